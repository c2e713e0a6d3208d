/**
 * A sentence as the phrase tables see it: folded words with one space between them, mentions replaced by typed
 * placeholders ("<c2> hold talks with <c0> over <p1>"), quotation marks and filler adverbs left out, contractions
 * spelled out. Patterns stay short and do not depend on anybody's name; `spanOf` leads back to the article's words.
 */

import type { Mention } from '../types/mention';
import type { Sentence, Token } from '../types/sentence';
import type { Span } from '../types/span';
import { isDayAside } from './day-aside';

/** Placeholder letter of each kind of mention. */
const LETTER: Readonly<Record<Mention['kind'], string>> = {
  player: 'p',
  club: 'c',
  outlet: 's',
  journalist: 's',
  account: 's',
  collective: 's',
  person: 'n',
  competition: 'l',
  country: 'g',
  fee: 'f',
  date: 'd',
};

/** Which mention wins where two overlap: the one that carries more for a claim. */
const RANK: Readonly<Record<Mention['kind'], number>> = {
  player: 0,
  outlet: 1,
  journalist: 1,
  account: 1,
  collective: 1,
  person: 2,
  club: 3,
  competition: 4,
  country: 5,
  fee: 6,
  date: 7,
};

/** Words that never change what a claim says: leaving them out keeps the phrase tables short. */
const FILLER = new Set(
  (
    'also still now reportedly already currently very heavily seriously apparently again even allegedly supposedly ' +
    'genuinely really actively strongly firmly extremely increasingly particularly recently finally formally just ' +
    'quickly swiftly fully clearly certainly definitely simply eventually immediately surely once soon both too ' +
    'meanwhile duly promptly seemingly concretely hugely highly'
  ).split(' '),
);

