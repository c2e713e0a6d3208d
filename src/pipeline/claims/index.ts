import type { Article, Claim, Mentions, Options, Sentence } from '../types';

export function* findClaims(
  _article: Article,
  _sentences: readonly Sentence[],
  _mentions: Mentions,
  _options: Options,
): Generator<void, readonly Claim[]> {
  return [];
}
