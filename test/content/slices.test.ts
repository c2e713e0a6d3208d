import { describe, expect, it } from 'vitest';
import { begun, inSlices } from '../../src/content/slices';
import { finish } from '../../src/pipeline/text/steps';

function* work(steps: number, ms: number): Generator<void, string> {
  for (let at = 0; at < steps; at++) {
    const end = performance.now() + ms;
    while (performance.now() < end);
    yield;
  }
  return 'done';
}

const alive = () => new AbortController().signal;

describe('inSlices', () => {
  it('comes to the same end as running at once', async () => {
    expect(await inSlices(work(3, 0), alive())).toBe('done');
    expect(finish(work(3, 0))).toBe('done');
  });

  it('lets others have their turn between slices', async () => {
    const slices: number[] = [];
    let turns = 0;
    let running = true;
    const other = () => {
      turns++;
      if (running) setImmediate(other);
    };
    setImmediate(other);
    await inSlices(work(12, 2), alive(), (ms) => slices.push(ms));
    running = false;
    expect(slices.length).toBeGreaterThanOrEqual(4);
    expect(turns).toBeGreaterThanOrEqual(3);
  });

  it('does short steps together', async () => {
    const slices: number[] = [];
    await inSlices(work(20, 0), alive(), (ms) => slices.push(ms));
    expect(slices.length).toBeLessThan(20);
  });

  it('waits for what a step promises before it goes on', async () => {
    const order: string[] = [];
    function* waiting(): Generator<void | Promise<void>, string> {
      yield Promise.resolve().then(() => {
        order.push('kept');
      });
      order.push('gone on');
      return 'done';
    }
    expect(await inSlices(waiting(), alive())).toBe('done');
    expect(order).toEqual(['kept', 'gone on']);
  });

  it('ends with the page', async () => {
    const end = new AbortController();
    let steps = 0;
    function* endless(): Generator<void, string> {
      for (;;) {
        if (++steps === 50) end.abort();
        yield;
      }
    }
    // One slice may run to its end; no other begins.
    expect(await inSlices(endless(), end.signal)).toBeNull();
    expect(steps).toBeGreaterThanOrEqual(50);
  });
});

describe('begun', () => {
  it('has done what is short when it returns', () => {
    expect(begun(work(3, 0), alive())).toBe('done');
  });

  it('goes on with what is long in further tasks', async () => {
    const going = begun(work(8, 2), alive());
    expect(going).toBeInstanceOf(Promise);
    expect(await going).toBe('done');
  });
});
