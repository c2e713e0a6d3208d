/** Pages without a story, and pages whose story is hard to come by: the popup always says which it is. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RUMOUR } from './articles';
import { type TestBrowser, until } from './browser';
import { button } from './reader';
import { BADGE, hosts, marked, OTHER, popupSays, rumour, settled, shownNames, unharmed, visit } from './scene';

const NO_ARTICLE = 'No article here';
const body = (html: string) =>
  `<!doctype html><html lang="en"><head><title>Leeds</title></head><body>${html}</body></html>`;
const paragraphs = RUMOUR.paragraphs.map((text) => `<p>${text}</p>`).join('');

interface Case {
  readonly name: string;
  readonly html: string;
  readonly path?: string;
  readonly says: string;
  readonly type?: string;
}

const fixture = (name: string, path: string): Case => ({
  name,
  html: readFileSync(`test/pages/${name}.html`, 'utf8'),
  path,
  says: NO_ARTICLE,
});

const WITHOUT: readonly Case[] = [
  fixture('front-page', '/'),
  fixture('section-page', '/football/transfers'),
  fixture('video-page', '/video/watch/okoro-goals'),
  fixture('search-page', '/search'),
  { name: 'an empty page', html: '', says: NO_ARTICLE },
  { name: 'a page without a word', html: body('<div><img alt="" src="data:,"></div>'), says: NO_ARTICLE },
  { name: 'only a headline', html: body(`<h1>${RUMOUR.title}</h1>`), says: NO_ARTICLE },
  {
    name: 'a story in a frame of its own',
    html: body(`<iframe srcdoc="${paragraphs.replaceAll('"', '&quot;')}"></iframe>`),
    says: NO_ARTICLE,
  },
  {
    name: 'a story in nested shadow trees',
    html: body(`<div><template shadowrootmode="open"><section><template shadowrootmode="closed"><article>
      ${paragraphs}</article></template></section></template></div>`),
    says: NO_ARTICLE,
  },
  {
    name: 'a picture',
    html: `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${RUMOUR.title}</text></svg>`,
    type: 'image/svg+xml',
    says: NO_ARTICLE,
  },
  {
    name: 'a feed',
    html: `<?xml version="1.0"?><news><item><title>${RUMOUR.title}</title></item></news>`,
    type: 'application/xml',
    says: NO_ARTICLE,
  },
];

const WITH: readonly Omit<Case, 'says'>[] = [
  { name: 'a story without a headline', html: body(`<article>${paragraphs}</article>`) },
  {
    name: 'broken structured data',
    html: rumour({
      head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Leeds plan</script>
        <script type="application/ld+json">[[[[[{"@graph":[null,1,{"@type":["Thing",null]}]}]]]]]</script>
        <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-13-45","author":{"name":{"name":null}}}</script>`,
    }),
  },
  {
    name: 'frames and shadow trees round the story',
    html: rumour({
      before: `<iframe srcdoc="${paragraphs.replaceAll('"', '&quot;')}"></iframe>
        <div><template shadowrootmode="closed"><p>A widget.</p></template></div>`,
    }),
  },
];

/** Long paragraphs stay one box each: the browser's own work on such a page is not what is tested. */
const ONE_LINE = '<style>p.long { white-space: nowrap; overflow: hidden }</style>';
const LONG = `<p class="long">${'The team trained on Monday and the manager spoke of the next match. '.repeat(960)}</p>`;

/** A surname for each number: "Bababac". */
const surname = (at: number): string =>
  `B${[...at.toString(10).padStart(5, '0')].map((digit) => `a${'bcdfgklmnr'[Number(digit)]}`).join('')}`;
const claims = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<p>Leeds want Torino midfielder Paolo ${surname(at)}.</p>`).join('');

const HUGE = [
  { name: 'five megabytes of text', paragraphs: () => LONG.repeat(80) },
  { name: 'twenty thousand paragraphs', paragraphs: () => '<p>The under-18s trained on Monday.</p>'.repeat(20_000) },
  { name: 'two thousand claims', paragraphs: () => claims(2000) },
];

export function noStory(browser: () => TestBrowser): void {
  describe('bad input', () => {
    it.each(WITHOUT)('$name: the popup says that there is no article', async ({ html, path, says, type }) => {
      const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type };
      const tab = await visit(browser(), html, { headers, ...(path === undefined ? {} : { path }) });
      await popupSays(tab, says);
      expect(await hosts(tab)).toBe(0);
      await unharmed(tab);
      await tab.close();
    });

    it.each(WITH)('$name: the badge is there', async ({ html }) => {
      const tab = await visit(browser(), html);
      await button(tab, BADGE);
      await unharmed(tab);
      await tab.close();
    });

    it('a thousand elements inside each other', async () => {
      const deep = 1000;
      const html = rumour({ before: '<div>'.repeat(deep), after: '</div>'.repeat(deep) });
      // Firefox itself remarks upon such a page.
      const control = await visit(browser(), html, { host: OTHER });
      const tab = await visit(browser(), html);
      await settled(tab);
      await unharmed(tab, control.errors());
      await control.close();
      await tab.close();
    });

    it.each(HUGE)('$name: the badges are there, few enough, and the tab lives', async ({ paragraphs: more }) => {
      const tab = await visit(browser(), rumour({ head: ONE_LINE, paragraphs: [...RUMOUR.paragraphs, more()] }));
      // The accessibility tree of such a page takes seconds: asked once, when there is something to see.
      await until('marked sentences', async () => (await marked(tab)).length > 0);
      await until('the badge', async () => {
        const names = await shownNames(tab);
        expect(names.length).toBeLessThanOrEqual(200);
        return names.some((one) => one.includes(BADGE));
      });
      expect((await marked(tab)).length).toBeLessThanOrEqual(200);
      await unharmed(tab);
      await tab.close();
    });
  });
}
