/** What an article opens with: whose move, whether it is done, one deal or many. */
import { says } from '../text/words';
import { isOfThePast } from './background';
import { UNNAMED } from './players';
import type { Reading } from './reading';

/** The title announces the moves of a day or window, one after another. */
export function announcesDeals(title: string): boolean {
  return says('digestTitle', title);
}

/** "Months after joining Madrid": what an earlier move is called to mind with is no news of it. */
const LONG_AGO = /^(?:after|having|since|following|before) /;

/** A completed move is told in a clause that does not speak of a time before. */
export function tellsDone({ clauses, hits, skeleton }: Reading): boolean {
  return hits.some(({ row, from, to }) => {
    const clause = clauses.find((one) => one.from <= from && from < one.to);
    const words = skeleton.text.slice(clause?.from ?? 0, clause?.to);
    return row.completed === true && !LONG_AGO.test(skeleton.text.slice(from, to)) && !isOfThePast(words);
  });
}

/** So many players whose moves are done make a page of deals, where they are so large a part of it. */
const DEALS_AT_LEAST = 3;
const DEALS_SHARE = 0.25;

/** The page tells of one completed move after the other. */
export function tellsManyDeals(readings: readonly Reading[]): boolean {
  const done = readings.filter((reading) => tellsDone(reading));
  const players = new Set(done.flatMap(({ places }) => places.flatMap(({ player, aside }) => (aside ? [] : [player]))));
  return players.size >= DEALS_AT_LEAST && done.length >= readings.length * DEALS_SHARE;
}

/** The article's opening moves are those of somebody whom it does not name: nobody named stands in for him. */
export function opensUnnamed({ heading, paragraph, hits, skeleton }: Reading): boolean {
  return !heading && paragraph <= 3 && hits.length > 0 && UNNAMED.test(skeleton.text);
}

/** The candidate of most weight; without candidates the one player who has more than any other. */
export function mainOf(weight: ReadonlyMap<number, number>, candidates: ReadonlySet<number>): number | null {
  const ranked = [...weight].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const [first, second] = ranked;
  const alone = first !== undefined && first[1] > (second?.[1] ?? 0) ? first : undefined;
  return (ranked.find(([player]) => candidates.has(player)) ?? alone)?.[0] ?? null;
}
