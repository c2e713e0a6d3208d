import { isCited, isOpen, stageRank } from '../stories/order';
import type { AttributedClaim, FeeMention } from '../types';
import { type Case, type Finding, hasName, type Rule, spanOf, triggerSpan, wordsOf } from './rule';

const CLOSE = stageRank('agreed');

function sourceName(claim: AttributedClaim): string {
  return claim.sources.find((source) => source.kind !== 'page')?.name ?? '';
}

/** Agreed with two clubs that are never named together. */
function twoClubs({ claims, article }: Case): readonly Finding[] {
  const agreed = claims.filter((claim) => hasName(claim) && stageRank(claim.stage) >= CLOSE && claim.to.length === 1);
  const [first] = agreed;
  const other = agreed.find((claim) => claim.to[0] !== first?.to[0]);
  return first === undefined || other === undefined ? [] : [pair(article, first, other)];
}

/** Somebody is cited for it and somebody unnamed against it (a named one is a denial, told by `denied`). */
function unnamedDenial({ claims, article, lead }: Case): readonly Finding[] {
  const off = claims.find((claim) => !isOpen(claim) && isCited(claim) && !hasName(claim) && overlaps(claim, lead));
  return off === undefined || !isOpen(lead) || !hasName(lead) ? [] : [pair(article, lead, off)];
}

function overlaps(a: AttributedClaim, b: AttributedClaim): boolean {
  return a.to.length === 0 || b.to.length === 0 || a.to.some((club) => b.to.includes(club));
}

function pair(article: Case['article'], a: AttributedClaim, b: AttributedClaim): Finding {
  const args = [a, b].flatMap((claim) => [wordsOf(article, triggerSpan(claim)), sourceName(claim)]);
  return { ...spanOf(a), args, also: [spanOf(b)] };
}

/** Two release clauses of one currency that differ by more than rounding. */
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
    return claim === undefined ? '' : sourceName(claim);
  };
  return [{ ...spanOf(first), args: [first.text, by(first), other.text, by(other)], also: [spanOf(other)] }];
}

export const contradicted: Rule = {
  id: 'contradicted',
  strength: 'flag',
  description:
    'Sources on the page contradict each other: agreed with two clubs, for and against, two release clauses.',
  judge: (given) => [...twoClubs(given), ...unnamedDenial(given), ...twoClauses(given)].slice(0, 1),
};
