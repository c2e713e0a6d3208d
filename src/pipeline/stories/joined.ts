/**
 * A vague opening ("reports in France", "another source") and the outlet that is named later for the same report are
 * one origin: they join. The claim's own source stays what its sentence says.
 */
import type { Knowledge } from '../../knowledge/types';
import type { AttributedClaim, Source } from '../types/attribution';
import { isOpen, stageRank } from './order';

function isNobody(claim: AttributedClaim): boolean {
  return claim.class === 'vague' || claim.class === 'unnamed';
}

/** The report of another: an outlet, journalist or account that this page cites. */
function reporter(claim: AttributedClaim): Source | null {
  const source = claim.sources[0];
  if (source === undefined || source.own) return null;
  return source.kind === 'outlet' || source.kind === 'journalist' || source.kind === 'account' ? source : null;
}

function countryOf(source: Source, knowledge: Knowledge): string | null {
  if (source.id === null) return null;
  return knowledge.outlets.get(source.id)?.country ?? knowledge.journalists.get(source.id)?.country ?? null;
}

/** "Reports in France" can only be a French outlet; a source without a country of its own fits none. */
function countryFits(vague: AttributedClaim, source: Source, knowledge: Knowledge): boolean {
  const wanted = vague.sources.map((one) => one.country).find((country) => country !== null);
  return wanted === undefined || wanted === null || countryOf(source, knowledge) === wanted;
}

function sameSource(a: Source, b: Source): boolean {
  return a.id === null ? b.id === null && a.name === b.name : a.id === b.id;
}

/** The named report says at least what the vague claim says: as far, and to no club that it does not name. */
function covers(vague: AttributedClaim, source: Source, claims: readonly AttributedClaim[]): boolean {
  const told = claims.filter((claim) => {
    const by = reporter(claim);
    return by !== null && sameSource(by, source) && isOpen(claim) === isOpen(vague);
  });
  const clubs = new Set(told.flatMap((claim) => claim.to));
  const furthest = Math.max(-1, ...told.map((claim) => stageRank(claim.stage)));
  return told.length > 0 && stageRank(vague.stage) <= furthest && vague.to.every((club) => clubs.has(club));
}

/** The vague claims of one story that join a named report later in it, with that report's first claim. */
export function joinVague(
  claims: readonly AttributedClaim[],
  knowledge: Knowledge,
): ReadonlyMap<AttributedClaim, AttributedClaim> {
  const joined = new Map<AttributedClaim, AttributedClaim>();
  for (const vague of claims.filter(isNobody)) {
    const named = claims.find((claim) => {
      const source = reporter(claim);
      return (
        source !== null &&
        claim.start > vague.start &&
        countryFits(vague, source, knowledge) &&
        covers(vague, source, claims)
      );
    });
    if (named !== undefined) joined.set(vague, named);
  }
  return joined;
}
