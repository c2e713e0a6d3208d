import { CONTRACT_BEFORE, CONTRACT_OPTION, NEW_CONTRACT } from '../../languages/en/contract-end';
import { isOpen } from '../stories/order';
import type { AttributedClaim } from '../types/attribution';
import { type Case, claimWords, isHeadline, isOfTheDay, isShared, type Rule, spanOf } from './rule';

/** The sentence says in plain words that this player may get another contract. */
function isPlain(claim: AttributedClaim, given: Case): boolean {
  const words = given.article.text.slice(claim.scope.start, claim.scope.end);
  if (!isOpen(claim) || !NEW_CONTRACT.test(words)) return false;
  if (CONTRACT_OPTION.test(words) || CONTRACT_BEFORE.test(words)) return false;
  return isOfTheDay(given.article, claim) && !isShared(claim, given);
}

/** The headline tells a finished move: the contract that he was offered before it is history. */
function hasMoved({ claims, sentences }: Case): boolean {
  return claims.some((claim) => isOpen(claim) && claim.stage === 'done' && isHeadline(claim, sentences));
}

export const contractTalks: Rule = {
  id: 'contract-talks',
  strength: 'fact',
  description: 'The page also tells of a new contract for the same player.',
  judge(given) {
    const { story, stories, lead, attribution, article, mentions } = given;
    if (story.move === 'renewal' || !isOpen(lead) || lead.stage === 'done' || hasMoved(given)) return [];
    const renewal = stories.find((other) => other.player === story.player && other.move === 'renewal');
    const claims = (renewal?.claims ?? []).flatMap((index) => attribution.claims[index] ?? []);
    const [first, ...others] = claims.filter((claim) => isPlain(claim, given));
    if (first === undefined) return [];
    const player = mentions.players[story.player]?.name ?? '';
    return [{ ...spanOf(first), args: [player, claimWords(article, first)], also: others.map(spanOf) }];
  },
};
