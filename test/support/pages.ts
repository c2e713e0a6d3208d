/** What a fixture page's expectation holds, and how a reading is boiled down to it. Works in Node and in browsers. */
import type { PageAddress, PageRead } from '../../src/page/types';

/** The first line of a fixture is a comment with its address. */
export function addressOf(html: string): PageAddress {
  const url = /^<!-- (\S+) -->/.exec(html)?.[1];
  if (url === undefined) throw new Error('a fixture page begins with <!-- its address -->');
  const { protocol, hostname, pathname } = new URL(url);
  return { protocol, hostname, pathname };
}

/** Everything that a reading says, as plain data with blocks and links in words. */
export function summaryOf(read: PageRead) {
  const { host, path, lang } = read;
  if (read.article === null) return { why: read.why, host, path, lang };
  const { text, blocks, links, outletName, published, byline } = read.article;
  return {
    why: null,
    host,
    path,
    lang,
    outletName,
    published,
    byline,
    blocks: blocks.map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) })),
    links: (links ?? []).map(({ start, end, href }) => ({ text: text.slice(start, end), href })),
  };
}
