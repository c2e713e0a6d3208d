/** Money of one sale for another signing: who sells the one buys the other. */
import { patternOf } from '../text/words';
import type { ClubPlace } from './roles';
import type { Scene, Statement } from './scene';

/** The places as they stand for `players` who come after such words: the seller before them is their buyer. */
export function funded(
  players: readonly number[],
  { clause }: Statement,
  { skeleton }: Scene,
  places: readonly ClubPlace[],
): readonly ClubPlace[] {
  const words = skeleton.text.slice(clause.from, clause.to);
  const funds = patternOf('funds').exec(words);
  if (funds === null) return places;
  const first = [...words.matchAll(/<p(\d+)>/g)].find((match) => {
    const mention = skeleton.mentions[Number(match[1])];
    return mention?.kind === 'player' && players.includes(mention.player);
  });
  if (first === undefined || first.index < funds.index) return places;
  const until = clause.from + funds.index;
  return places.map((place) => (place.role === 'from' && place.end <= until ? { ...place, role: 'to' } : place));
}
