import type { Article, Sentence } from '../types';

export function* splitSentences(_article: Article): Generator<void, readonly Sentence[]> {
  return [];
}
