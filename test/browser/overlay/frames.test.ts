/** What the first frames do: sizes are never asked for in the frame that marks the words, stories are measured one by one. */
import { afterEach, expect, it, vi } from 'vitest';
import { open, PLAIN, type Scene } from './support';

interface Frame {
  /** How often the browser was asked where something lies or how large it is. */
  asked: number;
  /** The page's words were marked in it. */
  marked: boolean;
}

const restore: (() => void)[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  for (const back of restore.splice(0)) back();
});

/** Records, frame by frame, what the overlay asks of the layout. */
function recorded(): readonly Frame[] {
  const frames: Frame[] = [];
  const request = window.requestAnimationFrame.bind(window);
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((draw) =>
    request((time) => {
      const before = CSS.highlights.size;
      const frame = { asked: 0, marked: false };
      frames.push(frame);
      draw(time);
      frame.marked = CSS.highlights.size > before;
    }),
  );
  const count = () => {
    const frame = frames.at(-1);
    if (frame !== undefined) frame.asked++;
  };
  for (const [holder, name] of [
    [Element.prototype, 'getBoundingClientRect'],
    [Range.prototype, 'getClientRects'],
  ] as const) {
    const real: () => unknown = Reflect.get(holder, name);
    Reflect.set(holder, name, function (this: unknown) {
      count();
      return Reflect.apply(real, this, []);
    });
    restore.push(() => Reflect.set(holder, name, real));
  }
  return frames;
}

const THREE: Scene = {
  ...PLAIN,
  stories: ['Perrin', 'Brandt', 'Costa'].map((player) => ({
    player,
    at: ['Northport agree deal for Eastvale winger'],
  })),
};

it('the words are marked in a frame that asks for no size; each story is measured in one of its own', async () => {
  const frames = recorded();
  await open(THREE);
  const at = frames.findIndex((frame) => frame.marked);
  expect(at).toBe(0);
  expect(frames[at]?.asked).toBe(0);
  // Five forms of a badge to a story.
  expect(frames.slice(1, 4).map((frame) => frame.asked)).toEqual([5, 5, 5]);
  expect(frames.length).toBeGreaterThanOrEqual(5);
});
