/** The catalogue and the phrase tables stay packed on pages that are not about football, and are opened once on those that are. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../../../src/background';
import { beginRun, type Lifetime } from '../../../src/content/lifetime';
import { Session } from '../../../src/content/session';
import { DEFAULTS } from '../../../src/platform/settings';
import { fake } from '../../fakes/webextension-polyfill';
import { english } from '../../support/locales';

const address = location.href;
let life: Lifetime;

beforeEach(() => fake.reset());
afterEach(() => {
  life.end();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
  history.replaceState(null, '', address);
});

/** Counts what is unpacked from here on. */
function unpacked(): () => number {
  let times = 0;
  const { DecompressionStream } = globalThis;
  vi.stubGlobal(
    'DecompressionStream',
    class extends DecompressionStream {
      constructor(format: CompressionFormat) {
        super(format);
        times++;
      }
    },
  );
  return () => times;
}

async function read(title: string, path: string, paragraph: string): Promise<Session> {
  history.replaceState(null, '', path);
  document.body.innerHTML = `<article><h1>${title}</h1>${`<p>${paragraph}</p>`.repeat(3)}</article>`;
  life = beginRun(document);
  const session = new Session(document, life, DEFAULTS, english);
  await session.read();
  return session;
}

test('on pages about something else neither is opened', async () => {
  const times = unpacked();
  const session = await read(
    'Council approves new library',
    '/news/2026/01/council-approves-new-library',
    'The council has approved the plans for a new library on the market square, which will open in two years from now.',
  );
  expect(session.state().state).toBe('no-claims');
  expect(times()).toBe(0);
});

test('on pages about football both are opened once, however often they are read', async () => {
  const times = unpacked();
  const story = (paragraph: string) => read('Chelsea want winger', '/football/2026/01/chelsea-want-winger', paragraph);
  const first = await story('Chelsea want to sign winger Ola Brandt from Brighton, according to Marca, this summer.');
  await expect.poll(() => first.state().state).toBe('found');
  expect(times()).toBe(2);
  const second = await story('Arsenal want to sign striker Ola Brandt from Fulham, according to Marca, this winter.');
  await expect.poll(() => second.state().state).toBe('found');
  expect(times()).toBe(2);
});
