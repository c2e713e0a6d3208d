/** Claims of the article: sentence by sentence, with what earlier sentences left in focus. */

import { skeletonOf } from '../text/skeleton';
import type { Article, Claim, Mentions, Options, Sentence } from '../types';
import { type Draft, draftClaims } from './draft';
import { Focus } from './focus';

/** Sentences read between two pauses. */
const BATCH = 8;

export function* findClaims(
  article: Article,
  sentences: readonly Sentence[],
  mentions: Mentions,
  options: Options,
): Generator<void, readonly Claim[]> {
  const skeletons = sentences.map((sentence) => skeletonOf(sentence, mentions.bySentence[sentence.index] ?? []));
  yield;
  const focus = new Focus(article, skeletons, mentions);
  yield;
  const drafts: Draft[] = [];
  for (const skeleton of skeletons) {
    const found = draftClaims(skeleton, mentions, focus, article.published, options.trace);
    focus.remember(found);
    drafts.push(...found);
    if (skeleton.sentence.index % BATCH === BATCH - 1) yield;
  }
  return drafts.map((draft, index) => ({ ...draft, index }));
}
