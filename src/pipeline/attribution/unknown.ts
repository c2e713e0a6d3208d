/** Finds outlets that no catalogue lists, by the place where they stand: "according to <Capitalised Words>". */
import { CAMEL, MEDIA, NO_NAME, SLOTS } from '../../languages/en/attribution-slots';
import type { Token } from '../types';
import { type Line, merge } from './line';
import { fill } from './patterns';

const JOINER = /^(?:of|de|da|do|del|della|dello|dei|di|du|des|la|le|el|am|an|und|&|y|e|the)$/;
const media = (name: string) => MEDIA.test(name) || CAMEL.test(name);
const capital = (token: Token | undefined) =>
  token !== undefined && token.kind === 'word' && /^\p{Lu}|\p{Ll}\p{Lu}/u.test(token.text);

/** A piece of the line with its token (none for mentions and marks) and its place in the line's text. */
interface Word {
  readonly token: Token | undefined;
  readonly from: number;
  readonly to: number;
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function wordsOf(line: Line): readonly Word[] {
  const tokens = new Map(line.sentence.tokens.map((token) => [token.start, token]));
  let at = 1;
  return line.pieces.map((piece) => {
    const from = at;
    at += piece.text.length + 1;
    const token = piece.text.startsWith('<') || piece.end === piece.start ? undefined : tokens.get(piece.start);
    return { token, from, to: at - 1 };
  });
}

/** A small word or number that goes on with a name: "Correio da Manhã", "Echo of the North", "Canal 9". */
function joins(words: readonly Word[], index: number): boolean {
  const token = words[index]?.token;
  if (token === undefined) return false;
  if (token.kind === 'number') return /^\d{1,2}$/.test(token.text);
  if (!JOINER.test(token.fold)) return false;
  const next = words[index + 1]?.token;
  return capital(next) || (next?.fold === 'the' && capital(words[index + 2]?.token));
}

/** The words of a run without those that open the sentence or describe the outlet. */
function nameOf(words: readonly Word[]): readonly Word[] {
  let first = 0;
  while (first < words.length && NO_NAME.test(words[first]?.token?.fold ?? '')) first++;
  let last = words.length;
  while (last > first && NO_NAME.test(words[last - 1]?.token?.fold ?? '')) last--;
  return words.slice(first, last);
}

/** Ranges of the line's text that hold capitalised words outside every mention. */
function runsOf(line: Line): readonly Run[] {
  const words = wordsOf(line);
  const runs: Run[] = [];
  let open: Word[] = [];
  const close = () => {
    const name = nameOf(open);
    open = [];
    const [head, tail] = [name[0], name[name.length - 1]];
    if (!head?.token || !tail?.token) return;
    const { start, text } = line.sentence;
    runs.push({ from: head.from, to: tail.to, text: text.slice(head.token.start - start, tail.token.end - start) });
  };
  words.forEach((word, index) => {
    if (capital(word.token) || (open.length > 0 && joins(words, index))) open.push(word);
    else close();
  });
  close();
  return runs;
}

const COMPILED = SLOTS.map((row) => ({
  row,
  before: row.before === undefined ? null : new RegExp(`(?<= )(?:${fill(row.before)})$`),
  after: row.after === undefined ? null : new RegExp(`^(?:${fill(row.after)})`),
}));

/** What only an outlet says of itself: enough for one capitalised word at a sentence's start. */
const KNOWS = /^ (?:also |now )?(?:understands?|has learned|has learnt|reports? that) (?!why|how)/;

function isOutlet(run: Run, line: Line): boolean {
  const left = line.text.slice(0, run.from);
  const right = line.text.slice(run.to);
  const first = left.trim() === '';
  if (first && !/\s/.test(run.text) && !media(run.text) && !KNOWS.test(right)) return false;
  return COMPILED.some(
    ({ row, before, after }) =>
      (before === null || before.test(left)) &&
      (after === null || after.test(right)) &&
      (row.media !== true || media(run.text)),
  );
}

/** The line with each such name as `<u0>`, `<u1>` …, and the names as printed. */
export function unknownOutlets(line: Line): { readonly line: Line; readonly names: readonly string[] } {
  const names: string[] = [];
  const ranges = runsOf(line)
    .filter((run) => isOutlet(run, line))
    .map((run) => {
      names.push(run.text);
      return { from: run.from, to: run.to, text: `<u${names.length - 1}>` };
    });
  return { line: merge(line, ranges), names };
}
