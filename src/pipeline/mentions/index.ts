import type { Knowledge } from '../../knowledge/types';
import type { Article, Mentions, Options, Sentence } from '../types';

export function* findMentions(
  _article: Article,
  sentences: readonly Sentence[],
  _knowledge: Knowledge,
  _options: Options,
): Generator<void, Mentions> {
  return { list: [], bySentence: sentences.map(() => []), players: [], clubs: [], persons: [] };
}