const CONTRACTED: Readonly<Record<string, string>> = {
  "won't": 'will not',
  "can't": 'can not',
  cannot: 'can not',
  "shan't": 'shall not',
  "i'm": 'i am',
};

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/n't$/, ' not'],
  [/'ve$/, ' have'],
  [/'re$/, ' are'],
  [/'ll$/, ' will'],
  [/'d$/, ' would'],
];

/** "a three-year-deal", "pen-to-paper": words that are written apart elsewhere. */
const JOINED = /(?<!^pre)-(?=(?:deals?|contracts?|extensions?|loans?)$)|(?<=^pen)-|-(?=paper$)/g;

function word(token: Token): string {
  const fold = token.fold.replace(JOINED, ' ');
  const whole = CONTRACTED[fold];
  if (whole !== undefined) return whole;
  if (!fold.includes("'")) return fold;
  for (const [ending, full] of ENDINGS) if (ending.test(fold)) return fold.replace(ending, full).trim();
  return fold;
}

/** "(left)", "(pictured right)": where somebody stands in a photo. */
const IN_PHOTO = new Set(['left', 'right', 'above', 'below', 'centre', 'center', 'pictured', 'l', 'r', 'c', 'front']);

/** Words in brackets that only say where somebody stands in a photo. */
function inPhoto(tokens: readonly Token[], at: number): boolean {
  if (!IN_PHOTO.has(tokens[at]?.fold ?? '')) return false;
  let from = at;
  while (from > 0 && IN_PHOTO.has(tokens[from - 1]?.fold ?? '')) from--;
  let to = at;
  while (IN_PHOTO.has(tokens[to + 1]?.fold ?? '')) to++;
  return tokens[from - 1]?.text === '(' && tokens[to + 1]?.text === ')';
}

const QUOTE_MARKS = /^["'“”‘’«»„`[\]()*_]+$/;

/** Marks of quotation, filler words and photo brackets. */
function isLeftOut(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  return (token.kind === 'punct' && QUOTE_MARKS.test(token.text)) || FILLER.has(token.fold) || inPhoto(tokens, at);
}

export interface Skeleton {
  readonly sentence: Sentence;
  /** Mentions of the sentence; the number in a placeholder is an index into it. */
  readonly mentions: readonly Mention[];
  readonly text: string;
  /** The article's words behind [from, to) of `text`. */
  spanOf(from: number, to: number): Span;
  /** Position in `text` of a mention's placeholder, or -1 when another mention covers it. */
  placeOf(mention: Mention): number;
}

interface Piece extends Span {
  readonly at: number;
  readonly length: number;
}

/** Mentions that do not overlap, in order of start. */
function apart(mentions: readonly Mention[]): readonly Mention[] {
  const byRank = [...mentions].sort((a, b) => RANK[a.kind] - RANK[b.kind] || b.end - b.start - (a.end - a.start));
  const kept: Mention[] = [];
  for (const mention of byRank) {
    if (!kept.some((other) => mention.start < other.end && other.start < mention.end)) kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Words after "her" that show it to be an object ("sold her to", "want her."). */
const AFTER_OBJECT =
  /^(?:[^a-z0-9<]|(?:to|from|for|and|or|at|in|on|with|by|of|as|but|who|this|that|away|back|up|out|off|go|leave|join|move|sign|because|when|if|before|after|over|during|until)$)/;

/** "his", "her contract", "its": a pronoun that stands where a name would carry "'s". */
function isPossessive(mention: Mention, tokens: readonly Token[], at: number): boolean {
  if (mention.how !== 'pronoun') return false;
  const fold = tokens[at]?.fold ?? '';
  if (fold === 'his' || fold === 'its' || fold === 'their') return true;
  const after = tokens[at + 1];
  return fold === 'her' && after !== undefined && !AFTER_OBJECT.test(after.fold);
}

/** After "he's", words that make it "he has" rather than "he is". */
const AFTER_HAS =
  /^(?:agreed|become|been|chosen|come|completed|decided|done|gone|got|had|joined|left|made|moved|passed|penned|put|rejected|returned|said|signed|spent|told|turned)$/;

/** "Celtic-linked", "Roma-bound": what the club is to him. */
const TIED = /-(?:linked|bound)$/;

/** Tokens in which a quotation may have opened before a mark that ends a name. */
const QUOTED_AT_MOST = 60;

/** "Rhodes' future": the mark alone, right after a name in s and before another word, where no quotation is open. */
function isBarePossessive(mention: Mention, tokens: readonly Token[], from: number): boolean {
  if (!/s$/i.test(mention.text)) return false;
  let at = from;
  while ((tokens[at]?.start ?? mention.end) < mention.end) at++;
  const [mark, next] = [tokens[at], tokens[at + 1]];
  if (mark === undefined || !/^['’]$/.test(mark.text) || next?.kind !== 'word' || next.start === mark.end) return false;
  const before = tokens.slice(Math.max(0, at - QUOTED_AT_MOST), at);
  return !before.some((token, index) => /^['‘]$/.test(token.text) && before[index + 1]?.start === token.end);
}

/** What a placeholder would hide: "'s" of a pronoun, the verb of "he'll" and "she's", "-linked" after a club. */
function carried(mention: Mention, tokens: readonly Token[], at: number): string {
  if (mention.kind === 'club') return ` ${TIED.exec(tokens[at]?.fold ?? '')?.[0] ?? ''}`.trimEnd();
  if (isPossessive(mention, tokens, at)) return " 's";
  const fold = tokens[at]?.fold ?? '';
  if (mention.how !== 'pronoun' || !fold.includes("'")) return '';
  if (!fold.endsWith("'s")) return ENDINGS.find(([ending]) => ending.test(fold))?.[1] ?? '';
  const next = tokens.slice(at + 1).find((token) => !FILLER.has(token.fold));
  return AFTER_HAS.test(next?.fold ?? '') ? ' has' : ' is';
}

export function skeletonOf(sentence: Sentence, all: readonly Mention[]): Skeleton {
  const mentions = apart(all);
  const pieces: Piece[] = [];
  const places = new Map<number, number>();
  let text = '';
  const add = (written: string, span: Span) => {
    if (text !== '') text += ' ';
    pieces.push({ at: text.length, length: written.length, start: span.start, end: span.end });
    text += written;
  };
  let next = 0;
  const told = [...sentence.tokens.entries()].filter(([at]) => !isDayAside(sentence.tokens, at));
  for (const [index, token] of told) {
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= token.start) next++;
    const mention = mentions[next];
    if (mention && token.start >= mention.start && token.start < mention.end) {
      if (!places.has(mention.index)) {
        // "ex-Chelsea striker": one token on the page, and the club is a former one.
        if (mention.kind === 'club' && token.fold.startsWith('ex-'))
          add('ex', { start: token.start, end: token.start });
        places.set(mention.index, text === '' ? 0 : text.length + 1);
        add(`<${LETTER[mention.kind]}${next}>`, mention);
        text += carried(mention, sentence.tokens, index);
        if (isBarePossessive(mention, sentence.tokens, index)) text += " 's";
      }
      continue;
    }
    if (isLeftOut(sentence.tokens, index)) continue;
    add(token.kind === 'punct' ? token.text : word(token), token);
  }
  return {
    sentence,
    mentions,
    text,
    spanOf(from, to) {
      let start = sentence.end;
      let end = sentence.start;
      for (const piece of pieces) {
        if (piece.at + piece.length <= from || piece.at >= to) continue;
        start = Math.min(start, piece.start);
        end = Math.max(end, piece.end);
      }
      return start < end ? { start, end } : { start: sentence.start, end: sentence.start };
    },
    placeOf: (mention) => places.get(mention.index) ?? -1,
  };
}
