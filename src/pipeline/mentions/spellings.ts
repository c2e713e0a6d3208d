/** One player under two spellings, and club names that are really a player's. */
import { fold } from '../../knowledge/fold';
import { says } from '../text/words';
import type { Board } from './board';

/** Namesakes compared with a long name; more of them tell nothing. */
const MOST_ALIKE = 20;

/** "Vinicius Jr" is "Vinícius Júnior". */
const wordsOf = (name: string): readonly string[] =>
  fold(name)
    .replace(/ jr\.?$/, ' junior')
    .split(' ');

/** Players by the first and by the last word of their names, where those have several. */
function byPart(names: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const parts = new Map<string, number[]>();
  for (const [index, words] of names.entries()) {
    if (words.length < 2) continue;
    for (const part of new Set([words[0] ?? '', words.at(-1) ?? ''])) {
      const known = parts.get(part);
      if (known === undefined) parts.set(part, [index]);
      else known.push(index);
    }
  }
  return parts;
}

/** "Emerson" beside "Emerson Palmieri": a name used alone that is part of one full name of the article is that player. */
function mergeParts(board: Board): void {
  const names = board.players.map((player) => wordsOf(player.name));
  const parts = byPart(names);
  for (const [index, [name = '', ...more]] of names.entries()) {
    const full = more.length > 0 ? [] : (parts.get(name) ?? []);
    if (full.length === 1) replacePlayer(board, index, full[0] ?? index);
  }
}

/** Every word of the shorter name stands in the longer one, in the same order. */
function isInside(short: readonly string[], long: readonly string[]): boolean {
  let at = -1;
  return short.every((word) => {
    at = long.indexOf(word, at + 1);
    return at >= 0;
  });
}

function mentionsOf(board: Board, player: number): number {
  return board.found.filter((one) => one.kind === 'player' && one.player === player).length;
}

/**
 * "Paul Serge Armel Okono" in full beside "Serge Okono": the name that stands there more often is kept, but
 * a surname of two words ("Kolo Abara" of "Jean Kolo Abara") never stands for the whole.
 */
function mergeFullNames(board: Board): void {
  const names = board.players.map((player) => wordsOf(player.name));
  const endings = new Map<string, number[]>();
  for (const [index, words] of names.entries()) {
    const known = words.length > 1 ? endings.get(words.at(-1) ?? '') : [];
    if (known === undefined) endings.set(words.at(-1) ?? '', [index]);
    else known.push(index);
  }
  for (const [long, words] of names.entries()) {
    if (words.length < 3) continue;
    const alike = [...new Set(words)].flatMap((word) => endings.get(word) ?? []).slice(0, MOST_ALIKE);
    const [short, second] = alike.filter(
      (one) => (names[one]?.length ?? 0) < words.length && isInside(names[one] ?? [], words),
    );
    if (short === undefined || second !== undefined) continue;
    const surname = names[short]?.length === 2 && words.slice(1).join(' ') === names[short]?.join(' ');
    if (surname || mentionsOf(board, long) > mentionsOf(board, short)) replacePlayer(board, short, long);
    else replacePlayer(board, long, short);
  }
}

/** A surname without its article and without double letters: "al-dossari" and "dosari". */
const bare = (surname: string): string => surname.replace(/^[ae]l-/, '').replace(/(.)\1/g, '$1');

/** What nicknames and spellings of a given name have in common: "mkl" of Mikel, Michael and Mykhailo alike. */
const bones = (given: string): string =>
  given
    .replace(/ph/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/[ck]+/g, 'k')
    .replace(/[^a-z]|(?<=.)[aeiouyhw]/g, '')
    .replace(/(.)\1+/g, '$1');

/** "Gini" is Georginio, "Tom" Thomas, "Viktor" Victor; "Roy" is no Robbie. */
function mayBeOne(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (isInside([...short.replace('.', '')], [...long])) return true;
  const [a, b] = [bones(one), bones(other)];
  return (
    one.slice(0, 3) === other.slice(0, 3) || (Math.min(a.length, b.length) > 1 && (a.startsWith(b) || b.startsWith(a)))
  );
}

/** "Gini Wijnaldum" and "Georginio Wijnaldum": one surname, one initial, one player; the commonest spelling is kept. */
export function mergeSpellings(board: Board): void {
  mergeParts(board);
  mergeFullNames(board);
  const first = new Map<string, number>();
  const names = board.players.map((player) => wordsOf(player.name));
  for (const [index, player] of board.players.entries()) {
    const words = names[index] ?? [];
    if (words.length < 2) continue;
    const surname = words.at(-1) ?? '';
    // So many are called so that an initial does not tell them apart.
    const given = words[0]?.slice(0, surname === 'junior' ? 4 : 1);
    const key = `${given} ${bare(surname)}`;
    const twin = first.get(key);
    if (twin === undefined) {
      first.set(key, index);
      continue;
    }
    if (!mayBeOne(words[0] ?? '', names[twin]?.[0] ?? '')) continue;
    const fuller = (one: number) => Number((names[one]?.[0] ?? '').replace('.', '').length > 1);
    const better = fuller(index) - fuller(twin) || mentionsOf(board, index) - mentionsOf(board, twin);
    if (better > 0) board.renamePlayer(twin, player.name);
    replacePlayer(board, index, twin);
  }
}

/** Makes every mention of one player a mention of another. */
function replacePlayer(board: Board, from: number, to: number): void {
  const theirs = board.found.filter((one) => one.kind === 'player' && one.player === from);
  for (const mention of theirs) {
    board.remove(mention);
    board.addPlayer(mention, mention.sentence, to, mention.how, mention.rule);
  }
}

/** Words beside a land's name that mean the land. */
const OF_LAND = /(?:^|[ “"‘])(?:of|in|from|for|to|against|with|the|northern|republic|southern|at|by|across) $/;

/** "Ireland" in an article on Owen Ireland is he, where the words do not speak of the land. */
export function yieldLandsToNames(board: Board): void {
  const surnames = new Set(
    board.players.flatMap(({ name }) => (name.includes(' ') ? [fold(name).split(' ').at(-1)] : [])),
  );
  for (const mention of board.found.filter((one) => one.kind === 'country')) {
    const { start, end } = mention;
    const sentence = board.sentences[mention.sentence];
    if (sentence === undefined || !surnames.has(fold(board.article.text.slice(start, end)))) continue;
    const before = fold(sentence.text.slice(0, start - sentence.start));
    if (!OF_LAND.test(before) && !says('lands', sentence.text.slice(end - sentence.start))) board.remove(mention);
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
  const forms = new Map<number, Set<string>>();
  for (const { club, start, end } of clubs) forms.set(club, (forms.get(club) ?? new Set()).add(text(start, end)));
  for (const mention of clubs) {
    const words = text(mention.start, mention.end);
    if (!surnames.has(words) && !(given.has(words) && mention.how !== 'name')) continue;
    if (forms.get(mention.club)?.size === 1) board.remove(mention);
  }
}
