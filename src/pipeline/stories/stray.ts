/** A claim that runs far ahead of everything else on the page is more likely misread than news. */
import type { AttributedClaim } from '../types/attribution';
import type { Sentence } from '../types/sentence';
import { isCited, isOpen, OPENING_BLOCKS, stageRank } from './order';

/** In a story of fewer sentences none is the odd one out. */
const MANY = 5;
/** From interest to agreed is far; from talks to agreed is a day's work. */
const FAR = stageRank('agreed') - stageRank('talks');

/** Words on record and the page's own words on the way tell of much else; so do words for what is done. */
const inPassing = ({ stage, class: sourcing }: AttributedClaim): boolean =>
  stage === 'done' || sourcing === 'own-words' || sourcing === 'on-record';

/**
 * The claims without those of one sentence behind the opening that alone goes further than all others, where the opening
 * tells of the player, too: a done deal, a quotation or a line of the writer's own there is most likely about something else.
 */
function withoutLoneFurthest(
  claims: readonly AttributedClaim[],
  sentences: readonly Sentence[],
): readonly AttributedClaim[] {
  const inOpening = ({ sentence }: AttributedClaim): boolean =>
    (sentences[sentence]?.block ?? OPENING_BLOCKS + 1) <= OPENING_BLOCKS;
  const furthest = Math.max(...claims.map(({ stage }) => stageRank(stage)));
  const top = claims.filter(({ stage }) => stageRank(stage) === furthest);
  const alone = top.every(({ sentence }) => sentence === top[0]?.sentence) && !top.some(inOpening);
  return alone && claims.some(inOpening)
    ? claims.filter((claim) => !(top.includes(claim) && inPassing(claim)))
    : claims;
}

/**
 * The claims without a lone one that calls the move as good as done, two steps or more beyond the headline and all
 * other sentences that cite somebody, where the headline tells of no more than interest.
 */
export function withoutStrays(
  all: readonly AttributedClaim[],
  sentences: readonly Sentence[],
): readonly AttributedClaim[] {
  const claims = withoutLoneFurthest(all, sentences);
  if (new Set(claims.map((claim) => claim.sentence)).size < MANY) return claims;
  const inHeadline = (claim: AttributedClaim): boolean => sentences[claim.sentence]?.blockKind === 'headline';
  const open = claims.filter(isOpen);
  const headline = Math.max(0, ...open.filter(inHeadline).map((claim) => stageRank(claim.stage)));
  if (headline > stageRank('interest')) return claims;
  const peers = open.filter((claim) => isCited(claim) || inHeadline(claim));
  return claims.filter((claim) => {
    if (!isOpen(claim) || stageRank(claim.stage) < stageRank('agreed')) return true;
    const others = peers.filter((other) => other.sentence !== claim.sentence).map((other) => stageRank(other.stage));
    return others.length < 2 || stageRank(claim.stage) - Math.max(...others) < FAR;
  });
}
