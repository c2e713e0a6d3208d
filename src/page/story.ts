/** Finds the story's element: where the prose is, under the headline, away from teasers, comments and side matter. */
import { around, type Box, holds, linkShare, type Outline, type Run } from './outline';
import { HEADINGS } from './tags';

/** A heading that leads to another page with a few words below it is a teaser of another story. */
const TEASER_PROSE = 400;
/** The story's element holds at least this share of the prose under the headline. */
const SHARE = 0.8;
const H1: ReadonlySet<string> = new Set(['h1']);
/** Boxes whose class names say what the page is tagged with, not what the box is. */
const OUTER: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);

/** The outline with what the choice of the story depends on. */
export interface Survey {
  readonly outline: Outline;
  /** Per box: it, or a box around it, is not story text. */
  readonly dropped: readonly boolean[];
  /** Per box: characters of prose inside it. */
  readonly prose: readonly number[];
  /** Runs that may be the headline. */
  readonly headlines: readonly Run[];
  /** Teasers of other stories. */
  readonly teasers: number;
  /** Headings that lead to another page with a whole text below: a blog's front page. */
  readonly linkedHeadings: number;
}

/** Reads like running text: some length, few links, and a sentence that ends in it unless it is longer still. */
function isProse(run: Run): boolean {
  const { length } = run.text;
  if (length < 50 || linkShare(run) > 0.5) return false;
  return length >= 100 || /[.!?…:]["'”’)\]]*(?:\s|$)/.test(run.text);
}

function headingOf(outline: Outline, run: Run): Box | null {
  const box = outline.boxes[run.box];
  if (box !== undefined && HEADINGS.has(box.tag)) return box;
  const parent = outline.boxes[box?.parent ?? -1];
  return parent !== undefined && HEADINGS.has(parent.tag) ? parent : null;
}

/** Prose per box, without what lies in boxes that are dropped. */
function weigh(outline: Outline, dropped: readonly boolean[]): number[] {
  const prose = new Array<number>(outline.boxes.length).fill(0);
  for (const run of outline.runs) {
    const box = outline.boxes[run.box];
    if (box === undefined || dropped[run.box] || HEADINGS.has(box.tag) || !isProse(run)) continue;
    prose[run.box] = (prose[run.box] ?? 0) + Math.min(run.text.length, 2000);
  }
  for (let at = prose.length - 1; at > 0; at--) {
    const parent = outline.boxes[at]?.parent ?? -1;
    if (parent >= 0 && !dropped[at]) prose[parent] = (prose[parent] ?? 0) + (prose[at] ?? 0);
  }
  return prose;
}

/** A flagged box drops all inside it. */
function spread(boxes: readonly Box[], flagged: (box: Box) => boolean): boolean[] {
  const dropped: boolean[] = [];
  for (const box of boxes) dropped.push(dropped[box.parent] === true || flagged(box));
  return dropped;
}

/** The card of a teaser: what stands around its heading and nothing else's. */
function cardOf(outline: Outline, heading: Box, prose: readonly number[], headed: readonly number[]): Box | null {
  let card: Box | null = null;
  for (const box of around(outline.boxes, heading.parent)) {
    if (OUTER.has(box.tag) && box.tag !== 'article') break;
    if ((headed[box.index] ?? 0) > 1 || (prose[box.index] ?? 0) > TEASER_PROSE) break;
    card = box;
  }
  return card;
}

/** Number of headings in each box. */
function countHeadings(outline: Outline): number[] {
  const count = outline.boxes.map((box) => Number(HEADINGS.has(box.tag)));
  for (let at = count.length - 1; at > 0; at--) {
    const parent = outline.boxes[at]?.parent ?? -1;
    if (parent >= 0) count[parent] = (count[parent] ?? 0) + (count[at] ?? 0);
  }
  return count;
}

/** Runs between two pauses. */
const BATCH = 1000;

/** Names the boxes that are not the story: by their hints, unless most of the page is in them, and teasers. */
export function* surveyInSteps(outline: Outline): Generator<void, Survey> {
  const { boxes, runs } = outline;
  const all = weigh(outline, []);
  const total = all[0] ?? 0;
  yield;
  const wraps = (box: Box) =>
    OUTER.has(box.tag) || (box.hint !== 'comments' && total > 0 && (all[box.index] ?? 0) > 0.5 * total);
  const junk = (box: Box) => (box.hint === 'junk' || box.hint === 'comments') && !wraps(box);
  const named = spread(boxes, junk);
  const headed = countHeadings(outline);
  yield;
  const cards = new Set<number>();
  let linkedHeadings = 0;
  for (const run of runs) {
    const heading = linkShare(run) > 0.9 && !named[run.box] ? headingOf(outline, run) : null;
    if (heading === null || run.text.length < 12) continue;
    const card = cardOf(outline, heading, all, headed);
    if (card !== null) cards.add(card.index);
    else linkedHeadings++;
  }
  yield;
  const dropped = spread(boxes, (box) => junk(box) || cards.has(box.index));
  const headlines: Run[] = [];
  for (const run of runs) {
    if (run.index % BATCH === 0) yield;
    if (isHeadline(outline, run, dropped)) headlines.push(run);
  }
  return { outline, dropped, prose: weigh(outline, dropped), headlines, teasers: cards.size, linkedHeadings };
}

/** An h1 with some words in it that does not lead elsewhere (a site's name does). */
function isHeadline(outline: Outline, run: Run, dropped: readonly boolean[]): boolean {
  if (dropped[run.box] || linkShare(run) > 0.5 || run.text.length < 12) return false;
  for (const box of around(outline.boxes, run.box)) if (H1.has(box.tag)) return true;
  return false;
}

/** The widest box around a headline that holds no other headline. */
function territory(survey: Survey, headline: Run | null): number {
  if (headline === null) return 0;
  const { boxes } = survey.outline;
  const others = survey.headlines.filter((run) => run.text !== headline.text);
  let widest = headline.box;
  for (const box of around(boxes, headline.box)) {
    if (others.some((other) => holds(boxes, box.index, other.box))) break;
    widest = box.index;
  }
  return widest;
}

/** The narrowest box that holds most of the prose that belongs to the headline; null where there is no prose. */
export function findStory(survey: Survey, headline: Run | null): Box | null {
  const { prose, outline } = survey;
  let at = territory(survey, headline);
  const enough = SHARE * (prose[at] ?? 0);
  if (enough === 0) return null;
  for (;;) {
    const last = outline.boxes[at]?.last ?? at;
    let next = -1;
    for (let child = at + 1; child <= last; child = (outline.boxes[child]?.last ?? child) + 1) {
      if (!survey.dropped[child] && (prose[child] ?? 0) >= enough) next = child;
    }
    if (next < 0) return outline.boxes[at] ?? null;
    at = next;
  }
}
