/** Which line is the story's headline, and which lines stand between it and the body. */

import { bare, type Meta, sameTitle } from './meta';
import { linkShare, nearest, type Run } from './outline';
import type { Survey } from './story';
import { HEADINGS } from './tags';

/** The headline that the head of the page agrees with, else the first; without an h1, a heading that says the title. */
export function findHeadline(survey: Survey, meta: Meta): Run | null {
  const agrees = (run: Run) => meta.titles.some((title) => sameTitle(title, run.text));
  const first = survey.headlines.find(agrees) ?? survey.headlines[0];
  if (first !== undefined) return first;
  const { boxes, runs } = survey.outline;
  return (
    runs.find((run) => !survey.dropped[run.box] && nearest(boxes, run.box, HEADINGS) !== null && agrees(run)) ?? null
  );
}

const LIST: ReadonlySet<string> = new Set(['li']);

/** A line under the headline that sums the story up: marked as such, or what the page says as its description. */
export function isStandfirst(survey: Survey, run: Run, meta: Meta): boolean {
  const { boxes } = survey.outline;
  if (survey.dropped[run.box] || linkShare(run) > 0.5 || run.text.length < 25) return false;
  if (run.timed > run.text.length / 3) return false;
  const box = boxes[run.box];
  const hints = [box?.hint, boxes[box?.parent ?? -1]?.hint];
  if (hints.includes('byline') || hints.includes('caption')) return false;
  if (hints.includes('standfirst') || box?.tag === 'h2') return true;
  if (meta.description !== null && bare(run.text).startsWith(bare(meta.description).slice(0, 40))) return true;
  return run.text.length >= 60 && /[.!?…]["'”’)]*$/.test(run.text) && nearest(boxes, run.box, LIST) === null;
}
