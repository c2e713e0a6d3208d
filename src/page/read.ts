/** Reads a page: see types.ts. */
import type { PageAddress, PageRead } from './types';

export function readPage(_document: Document, address: PageAddress): PageRead {
  return { article: null, why: 'no-text', host: address.hostname, path: address.pathname, lang: null };
}
