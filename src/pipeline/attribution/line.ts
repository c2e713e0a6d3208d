/**
 * A sentence as the attribution tables see it: folded words with one space between them, mentions as typed
 * placeholders (`<o12>` outlet, `<p3>` player; the number is the mention's index), quotations as “ ” and ‘ ’.
 * Patterns then speak of roles, never of names; every range leads back to the article's words.
 */
import { AFTER_KIND } from '../../languages/en/attribution-outlet-words';
import { Grams } from '../text/grams';
import { patternOf } from '../text/words';
import type { Mention } from '../types/mention';
import type { Sentence, Token } from '../types/sentence';
import type { Span } from '../types/span';
import { apart, deskOf, LETTER } from './line-mentions';

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

const QUOTE_MARKS = /^["'“”‘’«»„`]+$/;
const DASH = /^[-–—―]+$/;

/** Opening and closing marks of the sentence's quotations, as pieces of no width. */
function marks({ quotes, start, text }: Sentence, mentions: readonly Mention[]): readonly Piece[] {
  // A name in quotation marks ("The Mirror", "newspaper 'Norra Bladet'") is no quotation, nor is one word of small letters.
  const isName = (quote: Sentence['quotes'][number]): boolean => {
    const said = text.slice(quote.start - start, quote.end - start);
    return (
      /^\p{Ll}+$/u.test(said) || (/^\P{L}?\p{Lu}/u.test(said) && AFTER_KIND.test(text.slice(0, quote.start - start)))
    );
  };
  const spoken = quotes.filter(
    (quote) =>
      !(quote.kind === 'scare' && isName(quote)) &&
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
  return DASH.test(token.fold) ? '-' : token.fold;
}

/** A line of these pieces. */
export function join(sentence: Sentence, pieces: readonly Piece[]): Line {
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

/** The tokens of the sentence behind its dateline or the mark of its entry. */
function tokensOf({ text, start, tokens, blockKind }: Sentence, mentions: readonly Mention[]): readonly Token[] {
  const filed =
    blockKind === 'headline' ? null : (patternOf('lineDateline').exec(text) ?? patternOf('listEntry').exec(text));
  // "DAILY ECHO: Genoa want him."
  const paper = mentions[0]?.kind === 'outlet' && mentions[0].start === start && /^[^(]+: /.test(filed?.[0] ?? '');
  return filed && !paper ? tokens.filter((token) => token.start >= start + filed[0].length) : tokens;
}

/** From its tokens, mentions and quotations; empty for what is no sentence. */
function build(sentence: Sentence, all: readonly Mention[]): Line {
  if (sentence.tokens.length > TOKENS_AT_MOST) return join(sentence, []);
  const mentions = apart(all, sentence).filter((mention) => !deskOf(mention, all));
  const desks = all.filter((mention) => deskOf(mention, all));
  const quotes = marks(sentence, mentions);
  const pieces: Piece[] = [];
  let mark = 0;
  let next = 0;
  let last = '';
  let before = '';
  for (const token of tokensOf(sentence, mentions)) {
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
