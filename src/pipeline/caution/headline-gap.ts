import { isCited, isOpen, stageRank } from '../stories/order';
import type { AttributedClaim } from '../types';
import { type Case, isHeadline, keyArg, type Rule, spanOf } from './rule';

/** A headline of two players' moves does not say for certain which of them has got how far. */
function isShared(headline: AttributedClaim, { attribution, story }: Case): boolean {
  return attribution.claims.some(
    (claim) => claim.sentence === headline.sentence && claim.players.some((player) => player !== story.player),
  );
}

/** What is done needs no source: the page's text tells it flatly, as its headline does. */
function isToldAsDone(headline: AttributedClaim, body: readonly AttributedClaim[]): boolean {
  return headline.stage === 'done' && body.some((claim) => claim.stage === 'done');
}

export const headlineGap: Rule = {
  id: 'headline-gap',
  strength: 'flag',
  description: 'The headline tells a further stage than any sentence of the text that cites somebody.',
  judge(given) {
    const { claims, sentences, lead } = given;
    const headline = claims.find((claim) => isHeadline(claim, sentences) && isOpen(claim));
    const body = claims.filter((claim) => !isHeadline(claim, sentences));
    const cited = body.filter((claim) => isCited(claim) && isOpen(claim));
    const furthest = [...cited].sort((a, b) => stageRank(b.stage) - stageRank(a.stage))[0];
    if (headline === undefined || furthest === undefined) return [];
    if (stageRank(headline.stage) <= Math.max(stageRank(furthest.stage), stageRank(lead.stage))) return [];
    if (isShared(headline, given) || isToldAsDone(headline, body)) return [];
    const args = [keyArg(`receipt_stage_${headline.stage}`), keyArg(`receipt_stage_${furthest.stage}`)];
    return [{ ...spanOf(headline), args, also: cited.map(spanOf) }];
  },
};
