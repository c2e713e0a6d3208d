/** Everything that the article names: one board, filled rule by rule. The order matters where a comment says so. */
import type { Knowledge } from '../../knowledge/types';
import type { Options } from '../types/analysis';
import type { Article } from '../types/article';
import type { Mentions } from '../types/mention';
import type { Sentence } from '../types/sentence';
import { Board } from './board';
import { addCatalogue } from './catalogue';
import { addClubForms, addOwningClubs } from './club-forms';
import { addClubParts } from './club-parts';
import { addCountryClubs } from './country-clubs';
import { addDates } from './dates';
import { addDescribedClubs, addManagersSides, addRegionGoals } from './described-clubs';
import { FactReader } from './facts';
import { addFees } from './fees';
import { addGrounds } from './grounds';
import { addLedNames } from './led-names';
import { addLostOwners, addMisspeltClubs, addMisspeltSurnames } from './misspelt';
import { addFullNames, addMononyms } from './names';
import { addOnlyName } from './only-name';
import { addPlayersThen } from './players-then';
import { addReferences } from './refer';
import { addShortNames } from './short';
import { yieldClubsToNames, yieldLandsToNames } from './spellings';
import { yieldPlacesToClubs } from './towns';
import { addWeakClubs } from './weak-clubs';

export function* findMentions(
  article: Article,
  sentences: readonly Sentence[],
  knowledge: Knowledge,
  _options: Options,
): Generator<void, Mentions> {
  const board = new Board(article, sentences, knowledge);
  const open = yield* addCatalogue(board);
  addFees(board);
  yield;
  // Weak names need the safe ones on the board.
  addWeakClubs(board, open);
  yield;
  addGrounds(board);
  addMisspeltClubs(board);
  addCountryClubs(board);
  yield;
  addClubForms(board);
  yieldPlacesToClubs(board);
  addLedNames(board);
  yield;
  // Full names before their parts; names used alone only where no full name explains them.
  addClubParts(board);
  yield;
  addOwningClubs(board);
  addLostOwners(board);
  yield;
  addPlayersThen(board);
  yield;
  yield* addFullNames(board);
  yield;
  yieldClubsToNames(board);
  yieldLandsToNames(board);
  addMisspeltSurnames(board);
  yield* addMononyms(board);
  addOnlyName(board);
  yield;
  yield* addShortNames(board);
  yield;
  yield* addDates(board);
  const facts = new FactReader(board);
  yield* facts.read();
  addManagersSides(board);
  yield;
  addDescribedClubs(board);
  addRegionGoals(board);
  yield;
  // References agree with the facts, and give new ones ("the Chelsea winger").
  yield* addReferences(board);
  yield* facts.read();
  return board.finish();
}
