/** A full name that nothing introduces is a player's, unless a word speaks for a thing, a place or another trade. */
import { fold } from '../../knowledge/fold';
import { GIVEN_TOO, PARTICLES } from '../../languages/en/names';
import { CREDIT_AFTER, CREDIT_BEFORE, TELLS_OUTLET } from '../../languages/en/news-tellers';
import { ARTICLE_BEFORE, CAPITALS } from '../../languages/en/unexplained-words';
import { isListed, says } from '../text/words';
import type { Board } from './board';
import type { Run } from './runs';
import { INTRODUCED } from './trade-words';
import { isVoice } from './voice';
import { isRoleWord } from './word-kinds';

/** Words of the longest name. */
const LONGEST = 4;

/** "Are 'close' to getting". */
const SCARE_QUOTES = /(?<!\p{L})['"‘“]|['"’”](?!\p{L})/gu;

/** "The club's Pål Lind", not "Genoa's Pål Lind". */
const OWNED_BEFORE = /(?<![\p{L}’'-])\p{Ll}[\p{L}-]*['’]s? $/u;

/** Names in front of this one in its list. */
const LISTED = /(?:(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}.’'-]+(?:,|,? and|,? or| &) )+$/u;

/** The name itself is a thing's, a place's or a body's. */
function isThing(board: Board, { name, tokens }: Run, lower: ReadonlySet<string>): boolean {
  const last = tokens.at(-1);
  if (last === undefined || tokens.length > LONGEST || says('namesThing', fold(name))) return true;
  if (last.text.length < 2 || tokens.every(({ fold: word }) => PARTICLES.has(word) || lower.has(word))) return true;
  if (
    tokens.slice(1).some((one) => isListed('notNames', one.fold) && one.casing !== 'lower' && !GIVEN_TOO.has(one.fold))
  )
    return true;
  if (tokens.some((one) => CAPITALS.test(one.text) || isRoleWord(one.fold.replace(/s$/, '')))) return true;
  // "Donny van de Velt" is nobody's ground or stand.
  const goesOn = tokens[1]?.casing === 'lower' && PARTICLES.has(tokens[1].fold);
  if (!goesOn && board.knowledge.clubByName(tokens[0]?.text ?? '') !== null) return true;
  const ends = new Set([tokens[0]?.fold, last.fold]);
  return board.found.some(
    ({ kind, start, end }) => kind === 'club' && ends.has(fold(board.article.text.slice(start, end))),
  );
}

/** What stands in front of a name, less quotation marks and the names of its list. */
const leadOf = ({ sentence, start }: Run): string =>
  sentence.text
    .slice(0, start - sentence.start)
    .replace(LISTED, '')
    .replace(SCARE_QUOTES, '')
    .toLowerCase();

/** "The Gorgie Stand", not "the Pål Lind question". */
const isAfterArticle = (run: Run): boolean => ARTICLE_BEFORE.test(leadOf(run)) && !says('matterNext', run.after);

/** Somebody else's club follows ("Lund's Genoa"), or an outlet stands in front ("Marca's Lund"). */
function isBesideOwn(board: Board, { sentence, start, end, after }: Run): boolean {
  const near = board.of(sentence.index);
  const next = near.find((one) => one.start >= end && one.start - end < 4);
  if (next?.kind === 'club' && /^['’]s? $/.test(after.slice(0, next.start - end))) return true;
  const last = near.findLast((one) => one.end <= start && start - one.end < 4);
  return last?.kind === 'outlet' || last?.kind === 'collective';
}

/** He tells the news, or it is the name of a paper: he is no player unless something else says so. */
function tells(board: Board, run: Run): boolean {
  const { sentence, start, end, after } = run;
  const before = sentence.text.slice(0, start - sentence.start);
  const credited = CREDIT_BEFORE.test(before) && CREDIT_AFTER.test(after) && !INTRODUCED.test(before);
  if (credited || isVoice(run)) return true;
  if (says('tellsFor', sentence.text.slice(end - sentence.start))) return true;
  const outlet = board.of(sentence.index).find((one) => one.kind === 'outlet' && one.start >= end);
  return outlet !== undefined && TELLS_OUTLET.test(after.slice(0, outlet.start - end));
}

/** Words right after a name that tell of one who runs a club or deals with a player. */
const RUNS_CLUB_AFTER = ['owned', 'asksPrice', 'deals', 'uponHim', 'inOffice'] as const;

/** The words around make it a place, or somebody at another work or beside the one whom it is about. */
function isElse(board: Board, run: Run): boolean {
  const before = leadOf(run);
  if (
    says('besideBefore', before) ||
    says('placeBefore', before) ||
    says('officeBefore', before) ||
    says('officeAfter', run.after)
  )
    return true;
  if (OWNED_BEFORE.test(run.sentence.text.slice(0, run.start - run.sentence.start))) return true;
  return tells(board, run) || RUNS_CLUB_AFTER.some((name) => says(name, run.after)) || isBesideOwn(board, run);
}

/** Whether he who is named so is a player for want of any other explanation; `lower`: words in small letters elsewhere. */
export function isSpokenOf(board: Board, runs: readonly Run[], lower: ReadonlySet<string>): boolean {
  const [first] = runs;
  if (first === undefined || isThing(board, first, lower) || runs.every(isAfterArticle)) return false;
  return !runs.some((run) => isElse(board, run));
}
