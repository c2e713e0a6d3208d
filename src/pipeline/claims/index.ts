/** Claims of the article: sentence by sentence, with what earlier sentences left in focus. */

import type { Options } from '../types/analysis';
import type { Article } from '../types/article';
import type { Claim } from '../types/claim';
import type { Mentions } from '../types/mention';
import type { Sentence } from '../types/sentence';
import type { Trace } from '../types/trace';
import { isAboutMoves } from './about';
import { withTables } from './at-table';
import { withDestinations, withSellers } from './destination';
import { type Draft, draftClaims } from './draft';
import { Focus } from './focus';
import { withHomeClub } from './home-club';
import { withKnownSuitors } from './known-suitors';
import { withLoans } from './lending';
import { readsOtherwise } from './likelihood';
import { withoutOddSuitors } from './odd-suitor';
import { paragraphsOf, type Reading, readingOf } from './reading';
import { withRenewals } from './renewing';
import { isAhead, settledContract, settledStage } from './settled';
import { withImplied } from './with-implied';

/** Without those of sentences that read otherwise. */
function likely(drafts: readonly Draft[], readings: readonly Reading[], trace: Trace | undefined): readonly Draft[] {
  return drafts.filter(({ sentence }) => {
    const reading = readings[sentence];
    return reading === undefined || !readsOtherwise(reading.skeleton, trace);
  });
}

export function* findClaims(
  article: Article,
  sentences: readonly Sentence[],
  mentions: Mentions,
  options: Options,
): Generator<void, readonly Claim[]> {
  const readings: Reading[] = [];
  const paragraphs = paragraphsOf(sentences);
  for (const sentence of sentences) {
    readings.push(yield* readingOf(sentence, paragraphs[sentence.index] ?? 0, mentions));
    yield;
  }
  const focus = new Focus(readings, mentions);
  yield;
  const drafts: Draft[] = [];
  for (const reading of readings) {
    const found = draftClaims(reading, mentions, focus, article.published, options.trace);
    focus.remember(found);
    drafts.push(...found);
    yield;
  }
  if (!isAboutMoves(drafts, readings)) return [];
  const implied = withImplied(
    likely(drafts, readings, options.trace),
    readings,
    mentions,
    article.published,
    options.trace,
  );
  yield;
  const tabled = withTables(implied, readings, mentions);
  // A club found to sell somebody in one sentence sells him in the others, too: asked again once more are found.
  const sold = withSellers(withHomeClub(withSellers(tabled, mentions), readings, mentions), mentions);
  const placed = withRenewals(
    withDestinations(withoutOddSuitors(withKnownSuitors(sold, readings, mentions), readings, options.trace), readings),
  );
  const settled = withLoans(placed, readings).map((draft) => settledContract(draft, focus));
  return settled.map(({ bare, stays, leaves, suitor, ...draft }, index) => {
    if (stays && draft.move !== 'loan' && focus.isRenewed(draft.players))
      return { ...draft, move: 'renewal', stage: 'done', to: [], index };
    const sentence = sentences[draft.sentence];
    if (sentence === undefined || isAhead(draft, sentence)) return { ...draft, index };
    const step = bare ? focus.settled(draft.players) : null;
    return {
      ...draft,
      stage: step ?? settledStage(draft, sentence, focus),
      index,
    };
  });
}
