/** Reads a page: finds the story, its text and facts, and keeps the way back to the page. */
import { finish } from '../pipeline/text/steps';
import type { Span } from '../pipeline/types/span';
import { type Assembled, assembleInSteps } from './assemble';
import { bodyLines, type Line } from './body';
import { type SafeDom, safeDom } from './dom-safe';
import { findHeadline, isStandfirst } from './headline';
import { type Meta, readMeta } from './meta';
import { nearby } from './nearby';
import { type Box, holds, type Run } from './outline';
import { locate } from './ranges';
import { findAgain } from './reanchor';
import { findStory, type Survey, surveyInSteps } from './story';
import type { PageAddress, PageRead } from './types';
import { whyNoArticle } from './verdict';
import { type Resolve, walkInSteps } from './walk';

/** Lines between headline and body that may be a standfirst. */
const LOOK = 12;

/** Links are told apart by host and path: one to a place on this page leads nowhere else. */
function resolver(meta: Meta): Resolve {
  const base = meta.host === '' ? 'https://page.invalid/' : `https://${meta.host}${meta.path}`;
  return (given) => {
    try {
      const url = new URL(given, base);
      if (url.protocol !== 'https:' && url.protocol !== 'http:') return { href: null, other: true };
      const own = url.hostname === new URL(base).hostname && url.pathname === new URL(base).pathname;
      const known = meta.host !== '' || !/page\.invalid$/.test(url.hostname);
      return { href: known ? url.href : null, other: !own };
    } catch {
      return { href: null, other: true };
    }
  };
}

/** Headline and standfirst that stand before the story's element. */
function above(found: Survey, root: Box, headline: Run | null, meta: Meta): readonly Line[] {
  const { boxes, runs } = found.outline;
  if (headline === null) return [];
  const lines: Line[] = [{ run: headline, kind: 'headline' }];
  if (holds(boxes, root.index, headline.box)) return lines;
  for (const run of runs.slice(headline.index + 1, headline.index + 1 + LOOK)) {
    if (holds(boxes, root.index, run.box)) break;
    if (isStandfirst(found, run, meta)) lines.push({ run, kind: 'standfirst' });
  }
  return lines;
}

/** Headline first; what stands in the element before the headline (a breadcrumb, a label) is not the story. */
function* linesOf(found: Survey, root: Box, headline: Run | null, meta: Meta): Generator<void, readonly Line[]> {
  const inside = headline !== null && holds(found.outline.boxes, root.index, headline.box);
  const body = (yield* bodyLines(found, root)).filter(({ run }) => {
    if (headline === null) return true;
    return run.text !== headline.text && (!inside || run.index > headline.index);
  });
  const top = above(found, root, headline, meta);
  const said = new Set(top.map(({ run }) => run.text));
  return [...top, ...body.filter(({ run }) => !said.has(run.text))];
}

function rangesOf(dom: SafeDom, read: Assembled, root: Element, resolve: Resolve): (span: Span) => Range | null {
  const again = findAgain(dom, read.text, root, resolve);
  return (span) => {
    if (span.start < 0 || span.end > read.text.length || span.start >= span.end) return null;
    return locate(dom, read.places, span) ?? again(span);
  };
}

/**
 * Reads the story of a page; never throws for any document and changes nothing in it. Offsets of the article are
 * UTF-16 units of the text as read: white space collapsed, blocks parted by a blank line.
 */
export function readPage(document: Document, address: PageAddress): PageRead {
  return finish(readInSteps(document, address));
}

/**
 * `readPage` with pauses, in which the page may change: what it takes away under the reading is read again, what it adds
 * behind it is not seen.
 */
export function* readInSteps(document: Document, address: PageAddress): Generator<void, PageRead> {
  const dom = safeDom(document);
  const start = dom.body;
  if (!dom.isHtml || start === null) {
    return { article: null, why: 'not-html', host: address.hostname, path: address.pathname, lang: null };
  }
  const meta = readMeta(dom, address);
  const resolve = resolver(meta);
  const found = yield* surveyInSteps(yield* walkInSteps(dom, start, resolve));
  const headline = findHeadline(found, meta);
  const root = findStory(found, headline);
  const facts = { host: meta.host, path: meta.path, lang: meta.lang };
  const why = whyNoArticle(found, meta, headline, root === null ? 0 : (found.prose[root.index] ?? 0));
  if (why !== null || root === null) return { article: null, why: why ?? 'no-text', ...facts };
  const read = yield* assembleInSteps(yield* linesOf(found, root, headline, meta));
  if (read.text === '') return { article: null, why: 'no-text', ...facts };
  const near = nearby(dom, found, headline);
  return {
    ...facts,
    why: null,
    root: root.element,
    article: {
      text: read.text,
      blocks: read.blocks,
      links: read.links,
      lang: meta.lang,
      outlet: null,
      outletName: meta.siteName ?? (meta.host === '' ? null : meta.host.replace(/^www\./, '')),
      published: meta.published ?? near.published,
      byline: meta.byline.length > 0 ? meta.byline : near.byline,
    },
    rangeOf: rangesOf(dom, read, root.element, resolve),
  };
}
