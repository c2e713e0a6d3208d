/** How often a page that changes is looked at: at once, seldom, and never for what is not the story. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageWatch } from '../../../src/content/watch-page';

const changed = vi.fn(async () => false);
const stirred = vi.fn();
let alive = true;
let end = new AbortController();
const home = location.href;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  changed.mockReset().mockResolvedValue(false);
  stirred.mockReset();
  alive = true;
  end = new AbortController();
  new PageWatch(document, { changed, stirred, alive: () => alive }, end.signal);
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
  history.replaceState(null, '', home);
  document.body.replaceChildren();
});

const touch = () => document.body.append(document.createElement('i'));

/** Lets `ms` pass in steps, as a page would that changes all the time or not at all. */
async function pass(ms: number, each: () => void = () => undefined): Promise<void> {
  for (let at = 0; at < ms; at += 50) {
    each();
    await vi.advanceTimersByTimeAsync(50);
  }
}

describe('PageWatch', () => {
  it('asks nothing of a page that stands still', async () => {
    await pass(20_000);
    expect(changed).not.toHaveBeenCalled();
    expect(stirred).not.toHaveBeenCalled();
  });

  it('looks at places at once, and reads again within half a second', async () => {
    touch();
    await vi.advanceTimersByTimeAsync(0);
    expect(stirred).toHaveBeenCalledTimes(1);
    await pass(700);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('reads a page that changes all the time ever more seldom while the story stays the same', async () => {
    await pass(30_000, touch);
    expect(changed.mock.calls.length).toBeGreaterThan(4);
    expect(changed.mock.calls.length).toBeLessThan(12);
    expect(stirred.mock.calls.length).toBeLessThan(320);
  });

  it('keeps up with a story that does change', async () => {
    changed.mockResolvedValue(true);
    await pass(10_000, touch);
    expect(changed.mock.calls.length).toBeGreaterThan(10);
    expect(changed.mock.calls.length).toBeLessThan(30);
  });

  it('notices another address at once, however long it has been waiting', async () => {
    await pass(30_000, touch);
    changed.mockClear();
    history.pushState(null, '', '?another=story');
    touch();
    await pass(450);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('takes a place on the same page for no other page', async () => {
    await pass(30_000, touch);
    changed.mockClear();
    history.pushState(null, '', '#comments');
    await pass(450);
    expect(changed).not.toHaveBeenCalled();
  });

  it('does nothing any more when its run has ended or its extension is gone', async () => {
    touch();
    end.abort();
    await pass(5000, touch);
    expect(changed).not.toHaveBeenCalled();
    end = new AbortController();
    alive = false;
    new PageWatch(document, { changed, stirred, alive: () => alive }, end.signal);
    stirred.mockClear();
    await pass(5000, touch);
    expect(stirred).not.toHaveBeenCalled();
  });
});
