/** Clubs that the catalogue does not have, by the form of their names: "Aizawl FC", "FC Goa". */

import { nameKey } from '../../knowledge/fold';
import { isListed, patternOf, says } from '../text/words';
import type { Board, Found } from './board';
import { TELLER_BEFORE } from './lists';
import { namesClub } from './lone-names';
import { isPlacedClub } from './placed-clubs';
import { findRuns, lowerWords, type Run } from './runs';
import { PLAYER_BEFORE } from './trade-words';
import { isOpening, isRoleWord, isTitleCase } from './word-kinds';

const WORD = "\\p{Lu}(?:[\\p{L}-]|[’'](?!s\\b))+";
const LETTERS = '(?:F\\.C\\.|FC|AFC|CF|SC|FK|SK|SV)';
/** Words that close clubs' names in English; many share them, so that alone they mean no club in particular. */
const CLOSING =
  '(?:United|City|Town|Rovers|Wanderers|Athletic|Albion|County|Rangers|Celtic|Thistle|Olympic|Harriers|Casuals|Ramblers|' +
  'Swifts|Warriors|Stars|Academicals?|Dynamos?|Football Club|Sports? Club|(?<!(?:Golf|Country|Night|Boys|Youth|Fan|Cricket|Rugby|Tennis|Social|Yacht|Jockey|Football|Sports?) )Club)';
const AFTER = `((?:${WORD} ){1,3})${LETTERS}(?![\\p{L}-])`;
const BEFORE = `(?:FC|AFC|CF|FK|SK|SV|AS|AC|SC) (${WORD}(?: ${WORD})?)`;
const NAMED = `((?:${WORD} ){1,2})${CLOSING}(?![\\p{L}-])(?! \\p{Lu}\\p{Ll})`;
const FOOTBALL_CLUB = / Football Club$/;
const FORM = new RegExp(`(?<![\\p{L}-])(?:${AFTER}|${BEFORE})`, 'gu');
const NAMED_FORM = new RegExp(`(?<![\\p{L}-])${NAMED}`, 'gu');

/** Capital words before a name that only describe it: "Arabian Club Abha FC", "LONDON Hull City", "Relegated Gombe United". */
const NOUN_BEFORE = /^.*\b(?:Club|Side|Outfit|Giants|Champions|Newcomers|Rivals) (?=\p{Lu})/u;
const DATELINE = /^\p{Lu}{4,} (?=\p{Lu}\p{Ll})/u;

/** "SIGN AS CAPTAIN": the word of a sentence in capitals. */
const SHOUTED = /^AS \p{Lu}{2,}(?: |$)/u;

/** Characters at the front of a match that are no part of the name. */
function described(name: string, starts: boolean): number {
  const lead =
    patternOf('openingBefore').exec(name) ??
    NOUN_BEFORE.exec(name) ??
    DATELINE.exec(name) ??
    (starts ? patternOf('adjectiveBefore').exec(name) : null);
  return lead?.[0].length ?? 0;
}

/** Characters of an adjective of nationality that begins here, with the space behind it: "Egyptian Al-Ahly Club". */
function nationalAt({ nationalities }: Board, at: number): number {
  const found = nationalities.find(({ start }) => start === at);
  return found === undefined ? 0 : found.end + 1 - at;
}

export function addClubForms(board: Board): void {
  for (const sentence of board.sentences) {
    for (const match of sentence.text.matchAll(FORM)) {
      const skip = described(match[0], match.index === 0);
      const start = sentence.start + match.index + skip;
      const span = { start, end: sentence.start + match.index + match[0].length };
      const name = sentence.text.slice(match.index + skip, match.index + match[0].length);
      if (!/ /.test(name) || SHOUTED.test(name)) continue;
      // "Green Eagles FC": the nickname of another club inside a longer name.
      const inside = board.of(sentence.index).filter((one) => one.start < span.end && start < one.end);
      if (inside.some((one) => one.kind !== 'club' || one.how !== 'nickname' || one.start <= start)) continue;
      for (const one of inside) board.remove(one);
      board.addClub(span, sentence.index, board.club(null, name), 'name', 'club-form');
    }
  }
  addLongerNames(board);
}

/** The page's club of this name: "Reading Football Club" is whoever is called "Reading", or "Talora FC" elsewhere on the page. */
function clubCalled(board: Board, name: string): number {
  const short = name.replace(FOOTBALL_CLUB, '');
  if (short === name) return board.club(null, name);
  const full = `${short} FC`;
  const known = board.knowledge.clubByName(full) ?? board.knowledge.clubByName(short);
  return board.club(known?.id ?? null, known?.name ?? full);
}

