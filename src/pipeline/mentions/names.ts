/** Full names and names used alone: decides for every capital run of the article who it is, and writes the mentions. */
import { fold, nameKey } from '../../knowledge/fold';
import type { Board } from './board';
import { judge } from './classify';
import { findRuns, isTitleCase, type Run } from './runs';

interface Dossier {
  readonly runs: Run[];
  player: number;
  person: number;
  journalist: boolean;
  role: ReturnType<typeof judge>['role'];
}

/** Evidence of the whole article about each spelling. */
function dossiers(runs: readonly Run[]): Map<string, Dossier> {
  const all = new Map<string, Dossier>();
  for (const run of runs) {
    const key = nameKey(run.name);
    const verdict = judge(run);
    const known = all.get(key) ?? { runs: [], player: 0, person: 0, journalist: false, role: 'other' };
    known.runs.push(run);
    known.player += verdict.player;
    known.person += verdict.person;
    known.journalist ||= verdict.journalist;
    if (verdict.role !== 'other') known.role = verdict.role;
    all.set(key, known);
  }
  return all;
}

function mark(board: Board, dossier: Dossier, name: string): void {
  const asPlayer = dossier.player > dossier.person;
  for (const run of dossier.runs) {
    const base = { start: run.start, end: run.end, sentence: run.sentence.index, how: 'name' as const };
    if (asPlayer) board.addPlayer(run, run.sentence.index, board.player(name), 'name', 'name-in-context');
    else if (dossier.journalist) {
      board.add({ ...base, kind: 'journalist', id: null, name, handle: null, followers: null, rule: 'role-word' });
    } else board.add({ ...base, kind: 'person', person: board.person(name, dossier.role), rule: 'role-word' });
  }
}

/** Names of two words and more; a headline in title case counts only for names that the body has too. */
export function addFullNames(board: Board): void {
  const runs = findRuns(board).filter((run) => run.tokens.length >= 2);
  const body = runs.filter((run) => !isTitleCase(run.sentence));
  for (const dossier of dossiers(body).values()) {
    const first = dossier.runs[0];
    if (first && dossier.player + dossier.person >= 2) mark(board, dossier, first.name);
  }
  mergeSpellings(board);
}

/** "Gini Wijnaldum" and "Georginio Wijnaldum": one surname, one initial, one player; the commonest spelling is kept. */
function mergeSpellings(board: Board): void {
  const count = (player: number) => board.found.filter((one) => one.kind === 'player' && one.player === player).length;
  for (const [index, player] of board.players.entries()) {
    const words = fold(player.name).split(' ');
    const twin = board.players.findIndex((other, at) => {
      const theirs = fold(other.name).split(' ');
      return (
        at < index &&
        words.length > 1 &&
        theirs.length > 1 &&
        theirs.at(-1) === words.at(-1) &&
        theirs[0]?.[0] === words[0]?.[0]
      );
    });
    const other = board.players[twin];
    if (!other) continue;
    if (count(index) > count(twin)) other.name = player.name;
    replacePlayer(board, index, twin);
  }
}

/** Makes every mention of one player a mention of another. */
export function replacePlayer(board: Board, from: number, to: number): void {
  const theirs = board.found.filter((one) => one.kind === 'player' && one.player === from);
  for (const mention of theirs) {
    board.remove(mention);
    board.addPlayer(mention, mention.sentence, to, mention.how, mention.rule);
  }
}

/** "striker Osimhen", "Antony": a name of one word that no full name explains, with a player's context. */
export function addMononyms(board: Board): void {
  const known = new Set(board.players.flatMap((player) => fold(player.name).split(' ')));
  const people = new Set(board.persons.flatMap((person) => fold(person.name).split(' ')));
  const runs = findRuns(board).filter(
    (run) =>
      run.tokens.length === 1 && run.name.length > 2 && run.tokens[0]?.casing !== 'upper' && !isTitleCase(run.sentence),
  );
  for (const [key, dossier] of dossiers(runs)) {
    if (known.has(key) || people.has(key)) continue;
    const name = dossier.runs[0]?.name ?? '';
    const often = dossier.runs.length >= 2;
    if (dossier.person > dossier.player && dossier.person >= 4) mark(board, dossier, name);
    else if (dossier.player >= (often ? 4 : 3) && dossier.player > dossier.person) mark(board, dossier, name);
  }
}
