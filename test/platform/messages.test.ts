/** Who may say what to the worker: the browser's word about the sender counts, never the message's. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { TO_BACKGROUND, TO_CONTENT } from '../../src/platform/message-checks';
import { ask, askTab, handleInBackground, handleInContent, isThere, senderOf } from '../../src/platform/messages';
import { DEFAULTS } from '../../src/platform/settings';
import { fake } from '../fakes/webextension-polyfill';

vi.mock('webextension-polyfill', () => import('../fakes/webextension-polyfill'));

const ID = 'fake-extension';
const ROOT = 'fake-extension://fake/';
const page = { id: ID, url: `${ROOT}src/popup/index.html` };

beforeEach(() => {
  fake.reset();
  fake.events.message.listeners.clear();
});

describe('senders', () => {
  const content = { id: ID, url: 'https://www.outlet.test/a', tab: { id: 3 }, frameId: 0 };
  test.each<[string, object, object | null]>([
    ['one of our pages', page, { kind: 'page' }],
    ['our page in a tab', { ...page, tab: { id: 4 } }, { kind: 'page' }],
    ['a content script', content, { kind: 'content', tab: 3, document: null, shown: true }],
    [
      'one with a document id',
      { ...content, documentId: 'D' },
      { kind: 'content', tab: 3, document: 'D', shown: true },
    ],
    [
      'one of a prerendered page',
      { ...content, documentLifecycle: 'prerender' },
      { kind: 'content', tab: 3, document: null, shown: false },
    ],
    ['another extension', { ...page, id: 'other' }, null],
    ['a frame inside a page', { ...content, frameId: 2 }, null],
    ['nobody’s tab', { id: ID, url: 'https://www.outlet.test/a' }, null],
    ['a page whose address only looks like ours', { id: ID, url: `https://evil.test/${ROOT}` }, null],
  ])('%s', (_name, sender, expected) => {
    expect(senderOf(sender as never, ID, ROOT)).toEqual(expected);
  });
});

describe('the worker', () => {
  function worker() {
    const asked: { readonly type: string; readonly what: unknown }[] = [];
    const note =
      <T>(type: string, answer: T) =>
      (what: unknown): T => {
        asked.push({ type, what });
        return answer;
      };
    handleInBackground({
      'tab:stories': note('tab:stories', true as const),
      'settings:read': note('settings:read', DEFAULTS),
      'basis:read': note('basis:read', []),
      'settings:change': note('settings:change', { ok: true } as const),
      'settings:notice': note('settings:notice', null),
      'tab:check': note('tab:check', { ok: true } as const),
    });
    return asked;
  }

  test('answers its own pages', async () => {
    const asked = worker();
    expect(await ask('settings:change', { set: 'enabled', to: false })).toEqual({ ok: true });
    expect(asked).toEqual([{ type: 'settings:change', what: { set: 'enabled', to: false } }]);
  });

  test.each(['settings:change', 'settings:notice', 'tab:check'] as const)('does not let a tab ask %s', async (type) => {
    const asked = worker();
    const asks = {
      'settings:change': { reset: true },
      'settings:notice': { dismiss: true },
      'tab:check': { tab: 1 },
    };
    expect(await fake.sendFromTab(9, { type, ask: asks[type] })).toEqual({});
    expect(asked).toEqual([]);
  });

  test('believes no huge count, and no tab but the sender’s', async () => {
    const asked = worker();
    await fake.sendFromTab(9, { type: 'tab:stories', ask: { stories: 1e9 } });
    expect(asked).toEqual([{ type: 'tab:stories', what: { stories: 99 } }]);
    await fake.sendFromTab(9, { type: 'tab:stories', ask: { stories: 2, tab: 1 } });
    await fake.sendFromTab(9, { type: 'tab:stories', ask: { stories: -1 } });
    await fake.sendFromTab(9, { type: 'tab:stories', ask: { stories: Number.NaN } });
    expect(asked).toHaveLength(1);
  });

  test('looks up a bounded number of basis ids', async () => {
    const asked = worker();
    const ids = Array.from({ length: 5000 }, (_one, at) => `id-${at}`);
    await fake.sendFromTab(9, { type: 'basis:read', ask: { ids } });
    expect(asked).toMatchObject([{ what: { ids: ids.slice(0, 100) } }]);
  });

  test('survives anything that is said to it, and reaches no handler with it', async () => {
    const asked = worker();
    const types = fc.oneof(fc.constantFrom(...Object.keys(TO_BACKGROUND)), fc.string());
    const message = fc.oneof(fc.anything(), fc.record({ type: types, ask: fc.oneof(fc.string(), fc.object()) }));
    await fc.assert(
      fc.asyncProperty(message, async (said) => {
        const copy = cloneable(said);
        await fake.sendFromTab(9, copy).catch(() => undefined);
      }),
      { numRuns: 300 },
    );
    const strange = asked.filter(({ type, what }) => type !== 'settings:read' && !isOurs(what));
    expect(strange).toEqual([]);
  });

  test('a handler that fails rejects the asker’s promise', async () => {
    worker();
    fake.events.message.listeners.clear();
    handleInBackground({
      'tab:stories': () => true,
      'settings:read': () => Promise.reject(new Error('no')),
      'basis:read': () => [],
      'settings:change': () => ({ ok: true }),
      'settings:notice': () => null,
      'tab:check': () => ({ ok: true }),
    });
    await expect(ask('settings:read', null)).rejects.toThrow('no answer');
  });

  test('is gone: the asker’s promise is rejected, a tab without script answers null', async () => {
    await expect(ask('settings:read', null)).rejects.toThrow();
    expect(await askTab(5, 'page:state', null)).toBeNull();
    expect(await isThere(5, null)).toBe(false);
  });
});

/** What may cross the border between two processes at all. */
function cloneable(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return null;
  }
}

