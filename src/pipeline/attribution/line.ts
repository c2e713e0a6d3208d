/**
 * A sentence as the attribution tables see it: folded words with one space between them, mentions as typed
 * placeholders (`<o12>` outlet, `<p3>` player; the number is the mention's index), quotations as “ ” and ‘ ’.
 * Patterns then speak of roles, never of names; every range leads back to the article's words.
 */
import { NO_NAME, STATION } from '../../languages/en/attribution-outlet-words';
import { Grams } from '../text/grams';
import type { Mention } from '../types/mention';
import type { Quote, Sentence, Token } from '../types/sentence';
import type { Span } from '../types/span';

/** One word, mark, mention or merged phrase of a line. */
export interface Piece extends Span {
  readonly text: string;
}

export interface Line {
  readonly sentence: Sentence;
  readonly pieces: readonly Piece[];
  /** The pieces with a space before, between and after them. */
  readonly text: string;
}

/** Placeholder letter of each kind of mention. */
const LETTER: Readonly<Record<Mention['kind'], string>> = {
  outlet: 'o',
  journalist: 'j',
  account: 'a',
  collective: 'x',
  player: 'p',
  person: 'n',
  club: 'c',
  competition: 'l',
  country: 'g',
  fee: 'f',
  date: 'd',
};

/** Which mention stands where two overlap: sources first, they are what this stage looks for. */
const RANK = 'oajxnpclgdf';
const rank = (mention: Mention) => RANK.indexOf(LETTER[mention.kind]);
const QUOTE_MARKS = /^["'“”‘’«»„`]+$/;
const DASH = /^[-–—―]+$/;

/** "His agent said": he is not the one who speaks. */
const POSSESSIVE = /^(?:his|her|their|its)$/i;

/** Before a name they describe it, with a capital at a sentence's start. */
const NOUN = /^(?:outlet|newspaper|paper|daily|website|site|publication|journalist|reporter|broadcaster|broadcasters)$/;

/** "The Star" in the middle of a sentence is a paper, "the star" a player. */
function titled(mention: Mention, sentence: Sentence): boolean {
  if (mention.how !== 'description' || !/^\p{Lu}\p{Ll}+$/u.test(mention.text)) return false;
  const at = sentence.tokens.findIndex((token) => token.start >= mention.start);
  return sentence.tokens[at - 1]?.text === 'The' && sentence.tokens[at - 2]?.casing === 'lower';
}

/** "Press Association Sport": a desk of the outlet before it, no outlet of its own. */
function deskOf(mention: Mention, all: readonly Mention[]): boolean {
  if (mention.kind !== 'outlet' || /\s/.test(mention.text)) return false;
  return all.some((other) => other.kind === 'outlet' && other.end + 1 === mention.start);
}

const isPerson = ({ start, end }: Token, all: readonly Mention[]): boolean =>
  all.some((one) => /^(?:player|person|journalist)$/.test(one.kind) && one.start < end && start < one.end);

/** The end of a longer name: "Standard Sport" is not Sport, "the Oban Times" not The Times, "the Burnley Express" not the Daily Express, "BBC Radio Leeds" not the BBC. */
function cutShort(mention: Mention, sentence: Sentence, all: readonly Mention[]): boolean {
  if (mention.kind !== 'outlet' || /\s/.test(mention.text)) return false;
  const after = sentence.tokens.find((token) => token.start >= mention.end);
  if (after?.start === mention.end + 1 && /^\p{Lu}/u.test(after.text)) {
    const next = sentence.tokens.find((token) => token.start >= after.end);
    const free = !all.some((one) => one.start < after.end && after.start < one.end);
    const last = free || (!/^\p{Lu}/u.test(next?.text ?? '') && !isPerson(after, all));
    if (STATION.test(after.text) || (last && STATION.test(mention.text))) return true;
  }
  const before = sentence.tokens[sentence.tokens.findIndex((token) => token.start >= mention.start) - 1];
  if (before?.kind !== 'word' || before.end + 1 !== mention.start || !/^\p{Lu}\p{Ll}|^\p{Ll}\p{Lu}/u.test(before.text))
    return false;
  if (NO_NAME.test(before.fold) || NOUN.test(before.fold)) return false;
  return !all.some((other) => other.kind !== 'club' && other.start <= before.start && other.end >= before.end);
}

function apart(all: readonly Mention[], sentence: Sentence): readonly Mention[] {
  const mentions = all.filter(
    (mention) => !POSSESSIVE.test(mention.text) && !cutShort(mention, sentence, all) && !titled(mention, sentence),
  );
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort((a, b) => rank(a) - rank(b) || b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => mention.start < other.end && other.start < mention.end)) kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Opening and closing marks of the sentence's quotations, as pieces of no width. */
function marks(quotes: readonly Quote[], mentions: readonly Mention[]): readonly Piece[] {
  // A name in quotation marks ("The Mirror") is no quotation.
  const spoken = quotes.filter(
    (quote) =>
      !mentions.some(
        ({ start, end }) =>
          start - quote.start <= 5 && quote.end - end <= 1 && start >= quote.start && end <= quote.end,
      ),
  );
  return spoken
    .flatMap((quote) => [
      { at: quote.start, text: quote.kind === 'speech' ? '“' : '‘' },
      { at: quote.end, text: quote.kind === 'speech' ? '”' : '’' },
    ])
    .map(({ at, text }) => ({ text, start: at, end: at }))
    .sort((a, b) => a.start - b.start);
}

function written(token: Token): string | null {
  if (token.kind !== 'punct') return token.fold;
  if (QUOTE_MARKS.test(token.text)) return null;
  return DASH.test(token.text) ? '-' : token.text;
}

function join(sentence: Sentence, pieces: readonly Piece[]): Line {
  return { sentence, pieces, text: ` ${pieces.map((piece) => piece.text).join(' ')} ` };
}

const known = new WeakMap<readonly Mention[], Line>();

/** The line of a sentence; many rules ask for it, so it is built once for the same list of mentions. */
export function lineOf(sentence: Sentence, all: readonly Mention[]): Line {
  const built = known.get(all);
  if (built?.sentence === sentence) return built;
  const line = build(sentence, all);
  known.set(all, line);
  return line;
}

const searched = new WeakMap<Line, Grams>();

/** The line's text as phrases are searched for in it. */
export function gramsOf(line: Line): Grams {
  const grams = searched.get(line) ?? new Grams(line.text);
  searched.set(line, grams);
  return grams;
}

/** Tokens of the longest sentence that anybody wrote; patterns take the square of a line's length on hostile text. */
const TOKENS_AT_MOST = 400;

/** From its tokens, mentions and quotations; empty for what is no sentence. */
function build(sentence: Sentence, all: readonly Mention[]): Line {
  if (sentence.tokens.length > TOKENS_AT_MOST) return join(sentence, []);
  const mentions = apart(all, sentence).filter((mention) => !deskOf(mention, all));
  const desks = all.filter((mention) => deskOf(mention, all));
  const quotes = marks(sentence.quotes, mentions);
  const pieces: Piece[] = [];
  let mark = 0;
  let next = 0;
  let last = '';
  let before = '';
  for (const token of sentence.tokens) {
    for (let quote = quotes[mark]; quote && quote.start <= token.start; quote = quotes[++mark]) pieces.push(quote);
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= token.start) next++;
    const mention = mentions[next];
    if (mention && token.start < mention.end && token.end > mention.start) {
      const text = `<${LETTER[mention.kind]}${mention.index}>`;
      if (text !== last) pieces.push({ text, start: mention.start, end: mention.end });
      last = text;
      continue;
    }
    // The stop of "M.E.N." ends no sentence.
    if (token.text === '.' && /^(?:\p{Lu}\.)+\p{Lu}$/u.test(before) && sentence.end > token.end) continue;
    before = token.text;
    const text = desks.some((desk) => token.start >= desk.start && token.end <= desk.end) ? null : written(token);
    if (text !== null) pieces.push({ text, start: token.start, end: token.end });
  }
  return join(sentence, [...pieces, ...quotes.slice(mark)]);
}

