/** Dates, resolved against the article's day; chrono reads only sentences with a date word (it is quadratic on text). */
import { Chrono, casual, parse } from 'chrono-node/en';
import { says } from '../text/words';
import type { Board } from './board';

const YEAR_ONLY = /^(?:in |since |until |by )?((?:19|20)\d\d)$/i;

/** Characters of a sentence from which the parser is left alone. */
const PARSED_AT_MOST = 1_000;

type Parsed = ReturnType<typeof parse>[number];

/** As precise as the words: a year, a month or a day. */
function isoOf(result: Parsed): { iso: string; precision: 'year' | 'month' | 'day' } {
  const { start } = result;
  const year = String(start.get('year') ?? '').padStart(4, '0');
  const month = String(start.get('month') ?? 1).padStart(2, '0');
  const day = String(start.get('day') ?? 1).padStart(2, '0');
  if (
    start.isCertain('day') ||
    start.isCertain('weekday') ||
    /ago|yesterday|today|tonight|tomorrow|night/i.test(result.text)
  ) {
    return { iso: `${year}-${month}-${day}`, precision: 'day' };
  }
  return { iso: `${year}-${month}`, precision: 'month' };
}

/**
 * Has the parser compile its patterns one by one, with a pause after each: all at once take 100 ms the first time. The
 * browser compiles a pattern for good when it is used again, hence twice.
 */
function* prepare(text: string, reference: Date): Generator<void, void> {
  for (const parser of casual.parsers) {
    const alone = new Chrono({ parsers: [parser], refiners: [] });
    for (let time = 0; time < 2; time++) {
      alone.parse(text, reference);
      yield;
    }
  }
}

export function* addDates(board: Board): Generator<void, void> {
  const published = board.article.published;
  const reference = published === null ? null : new Date(`${published}T12:00:00Z`);
  const first = board.sentences.find(({ text }) => says('dateCue', text) && text.length < PARSED_AT_MOST);
  if (first && reference) yield* prepare(first.text, reference);
  for (const sentence of board.sentences) {
    if (!says('dateCue', sentence.text)) continue;
    const add = (at: number, length: number, iso: string, precision: 'year' | 'month' | 'day') =>
      board.add({
        kind: 'date',
        start: sentence.start + at,
        end: sentence.start + at + length,
        sentence: sentence.index,
        how: 'name',
        rule: 'date',
        iso,
        precision,
      });
    if (reference !== null && sentence.text.length < PARSED_AT_MOST) {
      for (const result of parse(sentence.text, { instant: reference, timezone: 0 })) {
        if (YEAR_ONLY.test(result.text)) continue;
        const { iso, precision } = isoOf(result);
        // The parser may take the mark after the last word with it.
        add(result.index, result.text.replace(/[^\p{L}\p{N}]+$/u, '').length, iso, precision);
      }
    }
    for (const match of sentence.text.matchAll(/\b((?:19|20)\d\d)\b(?![-/]\d)/g))
      add(match.index, match[0].length, match[0], 'year');
    yield;
  }
}
