import { tellsStage } from '../../languages/en/headline-words';
import { isCited, isOpen, stageRank } from '../stories/order';
import { says } from '../text/words';
import type { AttributedClaim } from '../types/attribution';
import { type Case, isHeadline, isShared, keyArg, namesPlayer, type Rule, spanOf } from './rule';

/** From agreed to done, or from interest to talks, is a matter of words. */
const FAR = 2;

/** A story told in many sentences is the one that a headline without a name is about. */
const MAIN = 0.5;

/** The headline means this player: it names him, or most of the claims are about him. */
function isMeant(headline: AttributedClaim, given: Case): boolean {
  const { attribution, claims } = given;
  return namesPlayer(headline, given) || claims.length > MAIN * attribution.claims.length;
}

/** One player, one move, no doubt, nobody's report: what a headline must be to be held against the text. */
function isPlain(headline: AttributedClaim, given: Case): boolean {
  const words = given.sentences[headline.sentence]?.text ?? '';
  const flat = headline.hedges.length === 0 && !words.includes('?') && !says('runningPage', words);
  return flat && headline.class === 'own-words' && isMeant(headline, given) && !isShared(headline, given);
}

/** A sentence of the text tells of as much, though no claim of this story was read from it. */
function mayBeTold(headline: AttributedClaim, { sentences }: Case): boolean {
  return sentences.some((one) => one.index !== headline.sentence && tellsStage(headline.stage, one.text));
}

export const headlineGap: Rule = {
  id: 'headline-gap',
  strength: 'flag',
  description: 'The headline tells a much further stage than any sentence of the text, which cites somebody.',
  judge(given) {
    const { claims, sentences } = given;
    const headline = claims.find((claim) => isHeadline(claim, sentences) && isOpen(claim));
    const body = claims.filter((claim) => claim.sentence !== headline?.sentence && isOpen(claim));
    const cited = body.filter(isCited);
    if (headline === undefined || cited.length === 0 || !isPlain(headline, given)) return [];
    const furthest = [...body].sort((a, b) => stageRank(b.stage) - stageRank(a.stage))[0];
    if (furthest === undefined || stageRank(headline.stage) - stageRank(furthest.stage) < FAR) return [];
    if (mayBeTold(headline, given)) return [];
    const args = [keyArg(`receipt_stage_${headline.stage}`), keyArg(`receipt_stage_${furthest.stage}`)];
    return [{ ...spanOf(headline), args, also: cited.map(spanOf) }];
  },
};
