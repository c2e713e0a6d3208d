/** The article cut into sentences with their tokens and quotations. */
import type { Article } from '../types/article';
import type { Sentence } from '../types/sentence';
import { withAsides } from './asides';
import { findQuotes, quotesIn } from './quotes';
import { segmenter, splitBlock } from './split';
import { tokensOf } from './tokens';

/** UTF-16 units that are read: a longer text is cut at a block's end; no article is as long. */
export const READ_AT_MOST = 200_000;
/** A block longer than this is no paragraph; only its beginning is read (Intl.Segmenter is quadratic in Node 20). */
const BLOCK_AT_MOST = 20_000;

/** Blocks cut between two pauses. */
const BATCH = 4;

export function* splitSentences(article: Article): Generator<void, readonly Sentence[]> {
  const blocks = article.blocks.filter((block) => block.start < READ_AT_MOST);
  const pieces = findQuotes(article.text, blocks);
  yield;
  segmenter();
  yield;
  const sentences: Sentence[] = [];
  for (const [index, block] of blocks.entries()) {
    const end = Math.min(block.end, block.start + BLOCK_AT_MOST);
    for (const span of splitBlock(article.text, block.start, end)) {
      sentences.push({
        ...span,
        index: sentences.length,
        block: index,
        blockKind: block.kind,
        text: article.text.slice(span.start, span.end),
        tokens: withAsides(tokensOf(article.text, span.start, span.end)),
        quotes: quotesIn(span, article.text, pieces),
      });
    }
    if (index % BATCH === BATCH - 1) yield;
  }
  return sentences;
}
