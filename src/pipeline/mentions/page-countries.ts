/** The countries that a page is about, by the clubs and leagues that it names. */
import type { Board } from './board';

/** Countries (ISO codes) whose clubs or leagues are on the board. */
export function pageCountries(board: Board): ReadonlySet<string> {
  const countries = new Set<string>();
  for (const { id } of board.clubs) {
    const club = id === null ? undefined : board.knowledge.clubs.get(id);
    if (club) countries.add(club.country);
  }
  for (const one of board.found) if (one.kind === 'competition' && one.country !== null) countries.add(one.country);
  return countries;
}
