import type { Knowledge } from '../../knowledge/types';
import type { Article, Attribution, Mentions, Options, Sentence, Story } from '../types';

/** Groups claims into stories, elects lead claim and lead source, and judges cautions and sides (`../caution`). */
export function tellStories(
  _article: Article,
  _sentences: readonly Sentence[],
  _mentions: Mentions,
  _attribution: Attribution,
  _knowledge: Knowledge,
  _options: Options,
): readonly Story[] {
  return [];
}
