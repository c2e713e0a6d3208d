/** From the page to its analysis, in steps: reading, gate, catalogue, engine. */
import { footballGate } from '../knowledge/gate';
import { MATCH } from '../knowledge/generated/match';
import { loadInSteps } from '../knowledge/load';
import { type Own, withOwn } from '../knowledge/own';
import type { Knowledge } from '../knowledge/types';
import { detectLanguage } from '../languages/detect';
import { openPhraseTables } from '../languages/en/phrase-tables';
import { PHRASES } from '../languages/generated/phrases';
import { inFull } from '../languages/shorthand';
import { readInSteps } from '../page/read';
import type { PageArticle, PageRead } from '../page/types';
import type { Analysis } from '../pipeline/types/analysis';
import type { Article } from '../pipeline/types/article';
import { inflated } from './inflate';
import { type Steps, waitedFor } from './slices';

/** A story that was analysed; `analysis.skipped` says when there was nothing for the engine. */
export interface ReadStory {
  readonly page: PageArticle;
  readonly analysis: Analysis;
  readonly knowledge: Knowledge;
}

/** A page about something else: its article, unread by the engine, without the catalogue being parsed. */
export interface OtherStory {
  readonly page: PageArticle;
  readonly article: Article;
  readonly analysis: null;
}

type Engine = typeof import('../pipeline/analyse');

let loaded: { readonly knowledge: Knowledge; readonly engine: Engine } | null = null;

/**
 * The catalogue, the phrase tables and the engine: once per document, and only behind the gate. The engine is part of this
 * script; imported like this its modules are run now, not on every page (some 8 ms of patterns).
 */
function* loadedInSteps(): Steps<NonNullable<typeof loaded>> {
  if (loaded !== null) return loaded;
  const [match, phrases] = yield* waitedFor(Promise.all([inflated(MATCH), inflated(PHRASES)]));
  openPhraseTables(JSON.parse(inFull(phrases)));
  yield;
  const knowledge = yield* loadInSteps(match);
  const engine = yield* waitedFor(import('../pipeline/analyse'));
  loaded = { knowledge, engine };
  return loaded;
}

function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The page's story as it stands, read in steps. */
export function readNow(document: Document): Generator<void, PageRead> {
  const { protocol, hostname, pathname } = document.location;
  return readInSteps(document, { protocol, hostname, pathname });
}

/** Whether the article's language is one that the engine reads; a text too short to tell is tried. */
function languageOf(article: Article): string | null {
  return article.lang ?? detectLanguage(article.text);
}

/**
 * Analyses a page's story with the reader's own additions to the catalogue; a page that is not about football costs
 * the gate and nothing else.
 */
export function* analyseStory(page: PageArticle, own: Own): Steps<ReadStory | OtherStory> {
  const lang = languageOf(page.article);
  const article = { ...page.article, lang };
  const [headline] = article.blocks;
  const title = headline === undefined ? '' : article.text.slice(headline.start, headline.end);
  const isRead = lang === null || lang === 'en';
  if (!isRead || !footballGate(title, article.text)) return { page, article, analysis: null };
  yield;
  const { knowledge: catalogue, engine } = yield* loadedInSteps();
  const knowledge = withOwn(catalogue, own);
  yield;
  const outlet = page.host === '' ? null : knowledge.outletOfHost(page.host, page.path);
  const known = { ...article, outlet: outlet?.id ?? null, outletName: outlet?.name ?? article.outletName };
  const analysis = yield* engine.analyseInSteps(known, knowledge, { now: today() });
  return { page, analysis, knowledge };
}
