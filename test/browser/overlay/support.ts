/** A page of our own with stories told of it, the overlay on it, and a reader's real mouse and keys. */
import { afterEach, beforeEach, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { Overlay } from '../../../src/overlay/overlay';
import type { BasisStatement, OverlayServices, Shown, Theme } from '../../../src/overlay/types';
import { readPage } from '../../../src/page/read';
import type { ClaimView, PageView, StoryView } from '../../../src/receipt/view';
import { english } from '../../support/locales';

/** Closed roots by host: a test has to see what a page must not. */
const roots = new WeakMap<Element, ShadowRoot>();
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attach.call(this, init);
  roots.set(this, root);
  return root;
};

export const HOST = 'margin-notes';

const FILLER =
  'He has two years left on his contract, and his club has said more than once that it would rather keep him there.';

export interface Told {
  readonly player: string;
  /** Words of each claim's sentence, as they stand on the page; the first carries the badge. */
  readonly at: readonly string[];
  readonly hiddenBy?: string;
  readonly mark?: boolean;
}

export interface Scene {
  readonly headline?: string;
  readonly paragraphs: readonly string[];
  readonly stories: readonly Told[];
  readonly css?: string;
  readonly theme?: Theme;
  readonly basis?: OverlayServices['basis'];
}

/** Two stories in a short article: what most tests need. */
export const PLAIN: Scene = {
  headline: 'Northport agree deal for Eastvale winger',
  paragraphs: [
    'Northport are in talks with Eastvale over Luc Perrin, the Harbour Post reports.',
    FILLER,
    `${FILLER} Sources say that a bid may follow. ${FILLER}`,
    'Real Solmar want Ivo Brandt on loan, according to Diario Solmar, and they hope for an answer by the weekend.',
  ],
  stories: [
    {
      player: 'Perrin',
      at: ['Northport agree deal for Eastvale winger', 'Northport are in talks', 'Sources say that a bid'],
    },
    { player: 'Brandt', at: ['Real Solmar want Ivo Brandt'] },
  ],
};

