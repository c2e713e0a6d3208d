/** Quotations of the article: typographic and straight marks, nested, open over paragraphs. */
import type { Block } from '../types/article';
import type { Quote } from '../types/sentence';
import type { Span } from '../types/span';
import { turnsOf } from './turns';

interface Open {
  readonly mark: 'double' | 'single';
  readonly start: number;
  readonly group: number;
  readonly continued: boolean;
}

export interface QuotePiece extends Span {
  readonly group: number;
  readonly continued: boolean;
  readonly turn?: string | undefined;
}

const LETTER = /[\p{L}\p{N}]/u;
const OPENS_BEFORE = /[\s([{—–\-:“‘"']/;

/** Two apostrophes may be typed for one double mark: "''He stays''". */
const widthOf = (text: string, at: number) => (/^(?:''|‘‘|’’)/.test(text.slice(at, at + 2)) ? 2 : 1);
const markAt = (text: string, at: number) => (widthOf(text, at) === 2 ? '"' : (text[at] ?? ''));

/** Which of the two kinds a mark is. */
const kindOf = (text: string, at: number) => (/["“”«»„]/.test(markAt(text, at)) ? 'double' : 'single');

/** "West Brom 'keeper", "'til May": the mark stands for letters left out. */
const ELIDED = /^.(?:(?:\d\ds?|tis|twas|til|em|cause|keepers?)\b|n')/i;

function sort(text: string, at: number, open: readonly Open[]): 'open' | 'close' | 'none' {
  const mark = markAt(text, at);
  const before = text[at - 1] ?? ' ';
  const after = text[at + widthOf(text, at)] ?? ' ';
  if (mark === '“' || mark === '«' || mark === '„') return 'open';
  if (mark === '”' || mark === '»') return 'close';
  const starts = OPENS_BEFORE.test(before) && !/\s/.test(after);
  const elided = ELIDED.test(text.slice(at, at + 9));
  if (mark === '‘') return elided || (LETTER.test(before) && LETTER.test(after)) ? 'none' : 'open';
  if (mark === '"') return starts && !open.some((one) => one.mark === 'double') ? 'open' : 'close';
  if (LETTER.test(before) && LETTER.test(after)) return 'none';
  const single = open.some((one) => one.mark === 'single');
  if (mark === "'" && starts && !single && !elided) return 'open';
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

const MARKS = /''|‘‘|’’|["'“”‘’«»„]/g;

/** The quotations of one block, as its marks open and close them. */
class Reader {
  readonly pieces: QuotePiece[] = [];
  readonly open: Open[] = [];
  readonly #words: string;
  readonly #start: number;

  constructor(text: string, block: Block) {
    this.#words = text.slice(block.start, block.end);
    this.#start = block.start;
  }

  #close(index: number, at: number): void {
    const [one] = this.open.splice(index);
    if (one) this.pieces.push({ start: one.start, end: this.#start + at, group: one.group, continued: one.continued });
  }

  /** Takes the mark at `at`; `group` is that of a quotation that the block before has left open, or a new one. */
  take(at: number, carried: Open | undefined, fresh: () => number): void {
    const words = this.#words;
    const mark = kindOf(words, at);
    const start = this.#start + at + widthOf(words, at);
    const index = this.open.findLastIndex((one) => one.mark === mark);
    const spoken = reopens(words, at) ? this.open[index] : undefined;
    // Whatever the mark, what opens a paragraph opens a quotation: "” He stays”, he said".
    const verdict = at === 0 && /^["”]\s*\p{Lu}/u.test(words) ? 'open' : sort(words, at, this.open);
    if (spoken) {
      this.#close(index, at);
      this.open.push({ mark, start, group: spoken.group, continued: true });
    } else if (verdict === 'open') {
      const before = at === 0 && carried?.mark === mark ? carried : undefined;
      this.open.push({ mark, start, group: before?.group ?? fresh(), continued: before !== undefined });
    } else if (verdict === 'close' && index >= 0) this.#close(index, at);
  }

  /** What is still open where the block ends. */
  end(): void {
    const end = this.#start + this.#words.length;
    for (const { start, group, continued } of this.open) this.pieces.push({ start, end, group, continued });
  }
}

/** Pieces of quotations per block, without their marks; one group runs on where the next block reopens it. */
export function findQuotes(text: string, blocks: readonly Block[]): readonly QuotePiece[] {
  const pieces: QuotePiece[] = [];
  let groups = 0;
  let pending: readonly Open[] = [];
  const turns = turnsOf(text, blocks);
  const speakers = [...new Set([...turns.values()].map(({ who }) => who))];
  for (const [index, block] of blocks.entries()) {
    const turn = turns.get(index);
    const reader = new Reader(text, block);
    const words = text.slice(block.start, block.end);
    for (const { index: at } of words.matchAll(MARKS)) {
      const kind = kindOf(words, at);
      reader.take(
        at,
        pending.find((one) => one.mark === kind),
        () => groups++,
      );
    }
    reader.end();
    const who = turn?.who;
    const marked = /^["“]/.test(text.slice(turn?.start, block.end));
    if (turn && !marked)
      pieces.push({
        start: turn.start,
        end: block.end,
        group: -1 - speakers.indexOf(turn.who),
        continued: false,
        turn: who,
      });
    pieces.push(...(marked ? reader.pieces.map((piece) => ({ ...piece, turn: who })) : reader.pieces));
    pending = reader.open;
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
    const kind =
      piece.turn !== undefined || words > 7 || whole || /[.!?,]$/.test(text.slice(piece.start, piece.end).trim())
        ? 'speech'
        : 'scare';
    quotes.push({
      start,
      end,
      kind,
      continued: piece.start < sentence.start || piece.continued,
      group: piece.group,
      turn: piece.turn,
    });
  }
  return quotes;
}
