import { isOpen, stageRank } from '../stories/order';
import type { AttributedClaim, Source } from '../types';
import { type Case, type Finding, type Rule, spanOf, triggerSpan, wordsOf } from './rule';

/** Who denies: the speaker or club before the outlet that prints it. */
function denier(claim: AttributedClaim): Source | undefined {
  return (
    claim.sources.find((source) => source.kind === 'person' || source.kind === 'club') ??
    claim.sources.find((source) => source.kind !== 'unnamed' && source.kind !== 'page')
  );
}

/** "Not for sale" denies every destination; "will not join X" only a lead that goes to X. */
function concerns(claim: AttributedClaim, { lead }: Case): boolean {
  return claim.to.length === 0 || lead.to.length === 0 || claim.to.some((club) => lead.to.includes(club));
}

export const denied: Rule = {
  id: 'denied',
  strength: 'flag',
  description: 'A named source (club, player, agent, outlet) says the opposite of the lead claim.',
  judge(given): readonly Finding[] {
    if (!isOpen(given.lead) || stageRank(given.lead.stage) === stageRank('done')) return [];
    const denials = given.claims.filter(
      (claim) => !isOpen(claim) && denier(claim) !== undefined && concerns(claim, given),
    );
    const [first, ...others] = denials;
    const source = first === undefined ? undefined : denier(first);
    if (first === undefined || source === undefined) return [];
    const words = wordsOf(given.article, triggerSpan(first));
    return [{ ...spanOf(first), args: [source.name, words], also: others.map(spanOf) }];
  },
};
