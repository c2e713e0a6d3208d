/** A pattern of a phrase table: searched for, and compiled, only in texts that may hold it. */
import { codesOf, type Grams } from './grams';
import { lazy } from './lazy';
import { needlesOf, type Part, partOf } from './needles';

/** The small pattern language of a table. */
export interface Dialect {
  /** The regular expression of a pattern; global, case-sensitive. */
  compile(pattern: string): RegExp;
  /** What a macro matches. */
  macro(name: string): Part;
}

const NONE: readonly RegExpExecArray[] = [];

export class Phrase {
  private readonly regexp: () => RegExp;
  private readonly needles: () => readonly (readonly number[])[] | null;

  constructor(pattern: string, dialect: Dialect) {
    this.regexp = lazy(() => dialect.compile(pattern));
    this.needles = lazy(
      () => needlesOf(partOf(pattern, (name) => dialect.macro(name)))?.map((one) => codesOf(one)) ?? null,
    );
  }

  /** Whether the text may hold it: false is sure, true is not. */
  mayBeIn(text: Grams): boolean {
    const needles = this.needles();
    return needles === null || text.mayHold(needles);
  }

  /** Its matches, in order; none of them empty. `matchAll` would search with a copy, which V8 may compile anew each time. */
  in(text: Grams): readonly RegExpExecArray[] {
    if (!this.mayBeIn(text)) return NONE;
    const regexp = this.regexp();
    const found: RegExpExecArray[] = [];
    regexp.lastIndex = 0;
    for (let match = regexp.exec(text.text); match !== null; match = regexp.exec(text.text)) {
      if (match[0] === '') regexp.lastIndex += 1;
      else found.push(match);
    }
    return found;
  }
}

/** Remembers what each macro of a dialect matches. */
export function macroParts(bodyOf: (name: string) => string | undefined): (name: string) => Part {
  const known = new Map<string, Part>();
  const of = (name: string): Part => {
    const part = known.get(name) ?? partOf(bodyOf(name) ?? '.', of);
    known.set(name, part);
    return part;
  };
  return of;
}
