import { isOpen } from '../stories/order';
import { claimWords, isOfTheDay, type Rule, spanOf } from './rule';

export const writersView: Rule = {
  id: 'writers-view',
  strength: 'fact',
  description: 'The page says in its own words that it will not happen; nobody on it is cited for that.',
  judge({ claims, article }) {
    const off = claims.filter((claim) => !isOpen(claim));
    if (off.some((claim) => claim.class !== 'own-words')) return [];
    const views = off.filter((claim) => isOfTheDay(article, claim));
    const [first, ...others] = views;
    if (first === undefined) return [];
    return [{ ...spanOf(first), args: [claimWords(article, first)], also: others.map(spanOf) }];
  },
};
