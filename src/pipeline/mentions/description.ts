/** Noun phrases for a player: "the 27-year-old Brazil winger", "the former Liverpool star". */
import { PLAYER_WORDS, POSITIONS } from '../../languages/en/roles';
import type { Sentence, Token } from '../types/sentence';

const DETERMINERS = new Set('the his her their my our your this that a an'.split(' '));
/** Words before a place. */
const PLACE = new Set('through from at in into of'.split(' '));
/** Words that end a noun phrase. */
const ENDS = new Set('for of a an the to in on with and as at by from who that is are was has have will'.split(' '));
const NATIVE = new Set(
  'englishman frenchman dutchman irishman welshman scotsman scot dane swede pole turk finn spaniard serb croat'.split(
    ' ',
  ),
);
/** What people call a player whom they speak of: "the lad", "my client". */
const EVERYDAY = new Set(['lad', 'kid', 'boy', 'girl', 'client']);
const AGED = /^\d\d-(?:years?-old|yo)$/;
/** Adjectives before the noun, and between a first noun and a second ("27-year-old Brazil winger"). */
const ROOM = 6;
/** A noun phrase for a player. */
export interface Description {
  readonly start: number;
  readonly end: number;
  /** Where the noun begins: the mention covers only that, so that a club inside stays a mention of its own. */
  readonly head: number;
  readonly whole: string;
  readonly adjectives: string;
  readonly noun: string;
  readonly second: string;
}

/** Length in tokens of a noun for a player at `at` ("winger", "centre back", "27-year-old"), or 0. */
export function nounAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token) return 0;
  const two = `${token.fold} ${tokens[at + 1]?.fold ?? ''}`;
  if (/^\d\d year old$/.test(`${two} ${tokens[at + 2]?.fold ?? ''}`)) return 3;
  if (two in POSITIONS || /^\d\d(?:-year old| year-old)$/.test(two)) return 2;
  const word = token.fold;
  const one = word in POSITIONS || PLAYER_WORDS.has(word) || NATIVE.has(word) || EVERYDAY.has(word) || AGED.test(word);
  // "the signing" is the act; "the pair" are two.
  return one && !/s$|^(?:signing|duo|trio|pair|quartet)$/.test(word) ? 1 : 0;
}

/** "The Genoa and Italy midfielder": between two names the phrase goes on. */
function joinsNames(tokens: readonly Token[], at: number): boolean {
  const beside = [tokens[at - 1], tokens[at + 1]];
  return tokens[at]?.fold === 'and' && beside.every((one) => /^\p{Lu}/u.test(one?.text ?? ''));
}

/** First noun within reach of `from`, before any word that ends the phrase. */
function findNoun(tokens: readonly Token[], from: number, room: number): { at: number; length: number } | null {
  for (let at = from; at < from + room; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'punct' || (ENDS.has(token.fold) && !joinsNames(tokens, at))) return null;
    const length = nounAt(tokens, at);
    if (length > 0) return { at, length };
  }
  return null;
}

/** "The Star can reveal": a noun written as a name, unlike "The Dane can go" and the words of a title, is one. */
function namesPaper(tokens: readonly Token[], at: number): boolean {
  const words = [0, 1, 2].map((on) => tokens[at + on]?.text ?? '').join(' ');
  return (
    /^The \p{Lu}\p{Ll}+ \p{Ll}/u.test(words) && !NATIVE.has(tokens[at + 1]?.fold ?? '') && nounAt(tokens, at + 1) > 0
  );
}

/** A description that begins with a determiner at `at`, or null. */
export function descriptionAt(sentence: Sentence, at: number): Description | null {
  const { tokens } = sentence;
  if (!DETERMINERS.has(tokens[at]?.fold ?? '')) return null;
  const noun = findNoun(tokens, at + 1, ROOM);
  if (!noun) return null;
  if (namesPaper(tokens, at)) return null;
  const second = findNoun(tokens, noun.at + noun.length, 3);
  const to = second ? second.at + second.length : noun.at + noun.length;
  if (/^(?:of|targets?|players|men|names|assets|performers)$/.test(tokens[to]?.fold ?? '')) return null;
  // "Came through the club's academy": a place.
  const place = tokens[noun.at]?.fold === 'academy' && !second && PLACE.has(tokens[at - 1]?.fold ?? '');
  if (place) return null;
  const slice = (from: number, until: number) => {
    const [first, last] = [tokens[from], tokens[until - 1]];
    return first && last ? sentence.text.slice(first.start - sentence.start, last.end - sentence.start) : '';
  };
  const start = tokens[at]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return {
    start,
    end,
    head: tokens[noun.at]?.start ?? start,
    whole: slice(at, to),
    adjectives: slice(at + 1, noun.at),
    noun: tokens
      .slice(noun.at, noun.at + noun.length)
      .map((token) => token.fold)
      .join(' '),
    second: second ? slice(second.at, to).toLowerCase() : '',
  };
}
