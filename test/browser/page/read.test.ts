/** The page reader in real Chromium: the same text as on the command line, an untouched page, ranges that fit. */
import { describe, expect, it, vi } from 'vitest';
import { readPage } from '../../../src/page/read';
import { summaryOf } from '../../support/pages';
import { article, expectations, open, pages, read, story } from './support';

const collapsed = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const FILLER =
  'He has two years left on his contract, and his club has said more than once that it would rather keep him.';

describe('fixture pages in Chromium', () => {
  it.each([...pages.keys()])('%s reads as on jsdom and stays as it is', async (name) => {
    const html = pages.get(name) ?? '';
    const page = await open(html);
    const before = page.documentElement.outerHTML;
    const observer = new MutationObserver(() => undefined);
    observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
    const found = read(html, page);
    if (found.article !== null) for (const block of found.article.blocks) found.rangeOf(block);
    expect(observer.takeRecords()).toEqual([]);
    expect(page.documentElement.outerHTML).toBe(before);
    expect(summaryOf(found)).toEqual(expectations.get(name));
  });

  it.each([...pages.keys()])('%s: every word has its place', async (name) => {
    const html = pages.get(name) ?? '';
    const found = read(html, await open(html));
    if (found.article === null) return;
    for (const match of found.article.text.matchAll(/\S+/g)) {
      const range = found.rangeOf({ start: match.index, end: match.index + match[0].length });
      expect(collapsed(range?.toString() ?? '')).toContain(match[0]);
    }
  });
});

describe('rangeOf', () => {
  const text = 'Arsenal have opened <b>talks</b> with Lens over a deal, it was said on Monday evening.';

  it('gives the words of a span over several nodes', async () => {
    const { found } = await article(story(text, FILLER));
    const start = found.article.text.indexOf('opened talks with');
    expect(found.rangeOf({ start, end: start + 'opened talks with'.length })?.toString()).toBe('opened talks with');
  });

  it('gives nothing for spans outside the text', async () => {
    const { found } = await article(story(text, FILLER));
    const { length } = found.article.text;
    expect(found.rangeOf({ start: 3, end: 3 })).toBeNull();
    expect(found.rangeOf({ start: -1, end: 4 })).toBeNull();
    expect(found.rangeOf({ start: 0, end: length + 1 })).toBeNull();
  });

  it('finds the words again when the paragraph was rebuilt', async () => {
    const { page, found } = await article(story(text, FILLER));
    const paragraph = page.querySelector('p');
    const start = found.article.text.indexOf('talks with Lens');
    const span = { start, end: start + 'talks with Lens'.length };
    if (paragraph) paragraph.innerHTML = `<span>Updated.</span> ${text.replace(/<\/?b>/g, '')}`;
    const range = found.rangeOf(span);
    expect(range?.toString()).toBe('talks with Lens');
    expect(page.querySelector('p')?.contains(range?.startContainer ?? null)).toBe(true);
  });

  it('never lies over other words', async () => {
    const { page, found } = await article(story(text, FILLER));
    const start = found.article.text.indexOf('Arsenal have opened');
    const span = { start, end: start + 40 };
    const paragraph = page.querySelector('p');
    if (paragraph)
      paragraph.textContent = 'Chelsea have closed their talks with Lens, and nobody said a word about it.';
    expect(found.rangeOf(span)).toBeNull();
    paragraph?.remove();
    expect(found.rangeOf(span)).toBeNull();
  });

  it('takes the place with the same surroundings where words stand twice', async () => {
    const first = `First of all: they want him now. ${FILLER}`;
    const second = 'And last of all: they want him now. That is what was said about it on Sunday.';
    const { page, found } = await article(story(first, second));
    const start = found.article.text.lastIndexOf('they want him now');
    const old = page.querySelectorAll('p')[1];
    const rebuilt = page.createElement('p');
    rebuilt.textContent = second;
    old?.replaceWith(rebuilt);
    expect(rebuilt.contains(found.rangeOf({ start, end: start + 17 })?.startContainer ?? null)).toBe(true);
  });

  it('survives a page that replaced its whole body', async () => {
    const { page, found } = await article(story(text, FILLER));
    const start = found.article.text.indexOf('with Lens');
    page.body.innerHTML = `<main><p>${text}</p></main>`;
    expect(found.rangeOf({ start, end: start + 9 })?.toString()).toBe('with Lens');
    page.documentElement.remove();
    expect(found.rangeOf({ start, end: start + 9 })).toBeNull();
  });
});

