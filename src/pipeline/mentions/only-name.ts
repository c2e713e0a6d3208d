/** An article that names players by no sign of their trade: the person whom it keeps naming is the player it describes. */
import { fold, nameKey } from '../../knowledge/fold';
import { POSITIONS } from '../../languages/en/roles';
import { lazy } from '../text/lazy';
import type { Board } from './board';
import { judge } from './classify';
import { findRuns, isTitleCase, type Run } from './runs';

/** Evidence of another trade (a boss, a journalist) from which on somebody is no player. */
const SOMEBODY_ELSE = 3;

const DESCRIBED = lazy(
  () =>
    new RegExp(
      `\\b(?:the|a|an|\\d\\d-year-old|young|versatile|former) (?:[\\w’'-]+ ){0,4}(?:${Object.keys(POSITIONS).join('|')})\\b`,
      'i',
    ),
);

interface Named {
  readonly runs: Run[];
  person: number;
  alone: number;
}

function named(runs: readonly Run[]): ReadonlyMap<string, Named> {
  const all = new Map<string, Named>();
  for (const run of runs) {
    if (run.tokens.length < 2 || run.tokens.length > 3) continue;
    const { person, journalist } = judge(run);
    const one = all.get(nameKey(run.name)) ?? { runs: [], person: 0, alone: 0 };
    one.runs.push(run);
    one.person += journalist ? SOMEBODY_ELSE : person;
    all.set(nameKey(run.name), one);
  }
  return all;
}

/** Where no player was found but one is described: the name that stands most often, the first of equals. */
export function addOnlyName(board: Board): void {
  if (board.players.length > 0 || !DESCRIBED().test(board.article.text)) return;
  const runs = findRuns(board).filter((run) => !isTitleCase(run.sentence));
  const all = named(runs);
  for (const run of runs) {
    if (run.tokens.length !== 1) continue;
    const { person } = judge(run);
    for (const [key, one] of all) {
      if (key.split(' ').at(-1) !== fold(run.name)) continue;
      one.alone += 1;
      one.person += person >= SOMEBODY_ELSE ? person : 0;
    }
  }
  const weight = (one: Named) => one.runs.length + one.alone;
  const [best] = [...all.values()]
    .filter((one) => one.person < SOMEBODY_ELSE && weight(one) > 1)
    .sort((a, b) => weight(b) - weight(a));
  const name = best?.runs[0]?.name;
  if (!best || name === undefined) return;
  const player = board.player(name);
  for (const run of best.runs) board.addPlayer(run, run.sentence.index, player, 'name', 'only-name');
}
