/**
 * A sentence as the phrase tables see it: folded words with one space between them, mentions replaced by typed
 * placeholders ("<c2> hold talks with <c0> over <p1>"), quotation marks and filler adverbs left out, contractions
 * spelled out. Patterns stay short and do not depend on anybody's name; `spanOf` leads back to the article's words.
 */

import type { Mention } from '../types/mention';
import type { Sentence } from '../types/sentence';
import type { Span } from '../types/span';
import { isAgeAside } from './age-aside';
import { carried, isBarePossessive } from './behind-placeholder';
import { isDayAside } from './day-aside';
import { isLinkingAside } from './linking-aside';
import { isLeftOut, word } from './skeleton-words';

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
  return kept.filter((one) => !ofPaper(one, kept)).sort((a, b) => a.start - b.start);
}

/** "The Burnley Express": the club is part of the paper's name. */
const ofPaper = ({ kind, end }: Mention, all: readonly Mention[]): boolean =>
  kind === 'club' && all.some((one) => one.kind === 'outlet' && one.how === 'short' && one.start === end + 1);

/** Collects the pieces of a skeleton in order. */
class Pieces {
  text = '';
  readonly #pieces: Piece[] = [];

  add(written: string, { start, end }: Span): void {
    if (this.text !== '') this.text += ' ';
    this.#pieces.push({ at: this.text.length, length: written.length, start, end });
    this.text += written;
  }

  /** The article's words behind [from, to), or null where no piece lies there. */
  spanOf(from: number, to: number): Span | null {
    const inside = this.#pieces.filter((piece) => piece.at + piece.length > from && piece.at < to);
    if (inside.length === 0) return null;
    return { start: Math.min(...inside.map(({ start }) => start)), end: Math.max(...inside.map(({ end }) => end)) };
  }
}

/** The sentence with its mentions as placeholders; without ages, what stands around a name is one statement. */
export function skeletonOf(sentence: Sentence, all: readonly Mention[], ages = true): Skeleton {
  const mentions = apart(all);
  const { tokens } = sentence;
  const pieces = new Pieces();
  const places = new Map<number, number>();
  const place = (mention: Mention, number: number, at: number) => {
    const { start, fold } = tokens[at] ?? { start: mention.start, fold: '' };
    // "ex-Chelsea striker": one token on the page, and the club is a former one.
    if (mention.kind === 'club' && fold.startsWith('ex-')) pieces.add('ex', { start, end: start });
    places.set(mention.index, pieces.text === '' ? 0 : pieces.text.length + 1);
    pieces.add(`<${LETTER[mention.kind]}${number}>`, mention);
    pieces.text += carried(mention, tokens, at) + (isBarePossessive(mention, tokens, at) ? " 's" : '');
  };
  const named = (at: number) =>
    mentions.some((one) => one.kind === 'player' && one.end === tokens[at]?.end && one.how !== 'pronoun');
  let next = 0;
  for (const [at, token] of tokens.entries()) {
    if (isDayAside(tokens, at) || isLinkingAside(tokens, at) || (!ages && isAgeAside(tokens, at, named))) continue;
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= token.start) next++;
    const mention = mentions[next];
    if (mention && token.start >= mention.start) {
      if (!places.has(mention.index)) place(mention, next, at);
    } else if (!isLeftOut(tokens, at)) {
      pieces.add(word(token, tokens, at), token);
    }
  }
  return {
    sentence,
    mentions,
    text: pieces.text,
    spanOf: (from, to) => pieces.spanOf(from, to) ?? { start: sentence.start, end: sentence.start },
    placeOf: (mention) => places.get(mention.index) ?? -1,
  };
}
