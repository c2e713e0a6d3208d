/** "the Brazilian": resolved to a player in focus, or left open. */
import { NATIONALITY_NEXT, NOT_ONE_PERSON } from '../../languages/en/references';
import type { Sentence } from '../types/sentence';
import { antecedent, OPEN, REACH } from './antecedent';
import type { Board } from './board';

/** "According to the South African", "a report by the Australian": papers are called so. */
const PAPER_BEFORE = /(?:according to|reports? (?:by|in|from)|reported by|via|per) [Tt]he $/;

/** "the Brazilian": a nationality that stands for a person. */
export function addNationals(board: Board, sentence: Sentence, main: number | null): void {
  for (const nationality of board.nationalities) {
    if (nationality.sentence !== sentence.index) continue;
    const before = sentence.text.slice(0, nationality.start - sentence.start);
    const words = sentence.text.slice(nationality.start - sentence.start, nationality.end - sentence.start);
    const after = sentence.text.slice(nationality.end - sentence.start);
    if (!/\b[Tt]he (?:young |talented |versatile |experienced )?$/.test(before)) continue;
    if (PAPER_BEFORE.test(before)) continue;
    if (NOT_ONE_PERSON.test(words) || !NATIONALITY_NEXT.test(after)) continue;
    const demand = { ...OPEN, nationality: nationality.code };
    const player =
      antecedent(board, { sentence, at: nationality.start, demand, reach: REACH, main }) ??
      onlyOne(board, nationality.code);
    if (player === null) continue;
    const facts = board.players[player];
    if (facts && facts.nationality === null) facts.nationality = nationality.code;
    board.addPlayer(nationality, sentence.index, player, 'description', 'nationality');
  }
}

function onlyOne(board: Board, code: string): number | null {
  const all = board.players.flatMap((player, index) => (player.nationality === code ? [index] : []));
  return all.length === 1 ? (all[0] ?? null) : null;
}
