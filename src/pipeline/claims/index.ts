/** Claims of the article: sentence by sentence, with what earlier sentences left in focus. */

import type { Article, Claim, Mentions, Options, Sentence } from '../types';
import { isAboutMoves } from './about';
import { type Draft, draftClaims } from './draft';
import { Focus } from './focus';
import { type Reading, readingOf } from './reading';

/** Sentences read between two pauses. */
const BATCH = 8;

export function* findClaims(
  article: Article,
  sentences: readonly Sentence[],
  mentions: Mentions,
  options: Options,
): Generator<void, readonly Claim[]> {
  const readings: Reading[] = [];
  for (const sentence of sentences) {
    readings.push(readingOf(sentence, mentions));
    if (sentence.index % BATCH === BATCH - 1) yield;
  }
  const focus = new Focus(readings);
  yield;
  const drafts: Draft[] = [];
  for (const reading of readings) {
    const found = draftClaims(reading, mentions, focus, article.published, options.trace);
    focus.remember(found);
    drafts.push(...found);
    if (reading.skeleton.sentence.index % BATCH === BATCH - 1) yield;
  }
  if (!isAboutMoves(drafts, readings)) return [];
  return drafts.map(({ bare, ...draft }, index) => {
    const settled = bare ? focus.settled(draft.players) : null;
    return { ...draft, stage: settled ?? draft.stage, index };
  });
}
