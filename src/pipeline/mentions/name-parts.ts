/** Whether what the catalogue found is a part of somebody's longer name: "Andre Santos", "Arturo Vidal". */
import { fold } from '../../knowledge/fold';
import type { Hit } from '../../knowledge/types';
import { GIVEN_TOO, NATIONAL_NAMES, PARTICLES } from '../../languages/en/names';
import { isListed } from '../text/words';
import type { Sentence, Token } from '../types/sentence';
import type { Board } from './board';
import { isOpening, isRoleWord, isTitleCase } from './word-kinds';

/** "Andre Santos": a club's name right after a given name is a surname. */
export function afterGivenName(board: Board, sentence: Sentence, hit: Hit): boolean {
  const before = sentence.tokens[hit.from - 1];
  const first = sentence.tokens[hit.from];
  if (!before || !first || before.casing !== 'initial' || first.start - before.end !== 1) return false;
  if (isListed('notNames', before.fold) && !GIVEN_TOO.has(before.fold)) return false;
  if (isRoleWord(before.fold) || before.text.length < 3) return false;
  if (board.covered(sentence.index, before)) return false;
  const lead = sentence.tokens[hit.from - 2];
  const starts = lead === undefined || /^[.!?:"'“‘–—-]$/.test(lead.text);
  return !(starts || isTitleCase(sentence)) || standsInside(board, before, first);
}

/** Two words have their capitals inside a sentence somewhere, behind a word in small letters: "defender Owen Chester". */
function standsInside({ article: { text } }: Board, given: Token, surname: Token): boolean {
  const parts = text.split(text.slice(given.start, surname.end)).slice(0, -1);
  return parts.some((part) => /\p{Ll} $/u.test(part.slice(-2)));
}

/** "Owen Ireland", "Callum Welsh": a land or nationality right after a given name, unless a noun that it describes follows. */
export function isSurname(board: Board, sentence: Sentence, hit: Hit): boolean {
  const [before, only, next] = [hit.from - 1, hit.from, hit.to].map((at) => sentence.tokens[at]);
  if (before === undefined || only === undefined || hit.to - hit.from !== 1) return false;
  if (
    next !== undefined &&
    (isRoleWord(next.fold) || next.casing === 'initial' || /^(?:u-?\d\d|under)/.test(next.fold))
  )
    return false;
  return afterGivenName(board, sentence, hit);
}

/** "Dane Vickery": a nationality that is a given name too, before one word to which the article gives no other. */
export function isNationalName(board: Board, { tokens }: Sentence, { from }: Hit): boolean {
  const [only, next, last] = [from, from + 1, from + 2].map((at) => tokens[at]);
  if (only === undefined || next === undefined || !NATIONAL_NAMES.has(only.fold) || !isName(next)) return false;
  return (
    !(last && isName(last) && last.start - next.end === 1) &&
    givenNamesOf(board, next).every((one) => one === only.text)
  );
}

const GIVEN = /\p{Lu}[\p{Ll}'’-]{2,}[ -]$/u;

/** Capital words that the article has right before a surname, less those that only describe somebody. */
function givenNamesOf({ article: { text } }: Board, surname: Token): readonly string[] {
  const parts = text.split(surname.text).slice(0, -1);
  const given = parts.flatMap((part) => GIVEN.exec(part.slice(-20))?.[0].slice(0, -1) ?? []);
  return given.filter((word) => !isListed('notNames', word.toLowerCase()) && !isRoleWord(word.toLowerCase()));
}

/** The article gives the surname another given name than the catalogue's, and never that one: it means somebody else. */
export function isNamesake(board: Board, surname: Token, name: string): boolean {
  const others = givenNamesOf(board, surname);
  return others.length > 0 && !others.some((word) => fold(name).startsWith(`${fold(word)} `));
}

/** A word that may be a part of somebody's name. */
const isName = ({ casing, fold: word, text }: Token) =>
  casing !== 'upper' && /^\p{Lu}/u.test(text) && !isListed('notNames', word) && !isRoleWord(word);

/** A given name stands in front: "Arturo" of "Arturo Vidal Mena". */
function afterCapital(sentence: Sentence, hit: Hit, lower: ReadonlySet<string>): boolean {
  const first = sentence.tokens[hit.from];
  const before = sentence.tokens[hit.from - 1];
  if (before === undefined || first === undefined || first.start - before.end !== 1 || !isName(before)) return false;
  if (isTitleCase(sentence)) return false;
  // A word that begins the sentence is a given name only before one word, and if it stands in small letters nowhere.
  return hit.from > 1 || (hit.to - hit.from === 1 && !isOpening(before.fold, lower));
}

/** The token at `at`, or the one behind the particles of a surname: "Velt" of "van de Velt". */
function afterParticles({ tokens }: Sentence, at: number): Token | undefined {
  const isParticle = (one: Token | undefined) => one?.casing === 'lower' && PARTICLES.has(one.fold);
  let to = at;
  while (to - at < 2 && isParticle(tokens[to])) to++;
  return to > at && tokens[to]?.casing !== 'initial' ? tokens[at] : tokens[to];
}

/** A name of one word next to another capital word: part of a longer name ("Arturo Vidal" is not the mononym Arturo). */
export function besideCapital(sentence: Sentence, hit: Hit, lower: ReadonlySet<string>): boolean {
  const last = sentence.tokens[hit.to - 1];
  const next = afterParticles(sentence, hit.to);
  const adjacent = last !== undefined && (sentence.tokens[hit.to]?.start ?? 0) - last.end === 1;
  const after = next !== undefined && adjacent && isName(next);
  return (after && !isTitleCase(sentence)) || afterCapital(sentence, hit, lower);
}

/** A part that teams and grounds of a club's name have too. */
const OF_CLUB =
  /^(?:u\d\d|under|reserves?|academy|legends?|fans?|supporters?|fc|afc|sc|b|ii|futures?|femeni|feminine|castilla)/;

const given = new WeakMap<Board, Map<string, boolean>>();

/** A club of this rank is little known: what else its name may be comes first. */
const OBSCURE = 4;

/** Wherever the article has `first` (of a little known club: once), `next` stands behind it, and that one stands alone too. */
function alwaysBefore(text: string, first: string, next: string, obscure: boolean): boolean {
  const rests = text.split(first).slice(1);
  const pairs = rests.filter((rest) => rest.startsWith(` ${next}`)).length;
  return (pairs === rests.length || (obscure && pairs > 0)) && text.split(next).length - 1 > pairs;
}

/** "Spurs Giroud deal" on a page about Olivier Giroud: the word behind it is somebody's surname without it. */
export function isBeforeSurname(board: Board, { tokens }: Sentence, { from, to }: Hit): boolean {
  const [only, next] = [tokens[from], tokens[to]];
  return (
    only !== undefined &&
    next !== undefined &&
    isName(next) &&
    givenNamesOf(board, next).some((one) => one !== only.text)
  );
}

/** "Arda Lindqvist" is nobody's club: the one word stands before the other wherever it stands. */
export function isGivenName(board: Board, sentence: Sentence, hit: Hit): boolean {
  const [only, next] = [sentence.tokens[hit.from], sentence.tokens[hit.to]];
  if (only === undefined || next === undefined || hit.to - hit.from !== 1 || next.start - only.end !== 1) return false;
  if (!isName(next) || next.text.length < 3 || OF_CLUB.test(next.fold) || isListed('placeEndings', next.fold))
    return false;
  if (isTitleCase(sentence) || isBeforeSurname(board, sentence, hit)) return false;
  // "Forward Chelsea Lindholm".
  if (isRoleWord(sentence.tokens[hit.from - 1]?.fold ?? '')) return true;
  // A page may name thousands: each pair of words is looked for once.
  const known = given.get(board) ?? new Map<string, boolean>();
  given.set(board, known);
  const pair = `${only.text} ${next.text}`;
  const obscure = hit.candidates.every(({ id }) => (board.knowledge.clubs.get(id)?.rank ?? OBSCURE) >= OBSCURE);
  const answer = known.get(pair) ?? alwaysBefore(board.article.text, only.text, next.text, obscure);
  known.set(pair, answer);
  return answer;
}
