/** Facts about a page from its head: JSON-LD first, then meta elements, then the address. */
import type { SafeDom } from './dom-safe';
import { hasType, type Thing, textOf, textsOf, things } from './json-ld';
import type { PageAddress } from './types';

/** What the head and the address say. */
export interface Meta {
  readonly host: string;
  readonly path: string;
  readonly lang: string | null;
  /** Titles of the story as the head gives them; the document's own last. */
  readonly titles: readonly string[];
  readonly description: string | null;
  readonly published: string | null;
  readonly byline: readonly string[];
  readonly siteName: string | null;
  /** The head says that this page is one story. */
  readonly saysArticle: boolean;
  /** The head says that this page is a video, a list, search results. */
  readonly saysVideo: boolean;
  readonly saysList: boolean;
}

const ARTICLE = /^(?:\w*Article|BlogPosting|LiveBlogPosting|LiveBlog|Report|\w*NewsArticle|DiscussionForumPosting)$/;
const LIST = /^(?:CollectionPage|ItemList|SearchResultsPage)$/;
const DATES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'pubdate',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'date',
];

function metaContents(dom: SafeDom): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of dom.select('meta[content]').slice(0, 300)) {
    const name = dom.attr(element, 'property') ?? dom.attr(element, 'name') ?? dom.attr(element, 'itemprop') ?? '';
    const content = dom.attr(element, 'content')?.trim() ?? '';
    const key = name.toLowerCase();
    if (key !== '' && content !== '' && !found.has(key)) found.set(key, content);
  }
  return found;
}

/** The day at the beginning of an ISO time, as the page's own clock has it; null for other forms. */
export function isoDay(text: string | null | undefined): string | null {
  const match = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text ?? '');
  return match === null ? writtenDay(text ?? '') : validDay(match[1] ?? '', match[2] ?? '', match[3] ?? '');
}

function validDay(year: string, month: string, day: string): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  const same = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return same && y >= 1995 && y <= 2100 ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** "17 January 2026", "January 17, 2026", "Sat, 17 Jan 2026 10:00:00 GMT": unmistakable, month in letters. */
export function writtenDay(text: string): string | null {
  const match =
    /\b(?:(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})|([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}))\b/i.exec(
      text.slice(0, 200),
    );
  if (match === null) return null;
  const month = MONTHS.indexOf((match[2] ?? match[4] ?? '').toLowerCase()) + 1;
  return month === 0 ? null : validDay(match[3] ?? match[6] ?? '', String(month), match[1] ?? match[5] ?? '');
}

function dayInPath(path: string): string | null {
  const match = /\/(20\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/-]|$)/.exec(path);
  return match === null ? null : validDay(match[1] ?? '', (match[2] ?? '').padStart(2, '0'), match[3] ?? '');
}

function firstDay(values: readonly (string | null | undefined)[]): string | null {
  for (const value of values) {
    const day = isoDay(value);
    if (day !== null) return day;
  }
  return null;
}

/** Host and path of a web address; null for anything else. */
function placeOf(url: string | null): { host: string; path: string } | null {
  const match = /^https?:\/\/([^/?#:@\s]+)(?::\d+)?(\/[^?#\s]*)?/i.exec(url ?? '');
  return match === null ? null : { host: (match[1] ?? '').toLowerCase(), path: match[2] ?? '/' };
}

/** A page on the web says where it is; a saved one is asked for its canonical address. */
function place(dom: SafeDom, address: PageAddress, meta: ReadonlyMap<string, string>): { host: string; path: string } {
  if (/^https?:$/.test(address.protocol)) return { host: address.hostname.toLowerCase(), path: address.pathname };
  const [link] = dom.select('link[rel="canonical" i][href]');
  const canonical = link === undefined ? null : dom.attr(link, 'href');
  return placeOf(canonical) ?? placeOf(meta.get('og:url') ?? null) ?? { host: '', path: '' };
}

/** "By Jane Roe and John Poe, Chief Football Writer" → the names. */
export function namesInByline(text: string): readonly string[] {
  return text
    .replace(/^\s*(?:(?:written|reported|posted|published|words?)\s+)?(?:by|from)\b:?\s*/i, '')
    .split(/\s*(?:,|;|\||&|·|•|\band\b|\bfor\b|\bin\b)\s*/i)
    .map((name) => name.trim())
    .filter(
      (name) => /^\p{Lu}[\p{L}'’.-]*(?:\s+(?:\p{L}[\p{L}'’.-]*)){1,3}$/u.test(name) && !/^(?:by|the)\b/i.test(name),
    )
    .filter(
      (name) => !/\b(?:reporter|writer|editor|correspondent|sport|sports|news|staff|published|updated)\b/i.test(name),
    )
    .slice(0, 5);
}

