import { isOpen } from '../stories/order';
import { says } from '../text/words';
import type { AttributedClaim } from '../types/attribution';
import { plainRefusal } from './refusal';
import { type Case, type Rule, spanOf, wordsOf } from './rule';
import { isClubsWord } from './voice';

/** Somebody may be speaking though nobody was read as the source: "he is not for sale, they insist". */
function maySpeak(claim: AttributedClaim, { article, sentences }: Case): boolean {
  const quotes = sentences[claim.sentence]?.quotes ?? [];
  const words = wordsOf(article, claim);
  return quotes.length > 0 || says('saying', words) || says('briefedSo', words);
}

/** He has signed again there: that he stays is no view. */
function hasRenewed({ story, stories }: Case): boolean {
  return stories.some(
    (other) => other.player === story.player && other.move === 'renewal' && /^(?:agreed|done)$/.test(other.stage),
  );
}

export const writersView: Rule = {
  id: 'writers-view',
  strength: 'fact',
  description: 'The page says plainly in its own words that it will not happen; nobody on it is cited for that.',
  judge(given) {
    // Who has moved for good, or stays where he was on loan, stays by that deal.
    if ((isOpen(given.lead) && given.lead.stage === 'done') || hasRenewed(given)) return [];
    const off = given.claims.filter((claim) => !isOpen(claim));
    if (off.some((claim) => claim.class !== 'own-words')) return [];
    const [first, ...others] = off.flatMap((claim) => {
      const spoken = claim.hedges.length > 0 || maySpeak(claim, given);
      const refusal = spoken ? null : plainRefusal(claim, given, true);
      const clubs = refusal !== null && isClubsWord(given.article.text.slice(claim.start, refusal.at));
      return refusal === null || clubs ? [] : [{ claim, words: refusal.words }];
    });
    if (first === undefined) return [];
    return [{ ...spanOf(first.claim), args: [first.words], also: others.map((other) => spanOf(other.claim)) }];
  },
};
