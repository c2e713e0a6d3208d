/** Whether an article is news of moves at all, or only uses their words here and there. */
import { phraseTables } from '../../languages/en/phrase-tables';
import { lazy } from '../text/lazy';
import { says } from '../text/words';
import type { Draft } from './draft';
import { UNNAMED } from './players';
import type { Reading } from './reading';

const weak = lazy(
  () =>
    new Set(phraseTables().triggers.flatMap((row) => (row.weak === true || row.needs === 'suitor' ? [row.id] : []))),
);

/** Blocks that count as the opening: headline, standfirst and the first paragraphs. */
const OPENING_BLOCKS = 3;
/** Below this share of sentences with a plain claim, an article that does not open with one is about something else. */
const LEAST_SHARE = 0.15;
/** The share that is enough where this many sentences name the club that would have him. */
const NAMED_SHARE = 0.1;
const NAMED = 2;

/**
 * News of a move opens with it, or keeps to it: a column, match report or interview that does neither tells of moves in
 * passing. Measured on the development articles: the share is 0.18 and more in news, 0.11 and less elsewhere; between
 * them are pages of many stories, that name suitors, and what their title says of moves.
 */
export function isAboutMoves(drafts: readonly Draft[], readings: readonly Reading[]): boolean {
  const title = readings[0]?.skeleton.sentence;
  if (title?.block === 0 && says('retrospective', title.text)) return false;
  const plainly = drafts.filter(({ triggers }) => triggers.some(({ rule }) => !weak().has(rule)));
  const plain = new Set(plainly.map(({ sentence }) => sentence));
  if (plain.size > 0 && title?.block === 0 && says('tellsOfMoves', title.text)) return true;
  const named = new Set(plainly.flatMap(({ sentence, suitor }) => (suitor === 'named' ? [sentence] : [])));
  const opens = readings.some(
    ({ skeleton: { sentence, text }, paragraph, hits }) =>
      paragraph <= OPENING_BLOCKS && (plain.has(sentence.index) || (hits.length > 0 && UNNAMED.test(text))),
  );
  const least = named.size >= NAMED ? NAMED_SHARE : LEAST_SHARE;
  return opens || plain.size >= readings.length * least;
}
