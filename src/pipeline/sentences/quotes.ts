/** Quotations of the article: typographic and straight marks, nested, open over paragraphs. */
import type { Block, Quote, Span } from '../types';

interface Open {
  readonly mark: 'double' | 'single';
  readonly start: number;
  readonly group: number;
  readonly continued: boolean;
}

export interface QuotePiece extends Span {
  readonly group: number;
  readonly continued: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;
const OPENS_BEFORE = /[\s([{—–\-:“‘"']/;

function sort(text: string, at: number, open: readonly Open[]): 'open' | 'close' | 'none' {
  const mark = text[at] ?? '';
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (mark === '“' || mark === '«' || mark === '„') return 'open';
  if (mark === '”' || mark === '»') return 'close';
  const starts = OPENS_BEFORE.test(before) && !/\s/.test(after);
  if (mark === '‘') return LETTER.test(before) && LETTER.test(after) ? 'none' : 'open';
  if (mark === '"') return starts && !open.some((one) => one.mark === 'double') ? 'open' : 'close';
  if (LETTER.test(before) && LETTER.test(after)) return 'none';
  const single = open.some((one) => one.mark === 'single');
  if (mark === "'" && starts && !single && !/^'(?:(?:\d\ds?|tis|twas|em)\b|n')/i.test(text.slice(at, at + 5)))
    return 'open';
  if (!single) return 'none';
  // "the Reds' striker" inside a quotation: a later mark closes it.
  if (
    /s/i.test(before) &&
    /^\s+\p{Ll}/u.test(text.slice(at + 1, at + 4)) &&
    /['’](?:\s|[.,;!?)]|$)/.test(text.slice(at + 2))
  )
    return 'none';
  return 'close';
}

/** "… no offer. "Nobody has rung": the mark of a new paragraph whose break is lost; nobody has stopped speaking. */
function reopens(text: string, at: number): boolean {
  return (
    /["“]/.test(text[at] ?? '') &&
    /[.!?…]\s+$/.test(text.slice(Math.max(at - 4, 0), at)) &&
    /^\p{Lu}/u.test(text.slice(at + 1))
  );
}

const MARKS = /["'“”‘’«»„]/g;

/** Pieces of quotations per block, without their marks; one group runs on where the next block reopens it. */
export function findQuotes(text: string, blocks: readonly Block[]): readonly QuotePiece[] {
  const pieces: QuotePiece[] = [];
  let groups = 0;
  let pending: Open[] = [];
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    const open: Open[] = [];
    for (const match of words.matchAll(MARKS)) {
      const at = match.index;
      const mark = /["“”«»„]/.test(match[0]) ? 'double' : 'single';
      const speech = open.findLastIndex((one) => one.mark === 'double');
      const spoken = reopens(words, at) ? open[speech] : undefined;
      if (spoken) {
        const { group, start, continued } = spoken;
        pieces.push({ start, end: block.start + at, group, continued });
        open.splice(speech, open.length, { mark, start: block.start + at + 1, group, continued: true });
        continue;
      }
      const verdict = sort(words, at, open);
      if (verdict === 'open') {
        const carried = at === 0 ? pending.find((one) => one.mark === mark) : undefined;
        open.push({
          mark,
          start: block.start + at + 1,
          group: carried?.group ?? groups++,
          continued: carried !== undefined,
        });
      } else if (verdict === 'close') {
        const index = open.findLastIndex((one) => one.mark === mark);
        const one = open[index];
        if (!one) continue;
        open.splice(index);
        pieces.push({ start: one.start, end: block.start + at, group: one.group, continued: one.continued });
      }
    }
    for (const one of open)
      pieces.push({ start: one.start, end: block.end, group: one.group, continued: one.continued });
    pending = open;
  }
  return pieces.filter((piece) => piece.end > piece.start).sort((a, b) => a.start - b.start);
}

/** A few words set off are a scare quote; more, or a whole sentence, are somebody's speech. */
export function quotesIn(sentence: Span, text: string, pieces: readonly QuotePiece[]): readonly Quote[] {
  const quotes: Quote[] = [];
  for (const piece of pieces) {
    if (piece.start >= sentence.end) break;
    if (piece.end <= sentence.start) continue;
    const start = Math.max(piece.start, sentence.start);
    const end = Math.min(piece.end, sentence.end);
    const words = text.slice(piece.start, piece.end).trim().split(/\s+/).length;
    const whole = start - sentence.start <= 1 && sentence.end - end <= 1;
    const kind = words > 7 || whole || /[.!?,]$/.test(text.slice(piece.start, piece.end).trim()) ? 'speech' : 'scare';
    quotes.push({ start, end, kind, continued: piece.start < sentence.start || piece.continued, group: piece.group });
  }
  return quotes;
}
