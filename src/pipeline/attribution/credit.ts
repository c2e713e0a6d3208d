/** Credits that close an item: "(Sunday Mirror)", "Full story: Marca", "— Name (@handle) January 12". */
import { phraseTables } from '../../languages/en/phrase-tables';
import { lazy } from '../text/lazy';
import type { Sentence } from '../types/sentence';
import { type Chain, chainOf } from './chain';
import type { Citation } from './citation';
import type { Scene } from './cited';
import { gramsOf, lineOf } from './line';
import { spanIn } from './line-ranges';
import { phrasesFor } from './patterns';

const rows = lazy(() => phrasesFor(phraseTables().notes.credits));

function creditOf(sentence: Sentence, citations: readonly Citation[], scene: Scene): Chain {
  if (citations.length === 0) return [];
  const line = lineOf(sentence, scene.mentions.bySentence[sentence.index] ?? []);
  for (const { phrase } of rows()) {
    const [match] = phrase.in(gramsOf(line));
    if (!match) continue;
    const { start, end } = spanIn(line, match.index, match.index + match[0].length);
    return chainOf(citations.filter(({ span }) => span.start < end && span.end > start));
  }
  return [];
}

/** Most words of a credit: "Genoa want him - Name (@handle)" is none of the paragraph before. */
const CREDIT = 12;

