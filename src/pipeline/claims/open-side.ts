/** A club whose words put it on no side of a move. */
import type { ClubPlace } from './roles';
import type { Scene, Statement } from './scene';

/** The side of a club whose words leave it open, or with whom somebody speaks for another: what is known, else what the phrase after it says of its subject. */
export function openSide(statement: Statement, place: ClubPlace, { focus, skeleton }: Scene): 'to' | 'from' {
  const { players } = statement;
  const sellers = focus.sellers(players);
  const suitors = focus.suitors(players, skeleton.sentence.index)?.to ?? [];
  const only = (these: readonly number[], those: readonly number[]) =>
    place.clubs.every((club) => these.includes(club) && !those.includes(club));
  if (only(sellers, suitors) && players.every((player) => !focus.clubs.has(player))) return 'from';
  if (only(suitors, sellers)) return 'to';
  if (place.role === 'from') return 'from';
  const next = statement.hits.find((hit) => hit.to > place.at) ?? statement.hits[0];
  return next?.row.subject ?? (next?.row.kind === 'join' ? 'to' : 'from');
}
