/** How a player once came, told between commas while the clause tells the news. */
import type { Skeleton } from '../text/skeleton';
import { says } from '../text/words';
import type { Clause } from './clauses';
import { oldDate } from './old-dates';
import type { JudgedHit } from './stage';

/** "Lund, signed from Porto three years ago, has a medical": how he came, told between commas on the way to the news. */
function onTheWay(hit: JudgedHit, skeleton: Skeleton, clause: Clause, published: string | null): boolean {
  if (hit.row.completed !== true || hit.stage !== 'done') return false;
  const { text } = skeleton;
  const comma = text.lastIndexOf(' , ', hit.from);
  const from = comma < clause.from ? clause.from : comma + 3;
  const to = text.indexOf(' , ', hit.to);
  const aside = comma < clause.from ? clause.opener === 'who' : hit.from === from;
  if (!aside || to < 0 || to >= clause.to) return false;
  return says('pastTime', text.slice(from, to)) || oldDate(skeleton, skeleton.spanOf(from, to), published);
}

/** The phrases of a clause without such, where something plainer is told beside them. */
export function withoutArrivals(
  hits: readonly JudgedHit[],
  skeleton: Skeleton,
  clause: Clause,
  published: string | null,
): readonly JudgedHit[] {
  const news = hits.filter((hit) => !onTheWay(hit, skeleton, clause, published));
  return news.some((hit) => hit.row.weak !== true) ? news : hits;
}
