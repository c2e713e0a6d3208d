/** The calls of the engine, in order. Pure: text in, stories out. */
import { footballGate } from '../knowledge/gate';
import type { Knowledge } from '../knowledge/types';
import { attribute } from './attribution/index';
import { judgeCautions } from './caution/index';
import { findClaims } from './claims/index';
import { findMentions } from './mentions/index';
import { splitSentences } from './sentences/index';
import { tellStories } from './stories/index';
import { finish } from './text/steps';
import type { Analysis, Options } from './types/analysis';
import type { Article } from './types/article';

const EMPTY = { list: [], bySentence: [], players: [], clubs: [], persons: [], house: null } as const;

function skipped(article: Article, why: Analysis['skipped']): Analysis {
  return {
    article,
    skipped: why,
    read: { sentences: 0, citing: 0 },
    sentences: [],
    mentions: EMPTY,
    claims: [],
    stories: [],
    notes: [],
  };
}

/** The steps of `analyse`, with a pause after each, so that a page can spread them over slices of a few ms. */
export function* analyseInSteps(article: Article, knowledge: Knowledge, options: Options): Generator<void, Analysis> {
  if (article.text.trim() === '') return skipped(article, 'empty');
  if (article.lang !== null && article.lang !== 'en') return skipped(article, 'language');
  const headline = article.blocks[0];
  const title = headline ? article.text.slice(headline.start, headline.end) : '';
  if (!footballGate(title, article.text)) return skipped(article, 'not-football');
  yield;
  const sentences = yield* splitSentences(article);
  const mentions = yield* findMentions(article, sentences, knowledge, options);
  const claims = yield* findClaims(article, sentences, mentions, options);
  const attribution = yield* attribute(article, sentences, mentions, claims, knowledge, options);
  yield;
  const told = tellStories(article, sentences, mentions, attribution, knowledge, options);
  yield;
  const stories = judgeCautions(article, sentences, mentions, attribution, told, knowledge, options);
  return {
    article,
    skipped: null,
    read: { sentences: sentences.length, citing: attribution.citing.length },
    sentences,
    mentions,
    claims: attribution.claims,
    stories,
    notes: attribution.notes,
  };
}

/** Reads one article. Never throws for any text; unknown things are empty. */
export function analyse(article: Article, knowledge: Knowledge, options: Options): Analysis {
  return finish(analyseInSteps(article, knowledge, options));
}
