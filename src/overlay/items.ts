/** Which badges and marks are drawn now, and where. */
import type { SafeDom } from '../page/dom-safe';
import type { Anchor } from './anchors';
import type { Variant } from './badge';
import { type Box, linesOf } from './boxes';
import type { Item } from './layer';
import { MARK_SIZE, type Measure } from './measure';
import { obstaclesIn } from './obstacles';
import { NEAR, type Placed, placeBadge, placeMark, type Room, type Sentence } from './place';
import { columnOf } from './surroundings';

export interface Scene {
  readonly dom: SafeDom;
  readonly measure: Measure;
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
  const { hard, soft } = obstaclesIn(scene.dom, { left, right, top, bottom });
  return { hard: [...hard, ...taken], soft, bounds: scene.page };
}

function kindOf({ story, claim }: Anchor, full: boolean): Item['kind'] {
  if (full) return story.hiddenBy === null ? 'badge' : 'empty-badge';
  return claim.hiddenBy === null ? 'mark' : 'empty-mark';
}

/** Places every badge, then the marks round them. `keep`: drawn wherever it is (its card is open). */
export function itemsOf(anchors: readonly Anchor[], scene: Scene, keep: string | null): readonly Item[] {
  const items: Item[] = [];
  const taken: Box[] = [];
  const told = new Set<number>();
  const ranked = anchors.map((anchor) => {
    const { story } = anchor;
    const full = !story.mark && !told.has(story.story);
    told.add(story.story);
    return { anchor, full, id: full ? `s${story.story}` : `s${story.story}c${anchor.claim.claim}` };
  });
  for (const { anchor, full, id } of ranked.sort((a, b) => Number(b.full) - Number(a.full))) {
    const sentence = sentenceOf(scene, anchor);
    if (sentence === null || (id !== keep && !isNear(sentence, scene.viewport))) continue;
    const room = roomOf(scene, sentence, taken);
    const placed: Placed<Variant> | null = full
      ? placeBadge(sentence, room, scene.measure.of(anchor.story))
      : placeMark(sentence, room, MARK);
    if (placed === null) continue;
    taken.push(placed.box);
    const x = Math.round(placed.box.left - scene.origin.x);
    const y = Math.round(placed.box.top - scene.origin.y);
    items.push({ id, kind: kindOf(anchor, full), ...anchor, variant: placed.variant, x, y });
  }
  return items;
}
