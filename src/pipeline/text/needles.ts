/**
 * Needles of a pattern: strings of which every match holds at least one. A text without any of them need not be
 * searched, nor the pattern be compiled. Read off the pattern itself, so that no list of cue words has to be kept.
 */

/** What is known of the matches of a piece of a pattern. */
export interface Part {
  /** All its matches, where they are few; else null. */
  readonly exact: readonly string[] | null;
  /** Strings of which each match holds one; null where nothing is known. */
  readonly needles: readonly string[] | null;
}

export const ANYTHING: Part = { exact: null, needles: null };

/** Most strings of a product of neighbours, and of the branches of an alternation. */
const PRODUCT = 48;
const BRANCHES = 400;

/** Words that nearly every sentence holds: they tell nothing. */
const COMMON = new Set(
  'to be the a an of in for is are has have had was were and on at with from by his her he she it that as will would could not'.split(
    ' ',
  ),
);

/** How likely some of the strings stand in any sentence, roughly: the longer and rarer the less. */
function likelihood(needles: readonly string[]): number {
  let sum = 0;
  for (const needle of needles) {
    let telling = 0;
    for (const word of needle.split(' ')) if (!COMMON.has(word)) telling += word.length;
    sum += 4 ** -Math.min(telling, 7);
  }
  return sum;
}

function product(left: readonly string[], right: readonly string[]): string[] | null {
  if (left.length * right.length > PRODUCT) return null;
  return left.flatMap((one) => right.map((other) => one + other));
}

/** One run of neighbours after the other; the run least likely in any text gives the needles. */
class Sequence {
  private run: readonly string[] = [''];
  private whole = true;
  private best: readonly string[] | null = null;
  private least = Number.POSITIVE_INFINITY;

  add(part: Part, least: number, most: number): void {
    const optional = least === 0 && most === 1;
    const once = least === 1 && most === 1;
    if (part.exact && (optional || once)) {
      const joined = product(this.run, optional ? ['', ...part.exact] : part.exact);
      if (joined) {
        this.run = joined;
        return;
      }
    }
    this.cut();
    if (least === 0) return;
    if (part.exact && once) this.run = part.exact;
    else this.offer(part.exact ?? part.needles);
  }

  done(): Part {
    if (this.whole) return { exact: this.run, needles: null };
    this.offer(this.run);
    return { exact: null, needles: this.best };
  }

  private cut(): void {
    this.offer(this.run);
    this.run = [''];
    this.whole = false;
  }

  private offer(needles: readonly string[] | null): void {
    if (needles === null || needles.some((needle) => needle.length < 2)) return;
    const likely = likelihood(needles);
    if (likely >= this.least) return;
    this.least = likely;
    this.best = needles;
  }
}

/** Any of the branches. */
function either(branches: readonly Part[]): Part {
  const [only] = branches;
  if (only && branches.length === 1) return only;
  const exact = branches.flatMap((part) => part.exact ?? []);
  if (branches.every((part) => part.exact !== null) && exact.length <= BRANCHES) return { exact, needles: null };
  const needles = branches.flatMap((part) => part.exact ?? part.needles ?? ['']);
  return { exact: null, needles: needles.includes('') ? null : needles };
}

const LITERAL = /[^\\^$.*+?()[\]{}|]+(?![*+?{])|[^\\^$.*+?()[\]{}|]/y;
const GROUP = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;
const QUANTIFIER = /(?:([?*+])|\{(\d+)(?:(,)(\d*))?\})\??/y;
const MACRO = /\{([a-zA-Z]\w*)\}/y;
const SET = /\[(\^?)((?:\\.|[^\]\\])*)\]/y;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|k<[^>]*>|u[0-9a-fA-F]{4}|.)/y;

/** Reads a pattern of this repository's dialects: JavaScript's syntax and `{NAME}` macros. */
class Reader {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly macro: (name: string) => Part,
  ) {}

  branches(): Part {
    const found = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      found.push(this.sequence());
    }
    return either(found);
  }

  private sequence(): Part {
    const sequence = new Sequence();
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const part = this.element();
      const [least, most] = this.quantifier();
      // What only looks around has no width: the neighbours still touch.
      if (part) sequence.add(part, least, most);
    }
    return sequence.done();
  }

  private element(): Part | null {
    const character = this.source[this.at];
    if (character === '(') return this.group();
    if (character === '[') return this.set();
    if (character === '\\') return this.escape();
    const literal = this.take(LITERAL);
    if (literal) return { exact: [literal[0]], needles: null };
    const macro = character === '{' ? this.take(MACRO) : null;
    if (macro) return this.macro(macro[1] ?? '');
    this.at++;
    if (character === '^' || character === '$') return null;
    return character === '.' || character === undefined ? ANYTHING : { exact: [character], needles: null };
  }

  private group(): Part | null {
    const opening = this.take(GROUP)?.[0] ?? '(';
    const inside = this.branches();
    this.at++;
    return /[=!]$/.test(opening) ? null : inside;
  }

  private set(): Part {
    const [, not, inside = ''] = this.take(SET) ?? [];
    return not || inside === '' || /[\\-]/.test(inside) ? ANYTHING : { exact: [...inside], needles: null };
  }

  private escape(): Part | null {
    const found = this.take(ESCAPE)?.[0] ?? '';
    if (/^\\[bB]$/.test(found)) return null;
    return /^\\[^a-zA-Z0-9]$/.test(found) ? { exact: [found.slice(1)], needles: null } : ANYTHING;
  }

  /** How often the element before may stand: least and most. */
  private quantifier(): readonly [number, number] {
    const found = this.take(QUANTIFIER);
    if (!found) return [1, 1];
    const [, sign, least, comma, most] = found;
    if (sign !== undefined) return [sign === '+' ? 1 : 0, sign === '?' ? 1 : Number.POSITIVE_INFINITY];
    const few = Number(least);
    return [few, comma === undefined ? few : Number(most || Number.POSITIVE_INFINITY)];
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found) this.at += found[0].length;
    return found;
  }
}

/** What is known of the matches of a pattern; `macro` tells it of what stands for `{NAME}`. */
export function partOf(source: string, macro: (name: string) => Part = () => ANYTHING): Part {
  return new Reader(source, macro).branches();
}

/** Needles of what a pattern matches, or null where a text cannot be told unfit. */
export function needlesOf({ exact, needles }: Part): readonly string[] | null {
  const all = exact ?? needles;
  return all === null || all.some((needle) => needle.length < 2) ? null : all;
}
