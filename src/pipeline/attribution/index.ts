import type { Knowledge } from '../../knowledge/types';
import type { Article, Attribution, Claim, Mentions, Options, Sentence } from '../types';

export function* attribute(
  _article: Article,
  _sentences: readonly Sentence[],
  _mentions: Mentions,
  _claims: readonly Claim[],
  _knowledge: Knowledge,
  _options: Options,
): Generator<void, Attribution> {
  return { claims: [], notes: [], citing: [] };
}
