import { bidKind } from '../../languages/en/bid-kind';
import { isCited, isOpen, stageRank } from '../stories/order';
import { sourceKey } from '../stories/origins';
import type { AttributedClaim, FeeMention } from '../types';
import { plainRefusal } from './refusal';
import { type Case, claimWords, type Finding, hasName, type Rule, sourceWords, spanOf, wordsOf } from './rule';

const CLOSE = stageRank('agreed');

function sourceName(article: Case['article'], claim: AttributedClaim): string {
  const source = claim.sources.find((one) => one.kind !== 'page');
  return source === undefined ? '' : sourceWords(article, source);
}

/** A report of an agreement whose own sentence names the club; what a club announces is news of its own deal. */
function tellsAgreement(claim: AttributedClaim, { mentions }: Case): boolean {
  const named = (mentions.bySentence[claim.sentence] ?? []).some(
    (one) => one.kind === 'club' && one.club === claim.to[0],
  );
  return (
    named && claim.class !== 'official' && hasName(claim) && stageRank(claim.stage) >= CLOSE && claim.to.length === 1
  );
}

/** Agreed with two clubs that are never named together, on two sources' words. */
function twoClubs(given: Case): readonly Finding[] {
  const agreed = given.claims.filter((claim) => tellsAgreement(claim, given));
  const [first] = agreed;
  const sources = first?.sources.map(sourceKey) ?? [];
  const other = agreed.find(
    (claim) => claim.to[0] !== first?.to[0] && !claim.sources.some((one) => sources.includes(sourceKey(one))),
  );
  return first === undefined || other === undefined ? [] : [pair(given.article, first, other)];
}

/** Somebody is cited for it and somebody unnamed plainly against it (a named one is a denial, told by `denied`). */
function unnamedDenial(given: Case): readonly Finding[] {
  const { claims, article, lead } = given;
  if (!canBeContradicted(given)) return [];
  const off = claims.find(
    (claim) =>
      !isOpen(claim) &&
      isCited(claim) &&
      !hasName(claim) &&
      overlaps(claim, lead) &&
      plainRefusal(claim, given) !== null,
  );
  return off === undefined ? [] : [pair(article, lead, off)];
}

/** Off altogether, or with the club that the lead tells of. */
function overlaps(off: AttributedClaim, lead: AttributedClaim): boolean {
  return off.to.length === 0 || off.to.some((club) => lead.to.includes(club));
}

/** Interest goes with a club that wants to keep its player, and a rejected bid with one that does not sell. */
function canBeContradicted({ lead, article }: Case): boolean {
  if (!hasName(lead) || stageRank(lead.stage) <= stageRank('interest')) return false;
  return lead.stage !== 'bid' || bidKind(wordsOf(article, lead.scope)) !== 'rejected';
}

function pair(article: Case['article'], a: AttributedClaim, b: AttributedClaim): Finding {
  const args = [a, b].flatMap((claim) => [claimWords(article, claim), sourceName(article, claim)]);
  return { ...spanOf(a), args, also: [spanOf(b)] };
}

/** Two release clauses of one currency, by two sources, that differ by more than rounding. */
function twoClauses(given: Case): readonly Finding[] {
  const own = new Set(given.claims.map((claim) => claim.sentence));
  const fees = given.mentions.list.filter(
    (mention): mention is FeeMention =>
      mention.kind === 'fee' && mention.meaning === 'release-clause' && own.has(mention.sentence),
  );
  const [first] = fees;
  const other = fees.find(
    (fee) =>
      first !== undefined &&
      fee.currency === first.currency &&
      Math.abs(fee.amount - first.amount) > first.amount * 0.1,
  );
  if (first === undefined || other === undefined) return [];
  const by = (fee: FeeMention): string => {
    const claim = given.claims.find((one) => one.sentence === fee.sentence);
    return claim === undefined ? '' : sourceName(given.article, claim);
  };
  if (by(first) === by(other)) return [];
  return [{ ...spanOf(first), args: [first.text, by(first), other.text, by(other)], also: [spanOf(other)] }];
}

export const contradicted: Rule = {
  id: 'contradicted',
  strength: 'flag',
  description:
    'Sources on the page contradict each other: agreed with two clubs, for and against, two release clauses.',
  judge: (given) => [...twoClubs(given), ...unnamedDenial(given), ...twoClauses(given)].slice(0, 1),
};
