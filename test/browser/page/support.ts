/** Puts a fixture page into a real document: a frame, where no script of it may run. */

import { readPage } from '../../../src/page/read';
import type { PageArticle, PageRead } from '../../../src/page/types';
import { addressOf } from '../../support/pages';

const sources = import.meta.glob<string>('../../pages/*.html', { query: '?raw', import: 'default', eager: true });
const wanted = import.meta.glob<unknown>('../../pages/*.json', { import: 'default', eager: true });

function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.\w+$/, '');
}

/** Fixture pages by name. */
export const pages: ReadonlyMap<string, string> = new Map(
  Object.entries(sources).map(([path, html]) => [nameOf(path), html]),
);

/** Expectations by name of their page. */
export const expectations: ReadonlyMap<string, unknown> = new Map(
  Object.entries(wanted).map(([path, json]) => [nameOf(path), json]),
);

export async function open(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  if (frame.contentDocument === null) throw new Error('the frame has no document');
  return frame.contentDocument;
}

const ELSEWHERE = { protocol: 'https:', hostname: 'www.example.com', pathname: '/football/story' };

/** Reads a page at the address that it gives, else at one of a story. */
export function read(html: string, page: Document): PageRead {
  return readPage(page, html.startsWith('<!-- http') ? addressOf(html) : ELSEWHERE);
}

export async function article(html: string): Promise<{ page: Document; found: PageArticle }> {
  const page = await open(html);
  const found = read(html, page);
  if (found.article === null) throw new Error(`no article: ${found.why}`);
  return { page, found };
}

/** A page with these paragraphs as its story. */
export function story(...paragraphs: readonly string[]): string {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta property="og:type" content="article"><title>A headline of some length</title></head><body><article><h1>A headline of some length</h1>${body}</article></body></html>`;
}
