/** Pages of several items under headings: to which of them a title leads that names nobody. */
import type { Clause } from './clauses';
import type { Reading } from './reading';

/** A heading with the lines under it. */
interface Item {
  readonly players: readonly number[];
  readonly clubs: readonly number[];
}

/** Lines of an item that tell what it is about, its heading among them. */
const LINES = 4;

export const clubsOf = ({ skeleton: { text, mentions } }: Reading, from = 0, to = text.length): readonly number[] =>
  [...text.slice(from, to).matchAll(/<c(\d+)>/g)].flatMap(([, at]) => {
    const club = mentions[Number(at)];
    return club?.kind === 'club' ? [club.club] : [];
  });

export class Items {
  private readonly items: readonly Item[];

  /** `playersOf`: whom a heading means by its own words or the lines under it. */
  constructor(
    readings: readonly Reading[],
    headlines: ReadonlySet<number>,
    playersOf: (reading: Reading) => readonly number[],
  ) {
    const heads = [...headlines].filter((at) => (readings[at]?.skeleton.sentence.block ?? 0) > 1);
    this.items = heads.map((at, i) => {
      const lines = readings.slice(at, heads[i + 1]).slice(0, LINES);
      return { players: lines.slice(0, 1).flatMap(playersOf), clubs: lines.flatMap((line) => clubsOf(line)) };
    });
  }

  /** Where a title or opening tells of several clubs' stories: those of the item that shares most clubs with a clause of it, nobody where two do. */
  meantBy(reading: Reading, { from, to }: Clause): readonly number[] | null {
    const firsts = new Set(this.items.flatMap(({ players }) => players.slice(0, 1)));
    const stories = reading.clauses.filter((one) => clubsOf(reading, one.from, one.to).length > 0);
    if (reading.skeleton.sentence.block > 1 || firsts.size < 2 || stories.length < 2) return null;
    const mine = clubsOf(reading, from, to);
    const ranked = this.items
      .map(({ players, clubs }) => ({ players, score: mine.filter((club) => clubs.includes(club)).length }))
      .sort((a, b) => b.score - a.score);
    const [best, next] = ranked;
    return best && best.players.length === 1 && best.score > (next?.score ?? 0) ? best.players : [];
  }
}
