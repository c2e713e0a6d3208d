/** Where badges and marks lie: near their sentence, on no words, and the page stays as it was. */
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { distance, overlap } from '../../../src/overlay/boxes';
import type { StoryView } from '../../../src/receipt/view';
import { badge, badges, build, drawn, items, marks, open, PLAIN, type Scene, start, tell, words } from './support';

const LONG =
  'This is a sentence of the story that says nothing of any transfer and is only here to fill a line or two.';

function rectsOf(scene: Scene, story: StoryView | undefined, claim = 0): readonly DOMRect[] {
  const span = story?.claims[claim];
  const range = span === undefined ? null : tell(scene).rangeOf(span);
  return [...(range?.getClientRects() ?? [])];
}

/** Distance of an item from the nearest line of a claim. */
function fromSentence(item: Element, scene: Scene, story: StoryView | undefined, claim = 0): number {
  if (story === undefined) throw new Error('no such story');
  const box = item.getBoundingClientRect();
  return Math.min(...rectsOf(scene, story, claim).map((line) => distance(line, box)));
}

function covered(): readonly string[] {
  const boxes = words();
  return items()
    .filter((item) => boxes.some((box) => overlap(box, item.getBoundingClientRect()) > 1))
    .map((item) => item.textContent ?? '');
}

const SAME: Scene = {
  ...PLAIN,
  stories: ['Perrin', 'Brandt', 'Costa'].map((player) => ({
    player,
    at: ['Northport agree deal for Eastvale winger'],
  })),
};
const RIGHT_TO_LEFT: Scene = { ...PLAIN, css: 'html { direction: rtl }' };
const ZOOMED: Scene = { ...PLAIN, css: 'body { zoom: 1.5 }' };
const MOVED: Scene = {
  ...PLAIN,
  css: 'html { position: relative; margin: 30px 0 0 20px } body { transform: translate(15px, 12px) }',
};
const SCENES: Readonly<Record<string, Scene>> = { PLAIN, SAME, RIGHT_TO_LEFT, ZOOMED, MOVED };

describe.each([1280, 375])('at %i px', (width) => {
  it.each(Object.entries(SCENES))('%s: every badge is near its sentence and on no words', async (_name, scene) => {
    await page.viewport(width, 800);
    const { view } = await open(scene);
    const full = badges();
    expect(full.length).toBe(view.stories.length);
    full.forEach((one, at) => {
      const story = view.stories.find((story) => one.dataset.id === `s${story.story}`);
      expect(fromSentence(one, scene, story), `badge ${at}`).toBeLessThanOrEqual(40);
    });
    expect(covered()).toEqual([]);
    for (const item of items()) {
      const { left, right } = item.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(document.documentElement.clientWidth);
    }
  });

  it('takes another sentence of the story, else the margin beside the line, before it covers a word', async () => {
    await page.viewport(width, 800);
    const player = 'Perrin';
    const { view, overlay } = await open({
      ...PLAIN,
      stories: [{ player, at: ['Sources say that', 'Real Solmar want'] }],
    });
    const [story] = view.stories;
    const nearest = Math.min(...[0, 1].map((at) => fromSentence(badge(), PLAIN, story, at)));
    expect(nearest).toBeLessThanOrEqual(40);
    expect(covered()).toEqual([]);
    overlay.end();
    const again = await open({ ...PLAIN, stories: [{ player, at: ['Sources say that'] }] });
    const { top, bottom } = badge().getBoundingClientRect();
    const [line] = rectsOf(PLAIN, again.view.stories[0]);
    expect(Math.abs((top + bottom) / 2 - ((line?.top ?? 0) + (line?.bottom ?? 0)) / 2)).toBeLessThan(30);
    expect(covered()).toEqual([]);
  });

  it('does not lie on each other', async () => {
    await page.viewport(width, 800);
    await open(SAME);
    const boxes = items().map((item) => item.getBoundingClientRect());
    boxes.forEach((a, at) => {
      for (const b of boxes.slice(at + 1)) expect(overlap(a, b)).toBe(0);
    });
  });

  it('changes nothing of the page and its size', async () => {
    await page.viewport(width, 800);
    build(PLAIN);
    const state = () => ({
      html: document.body.outerHTML,
      height: document.documentElement.scrollHeight,
      width: document.documentElement.scrollWidth,
      words: words().map(({ x, y }) => `${x},${y}`),
    });
    const before = state();
    await start(PLAIN);
    expect(state()).toEqual(before);
    expect(document.body.querySelectorAll('*').length).toBeGreaterThan(4);
  });
});

