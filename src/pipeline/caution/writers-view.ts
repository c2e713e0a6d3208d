import { isOpen } from '../stories/order';
import { plainRefusal } from './refusal';
import { type Rule, spanOf } from './rule';

export const writersView: Rule = {
  id: 'writers-view',
  strength: 'fact',
  description: 'The page says plainly in its own words that it will not happen; nobody on it is cited for that.',
  judge(given) {
    const off = given.claims.filter((claim) => !isOpen(claim));
    if (off.some((claim) => claim.class !== 'own-words')) return [];
    const [first, ...others] = off.flatMap((claim) => {
      const refusal = claim.hedges.length > 0 ? null : plainRefusal(claim, given, true);
      return refusal === null ? [] : [{ claim, words: refusal.words }];
    });
    if (first === undefined) return [];
    return [{ ...spanOf(first.claim), args: [first.words], also: others.map((other) => spanOf(other.claim)) }];
  },
};
