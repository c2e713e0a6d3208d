/** Which badges and marks are drawn now, and where. */
import type { SafeDom } from '../page/dom-safe';
import type { Anchor } from './anchors';
import type { Variant } from './badge';
import { type Box, linesOf } from './boxes';
import type { Item } from './layer';
import { MARK_SIZE, type Measure } from './measure';
import type { Surroundings } from './obstacles';
import { NEAR, type Placed, placeAnyhow, placeBadge, placeMark, type Room, type Sentence } from './place';
import { columnOf } from './surroundings';

/** All that placing a badge depends on. */
export interface Scene {
  readonly dom: SafeDom;
  readonly measure: Measure;
  readonly surroundings: Surroundings;
  /** Visible part of the page, viewport pixels. */
  readonly viewport: Box;
  /** Whole page in the same pixels: nothing is drawn where it would make the page longer or wider. */
  readonly page: Box;
  readonly origin: { readonly x: number; readonly y: number };
}

const MARK: readonly (readonly [Variant, typeof MARK_SIZE])[] = [['mini', MARK_SIZE]];
/** Room looked at around a sentence; a badge that lies near reaches no farther. */
const AROUND = NEAR + 30;

function sentenceOf(scene: Scene, { range }: Anchor): Sentence | null {
  const [first, ...rest] = linesOf(range.getClientRects());
  if (first === undefined) return null;
  const around = columnOf(scene.dom, range.commonAncestorContainer);
  return around === null ? null : { lines: [first, ...rest], ...around };
}

/** Within one screen of what is visible. */
function isNear({ lines }: Sentence, { top, bottom }: Box): boolean {
  const screen = bottom - top;
  return lines.some((line) => line.bottom > top - screen && line.top < bottom + screen);
}

function roomOf(scene: Scene, { lines }: Sentence, taken: readonly Box[]): Room {
  const top = Math.min(...lines.map((line) => line.top)) - AROUND;
  const bottom = Math.max(...lines.map((line) => line.bottom)) + AROUND;
  const { left, right } = scene.page;
  const { hard, soft } = scene.surroundings.in({ left, right, top, bottom });
  return { hard: [...hard, ...taken], soft, bounds: scene.page };
}

function kindOf({ story, claim }: Anchor, full: boolean): Item['kind'] {
  if (full) return story.hiddenBy === null ? 'badge' : 'empty-badge';
  return claim.hiddenBy === null ? 'mark' : 'empty-mark';
}

/** The first claims of a story are asked for room for its badge, before a margin has to do. */
const MOST_ASKED = 6;

interface Drawing {
  readonly scene: Scene;
  readonly taken: Box[];
  readonly items: Item[];
}

interface Seat {
  readonly anchor: Anchor;
  readonly sentence: Sentence;
  readonly placed: Placed<Variant>;
}

function draw({ scene, taken, items }: Drawing, { anchor, placed }: Omit<Seat, 'sentence'>, id: string, full: boolean) {
  taken.push(placed.box);
  const x = Math.round(placed.box.left - scene.origin.x);
  const y = Math.round(placed.box.top - scene.origin.y);
  items.push({ id, kind: kindOf(anchor, full), ...anchor, variant: placed.variant, x, y });
}

/** At the story's first sentence where there is room, else at another of its sentences, else in the margin. */
function seatOf({ scene, taken }: Drawing, anchors: readonly Anchor[]): Seat | null {
  let first: Omit<Seat, 'placed'> | null = null;
  for (const anchor of anchors.slice(0, MOST_ASKED)) {
    const sentence = sentenceOf(scene, anchor);
    if (sentence === null) continue;
    first ??= { anchor, sentence };
    const placed = placeBadge(sentence, roomOf(scene, sentence, taken), scene.measure.of(anchor.story));
    if (placed !== null) return { anchor, sentence, placed };
  }
  if (first === null) return null;
  const room = roomOf(scene, first.sentence, taken);
  const placed = placeAnyhow(first.sentence, room, scene.measure.of(first.anchor.story));
  return placed === null ? null : { ...first, placed };
}

/** Id of a story's full badge. */
export const badgeId = (story: number): string => `s${story}`;
const markId = ({ story, claim }: Anchor): string => `s${story.story}c${claim.claim}`;

function byStory(anchors: readonly Anchor[]): readonly (readonly Anchor[])[] {
  const stories = new Map<number, Anchor[]>();
  for (const anchor of anchors) {
    const known = stories.get(anchor.story.story);
    if (known === undefined) stories.set(anchor.story.story, [anchor]);
    else known.push(anchor);
  }
  return [...stories.values()];
}

/** Draws the badges of all stories; the anchors that carry one. */
function drawBadges(drawing: Drawing, anchors: readonly Anchor[], keep: string | null): ReadonlySet<Anchor> {
  const carry = new Set<Anchor>();
  for (const own of byStory(anchors)) {
    const [first] = own;
    const seat = first === undefined || first.story.mark ? null : seatOf(drawing, own);
    if (seat === null) continue;
    carry.add(seat.anchor);
    const id = badgeId(seat.anchor.story.story);
    if (id === keep || isNear(seat.sentence, drawing.scene.viewport)) draw(drawing, seat, id, true);
  }
  return carry;
}

/** Places every badge, then the marks round them. `keep`: drawn wherever it is (its card is open). */
export function itemsOf(anchors: readonly Anchor[], scene: Scene, keep: string | null): readonly Item[] {
  const drawing: Drawing = { scene, taken: [], items: [] };
  const carry = drawBadges(drawing, anchors, keep);
  for (const anchor of anchors) {
    const id = markId(anchor);
    const sentence = carry.has(anchor) ? null : sentenceOf(scene, anchor);
    if (sentence === null || (id !== keep && !isNear(sentence, scene.viewport))) continue;
    const placed = placeMark(sentence, roomOf(scene, sentence, drawing.taken), MARK);
    if (placed !== null) draw(drawing, { anchor, placed }, id, false);
  }
  return drawing.items;
}
