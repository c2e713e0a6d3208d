/** One player under two spellings, and club names that are really a player's. */
import { fold } from '../../knowledge/fold';
import type { Board } from './board';

/** "Emerson" beside "Emerson Palmieri": a name used alone that is part of one full name of the article is that player. */
function mergeParts(board: Board): void {
  for (const [index, player] of board.players.entries()) {
    const name = fold(player.name);
    if (name.includes(' ')) continue;
    const full = board.players.flatMap((other, at) => {
      const words = fold(other.name).split(' ');
      return words.length > 1 && (words[0] === name || words.at(-1) === name) ? [at] : [];
    });
    if (full.length === 1) replacePlayer(board, index, full[0] ?? index);
  }
}

/** "Gini Wijnaldum" and "Georginio Wijnaldum": one surname, one initial, one player; the commonest spelling is kept. */
export function mergeSpellings(board: Board): void {
  mergeParts(board);
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

/**
 * "Guimaraes" in an article on Bruno Guimarães is the player, not the club of that name, unless the club stands there
 * in another form too; a given name ("Donny") wins only over a short form or nickname.
 */
export function yieldClubsToNames(board: Board): void {
  const surnames = new Set<string>();
  const given = new Set<string>();
  for (const { name } of [...board.players, ...board.persons]) {
    const words = fold(name).split(' ');
    if (words.length < 2) continue;
    surnames.add(words.at(-1) ?? '');
    given.add(words[0] ?? '');
  }
  const text = (start: number, end: number) => fold(board.article.text.slice(start, end));
  const clubs = board.found.flatMap((one) => (one.kind === 'club' ? [one] : []));
  for (const mention of clubs) {
    const words = text(mention.start, mention.end);
    if (!surnames.has(words) && !(given.has(words) && mention.how !== 'name')) continue;
    const otherwise = clubs.some((one) => one.club === mention.club && text(one.start, one.end) !== words);
    if (!otherwise) board.remove(mention);
  }
}
