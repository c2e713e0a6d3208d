/** Whether a page has a story at all. */
import type { Meta } from './meta';
import { linkShare, type Run } from './outline';
import type { Survey } from './story';
import type { NoArticle } from './types';

/** Prose that makes a story, and what is enough where the page says that it is one. */
const ENOUGH = 220;
const ENOUGH_SAID = 80;
const VIDEO = 700;
const LONG = 1500;

const FRONT = /^\/(?:index\.\w+|home|default\.\w+|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i;
const SEARCH = /(?:^|\/)(?:search|suche|recherche|buscar|cerca|results)(?:\/|$)/i;

const VIDEO_PATH = /(?:^|\/)(?:videos?|watch)(?:\/|$)/i;

/** What kind of page without a story this is, judging by its address and what it lists. */
function kindOf(meta: Meta, listed: boolean): NoArticle {
  if (meta.saysVideo) return 'video';
  if (!listed) return 'no-text';
  return FRONT.test(meta.path) ? 'front-page' : 'list';
}

/** A page that does not say that it is a story, and shows as much of others as of its own. */
function isList(survey: Survey, headline: Run | null, prose: number): boolean {
  const own = headline !== null && linkShare(headline) < 0.5;
  if (survey.linkedHeadings >= (own ? 3 : 2)) return true;
  return survey.teasers >= 6 && prose < LONG / 2;
}

/** `prose`: characters of running text in the story's element. Null: there is a story. */
export function whyNoArticle(survey: Survey, meta: Meta, headline: Run | null, prose: number): NoArticle | null {
  const listed = survey.teasers >= 3 || survey.linkedHeadings >= 2 || meta.saysList;
  if (SEARCH.test(meta.path) && !meta.saysArticle) return 'search';
  if (meta.saysVideo && prose < VIDEO && VIDEO_PATH.test(meta.path)) return 'video';
  if (FRONT.test(meta.path) && (listed || (!meta.saysArticle && prose < LONG))) return 'front-page';
  if (prose < (meta.saysArticle && headline !== null ? ENOUGH_SAID : ENOUGH)) return kindOf(meta, listed);
  return !meta.saysArticle && isList(survey, headline, prose) ? 'list' : null;
}
