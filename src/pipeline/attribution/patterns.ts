/** Compiles the small pattern language of the attribution tables to regular expressions over a line (see line.ts). */
import { phraseTables } from '../../languages/en/phrase-tables';
import { type Dialect, macroParts, Phrase } from '../text/phrase';

/** What a macro stands for. */
const macroOf = (name: string): string | undefined => phraseTables().macros[name];

/** `{w4}`: up to four words or mentions that are no source and no person, on this side of any punctuation. */
const words = (count: string) => `(?:(?!<[sbpnq]\\d)[^\\s“”,.;:()\\[\\]!?]+ ){0,${count}}?`;

/** A pattern with its macros filled in. */
export function fill(pattern: string): string {
  const counted = pattern.replace(/\{w(\d)\}/g, (_, count: string) => words(count));
  const macro = (text: string) => text.replace(/\{([a-zA-Z]+)\}/g, (all, name: string) => macroOf(name) ?? all);
  return macro(macro(counted));
}

/** A compiled pattern of whole words; fresh, because a global expression keeps its own position. */
export function compile(pattern: string): RegExp {
  return new RegExp(`(?<= )(?:${fill(pattern)})(?= )`, 'g');
}

const DIALECT: Dialect = { compile, macro: macroParts(macroOf) };

/** Rows of a table with their patterns, to be searched for with `Phrase.in(gramsOf(line))`. */
export function phrasesFor<Row extends { readonly pattern: string }>(
  rows: readonly Row[],
): readonly { readonly row: Row; readonly phrase: Phrase }[] {
  return rows.map((row) => ({ row, phrase: new Phrase(row.pattern, DIALECT) }));
}
