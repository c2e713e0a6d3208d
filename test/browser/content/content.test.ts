/** The content script on a page, with the extension API in memory: what it shows, answers, and takes away. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageState } from '../../../src/platform/protocol';
import { DEFAULTS, type Settings } from '../../../src/platform/settings';
import { fake } from '../../fakes/webextension-polyfill';
import demo from '../../pages/demo.html?raw';

const HOST = 'margin-notes';
const home = location.href;
let settings: Settings = DEFAULTS;
let stories: (number | null)[] = [];
let runs = 0;

interface Asked {
  readonly type: string;
  readonly ask: unknown;
}

const isAsked = (raw: unknown): raw is Asked => typeof raw === 'object' && raw !== null && 'type' in raw;

/** The worker, as far as a content script meets it. */
function background(raw: unknown, _from: unknown, send: (reply: unknown) => void): true | undefined {
  if (!isAsked(raw)) return undefined;
  if (raw.type === 'settings:read') send({ value: settings });
  else if (raw.type === 'tab:stories') {
    const { ask } = raw;
    if (typeof ask === 'object' && ask !== null && 'stories' in ask) {
      stories.push(typeof ask.stories === 'number' ? ask.stories : null);
    }
    send({ value: true });
  } else return undefined;
  return true;
}

async function ask<T>(type: string, what: unknown = null): Promise<T> {
  const reply = await fake.sendFromTab(0, { type, ask: what });
  if (typeof reply !== 'object' || reply === null || !('value' in reply)) throw new Error(`no answer to ${type}`);
  return reply.value as T;
}

/** Runs the script as the browser does: the whole file anew. */
async function run(): Promise<void> {
  runs += 1;
  await import(/* @vite-ignore */ `../../../src/content.ts?run=${runs}`);
}

const state = () => ask<PageState>('page:state');
const hosts = () => document.querySelectorAll(HOST).length;

function write(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const one of document.head.querySelectorAll('[data-page]')) one.remove();
  for (const one of page.head.querySelectorAll('meta, style, title')) {
    one.setAttribute('data-page', '');
    document.head.append(one);
  }
  document.documentElement.lang = page.documentElement.lang;
  document.body.replaceChildren(...page.body.childNodes);
}

async function found(): Promise<Extract<PageState, { state: 'found' }>> {
  await expect.poll(async () => (await state()).state, { timeout: 20_000 }).toBe('found');
  const now = await state();
  if (now.state !== 'found') throw new Error(now.state);
  return now;
}

beforeEach(() => {
  settings = DEFAULTS;
  stories = [];
  fake.reset();
  fake.events.message.addListener(background);
  write(demo);
});

afterEach(async () => {
  // The extension goes away: every run ends at the next sign of life.
  fake.state.gone = true;
  document.dispatchEvent(new Event('visibilitychange'));
  await expect.poll(hosts).toBe(0);
  fake.state.gone = false;
  fake.events.message.listeners.clear();
  history.replaceState(null, '', home);
});

describe('a page with transfer news', () => {
  it('is read and shown, and the toolbar is told', async () => {
    await run();
    const { view } = await found();
    expect(view.stories.map((story) => story.player)).toContain('Mateo Larrieu');
    await expect.poll(hosts).toBe(1);
    await expect.poll(() => stories).toEqual([view.summary.stories]);
    expect(CSS.highlights.size).toBe(1);
  });

  it('gives its Receipts in every format', async () => {
    await run();
    await found();
    expect(await ask('page:export', { format: 'text' })).toContain('Larrieu');
    expect(await ask('page:export', { format: 'markdown' })).toContain('**Larrieu**');
    expect(JSON.parse(await ask('page:export', { format: 'json' })).stories.length).toBeGreaterThan(0);
    expect(JSON.parse(await ask('page:export', { format: 'jsonld' }))['@graph'].length).toBeGreaterThan(0);
  });

  it('jumps to a claim, and says when there is none', async () => {
    await run();
    const { view } = await found();
    expect(await ask('page:jump', { claim: view.stories[0]?.claims[0]?.claim })).toBe(true);
    expect(await ask('page:jump', { claim: 999 })).toBe(false);
  });

  it('has one interface however often the script is put in', async () => {
    await run();
    await found();
    await run();
    await found();
    await expect.poll(hosts).toBe(1);
    expect(CSS.highlights.size).toBe(1);
    // One listener is the worker's: the first run has taken its own away.
    expect(fake.events.message.listeners.size).toBe(2);
  });

  it('keeps what a muted source said marked, and says who is hidden', async () => {
    await run();
    await found();
    await expect.poll(() => CSS.highlights.size).toBe(1);
    const marked = () => [...CSS.highlights.values()].flatMap((one) => [...one]).map(String);
    const before = marked();
    await ask('settings:changed', { ...DEFAULTS, muted: ['l-equipe'] });
    // On a busy machine the page is still shown as it was before.
    const hidden = async () =>
      (await found()).view.stories.flatMap((story) => story.claims).some((claim) => claim.hiddenBy !== null);
    await expect.poll(hidden).toBe(true);
    await expect.poll(marked).toEqual(before);
  });
});