const isOurs = (what: unknown) => typeof what === 'object' && what !== null;

describe('the content script', () => {
  const handlers = {
    'page:state': () => ({ state: 'no-article' as const }),
    'page:jump': () => true,
    'page:export': ({ format }: { readonly format: string }) => format,
    'page:check': () => ({ state: 'no-article' as const }),
    'settings:changed': () => true as const,
  };
  const deliver = (message: unknown, sender: object = { id: ID }) =>
    new Promise((resolve) => {
      const taken = [...fake.events.message.listeners].some((listen) => listen(message, sender, resolve) === true);
      if (!taken) resolve('nobody');
    });

  test('answers us, and no other extension', async () => {
    handleInContent(handlers, new AbortController().signal);
    expect(await deliver({ type: 'page:export', ask: { format: 'json' } })).toEqual({ value: 'json' });
    expect(await deliver({ type: 'page:export', ask: { format: 'exe' } })).toEqual({ value: undefined });
    expect(await deliver({ type: 'page:state', ask: null }, { id: 'other' })).toBe('nobody');
    expect(await deliver({ type: 'constructor', ask: null })).toBe('nobody');
  });

  test('is silent once its run has ended, also when the extension is gone', async () => {
    const run = new AbortController();
    handleInContent(handlers, run.signal);
    run.abort();
    expect(await deliver({ type: 'page:state', ask: null })).toBe('nobody');
  });

  test('settings in a message are parsed like those from storage', () => {
    const { typed, output } = parsed({ enabled: 'no', muted: ['as', 3] });
    expect(typed).toBe(true);
    expect(output).toEqual({ ...DEFAULTS, muted: ['as'] });
    expect(parsed('on').typed).toBe(false);
  });
});

function parsed(raw: unknown) {
  const dataset = TO_CONTENT['settings:changed']['~run']({ value: raw }, {});
  return { typed: dataset.issues === undefined, output: dataset.value };
}
