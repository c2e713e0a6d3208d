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

function sentenceOf(drawing: Drawing, anchor: Anchor): Sentence | null {
  const [first, ...rest] = linesAt(drawing, anchor);
  if (first === undefined) return null;
  const around = columnOf(drawing.scene.dom, anchor.range.commonAncestorContainer);
  return around === null ? null : { lines: [first, ...rest], ...around };
}

/** Where a claim's sentence stands in this frame. */
function linesAt({ lines }: Drawing, anchor: Anchor): readonly Box[] {
  const known = lines.get(anchor) ?? linesOf(anchor.range.getClientRects());
  lines.set(anchor, known);
  return known;
}

/** Within one screen of what is visible. */
function isNear(drawing: Drawing, anchor: Anchor): boolean {
  const { top, bottom } = drawing.scene.viewport;
  const screen = bottom - top;
  return linesAt(drawing, anchor).some((line) => line.bottom > top - screen && line.top < bottom + screen);
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
  /** Id of the item that is drawn wherever it is: its card is open. */
  readonly keep: string | null;
  readonly lines: Map<Anchor, readonly Box[]>;
  readonly taken: Box[];
  readonly items: Item[];
}

interface Seat {
  readonly anchor: Anchor;
  readonly placed: Placed<Variant>;
}

function draw({ scene, taken, items }: Drawing, { anchor, placed }: Seat, id: string, full: boolean): void {
  taken.push(placed.box);
  const x = Math.round(placed.box.left - scene.origin.x);
  const y = Math.round(placed.box.top - scene.origin.y);
  items.push({ id, kind: kindOf(anchor, full), ...anchor, variant: placed.variant, x, y });
}

/** At the story's first sentence where there is room, else at another of its sentences, else in the margin. */
function seatOf(drawing: Drawing, asked: readonly Anchor[]): Seat | null {
  const { scene, taken } = drawing;
  let first: { readonly anchor: Anchor; readonly sentence: Sentence } | null = null;
  for (const anchor of asked) {
    const sentence = sentenceOf(drawing, anchor);
    if (sentence === null) continue;
    first ??= { anchor, sentence };
    const placed = placeBadge(sentence, roomOf(scene, sentence, taken), scene.measure.of(anchor.story));
    if (placed !== null) return { anchor, placed };
  }
  if (first === null) return null;
  const room = roomOf(scene, first.sentence, taken);
  const placed = placeAnyhow(first.sentence, room, scene.measure.of(first.anchor.story));
  return placed === null ? null : { anchor: first.anchor, placed };
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

/**
 * Whether a story's badge may be drawn at all. Room is looked for only then: on a page of 200 stories doing so for every
 * one took a quarter of a second.
 */
function mayBeSeen(drawing: Drawing, own: readonly Anchor[], asked: readonly Anchor[]): boolean {
  if (asked.some((anchor) => isNear(drawing, anchor))) return true;
  return own.some((anchor) => markId(anchor) === drawing.keep || badgeId(anchor.story.story) === drawing.keep);
}

/** Draws the badges of all stories; the anchors that carry one. */
function drawBadges(drawing: Drawing, anchors: readonly Anchor[]): ReadonlySet<Anchor> {
  const carry = new Set<Anchor>();
  for (const own of byStory(anchors)) {
    const asked = own.slice(0, MOST_ASKED);
    if (own[0]?.story.mark || !mayBeSeen(drawing, own, asked)) continue;
    const seat = seatOf(drawing, asked);
    if (seat === null) continue;
    carry.add(seat.anchor);
    const id = badgeId(seat.anchor.story.story);
    if (id === drawing.keep || isNear(drawing, seat.anchor)) draw(drawing, seat, id, true);
  }
  return carry;
}

/** Places every badge that is near, then the marks round them. `keep`: drawn wherever it is (its card is open). */
export function itemsOf(anchors: readonly Anchor[], scene: Scene, keep: string | null): readonly Item[] {
  const drawing: Drawing = { scene, keep, lines: new Map(), taken: [], items: [] };
  const carry = drawBadges(drawing, anchors);
  for (const anchor of anchors) {
    const id = markId(anchor);
    if (carry.has(anchor) || (id !== keep && !isNear(drawing, anchor))) continue;
    const sentence = sentenceOf(drawing, anchor);
    const placed = sentence === null ? null : placeMark(sentence, roomOf(scene, sentence, drawing.taken), MARK);
    if (placed !== null) draw(drawing, { anchor, placed }, id, false);
  }
  return drawing.items;
}