const sentenceAt = (text: string, words: string): { start: number; end: number; text: string } => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not on the page: ${words}`);
  const block = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
  const stop = /[.!?](?=\s|$)/g;
  stop.lastIndex = start;
  const end = Math.min(block, (stop.exec(text)?.index ?? block) + 1);
  return { start, end, text: text.slice(start, end) };
};

function claimOf(text: string, words: string, claim: number, hiddenBy: string | null): ClaimView {
  const sentence = sentenceAt(text, words);
  const first = { start: sentence.start, end: sentence.start + 9, text: sentence.text.slice(0, 9) };
  return {
    ...sentence,
    claim,
    stage: 'talks',
    stageLabel: 'Talks',
    class: claim % 2 === 0 ? 'named-report' : 'unnamed',
    classLabel: 'Named report',
    sourceLabel: 'Harbour Post',
    href: null,
    why: [{ words: first, because: 'says who reports it' }],
    sourceIds: ['harbour-post'],
    hiddenBy,
  };
}

function storyOf(text: string, told: Told, story: number, first: number): StoryView {
  const hiddenBy = told.hiddenBy ?? null;
  const claims = told.at.map((words, at) => claimOf(text, words, first + at, hiddenBy));
  const evidence = claims.slice(0, 1);
  const title = `${told.player} · Eastvale → Northport`;
  const receipt = [title, 'Talks — "in talks"', 'Origin: Harbour Post, linked', 'Denied: no', 'page dated 14 Jan 2026'];
  return {
    story,
    player: told.player,
    move: 'join',
    stage: 'talks',
    stageLabel: 'Talks',
    class: 'named-report',
    classLabel: 'Named report',
    badge: {
      source: `${told.player} · Talks · Harbour Post`,
      side: 'local to the buyer',
      sideKind: 'buyer',
      caution: 'Denied',
      name: `${told.player}. Talks, Harbour Post. Side: local to the buyer. Caution: denied`,
    },
    title,
    sellers: ['Eastvale United'],
    buyers: ['Northport'],
    receipt,
    text: receipt.join('\n'),
    markdown: `> **${told.player}**`,
    track: (['interest', 'talks', 'bid', 'agreed', 'done', 'off'] as const).map((stage, at) => ({
      stage,
      label: stage,
      reached: at < 2,
      words: at < 2 ? 'in talks' : null,
    })),
    path: [
      { label: 'The Ledger', kind: 'this page', words: null, href: null, date: '14 Jan 2026', id: 'the-ledger' },
      {
        label: 'Harbour Post',
        kind: 'local newspaper',
        words: evidence[0] ?? null,
        href: 'https://harbour.example/a',
        date: null,
        id: 'harbour-post',
      },
    ],
    sides: [
      {
        source: 'Harbour Post',
        club: 'Northport',
        side: 'buyer',
        label: 'local to the buyer',
        message: 'Harbour Post · local newspaper; local to Northport (the buying club)',
        from: 'knowledge',
        basis: ['harbour-post-1'],
        evidence: null,
      },
    ],
    flags: [{ rule: 'headline-gap', strength: 'flag', label: 'Headline ahead of text', message: 'It is.', evidence }],
    facts: [{ rule: 'not-linked', strength: 'fact', label: 'Not linked', message: 'No link.', evidence: [] }],
    money: [{ words: { start: 0, end: 4, text: '£30m' }, meaning: 'offer' }],
    contractEnd: null,
    denials: [],
    claims,
    lead: first,
    mark: told.mark ?? false,
    hiddenBy,
    followed: false,
  };
}

export interface Running {
  readonly overlay: Overlay;
  readonly view: PageView;
  readonly services: OverlayServices;
  readonly withdrawn: ReturnType<typeof vi.fn>;
}

let running: Overlay | null = null;
let abort = new AbortController();

/** Listeners and observers of a test's own page end with it. */
export const testSignal = (): AbortSignal => abort.signal;

beforeEach(async () => {
  abort = new AbortController();
  await page.viewport(1280, 900);
});

afterEach(() => {
  abort.abort();
  running?.end();
  running = null;
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
  document.documentElement.removeAttribute('dir');
  for (const style of document.head.querySelectorAll('style[data-test]')) style.remove();
  document.adoptedStyleSheets = [];
  window.scrollTo(0, 0);
});

const STYLE = `
  body { margin: 0; font: 18px/1.5 "Liberation Sans", sans-serif; background: #fff; color: #111; }
  main { max-width: 640px; margin: 0 auto; padding: 16px; }
  h1 { font-size: 36px; line-height: 1.15; margin: 0 0 16px; }
  p { margin: 0 0 16px; }`;

/** Writes the page. */
export function build({ headline, paragraphs, css = '' }: Scene): void {
  const style = document.createElement('style');
  style.dataset.test = '';
  style.textContent = STYLE + css;
  document.head.append(style);
  const main = document.createElement('main');
  const article = document.createElement('article');
  const title = document.createElement('h1');
  title.textContent = headline ?? 'A headline that tells nothing of it';
  article.append(title);
  for (const text of paragraphs) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    article.append(paragraph);
  }
  main.append(article);
  document.body.replaceChildren(main);
}

export function tell(scene: Scene): Shown {
  const found = readPage(document, { protocol: 'https:', hostname: 'www.example.com', pathname: '/football/story' });
  if (found.article === null) throw new Error(`no article: ${found.why}`);
  const { text } = found.article;
  let first = 0;
  const stories = scene.stories.map((told, at) => {
    const story = storyOf(text, told, at, first);
    first += told.at.length;
    return story;
  });
  const outlet = { id: null, name: 'The Ledger', kind: null, published: '2026-01-14' };
  const summary = { stories: stories.length, sentences: 9, citing: 2, origins: 1, hidden: 0, lines: [] };
  return { view: { outlet, summary, stories, notes: [] }, rangeOf: found.rangeOf, root: found.root };
}

const BASIS: readonly BasisStatement[] = [
  {
    id: 'harbour-post-1',
    statement: 'Northport newspaper.',
    grade: 'B',
    reference: 'its masthead',
    checked: '2026-01-10',
  },
];

export async function start(scene: Scene, alive: () => boolean = () => true): Promise<Running> {
  const withdrawn = vi.fn();
  const services: OverlayServices = {
    t: english,
    basis: scene.basis ?? (async () => BASIS),
    exported: (format, story) => `${format} of story ${story}`,
    withdrawn,
    alive,
  };
  const shown = tell(scene);
  const overlay = new Overlay(document, scene.theme ?? 'auto', services);
  running = overlay;
  overlay.show(shown);
  // A story is measured in a frame of its own: many take their time.
  await vi.waitFor(
    () => {
      if (items().length === 0) throw new Error('nothing drawn yet');
    },
    { timeout: 15_000 },
  );
  return { overlay, view: shown.view, services, withdrawn };
}

/** Builds the page and puts the overlay on it. */
export async function open(scene: Scene = PLAIN): Promise<Running> {
  build(scene);
  return start(scene);
}

export const hosts = (): readonly Element[] => [...document.querySelectorAll(HOST)];

export function root(): ShadowRoot {
  const host = document.querySelector(HOST);
  const found = host === null ? undefined : roots.get(host);
  if (found === undefined) throw new Error('no overlay on the page');
  return found;
}

export function items(): readonly HTMLElement[] {
  return hosts().length === 0 ? [] : [...root().querySelectorAll<HTMLElement>('.layer:not(.measure) .item')];
}

export const badges = (): readonly HTMLElement[] => items().filter((item) => item.matches('.badge'));
export const marks = (): readonly HTMLElement[] => items().filter((item) => item.matches('.mark'));
export const card = (): HTMLElement | null => (hosts().length === 0 ? null : root().querySelector('[data-card]'));

/** The first badge; there must be one. */
export function badge(): HTMLElement {
  const [first] = badges();
  if (first === undefined) throw new Error('no badge');
  return first;
}

/** Where a point of this document lies in the browser's window: the runner shows tests in a frame. */
function inWindow(x: number, y: number): { x: number; y: number } {
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame === undefined ? 1 : frame.width / window.innerWidth;
  return { x: (frame?.left ?? 0) + x * scale, y: (frame?.top ?? 0) + y * scale };
}

/** A real click of the mouse. */
export async function click(element: Element): Promise<void> {
  if (element.closest('[data-card]') !== null) element.scrollIntoView({ block: 'nearest' });
  const box = element.getBoundingClientRect();
  const { x, y } = inWindow(box.left + box.width / 2, box.top + box.height / 2);
  const mouse = { x, y, button: 'left', clickCount: 1 } as const;
  await cdp().send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse });
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse });
}

/** Two frames later everything that was asked for is drawn. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** Rectangles of all words of the page. */
export function words(): readonly DOMRect[] {
  const found: DOMRect[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if ((node.textContent ?? '').trim() === '' || node.parentElement?.closest('style,script') !== null) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    found.push(...range.getClientRects());
  }
  return found;
}
