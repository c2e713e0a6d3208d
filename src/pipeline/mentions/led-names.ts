/** Clubs that no catalogue has, named by a word that begins many clubs' names and a town: "Inter Kuvala". */
import { namesOutlet } from '../../languages/en/attribution-outlet-words';
import { isListed, says } from '../text/words';
import type { Sentence } from '../types/sentence';
import type { Board } from './board';
import { isRoleWord, isTitleCase } from './word-kinds';

const LED =
  /(?<![\p{L}-])(?:Inter|Sporting|Real|Dynamo|Dinamo|Racing|Deportivo|Atletico|Spartak|Lokomotiv) (\p{Lu}(?:[\p{L}-]|[’'](?!s\b))+)(?! ?\p{Lu})/gu;

/** An ordinary word, a player's noun, or an outlet: "Inter Channel". */
function isNoTown(town: string, name: string): boolean {
  const fold = town.toLowerCase();
  return isListed('notNames', fold) || isRoleWord(fold) || says('mediaWord', name) || namesOutlet(name, '');
}

function addIn(board: Board, sentence: Sentence): void {
  for (const { 0: name, 1: town = '', index } of sentence.text.matchAll(LED)) {
    const start = sentence.start + index;
    const end = start + name.length;
    const [only, other] = board.of(sentence.index).filter((one) => one.start < end && start < one.end);
    const short = only?.kind === 'club' && only.start === start && only.end < end;
    const known = board.knowledge.clubByName(name.replace(/s$/, '')) !== null;
    if (!short || other !== undefined || known || isNoTown(town, name)) continue;
    board.remove(only);
    board.addClub({ start, end }, sentence.index, board.club(null, name), 'name', 'club-form');
  }
}

/** The catalogue's short name before a town's is the name of another club. */
export function addLedNames(board: Board): void {
  for (const sentence of board.sentences) if (!isTitleCase(sentence)) addIn(board, sentence);
}