describe('a page that moves', () => {
  it('keeps badges at their sentences over resizing, scrolling and text that grows above', async () => {
    const scene = { ...PLAIN, paragraphs: [...PLAIN.paragraphs, ...Array.from({ length: 40 }, () => LONG)] };
    const { view } = await open(scene);
    const near = () => expect(fromSentence(badge(), scene, view.stories[0])).toBeLessThanOrEqual(40);
    await page.viewport(500, 700);
    await expect.poll(() => fromSentence(badge(), scene, view.stories[0])).toBeLessThanOrEqual(40);
    window.scrollTo(0, 150);
    near();
    document.querySelector('h1')?.insertAdjacentHTML('beforebegin', '<div style="height:90px"></div>');
    await expect.poll(() => fromSentence(badge(), scene, view.stories[0])).toBeLessThanOrEqual(40);
    await expect.poll(covered).toEqual([]);
  });

  it('follows a scroller of the page', async () => {
    const css = 'main { height: 500px; overflow: auto }';
    const scene = { ...PLAIN, css, paragraphs: [...PLAIN.paragraphs, ...Array.from({ length: 40 }, () => LONG)] };
    const { view } = await open(scene);
    document.querySelector('main')?.scrollTo(0, 60);
    await expect.poll(() => fromSentence(badge(), scene, view.stories[0])).toBeLessThanOrEqual(40);
    await drawn();
    expect(covered()).toEqual([]);
  });

  it('draws only what is within a screen of the visible part', async () => {
    const paragraphs = Array.from({ length: 100 }, (_, at) => `Claim number ${at} says that he may go. ${LONG}`);
    const at = paragraphs.map((text) => text.slice(0, text.indexOf(' says')));
    await open({ paragraphs, stories: [{ player: 'Perrin', at: at.map((words) => `${words} says`) }] });
    const first = marks().length;
    expect(first).toBeGreaterThan(5);
    expect(first).toBeLessThan(60);
    window.scrollTo(0, document.documentElement.scrollHeight);
    await expect.poll(() => marks().some((mark) => mark.dataset.id === 's0c99')).toBe(true);
    expect(marks().length).toBeLessThan(60);
    expect(items().some((item) => item.dataset.id === 's0')).toBe(false);
  });

  it('looks for room for the badges that are near alone, however many stories the page has', async () => {
    await page.viewport(1000, 800);
    const paragraphs = Array.from({ length: 200 }, (_, at) => `Claim number ${at} says that he may go. ${LONG}`);
    const stories = paragraphs.map((_, at) => ({ player: `Perrin ${at}`, at: [`Claim number ${at} says`] }));
    await open({ paragraphs, stories });
    await expect.poll(() => badges().length).toBeGreaterThan(5);
    const read = vi.spyOn(window, 'getComputedStyle');
    window.scrollTo(0, document.documentElement.scrollHeight / 2);
    await expect.poll(() => badges().some((one) => one.dataset.id === 's100')).toBe(true);
    expect(new Set(read.mock.calls.map(([element]) => element)).size).toBeLessThan(100);
    read.mockRestore();
  });

  it('registers 200 claims and no more', async () => {
    const paragraphs = Array.from({ length: 240 }, (_, at) => `Claim number ${at} says that he may go. ${LONG}`);
    const at = paragraphs.map((_, n) => `Claim number ${n} says`);
    await open({ paragraphs, stories: [{ player: 'Perrin', at }] });
    const sizes = [...CSS.highlights.values()].map((highlight) => highlight.size);
    expect(sizes).toEqual([200]);
  });

  it('draws nothing for what is not shown', async () => {
    const scene = { ...PLAIN, css: 'p:last-of-type { display: none }' };
    build(PLAIN);
    const shown = tell(PLAIN);
    build(scene);
    expect(shown.rangeOf({ start: 0, end: 9 })).not.toBeNull();
    await start(PLAIN).catch(() => undefined);
    await drawn();
    expect(badges().length).toBe(1);
  });
});

describe('a page of thousands of paragraphs', () => {
  const FAR: Scene = {
    ...PLAIN,
    paragraphs: [...Array.from({ length: 6000 }, () => LONG), ...PLAIN.paragraphs, LONG, LONG],
  };

  it('has its badges beside the sentences far down, on no words, and looks at few of them', async () => {
    build(FAR);
    scrollTo(0, document.documentElement.scrollHeight);
    const { getBoundingClientRect } = Element.prototype;
    let asked = 0;
    Element.prototype.getBoundingClientRect = function (this: Element) {
      if (this.localName === 'p') asked++;
      return getBoundingClientRect.call(this);
    };
    try {
      await start(FAR);
    } finally {
      Element.prototype.getBoundingClientRect = getBoundingClientRect;
    }
    expect(items().length).toBeGreaterThan(0);
    expect(covered()).toEqual([]);
    expect(asked).toBeLessThan(1000);
  });
});