/** "Surely not — Name (@handle)": a post with words of its own. */
const POST = /^[\p{L}‘“"][^—–]*\p{L}[^—–]* [—–-] .*\(@/u;

/** Fewer are no style: a label, a stray link. */
const HEADINGS = 2;

/** A short line without a stop: a name, a label. */
const isLabel = ({ tokens, text }: Sentence): boolean => tokens.length <= 3 && !/[.!?]\W*$/.test(text);

/**
 * Papers that head the items below them ("DAILY MAIL", next line "Genoa want …") or close those above: by sentence. They
 * close them where somebody is told of before the first and the page ends with one, or with another label.
 */
function headed(
  sentences: readonly Sentence[],
  found: readonly (readonly Citation[])[],
  { mentions }: Scene,
): ReadonlyMap<number, Chain> {
  const heads = sentences.flatMap((sentence) => {
    const names = found[sentence.index]?.filter(({ row }) => row === 'bare-name') ?? [];
    return names.length > 0 && sentence.blockKind !== 'headline' ? [{ at: sentence.index, chain: chainOf(names) }] : [];
  });
  const items = new Map<number, Chain>();
  const [first, end] = [heads[0], sentences[sentences.length - 1]];
  if (heads.length < HEADINGS || first === undefined || end === undefined) return items;
  const opens = mentions.bySentence.slice(1, first.at).some((named) => named.some(({ kind }) => kind === 'player'));
  const closing = opens && (isLabel(end) || heads.at(-1)?.at === end.index);
  heads.forEach(({ at, chain }, index) => {
    const from = closing ? (heads[index - 1]?.at ?? 0) : at;
    const to = closing ? at : (heads[index + 1]?.at ?? sentences.length);
    for (let item = from + 1; item < to; item++) items.set(item, chain);
  });
  return items;
}

/** Nothing but whose the text is. */
const CREDIT_LINE = /^ [([]? ?(?:(?:source|via|fount|courtesy of) :? |from (?:the )?)(?:[^ ]+ ){1,4}$/;

/** The end of a sentence in brackets. */
const BRACKETED = /[)\]][.!]?\s*$/;

/** Most paragraphs of an item. */
const PARAGRAPHS = 5;

/** Most words of a heading that asks or calls. */
const CALL = 9;

/** A line of its own that heads an item: "Genoa eye winger", "Olsson next?". */
const heads = (sentences: readonly Sentence[], { index, block, blockKind, text, tokens }: Sentence): boolean =>
  blockKind === 'subhead' ||
  (sentences[index - 1]?.block !== block &&
    sentences[index + 1]?.block !== block &&
    blockKind !== 'headline' &&
    !/[.…:,;)\]]["'”’]?\s*$/.test(text) &&
    (tokens.length <= CALL || !/[!?]["'”’]?\s*$/.test(text)));

/** "Genoa join race for winger (Marca)": a line of its own that is a heading itself, with a credit of its own. */
const isHeading = (sentences: readonly Sentence[], { index, block, text }: Sentence): boolean =>
  sentences[index - 1]?.block !== block && /[\p{L}\p{N}’'”"] ?[([][^()[\]]*[)\]]\s*$/u.test(text);

/** Index of the first sentence of the item that a credit closes: under its heading, else in the credit's own paragraph. */
function itemStart(sentences: readonly Sentence[], last: Sentence, closed: ReadonlySet<number>): number {
  let own = last.index;
  while (sentences[own - 1]?.block === last.block) own--;
  if (isHeading(sentences, last)) return own;
  for (let at = own - 1; at > 0; at--) {
    const sentence = sentences[at];
    if (!sentence || closed.has(at) || last.block - sentence.block > PARAGRAPHS) return own;
    if (heads(sentences, sentence)) return at + 1;
  }
  return own;
}

/**
 * "City want him. Yeah, right [Guardian]": in a list of such items the source at the end is that of the whole item, be it
 * a paragraph or several under a heading.
 */
function itemEnds(sentences: readonly Sentence[], found: readonly (readonly Citation[])[]): ReadonlyMap<number, Chain> {
  const ends = sentences.flatMap((sentence) => {
    const last = sentences[sentence.index + 1]?.block !== sentence.block && BRACKETED.test(sentence.text);
    const cited = (found[sentence.index] ?? []).filter(
      ({ row, span }) => row.startsWith('in-brackets') && sentence.end - span.end <= 3,
    );
    return last && cited.length > 0 ? [{ sentence, chain: chainOf(cited) }] : [];
  });
  const above = new Map<number, Chain>();
  const closed = new Set(ends.map(({ sentence }) => sentence.index));
  for (const { sentence, chain } of ends.length < HEADINGS ? [] : ends) {
    for (let at = itemStart(sentences, sentence, closed); at < sentence.index; at++) above.set(at, chain);
  }
  return above;
}

/** The credit is one of so many lines under the headline: a date or a section may stand over it. */
const OVER_CREDIT = 3;

/** "Source: Goal.com", "From the Guardian" alone under the headline: all below it is taken from there. */
function takenFrom(
  sentences: readonly Sentence[],
  found: readonly (readonly Citation[])[],
  scene: Scene,
): ReadonlyMap<number, Chain> {
  for (const credit of sentences.filter(({ blockKind }) => blockKind !== 'headline').slice(0, OVER_CREDIT)) {
    const at = credit.index;
    if (/[.!?]\W*$/.test(credit.text) || sentences[at + 1]?.block === credit.block) break;
    if (!CREDIT_LINE.test(lineOf(credit, scene.mentions.bySentence[at] ?? []).text)) continue;
    const cited = (found[at] ?? []).filter(({ row }) => row === 'credit' || row === 'taken-from');
    const chain = chainOf(cited).filter((link) => !link.cited.own);
    return new Map(chain.length > 0 ? sentences.slice(at + 1).map(({ index }) => [index, chain]) : []);
  }
  return new Map();
}

/**
 * The credit of each sentence that stands before one: those of its paragraph, or of the paragraph before when the
 * credit has one to itself, back to the credit before.
 */
export function creditsOf(
  sentences: readonly Sentence[],
  found: readonly (readonly Citation[])[],
  scene: Scene,
): ReadonlyMap<number, Chain> {
  const credits = new Map<number, Chain>([
    ...takenFrom(sentences, found, scene),
    ...headed(sentences, found, scene),
    ...itemEnds(sentences, found),
  ]);
  const closed = new Set<number>();
  for (const sentence of sentences) {
    const chain = creditOf(sentence, found[sentence.index] ?? [], scene);
    if (chain.length === 0) continue;
    closed.add(sentence.index);
    const block = sentences[sentence.index - 1]?.block;
    const above = sentence.block - 1;
    if (block !== sentence.block && (block !== above || sentence.tokens.length > CREDIT || POST.test(sentence.text)))
      continue;
    for (let at = sentence.index - 1; at >= 0 && sentences[at]?.block === block && !closed.has(at); at--) {
      if (sentences[at]?.blockKind !== 'headline') credits.set(at, chain);
    }
  }
  return credits;
}
