/** Where a badge or mark finds room beside its sentence without lying on words. Pure geometry in viewport pixels. */
import { type Box, boxAt, distance, inflated, inside, overlap, type Size } from './boxes';

/** A badge lies at most this far from its sentence. */
export const NEAR = 32;
/** Between a badge and anything that it must not touch. */
const AIR = 1;
/** Between a badge and its own sentence. */
const GAP = 4;

/** Where a sentence stands, in viewport pixels. */
export interface Sentence {
  /** From the top; never empty. */
  readonly lines: readonly [Box, ...Box[]];
  /** Column of text that it stands in. */
  readonly column: Box;
  /** Text runs from right to left. */
  readonly rtl: boolean;
}

/** What else is there. */
export interface Room {
  /** Words and controls: never covered. */
  readonly hard: readonly Box[];
  /** Pictures and the like: covered only when nothing else is left. */
  readonly soft: readonly Box[];
  /** Where anything may be drawn at all. */
  readonly bounds: Box;
}

/** The form of a badge that fits, and where. */
export interface Placed<V> {
  readonly variant: V;
  readonly box: Box;
}

type Spot = (sentence: Sentence, size: Size) => Box;

const middle = (line: Box, size: Size): number => (line.top + line.bottom - size.height) / 2;
const lastOf = ({ lines }: Sentence): Box => lines.at(-1) ?? lines[0];
const left = ({ lines }: Sentence): number => Math.min(...lines.map((line) => line.left));
const right = ({ lines }: Sentence): number => Math.max(...lines.map((line) => line.right));

/** x of a box that begins where the lines begin. */
const start = (sentence: Sentence, size: Size): number =>
  sentence.rtl ? right(sentence) - size.width : left(sentence);

const below =
  (gap: number): Spot =>
  (sentence, size) =>
    boxAt(start(sentence, size), lastOf(sentence).bottom + gap, size);
const above: Spot = (sentence, size) => boxAt(start(sentence, size), sentence.lines[0].top - AIR - size.height, size);
const after: Spot = (sentence, size) => {
  const line = lastOf(sentence);
  const x = sentence.rtl ? line.left - 2 * GAP - size.width : line.right + 2 * GAP;
  return boxAt(x, middle(line, size), size);
};
const beyond =
  (side: 'left' | 'right', pick: (sentence: Sentence) => Box): Spot =>
  ({ column, ...sentence }, size) => {
    const line = pick({ column, ...sentence });
    const x =
      side === 'left' ? Math.min(column.left, line.left) - AIR - size.width : Math.max(column.right, line.right) + AIR;
    return boxAt(x, middle(line, size), size);
  };

const first = ({ lines }: Sentence): Box => lines[0];
const MARGINS: readonly Spot[] = [
  beyond('right', first),
  beyond('left', first),
  beyond('right', lastOf),
  beyond('left', lastOf),
];
/** A wide badge: under the headline, else over it, behind its last word, in the margin. */
const BADGE: readonly Spot[] = [below(6), below(GAP), below(AIR), after, above, ...MARGINS];
/** A small mark: behind the sentence's last word, else in the margin of one of its lines. */
const MARK: readonly Spot[] = [after, beyond('left', first), beyond('right', first), beyond('left', lastOf)];

type Near = (sentence: Sentence, box: Box) => boolean;

function near(sentence: Sentence, box: Box): boolean {
  return sentence.lines.some((line) => distance(line, box) <= NEAR);
}

function covered(box: Box, over: readonly Box[]): number {
  const wide = inflated(box, AIR);
  return over.reduce((sum, other) => sum + overlap(wide, other), 0);
}

function shiftedInside(box: Box, bounds: Box): Box {
  const dx = Math.max(bounds.left - box.left, Math.min(0, bounds.right - box.right));
  return { left: box.left + dx, top: box.top, right: box.right + dx, bottom: box.bottom };
}

/** Every place for every variant, the best first. */
function* spots<V>(
  sentence: Sentence,
  bounds: Box,
  order: readonly Spot[],
  variants: Variants<V>,
  isNear: Near,
): Generator<Placed<V>> {
  for (const [variant, size] of variants) {
    for (const spot of order) {
      const box = shiftedInside(spot(sentence, size), bounds);
      if (inside(box, bounds) && isNear(sentence, box)) yield { variant, box };
    }
  }
}

type Variants<V> = readonly (readonly [V, Size])[];

function freeSpot<V>(
  sentence: Sentence,
  room: Room,
  order: readonly Spot[],
  variants: Variants<V>,
  isNear: Near,
): Placed<V> | null {
  for (const over of [[...room.hard, ...room.soft], room.hard]) {
    for (const placed of spots(sentence, room.bounds, order, variants, isNear)) {
      if (covered(placed.box, over) === 0) return placed;
    }
  }
  return null;
}

/** The place of a badge close to its sentence: the widest variant that has room; null where none has. */
export function placeBadge<V>(sentence: Sentence, room: Room, variants: Variants<V>): Placed<V> | null {
  return freeSpot(sentence, room, BADGE, variants, near);
}

/**
 * For a sentence in the middle of a full paragraph: the margin beside one of its lines. Where that is not free either,
 * the smallest variant at the place where it covers least; null where no place is inside the bounds at all.
 */
export function placeAnyhow<V>(sentence: Sentence, room: Room, variants: Variants<V>): Placed<V> | null {
  const beside = freeSpot(sentence, room, MARGINS, variants, () => true);
  if (beside !== null) return beside;
  let best: { readonly placed: Placed<V>; readonly cost: number } | null = null;
  for (const placed of spots(sentence, room.bounds, [...MARGINS, ...BADGE], variants.slice(-1), () => true)) {
    const cost = covered(placed.box, room.hard);
    if (best === null || cost < best.cost) best = { placed, cost };
  }
  return best?.placed ?? null;
}

/** The place of a faint mark; null where there is no room: its sentence is underlined anyway. */
export function placeMark<V>(sentence: Sentence, room: Room, variants: Variants<V>): Placed<V> | null {
  return freeSpot(sentence, room, MARK, variants, near);
}
