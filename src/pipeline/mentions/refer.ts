/** Descriptions and pronouns, sentence by sentence, so that each may lean on the ones before. */
import { leading } from './antecedent';
import type { Board } from './board';
import { addDescriptions } from './describe';
import { addNationals } from './nationals';
import { addOneOfTwo } from './of-two';
import { addPronouns } from './pronouns';

export function* addReferences(board: Board): Generator<void, void> {
  const main = leading(board);
  for (const sentence of board.sentences) {
    addOneOfTwo(board, sentence);
    addDescriptions(board, sentence, main);
    addNationals(board, sentence, main);
    addPronouns(board, sentence, main);
    yield;
  }
}
