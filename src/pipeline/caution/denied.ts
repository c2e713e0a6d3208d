import { bidKind } from '../../languages/en/bid-kind';
import { isOpen, stageRank } from '../stories/order';
import { sourceKey } from '../stories/origins';
import type { AttributedClaim, Source } from '../types';
import { type Case, claimWords, type Finding, isOfTheDay, type Rule, spanOf, wordsOf } from './rule';

/** The speaker or club before the outlet that prints it; of a chain of reports the one at its end. */
function denier(claim: AttributedClaim): Source | undefined {
  const named = claim.sources.filter((source) => source.kind !== 'unnamed' && source.kind !== 'page');
  return named.find((source) => source.kind === 'person' || source.kind === 'club') ?? named.at(-1);
}

/** "Not for sale" denies every destination; "will not join X" only a lead that goes to X, or a story that goes to no other. */
function concerns(claim: AttributedClaim, { lead, story }: Case): boolean {
  const wanted = lead.to.length > 0 ? lead.to : story.to;
  return claim.to.length === 0 || wanted.length === 0 || claim.to.some((club) => wanted.includes(club));
}

/** The same news from its other end: the lead tells of a bid that was rejected, this one of the rejection. */
function isRejection(claim: AttributedClaim, { lead, article }: Case): boolean {
  const rejected = (one: AttributedClaim): boolean => bidKind(wordsOf(article, one.scope)) === 'rejected';
  return lead.stage === 'bid' && rejected(lead) && rejected(claim);
}

function isDenial(claim: AttributedClaim, given: Case): boolean {
  const source = denier(claim);
  if (isOpen(claim) || source === undefined || !concerns(claim, given)) return false;
  const leading = given.lead.sources.map(sourceKey);
  return !leading.includes(sourceKey(source)) && isOfTheDay(given.article, claim) && !isRejection(claim, given);
}

export const denied: Rule = {
  id: 'denied',
  strength: 'flag',
  description: 'A named source (club, player, agent, outlet) says the opposite of the lead claim.',
  judge(given): readonly Finding[] {
    if (!isOpen(given.lead) || stageRank(given.lead.stage) === stageRank('done')) return [];
    const [first, ...others] = given.claims.filter((claim) => isDenial(claim, given));
    const source = first === undefined ? undefined : denier(first);
    if (first === undefined || source === undefined) return [];
    return [{ ...spanOf(first), args: [source.name, claimWords(given.article, first)], also: others.map(spanOf) }];
  },
};