/** The catalogue's short name inside a longer one is another club's: "Harlow Celtic", "Gombe United". */
function addLongerNames(board: Board): void {
  const lower = lowerWords(board);
  for (const sentence of board.sentences) {
    if (isTitleCase(sentence)) continue;
    for (const match of sentence.text.matchAll(NAMED_FORM)) {
      const lead = described(match[0], match.index === 0);
      const skip = lead + nationalAt(board, sentence.start + match.index + lead);
      const name = match[0].slice(skip);
      const words = (match[1] ?? '').slice(skip).trim().split(' ');
      // "The Club", "the Nigerian Club": of its name nothing is left.
      if (words[0] === '') continue;
      if (match.index === 0 && skip === 0 && words.length < 2 && !isRepeated(board, name, words[0] ?? '', lower))
        continue;
      if (words.some(isNoPart) || says('noClubForm', name) || isListed('nationalSides', name.toLowerCase())) continue;
      const start = sentence.start + match.index + skip;
      const end = start + name.length;
      const inside = board.of(sentence.index).filter((one) => one.start < end && start < one.end);
      if (inside.some((one) => !isTail(one, start, end, board.article.text))) continue;
      for (const one of inside) board.remove(one);
      board.addClub({ start, end }, sentence.index, clubCalled(board, name), 'name', 'club-form');
    }
  }
}

/** A word that begins the sentence has its capital from there, unless the whole name comes again. */
function isRepeated(board: Board, name: string, first: string, lower: ReadonlySet<string>): boolean {
  return !isOpening(first.toLowerCase(), lower) && board.article.text.split(name).length > 2;
}

const isNoPart = (word: string): boolean => isListed('notNames', word.toLowerCase()) || isRoleWord(word.toLowerCase());

/** A club named by the last word alone: "Celtic" in "Harlow Celtic". */
function isTail(mention: Found, start: number, end: number, text: string): boolean {
  const alone = !text.slice(mention.start, mention.end).includes(' ');
  return mention.kind === 'club' && alone && mention.start > start && mention.end === end;
}

const LINKED = /^(?:,| and| or|, and|, or|,? as well as|,? (?:plus|along with)) (?:the )?$/;

/** It stands in a list of clubs, with one on each side or two on one: "A, X and B", "A, B and X". */
function isInList(mentions: readonly Found[], run: Run): boolean {
  const { sentence } = run;
  if (TELLER_BEFORE.test(run.before) || PLAYER_BEFORE.test(run.before)) return false;
  const between = (from: number, to: number) => sentence.text.slice(from - sentence.start, to - sentence.start);
  const clubs = mentions.filter((one) => one.kind === 'club');
  const before = clubs.filter((one) => one.end <= run.start).reverse();
  const after = clubs.filter((one) => one.start >= run.end);
  const left = before[0] !== undefined && LINKED.test(between(before[0].end, run.start));
  const right = after[0] !== undefined && LINKED.test(between(run.end, after[0].start));
  if (left && right) return true;
  const [near, far] = left ? before : right ? after : [];
  if (near === undefined || far === undefined) return false;
  return LINKED.test(left ? between(far.end, near.start) : between(near.end, far.start));
}

const GOAL = /(?:^|[ ,])(?:to|join|joining|joined|joins|for|from|with|by|either|or) $/;

/** "to either Molde of Norway", "from X of Zambia": he goes there or comes from there. */
function isOfCountry(mentions: readonly Found[], run: Run): boolean {
  const country = mentions.find((one) => one.kind === 'country' && one.start > run.end);
  if (country === undefined || !GOAL.test(run.before)) return false;
  return / (?:of|in) $/.test(` ${run.after.slice(0, country.start - run.end)}`) && country.start - run.end <= 4;
}

/** "All the years with Pål, we …", of the striker Pål Lind: somebody's given name. */
const isGiven = ({ name }: Run, runs: readonly Run[], { players, persons }: Board): boolean => {
  const strikers = runs.filter(({ before }) => PLAYER_BEFORE.test(before));
  return [...players, ...persons, ...strikers].some((one) => one.name.startsWith(`${name} `));
};

/** "Pyramids striker Ola Lund", "signed him from Gangwon": names that are clubs by their place; no catalogue has them. */
export function addOwningClubs(board: Board): void {
  const clubs = new Map<string, string>();
  const runs = findRuns(board).filter((run) => !isTitleCase(run.sentence));
  for (const run of runs) {
    // "Flying Eagles winger X", where "Flying" may be a plain word that begins the sentence.
    if (isListed('nationalSides', `${/\S+ $/.exec(run.before)?.[0] ?? ''}${run.name.toLowerCase()}`)) continue;
    const text = run.sentence.text.slice(run.end - run.sentence.start);
    // One word that begins a sentence, or what follows a dateline or a colon, has its capital from there.
    const owns =
      namesClub(text) && !says('ownTeam', run.name) && (/[\p{L}\d,] $/u.test(run.before) || run.tokens.length > 1);
    // "Genoa, Bari and Lund's old club Lecce" has no club called Lund.
    const listed = !/^['’]s /.test(text) && isInList(board.of(run.sentence.index), run);
    if (
      owns ||
      listed ||
      isOfCountry(board.of(run.sentence.index), run) ||
      (isPlacedClub(run) && !isGiven(run, runs, board))
    )
      clubs.set(nameKey(run.name), run.name);
  }
  const whole = (key: string) => [...clubs.keys()].find((other) => other.endsWith(` ${key}`)) ?? key;
  for (const run of runs) {
    const name = clubs.get(whole(nameKey(run.name)));
    if (name !== undefined) board.addClub(run, run.sentence.index, board.club(null, name), 'name', 'owning-club');
  }
}
