import { isOpen } from '../stories/order';
import { type Rule, spanOf, triggerSpan, wordsOf } from './rule';

export const writersView: Rule = {
  id: 'writers-view',
  strength: 'fact',
  description: 'The page says in its own words that it will not happen; nobody is cited for it.',
  judge({ claims, article }) {
    const views = claims.filter((claim) => !isOpen(claim) && claim.class === 'own-words');
    const [first, ...others] = views;
    if (first === undefined) return [];
    return [{ ...spanOf(first), args: [wordsOf(article, triggerSpan(first))], also: others.map(spanOf) }];
  },
};
