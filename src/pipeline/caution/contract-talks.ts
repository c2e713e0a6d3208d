import { CONTRACT_OPTION } from '../../languages/en/contract-end';
import { isOpen } from '../stories/order';
import { patternOf, says } from '../text/words';
import type { AttributedClaim } from '../types/attribution';
import { type Case, claimWords, isHeadline, isOfTheDay, isShared, type Rule, spanOf } from './rule';

/** Somebody else's contract: a coach "is in talks over a new deal", or another clause tells of another player by his trade. */
function isOthers(claim: AttributedClaim, { article, mentions, story }: Case): boolean {
  const first = Math.min(...claim.triggers.map((trigger) => trigger.start), claim.scope.end);
  const named = mentions.bySentence[claim.sentence] ?? [];
  const name = mentions.players[story.player]?.name ?? '';
  const does = named.some(
    (one) =>
      one.kind === 'person' && !name.includes(one.text) && says('playerDoesIt', article.text.slice(one.end, first)),
  );
  const clause = patternOf('otherMensTrade').exec(article.text.slice(claim.start, first));
  const from = clause === null ? first : claim.start + clause.index;
  return (
    does ||
    (clause !== null && !named.some((one) => one.kind === 'player' && one.how !== 'description' && one.start > from))
  );
}

/** The sentence says in plain words that this player may get another contract. */
function isPlain(claim: AttributedClaim, given: Case): boolean {
  const words = given.article.text.slice(claim.scope.start, claim.scope.end);
  if (!isOpen(claim) || !says('newContract', words)) return false;
  if (CONTRACT_OPTION.test(words) || says('contractBefore', words) || says('contractOver', words)) return false;
  return isOfTheDay(given.article, claim) && !isShared(claim, given) && !isOthers(claim, given) && isHis(claim, given);
}

/** A club that means "to tie down key players" may not mean him, unless he is named. */
function isHis(claim: AttributedClaim, { article, mentions, story }: Case): boolean {
  const named = mentions.bySentence[claim.sentence] ?? [];
  const own = named.some((one) => one.kind === 'player' && one.player === story.player);
  return own || !says('severalPlayers', article.text.slice(claim.start, claim.end));
}

/** He has signed again there, and now leaves by agreement: that contract is history. */
function isHistory({ stage }: AttributedClaim, { lead }: Case): boolean {
  return lead.stage === 'agreed' && (stage === 'agreed' || stage === 'done');
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
    const [first, ...others] = claims.filter((claim) => isPlain(claim, given) && !isHistory(claim, given));
    if (first === undefined) return [];
    const player = mentions.players[story.player]?.name ?? '';
    return [{ ...spanOf(first), args: [player, claimWords(article, first)], also: others.map(spanOf) }];
  },
};
