import { type Rule, spanOf, wordsOf } from './rule';

export const hedged: Rule = {
  id: 'hedged',
  strength: 'fact',
  description: 'The lead claim is hedged ("could", "reportedly").',
  judge({ lead, article }) {
    const [first, ...others] = lead.hedges;
    if (first === undefined) return [];
    const words = [...new Set(lead.hedges.map((hedge) => `"${wordsOf(article, hedge)}"`))].join(', ');
    return [{ ...spanOf(first), args: [words], also: others.map(spanOf) }];
  },
};
