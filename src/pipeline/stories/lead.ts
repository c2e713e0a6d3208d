/** Elects the claim and the source that speak for a story. */
import type { AttributedClaim, Source } from '../types/attribution';
import { addsOnly, classRank, isCited, isOpen, stageRank } from './order';

export interface Lead {
  readonly claim: AttributedClaim;
  /** Index into `claim.sources`. */
  readonly source: number;
}

/**
 * The furthest stage that a cited source is said to report; there the best class; then the first on the page.
 * A cited `off` leads only where nothing open is cited, the page's own words only where nobody is cited at all.
 */
export function electLead(all: readonly AttributedClaim[]): Lead | null {
  const told = all.filter((claim) => !addsOnly(claim));
  const claims = told.length > 0 && (told.some(isCited) || !all.some(isCited)) ? told : all;
  const tiers = [
    claims.filter((claim) => isOpen(claim) && isCited(claim)),
    claims.filter((claim) => !isOpen(claim) && isCited(claim)),
    claims.filter(isOpen),
    claims,
  ];
  const claim = best(tiers.find((tier) => tier.length > 0) ?? []);
  return claim === null ? null : { claim, source: leadSource(claim) };
}

function best(claims: readonly AttributedClaim[]): AttributedClaim | null {
  const sorted = [...claims].sort(
    (a, b) =>
      stageRank(b.stage) - stageRank(a.stage) ||
      classRank(a.class) - classRank(b.class) ||
      a.start - b.start ||
      a.index - b.index,
  );
  return sorted[0] ?? null;
}

/** The source that gives the claim its class: for words on record the speaker, for an announcement the club. */
function leadSource(claim: AttributedClaim): number {
  const wanted: Record<string, readonly Source['kind'][]> = {
    official: ['club'],
    'on-record': ['person', 'club'],
    'named-report': ['outlet', 'journalist', 'account'],
    relayed: ['outlet', 'journalist', 'account'],
  };
  const kinds = wanted[claim.class] ?? [];
  const speaker = claim.class === 'on-record' ? claim.sources.findIndex((source) => source.kind === 'person') : -1;
  if (speaker >= 0) return speaker;
  return Math.max(
    0,
    claim.sources.findIndex((source) => kinds.includes(source.kind)),
  );
}
