/** Whether an article is news of moves at all, or only uses their words here and there. */
import { phraseTables } from '../../languages/en/phrase-tables';
import { LOOKS_BACK } from '../../languages/en/retrospect-words';
import { lazy } from '../text/lazy';
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

/**
 * News of a move opens with it, or keeps to it: a column, match report or interview that does neither tells of moves in
 * passing. Measured on the development articles: the share is 0.18 and more in news, 0.11 and less elsewhere.
 */
export function isAboutMoves(drafts: readonly Draft[], readings: readonly Reading[]): boolean {
  const title = readings[0]?.skeleton.sentence;
  if (title?.block === 0 && LOOKS_BACK.test(title.text)) return false;
  const plain = new Set<number>();
  for (const draft of drafts) {
    if (draft.triggers.some((trigger) => !weak().has(trigger.rule))) plain.add(draft.sentence);
  }
  const opens = readings.some(
    ({ skeleton: { sentence, text }, hits }) =>
      sentence.block <= OPENING_BLOCKS && (plain.has(sentence.index) || (hits.length > 0 && UNNAMED.test(text))),
  );
  return opens || plain.size >= readings.length * LEAST_SHARE;
}
