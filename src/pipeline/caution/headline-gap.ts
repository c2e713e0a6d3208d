import { isCited, isOpen, stageRank } from '../stories/order';
import { isHeadline, keyArg, type Rule, spanOf } from './rule';

export const headlineGap: Rule = {
  id: 'headline-gap',
  strength: 'flag',
  description: 'The headline tells a further stage than any sentence of the text that cites somebody.',
  judge({ claims, sentences }) {
    const headline = claims.find((claim) => isHeadline(claim, sentences) && isOpen(claim));
    const body = claims.filter((claim) => !isHeadline(claim, sentences));
    const cited = body.filter((claim) => isCited(claim) && isOpen(claim));
    const furthest = [...cited].sort((a, b) => stageRank(b.stage) - stageRank(a.stage))[0];
    if (headline === undefined || furthest === undefined) return [];
    if (stageRank(headline.stage) <= stageRank(furthest.stage)) return [];
    const args = [keyArg(`receipt_stage_${headline.stage}`), keyArg(`receipt_stage_${furthest.stage}`)];
    return [{ ...spanOf(headline), args, also: cited.map(spanOf) }];
  },
};
