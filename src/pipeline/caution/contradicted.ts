import { bidKind } from '../../languages/en/bid-kind';
import { isCited, isOpen, stageRank } from '../stories/order';
import { sourceKey } from '../stories/origins';
import { says } from '../text/words';
import type { AttributedClaim } from '../types/attribution';
import type { FeeMention } from '../types/mention';
import { plainRefusal } from './refusal';
import { type Case, claimWords, type Finding, hasName, type Rule, sourceWords, spanOf, wordsOf } from './rule';
import { voiceIn } from './voice';

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

/** Somebody is cited for it, "sources" plainly against it (a name, or "his agent", is a denial, told by `denied`). */
function unnamedDenial(given: Case): readonly Finding[] {
  const { claims, article, lead } = given;
  if (!canBeContradicted(given)) return [];
  const off = claims.find(
    (claim) =>
      !isOpen(claim) &&
      isCited(claim) &&
      !hasName(claim) &&
      voiceIn(claim, article) === null &&
      overlaps(claim, lead) &&
      contradicts(claim, given),
  );
  return off === undefined ? [] : [pair(article, lead, off)];
}

/** In so many words, and not softened; that a club bids goes well with another that does not sell. */
function contradicts(off: AttributedClaim, given: Case): boolean {
  const refusal = plainRefusal(off, given);
  if (refusal === null || (refusal.byClub && given.lead.stage === 'bid')) return false;
  return !says('softenedBefore', given.article.text.slice(off.start, refusal.at));
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

/** A sum that a claim of the story tells, with what it is for: one that goes with a deal agreed or done is its fee. */
interface Told {
  readonly fee: FeeMention;
  readonly kind: string;
  readonly by: string;
}

function toldSums({ claims, mentions, article }: Case): readonly Told[] {
  // A sum and its add-ons are told apart in many ways.
  const plain = claims.filter((claim) => isOpen(claim) && hasName(claim) && !says('addOns', wordsOf(article, claim)));
  return plain.flatMap((claim) =>
    (mentions.bySentence[claim.sentence] ?? []).flatMap((fee) => {
      if (fee.kind !== 'fee' || fee.start < claim.scope.start || fee.end > claim.scope.end) return [];
      const settled = stageRank(claim.stage) >= CLOSE && (fee.meaning === 'offer' || fee.meaning === 'unclear');
      const by = sourceName(article, claim);
      return by === '' ? [] : [{ fee, kind: settled ? 'fee' : fee.meaning, by }];
    }),
  );
}

/** Sums that two reports can only differ about; offers follow on one another, and wages are told in many ways. */
const ONE_TRUTH: ReadonlySet<string> = new Set(['release-clause', 'asking-price', 'fee']);

/** More than rounding. */
const APART = 0.15;

/** Two release clauses, prices or agreed fees of one currency, by two sources. */
function twoSums(given: Case): readonly Finding[] {
  const sums = toldSums(given).filter(({ kind }) => ONE_TRUTH.has(kind));
  for (const [at, first] of sums.entries()) {
    const other = sums
      .slice(at + 1)
      .find(
        ({ fee, kind, by }) =>
          kind === first.kind &&
          by !== first.by &&
          fee.currency === first.fee.currency &&
          Math.abs(fee.amount - first.fee.amount) > Math.max(fee.amount, first.fee.amount) * APART,
      );
    if (other === undefined) continue;
    const args = [first.fee.text, first.by, other.fee.text, other.by];
    return [{ ...spanOf(first.fee), args, also: [spanOf(other.fee)] }];
  }
  return [];
}

export const contradicted: Rule = {
  id: 'contradicted',
  strength: 'flag',
  description:
    'Sources on the page contradict each other: agreed with two clubs, for and against, two sums of one kind.',
  judge: (given) => [...twoClubs(given), ...unnamedDenial(given), ...twoSums(given)].slice(0, 1),
};