function authorsOf(article: Thing | undefined, meta: ReadonlyMap<string, string>): readonly string[] {
  const given = [...textsOf(article?.author), meta.get('author'), meta.get('article:author'), meta.get('byl')];
  const [first] = given.map((text) => namesInByline(text ?? '')).filter((names) => names.length > 0);
  const all = textsOf(article?.author).flatMap(namesInByline);
  return [...new Set(all.length > 0 ? all : (first ?? []))].slice(0, 5);
}

function langOf(dom: SafeDom, article: Thing | undefined, meta: ReadonlyMap<string, string>): string | null {
  const html = dom.html === null ? null : (dom.attr(dom.html, 'lang') ?? dom.attr(dom.html, 'xml:lang'));
  const stated = [html, textOf(article?.inLanguage), meta.get('og:locale'), meta.get('content-language')];
  for (const tag of stated) {
    const primary = /^([a-z]{2,3})(?=[-_]|$)/.exec(tag?.trim().toLowerCase() ?? '')?.[1];
    if (primary !== undefined) return primary;
  }
  return null;
}

/** Which of the page's articles is the story: the only one, else the one that bears the page's own title. */
function storyOf(articles: readonly Thing[], title: string | undefined): Thing | undefined {
  const named = articles.find((one) => title !== undefined && sameTitle(textOf(one.headline) ?? '', title));
  return named ?? (articles.length <= 2 ? articles[0] : undefined);
}

/** Letters and digits only, lower case. */
export function bare(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** One title is the other, or its beginning (sites add their name, or cut at some length). */
export function sameTitle(a: string, b: string): boolean {
  const [one, two] = [bare(a), bare(b)];
  if (one.length < 8 || two.length < 8) return one === two && one !== '';
  return one.startsWith(two) || two.startsWith(one);
}

/** Reads the head of a page. */
export function readMeta(dom: SafeDom, address: PageAddress): Meta {
  const meta = metaContents(dom);
  const all = things(dom);
  const ogTitle = meta.get('og:title') ?? meta.get('twitter:title');
  const [titleElement] = dom.select('head > title, title');
  const documentTitle = titleElement === undefined ? '' : dom.textContent(titleElement).trim();
  const article = storyOf(
    all.filter((thing) => hasType(thing, ARTICLE)),
    ogTitle ?? documentTitle,
  );
  const where = place(dom, address, meta);
  const type = meta.get('og:type')?.toLowerCase() ?? '';
  const titles = [textOf(article?.headline), ogTitle, meta.get('twitter:title'), documentTitle];
  return {
    ...where,
    lang: langOf(dom, article, meta),
    titles: [...new Set(titles.flatMap((title) => (title ? [title] : [])))],
    description: meta.get('description') ?? meta.get('og:description') ?? textOf(article?.description),
    published:
      firstDay([textOf(article?.datePublished), ...DATES.map((name) => meta.get(name))]) ?? dayInPath(where.path),
    byline: authorsOf(article, meta),
    siteName: meta.get('og:site_name') ?? textOf(article?.publisher) ?? meta.get('application-name') ?? null,
    saysArticle: article !== undefined || type === 'article',
    saysVideo: /^video\b/.test(type) || all.some((thing) => hasType(thing, /^VideoObject$/)),
    saysList: article === undefined && all.some((thing) => hasType(thing, LIST)),
  };
}
