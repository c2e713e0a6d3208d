/**
 * Finds outlets and people that no mention claims, by the place where they stand: "according to <Capitalised Words>",
 * "the Daily Mail's <Capitalised Words>", "<Capitalised Words> told reporters".
 */
import { CAMEL, DOMAIN, MEDIA, NO_NAME, PLATFORM, TEAM } from '../../languages/en/attribution-outlet-words';
import { SLOTS, type SlotRow, SURNAME_SPEAKS } from '../../languages/en/attribution-slots';
import { lazy, lazyTest } from '../text/lazy';
import type { Span, Token } from '../types';
import type { Scene } from './cited';
import { type Line, merge } from './line';
import { fill } from './patterns';

/** A name with what its place makes of it. */
export interface Unknown extends Span {
  readonly text: string;
  readonly as: SlotRow['as'];
  /** Slot that decided, or "known" for a name that the catalogue has. */
  readonly row: string;
}

const LETTER: Readonly<Record<Unknown['as'], string>> = { outlet: 'u', writer: 'k', speaker: 'q', poster: 'h' };

/** What somebody cited before is when he comes back by surname. */
const AGAIN: Readonly<Record<string, Unknown['as']>> = { journalist: 'writer', account: 'poster' };

const JOINER = /^(?:of|de|da|do|del|della|dello|dei|di|du|des|la|le|el|am|an|und|&|y|e|the)$/;
/** A paper's name may open with one ("Sunday Mirror"), though it reads as a date. */
const WEEKDAY = /^(?:satur|sun)day$/;
const isHandle = (name: string) => /^@\w{3}/.test(name);
const media = (name: string) => MEDIA.test(name) || CAMEL.test(name);
const capital = (token: Token | undefined) =>
  token !== undefined &&
  token.kind === 'word' &&
  !token.text.startsWith('@') &&
  (/^\p{Lu}|\p{Ll}\p{Lu}/u.test(token.text) || DOMAIN.test(token.text));

/** A piece of the line with its token (none for mentions and marks) and its place in the line's text. */
interface Word {
  readonly token: Token | undefined;
  /** The token of a club or country of one word, which may be part of a paper's name. */
  readonly place: Token | undefined;
  readonly from: number;
  readonly to: number;
}

interface Run extends Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function wordsOf(line: Line): readonly Word[] {
  const tokens = new Map(line.sentence.tokens.map((token) => [token.start, token]));
  let at = 1;
  return line.pieces.map((piece) => {
    const from = at;
    at += piece.text.length + 1;
    const word = tokens.get(piece.start);
    const claimed = piece.text.startsWith('<') && !(word && word.end === piece.end && WEEKDAY.test(word.fold));
    const token = claimed || piece.end === piece.start ? undefined : word;
    const place = claimed && /^<[cg]/.test(piece.text) && word?.end === piece.end ? word : undefined;
    return { token, place, from, to: at - 1 };
  });
}

/** "Corriere di Bologna", "the Burnley Express": the place is part of the paper's name. */
function placed(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]?.token;
  if (capital(next) && MEDIA.test(next?.text ?? '')) return true;
  return (
    JOINER.test(words[index - 1]?.token?.fold ?? '') &&
    capital(words[index - 2]?.token) &&
    MEDIA.test(words[index - 2]?.token?.text ?? '')
  );
}

/** The words with places that belong to papers' names as ordinary ones. */
const withPlaces = (words: readonly Word[]): readonly Word[] =>
  words.map((word, index) => (word.place && placed(words, index) ? { ...word, token: word.place } : word));

/** A small word or number that goes on with a name: "Correio da Manhã", "Echo of the North", "Canal 9". */
function joins(words: readonly Word[], index: number): boolean {
  const token = words[index]?.token;
  if (token === undefined) return false;
  if (token.kind === 'number') return /^\d{1,2}$/.test(token.text);
  if (!JOINER.test(token.fold)) return false;
  const next = words[index + 1]?.token;
  return capital(next) || (next?.fold === 'the' && capital(words[index + 2]?.token));
}

const opens = (word: Word | undefined) => NO_NAME.test(word?.token?.fold ?? '');

/** "President of Soccer Garth Lagerwey": the field of an office is no name either. */
const field = (words: readonly Word[], at: number) =>
  words[at - 1]?.token?.fold === 'of' && at > 1 && opens(words[at - 2]) && words[at]?.token?.fold !== 'the';

/** The words of a run without those that open the sentence or describe the outlet; "AS" is no "as". */
function nameOf(words: readonly Word[]): readonly Word[] {
  let first = 0;
  while (first < words.length && (opens(words[first]) || field(words, first))) first++;
  let last = words.length;
  while (last > first && opens(words[last - 1])) last--;
  const initials = words.length === 1 && /^\p{Lu}{2}$/u.test(words[0]?.token?.text ?? '');
  return initials ? words : words.slice(first, last);
}

