/** Reading a long page in steps: none of them looks at many nodes, and a page that changes meanwhile is read right. */
import { afterEach, describe, expect, it } from 'vitest';
import { readInSteps, readPage } from '../../../src/page/read';
import type { PageRead } from '../../../src/page/types';
import { open, story } from './support';

const ADDRESS = { protocol: 'https:', hostname: 'www.example.com', pathname: '/football/story' };
const LONG = 3000;

const words = (at: number) =>
  `Leeds want Torino midfielder number ${at}, according to Tuttosport in its Monday edition.`;
const long = () => open(story(...Array.from({ length: LONG }, (_, at) => words(at))));

afterEach(() => document.body.replaceChildren());

/** Runs steps to their end; `between` has its turn after each. */
function run(steps: Generator<void, PageRead>, between: (step: number) => void = () => undefined): PageRead {
  for (let at = 1; ; at++) {
    const step = steps.next();
    if (step.done) return step.value;
    between(at);
  }
}

const textOf = (read: PageRead) => read.article?.text;

describe('reading in steps', () => {
  it('looks at few nodes in each, and reads the same', async () => {
    const page = await long();
    const { prototype } = (page.defaultView ?? window).TreeWalker;
    const { firstChild, nextSibling } = prototype;
    let moves = 0;
    const counted = (move: () => Node | null) =>
      function (this: TreeWalker): Node | null {
        moves++;
        return move.call(this);
      };
    Object.assign(prototype, { firstChild: counted(firstChild), nextSibling: counted(nextSibling) });
    const perStep: number[] = [];
    let before = 0;
    const read = run(readInSteps(page, ADDRESS), () => {
      perStep.push(moves - before);
      before = moves;
    });
    expect(moves).toBeGreaterThan(2 * LONG);
    expect(Math.max(...perStep)).toBeLessThanOrEqual(500);
    expect(textOf(read)).toBe(textOf(readPage(page, ADDRESS)));
    expect(textOf(read)).toContain(words(LONG - 1));
  });

  it('takes no more than some hundred lines at once after that', async () => {
    const page = await long();
    let steps = 0;
    run(readInSteps(page, ADDRESS), () => {
      steps++;
    });
    // Walk: two nodes to a paragraph, 400 a step; lines 200 a step; text 500 a step.
    expect(steps).toBeGreaterThan((2 * LONG) / 400 + LONG / 200 + LONG / 500);
  });

  it('begins again where the page takes away what it stands on', async () => {
    const page = await long();
    const read = run(readInSteps(page, ADDRESS), (step) => {
      if (step !== 3) return;
      const body = page.querySelector('article');
      const fresh = Array.from({ length: LONG }, (_, at) => `<p>${words(at + LONG)}</p>`);
      if (body !== null) body.innerHTML = `<h1>A headline of some length</h1>${fresh.join('')}`;
    });
    expect(textOf(read)).toBe(textOf(readPage(page, ADDRESS)));
    expect(textOf(read)).not.toContain(words(0));
  });

  it('comes to an end on a page that does so all the time', async () => {
    const page = await long();
    const read = run(readInSteps(page, ADDRESS), () => {
      const body = page.querySelector('article');
      body?.replaceWith(body.cloneNode(true));
    });
    expect(textOf(read)).toBe(textOf(readPage(page, ADDRESS)));
  });
});
