/** Where the article says that players are on loan: back from there is home, whichever of both clubs it calls theirs. */
import { patternOf, says } from '../text/words';
import { isOfThePast } from './background';
import type { Reading } from './reading';

/** Characters around the words of a loan in which it may be said to be still to come, or over. */
const NEAR = 40;

/** Borrowing clubs by player, as the article first names them. */
export function borrowersIn(readings: readonly Reading[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const onLoanAt = new RegExp(patternOf('onLoanAt'), 'g');
  for (const { skeleton } of readings) {
    const { text, mentions } = skeleton;
    for (const match of text.matchAll(onLoanAt)) {
      const club = mentions[Number(match[1])];
      const before = text.slice(0, match.index);
      const last = mentions[Number([...before.matchAll(/<p(\d+)>/g)].at(-1)?.[1] ?? -1)];
      if (club?.kind !== 'club' || last?.kind !== 'player' || says('loanAhead', before.slice(-NEAR))) continue;
      if (isOfThePast(text.slice(Math.max(0, match.index - NEAR), match.index + match[0].length + NEAR))) continue;
      if (!found.has(last.player)) found.set(last.player, club.club);
    }
  }
  return found;
}
