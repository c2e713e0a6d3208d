/** Finds the noun phrases that name a source ("Italian journalist X", "a report from Y") and merges each to one word. */
import type { WhoRow } from '../../languages/en/attribution';
import { phraseTables } from '../../languages/en/phrase-tables';
import { lazy } from '../text/lazy';
import type { Span } from '../types/span';
import { asJournalist, type Cited, citedBy, type Scene, stranger, unlisted } from './cited';
import { gramsOf, type Line } from './line';
import { merge, spanIn } from './line-ranges';
import { phrasesFor } from './patterns';
import { type Unknown, unknownNames } from './unknown';

/** A source phrase: stands as `<s0>` (or `<b0>` when it points back) in the merged line. */
export interface Phrase extends Span {
  readonly row: string;
  readonly as: WhoRow['as'];
  readonly cited: readonly Cited[];
  /** Row of the noun that wraps it ("a report in X", "X's story"), or null for the name alone. */
  readonly wrap: string | null;
}

export interface Phrased {
  readonly line: Line;
  readonly phrases: readonly Phrase[];
  /** People whom no mention claims, by the number of their placeholder `<q>`. */
  readonly speakers: readonly Cited[];
}

const nameRows = lazy(() => phrasesFor(phraseTables().who));
const wrapRows = lazy(() => phrasesFor(phraseTables().wrapped));

interface Found {
  readonly row: WhoRow;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

function find(rows: ReturnType<typeof nameRows>, line: Line): readonly Found[] {
  const found: Found[] = [];
  for (const { row, phrase } of rows) {
    for (const match of phrase.in(gramsOf(line))) {
      const from = match.index;
      const to = from + match[0].length;
      if (!found.some((other) => from < other.to && other.from < to)) found.push({ row, from, to, words: match[0] });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Outlet before journalist, whichever the text names first: what he reports, it reports. */
function inOrder(cited: readonly Cited[]): readonly Cited[] {
  return [...cited.filter(({ kind }) => kind === 'outlet'), ...cited.filter(({ kind }) => kind !== 'outlet')];
}

/** A writer who has been cited before by his full name. */
function again(name: string, { start, end }: Span, { met }: Scene): Cited | null {
  const known = met?.get(name);
  return known?.kind === 'journalist' ? { ...known, span: { start, end } } : null;
}

/** "The Herald", of a page that has cited the Oban Herald. */
function inFull(one: Cited, { start }: Span, { article, met }: Scene): Cited {
  if (one.kind !== 'outlet' || one.own || !/\bthe /i.test(article.text.slice(start - 4, start + 4))) return one;
  return met?.get(`the ${one.name.replace(/^The /, '')}`) ?? one;
}

function citedIn(found: Found, names: readonly Unknown[], words: Span, scene: Scene): readonly Cited[] {
  const cited: Cited[] = [];
  for (const [, letter, index] of found.words.matchAll(/<([oajnpukh])(\d+)>/g)) {
    const name = names[Number(index)]?.text ?? '';
    if (letter === 'u') cited.push(unlisted(name, words, scene));
    if (letter === 'k') cited.push(again(name, words, scene) ?? stranger(name, 'journalist', words));
    if (letter === 'h') cited.push(stranger(name, 'account', words));
    if (letter === 'u' || letter === 'k' || letter === 'h') continue;
    const mention = scene.mentions.list[Number(index)];
    const source = mention ? citedBy(mention, scene) : null;
    if (source) cited.push(asJournalist(source));
  }
  // The handle behind a name is the same poster.
  const people = cited.filter((one) => !one.name.startsWith('@'));
  const kept = (people.length > 0 ? people : cited).map((one) => inFull(one, words, scene));
  // "The Echo journalist X" says it himself.
  if (found.row.id === 'outlet-job' && !kept.some(({ own }) => own)) return inOrder(kept).toReversed();
  return found.row.as === 'author' ? inOrder(kept) : kept;
}

/** Reads the phrases of a line: names first, then the nouns around them. */
export function phrasesOf(bare: Line, scene: Scene): Phrased {
  const { line, names } = unknownNames(bare, scene);
  const speakers = names.map((name) => stranger(name.text, 'person', name));
  const phrases: Phrase[] = [];
  const named = find(nameRows(), line);
  const ranges = named.map((found) => {
    const { as, orNamed } = found.row;
    const namesOne = as !== 'back' || orNamed === true;
    const cited = namesOne ? citedIn(found, names, spanIn(line, found.from, found.to), scene) : [];
    phrases.push({
      ...spanIn(line, found.from, found.to),
      row: found.row.id,
      as: found.row.as,
      cited,
      wrap: null,
    });
    return {
      from: found.from,
      to: found.to,
      text: `<${found.row.as === 'back' ? 'b' : 's'}${phrases.length - 1}>`,
    };
  });
  const once = merge(line, ranges);
  const wraps = find(wrapRows(), once);
  const outer = wraps.map((found) => {
    const index = Number(/<s(\d+)>/.exec(found.words)?.[1]);
    const inner = phrases[index];
    if (inner)
      phrases[index] = {
        ...inner,
        ...spanIn(once, found.from, found.to),
        wrap: found.row.id,
      };
    return { from: found.from, to: found.to, text: `<s${index}>` };
  });
  return { line: merge(once, outer), phrases, speakers };
}
