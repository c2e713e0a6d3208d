/** Phrases about a suitor alone name him themselves: "scouts from Genoa were in the stand", "a call from Genoa". */
import type { ClubPlace } from './roles';
import { type Hit, tellsMore } from './triggers';

/** The places with the first club of each such phrase on the buying side, whatever else stands around its name. */
export function withTellers(places: readonly ClubPlace[], hits: readonly Hit[]): readonly ClubPlace[] {
  const told = hits.filter(tellsMore);
  if (told.length === 0) return places;
  const tellers = new Set(told.map((hit) => places.find(({ at }) => at >= hit.from && at < hit.to)));
  return places.map((place) => (tellers.has(place) ? { ...place, role: 'to', rule: 'teller' } : place));
}
