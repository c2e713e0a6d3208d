/** Finds outlets that no catalogue lists, by the place where they stand: "according to <Capitalised Words>". */
import { MEDIA, SLOTS } from '../../languages/en/attribution-slots';
import type { Token } from '../types';
import { type Line, merge } from './line';
import { fill } from './patterns';

const JOINER = /^(?:of|de|da|do|del|della|dello|dei|di|du|des|la|le|el|am|an|und|&|y|e)$/;
const capital = (token: Token | undefined) =>
  token !== undefined && token.kind === 'word' && /^\p{Lu}|\p{Ll}\p{Lu}/u.test(token.text);

interface Run {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Ranges of the line's text that hold capitalised words outside every mention. */
function runsOf(line: Line): readonly Run[] {
  const tokens = new Map(line.sentence.tokens.map((token) => [token.start, token]));
  const runs: Run[] = [];
  let at = 1;
  let open: { from: number; to: number; start: number; end: number } | null = null;
  const close = () => {
    if (open)
      runs.push({
        from: open.from,
        to: open.to,
        text: line.sentence.text.slice(open.start - line.sentence.start, open.end - line.sentence.start),
      });
    open = null;
  };
  line.pieces.forEach((piece, index) => {
    const token = piece.text.startsWith('<') ? undefined : tokens.get(piece.start);
    const next = line.pieces[index + 1];
    const nextToken = next && !next.text.startsWith('<') ? tokens.get(next.start) : undefined;
    const joins =
      token !== undefined &&
      (JOINER.test(token.fold) || token.kind === 'number') &&
      (capital(nextToken) || token.kind === 'number');
    const to = at + piece.text.length;
    if (token && capital(token))
      open = open ? { ...open, to, end: piece.end } : { from: at, to, start: piece.start, end: piece.end };
    else if (open && joins) open = { ...open, to, end: piece.end };
    else close();
    at = to + 1;
  });
  close();
  return runs;
}

const COMPILED = SLOTS.map((row) => ({
  row,
  before: row.before === undefined ? null : new RegExp(`(?<= )(?:${fill(row.before)})$`),
  after: row.after === undefined ? null : new RegExp(`^(?:${fill(row.after)})`),
}));

function isOutlet(run: Run, line: Line): boolean {
  const left = line.text.slice(0, run.from);
  const right = line.text.slice(run.to);
  const first = left.trim() === '';
  if (first && !/\s/.test(run.text) && !MEDIA.test(run.text)) return false;
  return COMPILED.some(
    ({ row, before, after }) =>
      (before === null || before.test(left)) &&
      (after === null || after.test(right)) &&
      (row.media !== true || MEDIA.test(run.text)),
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
