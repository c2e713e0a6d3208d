/** An article that names players by no sign of their trade: the person whom it is about is found by what is left. */
import { fold, nameKey } from '../../knowledge/fold';
import { POSITIONS } from '../../languages/en/roles';
import { lazyTest } from '../text/lazy';
import { says } from '../text/words';
import type { Board } from './board';
import { judge } from './classify';
import { findRuns, type Run } from './runs';
import { isVoice } from './voice';
import { isTitleCase } from './word-kinds';

/** Evidence of another trade (a boss, a journalist) from which on somebody is no player. */
const SOMEBODY_ELSE = 3;

const DESCRIBED = lazyTest(
  `\\b(?:the|a|an|\\d\\d-year-old|young|versatile|former) (?:[\\w’'-]+ ){0,4}(?:${Object.keys(POSITIONS).join('|')})\\b`,
  'i',
);

interface Named {
  readonly runs: Run[];
  person: number;
  /** Times that the last part stands alone. */
  alone: number;
}

function named(runs: readonly Run[]): ReadonlyMap<string, Named> {
  const all = new Map<string, Named>();
  for (const run of runs) {
    if (run.tokens.length < 2 || run.tokens.length > 4) continue;
    const { person, journalist } = judge(run);
    const one = all.get(nameKey(run.name)) ?? { runs: [], person: 0, alone: 0 };
    one.runs.push(run);
    one.person += journalist ? SOMEBODY_ELSE : person;
    all.set(nameKey(run.name), one);
  }
  for (const run of runs) {
    if (run.tokens.length !== 1) continue;
    const { person } = judge(run);
    for (const [key, one] of all) {
      if (key.split(' ').at(-1) !== fold(run.name)) continue;
      one.alone += 1;
      one.person += person >= SOMEBODY_ELSE ? person : 0;
    }
  }
  return all;
}

/**
 * Where no player was found: the name that stands most often, the first of equals, of those that stand beside a club and
 * that nothing else explains; else of those that keep coming back in a text that describes a player.
 */
export function addOnlyName(board: Board): void {
  if (board.players.length > 0) return;
  const runs = findRuns(board).filter((run) => !isTitleCase(run.sentence));
  const weight = (one: Named) => one.runs.length + one.alone;
  const all = [...named(runs).values()].sort((a, b) => weight(b) - weight(a));
  const beside = (run: Run) => board.of(run.sentence.index).some((one) => one.kind === 'club');
  const unexplained = all.find(
    (one) =>
      one.person === 0 &&
      one.runs.some(beside) &&
      !one.runs.some(isVoice) &&
      !says('namesThing', fold(one.runs[0]?.name ?? '')),
  );
  const described = DESCRIBED.test(board.article.text)
    ? all.find((one) => one.person < SOMEBODY_ELSE && weight(one) > 1)
    : undefined;
  const best = unexplained ?? described;
  const name = best?.runs[0]?.name;
  if (best === undefined || name === undefined) return;
  const player = board.player(name);
  for (const run of best.runs) board.addPlayer(run, run.sentence.index, player, 'name', 'only-name');
}
