/** Runs of capitalised words that may be somebody's name. */
import { isCalledOutlet, namesOutlet } from '../../languages/en/attribution-outlet-words';
import { PARTICLES } from '../../languages/en/names';
import { finish } from '../text/steps';
import { isListed, says } from '../text/words';
import type { Sentence, Token } from '../types/sentence';
import type { Span } from '../types/span';
import type { Board } from './board';
import { afterNickname, withoutNickname } from './nicknames';
import { capital, trimmed } from './run-ends';
import { isTitleCase } from './word-kinds';

export interface Run {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Folded text right before and right after the run. */
  readonly before: string;
  readonly after: string;
}

const INITIAL = /^\p{Lu}$/u;
/** "J", "J.J", "St": what a stop may follow inside a name. */
const INITIALS = /^(?:\p{Lu}(?:\.?\p{Lu})?|St|Mohd|Muhd|Md)$/u;
/** "al-Nuaimi". */
const ARTICLE_JOINED = /^(?:al|el|ul|ad|ash|as|at|an|ar)-\p{Lu}/u;
/** Words of the article that stand in small letters somewhere: no names when a sentence begins with them. */
export function lowerWords(board: Board): ReadonlySet<string> {
  const words = new Set<string>();
  for (const sentence of board.sentences)
    for (const token of sentence.tokens) if (token.casing === 'lower') words.add(token.fold);
  return words;
}

/** The stop of "J. J. Sarvan", "St. Thelund". */
const isStopInside = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '.' &&
  INITIALS.test(tokens[at - 1]?.text ?? '') &&
  (capital(tokens[at + 1]) || isLast(tokens, at + 1));

function runAt(sentence: Sentence, at: number, free: (token: Token) => boolean): number {
  let to = at + 1;
  for (;;) {
    const token = sentence.tokens[to];
    const next = sentence.tokens[to + 1];
    const previous = sentence.tokens[to - 1];
    if (!token || !previous || !free(token)) return to;
    const adjacent = token.start - previous.end <= 1;
    if (!adjacent) return to;
    const surname = afterNickname(sentence.tokens, to);
    if (surname !== null) {
      to = surname + 1;
      continue;
    }
    if (isStopInside(sentence.tokens, to)) to++;
    else if (token.text === ']' && sentence.tokens[at - 1]?.text === '[' && capital(next)) to += 2;
    else if (capital(token) || INITIAL.test(token.text) || ARTICLE_JOINED.test(token.text)) to++;
    else if (PARTICLES.has(token.fold) && token.casing === 'lower' && capital(next)) to += 2;
    else if (PARTICLES.has(token.fold) && PARTICLES.has(next?.fold ?? '') && capital(sentence.tokens[to + 2])) to += 3;
    else return to;
  }
}

/** "K. Sarvan", "K. J. Sarvan": a name that begins with an initial. */
const isInitial = (tokens: readonly Token[], at: number): boolean =>
  INITIAL.test(tokens[at]?.text ?? '') &&
  tokens[at + 1]?.text === '.' &&
  (capital(tokens[at + 2]) || isLast(tokens, at + 2));

const isLast = (tokens: readonly Token[], at: number): boolean =>
  INITIAL.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === '.' && capital(tokens[at + 2]);

/** Sentences between two pauses. */
const BATCH = 50;

/** Capital runs outside the mentions found so far. */
export function findRuns(board: Board): readonly Run[] {
  return finish(findRunsInSteps(board));
}

/** Adjectives of nationality by sentence: no part of a name. */
function nationalities(board: Board): ReadonlyMap<number, readonly Span[]> {
  const all = new Map<number, Span[]>();
  for (const one of board.nationalities) {
    const known = all.get(one.sentence);
    if (known === undefined) all.set(one.sentence, [one]);
    else known.push(one);
  }
  return all;
}

/** The capital runs of a sentence outside what is `taken`. */
function* runsIn(sentence: Sentence, taken: readonly Span[], lower: ReadonlySet<string>): Generator<Run> {
  const title = isTitleCase(sentence);
  const free = (token: Token) => !taken.some((one) => token.start < one.end && one.start < token.end);
  let at = 0;
  while (at < sentence.tokens.length) {
    const token = sentence.tokens[at];
    if (!token || !(capital(token) || isInitial(sentence.tokens, at)) || !free(token)) {
      at++;
      continue;
    }
    const to = runAt(sentence, at, free);
    const starts = at === 0 || /^["'“‘”’:.!?–—-]$/.test(sentence.tokens[at - 1]?.text ?? '');
    const next = sentence.tokens[to]?.fold ?? '';
    const tokens = trimmed(sentence.tokens.slice(at, to), starts || title ? lower : new Set(), next);
    const run = runOf(sentence, tokens);
    if (run && !(title && tokens.length > 3)) yield run;
    at = to;
  }
}

/** Where the page names itself by several words: nobody's name. */
function ownName({ article: { outletName } }: Board, { text, start }: Sentence): readonly Span[] {
  const at = outletName?.includes(' ') ? text.indexOf(outletName) : -1;
  return outletName === null || at < 0 ? [] : [{ start: start + at, end: start + at + outletName.length }];
}

/** `findRuns`, with pauses. */
export function* findRunsInSteps(board: Board): Generator<void, readonly Run[]> {
  const lower = lowerWords(board);
  const national = nationalities(board);
  const runs: Run[] = [];
  for (const sentence of board.sentences) {
    if (sentence.index % BATCH === 0) yield;
    const taken = [...board.of(sentence.index), ...(national.get(sentence.index) ?? []), ...ownName(board, sentence)];
    runs.push(...runsIn(sentence, taken, lower));
  }
  return runs;
}

export function runOf(sentence: Sentence, tokens: readonly Token[]): Run | null {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last || tokens.filter((token) => token.kind === 'word').length > 5) return null;
  if (tokens.length > 1 && isListed('placeEndings', last.fold)) return null;
  if (tokens.some((token) => /\d|-(?:league|cup|based|born|type|style)$/.test(token.fold))) return null;
  // "I’m", "We’ve".
  if (/^\p{L}{1,4}['’](?:m|ve|d|ll|re)$/u.test(first.text)) return null;
  if (says('runDateline', sentence.text.slice(last.end - sentence.start))) return null;
  if (isListed('nationalSides', tokens.map((token) => token.fold).join(' '))) return null;
  if (tokens.some((token) => token.casing === 'upper' && token.text.length <= 3 && tokens.length === 1)) return null;
  const text = sentence.text;
  const fold = (value: string) => value.toLowerCase().replace(/[’‘]/g, "'");
  const name = withoutNickname(
    text
      .slice(first.start - sentence.start, last.end - sentence.start)
      .replace(']', '')
      .replace(/\s+/g, ' '),
  );
  const [left, right] = [text.slice(0, first.start - sentence.start), text.slice(last.end - sentence.start)];
  const before = fold(left);
  if (namesOutlet(name, before) || isCalledOutlet(left, right)) return null;
  // Papers take the verb of several; people do not.
  if (tokens.length === 1 && !/ and $/.test(before) && /^ (?:say|claim|report|write|suggest) that /.test(right))
    return null;
  return {
    sentence,
    tokens,
    start: first.start,
    end: last.end,
    name,
    before,
    after: fold(right),
  };
}
