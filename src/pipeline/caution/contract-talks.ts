import { CONTRACT_OPTION } from '../../languages/en/contract-end';
import { isOpen } from '../stories/order';
import { claimWords, type Rule, spanOf } from './rule';

export const contractTalks: Rule = {
  id: 'contract-talks',
  strength: 'fact',
  description: 'The page also tells of a new contract for the same player.',
  judge({ story, stories, lead, attribution, article, mentions }) {
    if (story.move === 'renewal' || !isOpen(lead) || lead.stage === 'done') return [];
    const renewal = stories.find((other) => other.player === story.player && other.move === 'renewal');
    const claims = (renewal?.claims ?? [])
      .flatMap((index) => attribution.claims[index] ?? [])
      .filter((claim) => isOpen(claim) && !CONTRACT_OPTION.test(claimWords(article, claim)));
    const [first, ...others] = claims;
    if (first === undefined) return [];
    const player = mentions.players[story.player]?.name ?? '';
    return [{ ...spanOf(first), args: [player, claimWords(article, first)], also: others.map(spanOf) }];
  },
};