/** Index of the first piece that begins at or after `offset` of the line's text. */
function pieceAt(line: Line, offset: number): number {
  let at = 1;
  let index = 0;
  for (const piece of line.pieces) {
    if (at >= offset) break;
    at += piece.text.length + 1;
    index++;
  }
  return index;
}

/** Pieces [first, last) that [from, to) of the line's text covers. */
export function piecesIn(line: Line, from: number, to: number): { readonly first: number; readonly last: number } {
  return { first: pieceAt(line, from), last: pieceAt(line, to) };
}

/** The article's words behind [from, to) of the line's text. */
export function spanIn(line: Line, from: number, to: number): Span {
  const { first, last } = piecesIn(line, from, to);
  const covered = line.pieces.slice(first, last).filter((piece) => piece.end > piece.start);
  const head = covered[0];
  const tail = covered[covered.length - 1];
  return head && tail ? { start: head.start, end: tail.end } : { start: line.sentence.start, end: line.sentence.start };
}

/** Replaces the pieces of each range by one placeholder; ranges are apart and in order. */
export function merge(
  line: Line,
  ranges: readonly { readonly from: number; readonly to: number; readonly text: string }[],
): Line {
  if (ranges.length === 0) return line;
  const pieces: Piece[] = [];
  let done = 0;
  for (const range of ranges) {
    const { first, last } = piecesIn(line, range.from, range.to);
    pieces.push(...line.pieces.slice(done, first), { text: range.text, ...spanIn(line, range.from, range.to) });
    done = last;
  }
  return join(line.sentence, [...pieces, ...line.pieces.slice(done)]);
}
