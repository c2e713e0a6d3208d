/** Day and byline as the page prints them near the headline, for pages whose head does not say. */
import type { SafeDom } from './dom-safe';
import { isoDay, namesInByline, writtenDay } from './meta';
import { around, type Run } from './outline';
import type { Survey } from './story';

/** Lines after the headline that may say when and by whom. */
const LOOK = 12;
const SHORT = 120;

function isByline(found: Survey, run: Run): boolean {
  let steps = 0;
  for (const box of around(found.outline.boxes, run.box)) {
    if (box.hint === 'byline') return true;
    if (++steps > 3) break;
  }
  return false;
}

/** The words after "by", or the whole line where the page marks it as a byline. */
function namesIn(found: Survey, run: Run): readonly string[] {
  const by = /(?:^|\s)by\s+(?=\p{Lu})(.+)$/iu.exec(run.text)?.[1];
  if (by !== undefined) return namesInByline(by);
  return isByline(found, run) ? namesInByline(run.text) : [];
}

export function nearby(
  dom: SafeDom,
  found: Survey,
  headline: Run | null,
): { published: string | null; byline: readonly string[] } {
  const from = headline === null ? 0 : headline.index + 1;
  const lines = found.outline.runs.slice(from, from + LOOK).filter((run) => run.text.length < SHORT);
  const times = dom.select('time[datetime], [itemprop="datePublished" i]').slice(0, 20);
  const days = [
    ...times.map((time) => isoDay(dom.attr(time, 'datetime') ?? dom.attr(time, 'content'))),
    ...lines.map((run) => writtenDay(run.text)),
  ];
  const names = lines.map((run) => namesIn(found, run)).find((list) => list.length > 0);
  return { published: days.find((day) => day !== null) ?? null, byline: names ?? [] };
}