/** Ranges of the line's text that hold capitalised words outside every mention. */
function runsOf(line: Line): readonly Run[] {
  const words = withPlaces(wordsOf(line));
  const runs: Run[] = [];
  let open: Word[] = [];
  const close = () => {
    const name = nameOf(open);
    open = [];
    const [head, tail] = [name[0], name[name.length - 1]];
    if (!head?.token || !tail?.token) return;
    const { start, text } = line.sentence;
    const span = { start: head.token.start, end: tail.token.end };
    runs.push({
      ...span,
      from: head.from,
      to: tail.to,
      text: text.slice(span.start - start, span.end - start),
    });
  };
  words.forEach((word, index) => {
    if (isHandle(word.token?.text ?? '')) {
      close();
      open.push(word);
      close();
    } else if (capital(word.token) || (open.length > 0 && joins(words, index))) open.push(word);
    else close();
  });
  close();
  return runs;
}

const slots = lazy(() =>
  SLOTS.map((row) => ({
    row,
    before: row.before === undefined ? null : lazyTest(`(?<= )(?:${fill(row.before)})$`),
    after: row.after === undefined ? null : lazyTest(`^(?:${fill(row.after)})`),
  })),
);
const surnameSpeaks = lazy(() => new RegExp(`^${fill(SURNAME_SPEAKS)}`));

/** "Bengt Lindqvist", "Ann-Kathrin", "Rafael van der Vaart": two to four words, none of the trade. */
const PERSONAL = /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|da|dos|van|von|der|den|di|el|al|la|le)){1,4}$/u;
/** Papers' names with an article of their language: "Il Giorno", "Die Welt". */
const ARTICLE = /^(?:the|il|lo|la|le|les|el|los|las|der|die|das|de|het|o|a|os) | am /iu;
const personal = (name: string) => PERSONAL.test(name) && !ARTICLE.test(name) && !media(name);

/** "Munich-based" tells of what follows. */
const DESCRIBES = /-(?:based|born|owned|language|speaking|backed|leaning|linked|rated)$/i;

function fits(run: Run, row: SlotRow, left: string): boolean {
  if (row.names === 'handles' || isHandle(run.text)) return row.names === 'handles' && isHandle(run.text);
  if (row.names === 'trade') return media(run.text);
  const person = personal(run.text) && !left.endsWith(' the ');
  if (row.names === 'people') return person;
  return row.names !== 'not-people' || !person;
}

/** The full name that the article has given before a surname alone: "Bengt Sandberg … Sandberg said". */
function fullName(run: Run, line: Line, { article }: Scene): string | null {
  if (!/^\p{Lu}[\p{L}'’-]{3,}$/u.test(run.text) || TEAM.test(run.text)) return null;
  const before = article.text.slice(0, line.sentence.start);
  const words = new RegExp(`\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+)?(?= ${run.text}\\b)`, 'u')
    .exec(before)?.[0]
    .split(' ');
  const given = words?.filter((word) => !NO_NAME.test(word.toLowerCase())).join(' ');
  return given === undefined || given === '' || !personal(`${given} ${run.text}`) ? null : `${given} ${run.text}`;
}

/** "Vipers Sports Club" is no paper. */
const club = (name: string) => TEAM.test(name.split(' ').at(-1) ?? '') && !/times|post|news/i.test(name);

/** Who is said to say it. */
const SAYS_WHO = / (?:according to|as per|per) $/;

/** What the place of a name makes of it, or null. */
function slotOf(run: Run, line: Line, scene: Scene): Pick<Unknown, 'as' | 'row' | 'text'> | null {
  if (PLATFORM.test(run.text) || DESCRIBES.test(run.text)) return null;
  const left = line.text.slice(0, run.from);
  const right = line.text.slice(run.to);
  const met = scene.met?.get(run.text);
  if (met) return { as: AGAIN[met.kind] ?? 'speaker', row: 'known', text: met.name };
  const listed = scene.knowledge.sourceByName(run.text) !== null;
  if (listed || DOMAIN.test(run.text)) return { as: 'outlet', row: 'known', text: run.text };
  const whole = surnameSpeaks().test(right) || SAYS_WHO.test(left) ? fullName(run, line, scene) : null;
  if (whole !== null) return { as: 'speaker', row: 'slot-surname', text: whole };
  const bare = left.trim() === '' && !/\s/.test(run.text) && !media(run.text);
  const found = slots().find(
    ({ row, before, after }) =>
      (!bare || row.bare === true) &&
      (before === null || before.test(left)) &&
      (after === null || after.test(right)) &&
      fits(run, row, left),
  );
  if (found?.row.as === 'outlet' && club(run.text)) return null;
  return found ? { as: found.row.as, row: found.row.id, text: run.text } : null;
}

/** The line with each such name as `<u0>`, `<k1>`, `<q2>` …, and the names by that number. */
export function unknownNames(line: Line, scene: Scene): { readonly line: Line; readonly names: readonly Unknown[] } {
  const names: Unknown[] = [];
  const ranges = runsOf(line).flatMap((run) => {
    const slot = slotOf(run, line, scene);
    if (slot === null) return [];
    names.push({ ...slot, start: run.start, end: run.end });
    return [
      {
        from: run.from,
        to: run.to,
        text: `<${LETTER[slot.as]}${names.length - 1}>`,
      },
    ];
  });
  return { line: merge(line, ranges), names };
}