describe('hostile documents', () => {
  it('reads a form whose fields shadow every property that is used', async () => {
    const names = ['data', 'nodeType', 'localName', 'getAttribute', 'hasAttributes', 'isConnected', 'firstChild'];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    const html = story(FILLER, FILLER.replace('He', 'She')).replace('<article>', `<form>${fields}<article>`);
    const { found } = await article(html);
    expect(found.article.blocks.length).toBe(3);
    expect(found.rangeOf({ start: 0, end: 10 })?.toString()).toBe('A headline');
  });

  it.each(['image/svg+xml', 'application/xml', 'text/xml'] as const)('says that %s is no page', (type) => {
    const page = new DOMParser().parseFromString(
      `<svg xmlns="http://www.w3.org/2000/svg"><text>${FILLER}</text></svg>`,
      type,
    );
    expect(readPage(page, { protocol: 'https:', hostname: 'a.example', pathname: '/' })).toMatchObject({
      why: 'not-html',
    });
  });

  it('goes 1,000 elements deep', async () => {
    const page = await open(story(FILLER));
    let at: Element | null = page.querySelector('article');
    for (let depth = 0; depth < 1000; depth++) {
      const inner = page.createElement('div');
      at?.append(inner);
      at = inner;
    }
    if (at !== null) at.textContent = 'Down here it says that he will sign tomorrow, and nobody has seen it yet.';
    expect(read('', page).article?.text).toContain('sign tomorrow');
  });

  it('leaves out frames and shadow roots', async () => {
    const { page, found } = await article(
      story(FILLER, 'The clubs are £5m apart, and neither of them has given up hope of a deal before it ends.'),
    );
    const host = page.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Words in a shadow root are not words of the story.</p>';
    page.querySelector('article')?.append(host, page.createElement('iframe'));
    const again = read('', page);
    expect(again.article?.text).toBe(found.article.text);
  });

  it('reads each text node once and asks for no layout', async () => {
    const page = await open(pages.get('tabloid') ?? '');
    const view = page.defaultView;
    if (view === null) throw new Error('no window');
    const prototypes = Object.getPrototypeOf(page.body);
    const spies = [
      vi.spyOn(Object.getPrototypeOf(Object.getPrototypeOf(prototypes)), 'getBoundingClientRect'),
      vi.spyOn(view, 'getComputedStyle'),
      vi.spyOn(prototypes, 'innerText', 'get'),
    ];
    const reads = new Map<unknown, number>();
    const data = Object.getPrototypeOf(Object.getPrototypeOf(page.createTextNode('')));
    const spy = vi.spyOn(data, 'data', 'get');
    const { get } = Object.getOwnPropertyDescriptor(data, 'data') ?? {};
    expect(get).toBeDefined();
    readPage(page, { protocol: 'https:', hostname: 'metro.co.uk', pathname: '/2026/01/14/a/' });
    for (const node of spy.mock.contexts) reads.set(node, (reads.get(node) ?? 0) + 1);
    expect(Math.max(...reads.values())).toBe(1);
    for (const one of spies) expect(one).not.toHaveBeenCalled();
  });

  it('cuts five million characters at the cap and stays quick', async () => {
    const long = `${FILLER} `.repeat(45);
    const html = story(...Array.from({ length: 1000 }, (_, at) => `${at} ${long}`));
    const page = await open(html);
    const start = performance.now();
    const found = read('', page);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(found.article?.text.length).toBeLessThanOrEqual(300_000);
    expect(found.article?.text.length).toBeGreaterThan(200_000);
  });

  it('keeps lone surrogates and maps around them', async () => {
    const page = await open(story(FILLER, 'x'));
    const paragraph = page.querySelectorAll('p')[1];
    if (paragraph)
      paragraph.textContent = `A lone \ud83d half and a whole 🚨 sign, \u202eturned\u202c round, before a word: Lindqvist stays.`;
    const found = read('', page);
    if (found.article === null) throw new Error(found.why);
    const start = found.article.text.indexOf('Lindqvist');
    expect(found.rangeOf({ start, end: start + 9 })?.toString()).toBe('Lindqvist');
  });
});
