/** Builds an article from plain text: the command line's and the tests' way in. */
import type { Article, Block } from './types/article';

export interface ArticleMeta {
  readonly lang?: string | null;
  readonly outlet?: string | null;
  readonly outletName?: string | null;
  readonly published?: string | null;
  readonly byline?: readonly string[];
}

/**
 * The first line that is not empty is the headline, every further line a paragraph. Offsets are those of `text`
 * (UTF-16); the caller has removed a BOM and turned CRLF into LF.
 */
export function articleFromText(text: string, meta: ArticleMeta = {}): Article {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const trimmed = line[0].trim();
    if (trimmed === '') continue;
    const start = line.index + line[0].indexOf(trimmed);
    const heading = blocks.length === 0;
    const kind = heading ? 'headline' : /^[-•*–]\s/.test(trimmed) ? 'list-item' : 'paragraph';
    blocks.push({ start, end: start + trimmed.length, kind });
  }
  return {
    text,
    blocks,
    links: null,
    lang: meta.lang ?? null,
    outlet: meta.outlet ?? null,
    outletName: meta.outletName ?? null,
    published: meta.published ?? null,
    byline: meta.byline ?? [],
  };
}
