/** Rectangles in viewport pixels. `DOMRect` fits. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels. */
export const width = (box: Box): number => box.right - box.left;
/** CSS pixels. */
export const height = (box: Box): number => box.bottom - box.top;

/** The box of a size whose upper left corner is given. */
export function boxAt(left: number, top: number, size: Size): Box {
  return { left, top, right: left + size.width, bottom: top + size.height };
}

/** Area that two boxes share, in square pixels. */
export function overlap(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0 && down > 0 ? across * down : 0;
}

/** The box with `by` pixels more on every side. */
export function inflated(box: Box, by: number): Box {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by };
}

/** Whether the first lies in the second; edges may touch. */
export function inside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom
  );
}

/** Shortest distance between two boxes; 0 where they touch. */
export function distance(a: Box, b: Box): number {
  const across = Math.max(0, a.left - b.right, b.left - a.right);
  const down = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.hypot(across, down);
}

/** Boxes of one sentence as its lines from the top: pieces that stand side by side are one line. */
export function linesOf(boxes: Iterable<Box>): readonly Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    if (width(box) <= 0 || height(box) <= 0) continue;
    const last = lines.at(-1);
    const middle = (box.top + box.bottom) / 2;
    if (last !== undefined && middle > last.top && middle < last.bottom) {
      lines[lines.length - 1] = {
        left: Math.min(last.left, box.left),
        top: Math.min(last.top, box.top),
        right: Math.max(last.right, box.right),
        bottom: Math.max(last.bottom, box.bottom),
      };
    } else {
      lines.push({ left: box.left, top: box.top, right: box.right, bottom: box.bottom });
    }
  }
  return lines;
}
