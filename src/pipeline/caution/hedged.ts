import { ownHedges } from './own-hedges';
import { type Rule, spanOf, wordsOf } from './rule';

export const hedged: Rule = {
  id: 'hedged',
  strength: 'fact',
  description: 'The lead claim itself is hedged ("could", "reportedly").',
  judge({ lead, article, mentions }) {
    const hedges = ownHedges(lead, { article, mentions });
    const [first, ...others] = hedges;
    if (first === undefined) return [];
    const words = [...new Set(hedges.map((hedge) => `"${wordsOf(article, hedge)}"`))].join(', ');
    return [{ ...spanOf(first), args: [words], also: others.map(spanOf) }];
  },
};