describe('switched off', () => {
  it('reads nothing on this site until it is switched on again, and takes all away when it is switched off', async () => {
    settings = { ...DEFAULTS, sitesOff: [location.hostname] };
    await run();
    expect(await state()).toEqual({ state: 'off', why: 'site' });
    expect(hosts()).toBe(0);
    await ask('settings:changed', DEFAULTS);
    await found();
    await expect.poll(hosts).toBe(1);
    await ask('settings:changed', { ...DEFAULTS, enabled: false });
    expect(await state()).toEqual({ state: 'off', why: 'everywhere' });
    expect(CSS.highlights.size).toBe(0);
    await expect.poll(() => stories.at(-1)).toBeNull();
  });

  it('reads one page when the reader asks for it', async () => {
    settings = { ...DEFAULTS, enabled: false };
    await run();
    const checked = await ask<PageState>('page:check');
    expect(checked.state).toBe('found');
  });
});

describe('a page of another kind', () => {
  const about = (text: string, lang = 'en') =>
    `<!doctype html><html lang="${lang}"><head><meta property="og:type" content="article"><title>A title of some length</title></head><body><article><h1>A title of some length</h1>${[1, 2, 3, 4].map((at) => `<p>${text} (${at})</p>`).join('')}</article></body></html>`;

  it('has no claims, and says how much was read', async () => {
    write(about('The committee met on Monday to talk about the new bridge. Nobody could say when it would be built.'));
    await run();
    await expect.poll(async () => (await state()).state).toBe('no-claims');
    expect(await state()).toMatchObject({ state: 'no-claims', sentences: 13 });
    await expect.poll(() => stories).toEqual([0]);
    expect(hosts()).toBe(0);
  });

  it('is in another language', async () => {
    write(about('El club quiere fichar al delantero en el mercado de invierno y ya negocia con su agente.', 'es'));
    await run();
    await expect.poll(state).toEqual({ state: 'language', lang: 'es' });
  });

  it('is no article', async () => {
    write('<!doctype html><html><head></head><body><p>Hello.</p></body></html>');
    await run();
    await expect.poll(state).toEqual({ state: 'no-article' });
  });
});

describe('a page that becomes another', () => {
  it('has no claims of the old one half a second later', async () => {
    await run();
    await found();
    await expect.poll(hosts).toBe(1);
    history.pushState(null, '', '?next');
    write('<!doctype html><html><head></head><body><p>Another page.</p></body></html>');
    await expect.poll(() => CSS.highlights.size, { timeout: 500 }).toBe(0);
    await expect.poll(state).toEqual({ state: 'no-article' });
    await expect.poll(() => stories.at(-1)).toBe(0);
  });

  it('shows what was added to the story', async () => {
    await run();
    const before = (await found()).view.stories.length;
    const added = document.createElement('p');
    added.textContent =
      'Elsewhere, Chelsea have agreed a deal with Lyon to sign defender Samuel Ortegon-Vale for £20million, Sky Sports reports.';
    document.querySelector('article')?.append(added);
    await expect.poll(async () => (await found()).view.stories.length, { timeout: 20_000 }).toBe(before + 1);
  });
});
