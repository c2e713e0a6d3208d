/** Who buys, keeps or sells players is none himself: "Haldor Vik wants Bjarne Thelund", whoever he is. */
import { says } from '../text/words';
import type { Board } from './board';
import type { Dossier } from './names';
import type { Run } from './runs';

/** As much as an office beside the name says. */
const WEIGHT = 4;

interface Named {
  readonly start: number;
  readonly end: number;
}

/** Players and capital runs by sentence, in order: what somebody may want. */
function namesBy(board: Board, runs: readonly Run[]): ReadonlyMap<number, readonly Named[]> {
  const all = new Map<number, Named[]>();
  const add = (sentence: number, one: Named) => {
    const known = all.get(sentence);
    if (known === undefined) all.set(sentence, [one]);
    else known.push(one);
  };
  for (const run of runs) if (!says('teamWord', run.tokens.at(-1)?.text ?? '')) add(run.sentence.index, run);
  for (const one of board.found) if (one.kind === 'player') add(one.sentence, one);
  for (const names of all.values()) names.sort((a, b) => a.start - b.start);
  return all;
}

/** Adds to each dossier that he does to another what clubs and their managers do to players; `runs` are all of the article's. */
export function addBuyerEvidence(board: Board, all: ReadonlyMap<string, Dossier>, runs: readonly Run[]): void {
  const names = namesBy(board, runs);
  for (const dossier of all.values()) {
    const buys = ({ sentence, end, after, name }: Run) => {
      const whom = names.get(sentence.index)?.find((one) => one.start > end);
      if (whom === undefined || board.article.text.slice(whom.start, whom.end) === name) return false;
      const behind = after.slice(whom.end - end);
      return says('buysWhom', after.slice(0, whom.start - end)) && !says('boughtThing', behind);
    };
    if (dossier.runs.some(buys)) dossier.person += WEIGHT;
  }
}
