/** Full names and names used alone: decides for every capital run of the article who it is, and writes the mentions. */
import { fold, nameKey } from '../../knowledge/fold';
import { PARTICLES } from '../../languages/en/names';
import { says } from '../text/words';
import type { Board } from './board';
import { addBuyerEvidence } from './buyers';
import { judge } from './classify';
import { addListEvidence, addOwnerEvidence } from './lists';
import { isSomebody, namesOrigin } from './lone-names';
import { findRunsInSteps, lowerWords, type Run } from './runs';
import { mergeSpellings } from './spellings';
import { PLAYER_BEFORE } from './trade-words';
import { isSpokenOf } from './unexplained';
import { isTitleCase } from './word-kinds';

/** What the whole article says about one spelling. */
export interface Dossier {
  readonly runs: Run[];
  player: number;
  person: number;
  journalist: boolean;
  role: ReturnType<typeof judge>['role'];
}

/** Runs between two pauses. */
const BATCH = 50;

function* dossiers(runs: readonly Run[]): Generator<void, Map<string, Dossier>> {
  const all = new Map<string, Dossier>();
  for (const [at, run] of runs.entries()) {
    if (at % BATCH === 0) yield;
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

/** The words of a name without its first: "van de Beek" of "Donny van de Beek". */
function surname(key: string): string {
  return key.split(' ').slice(1).join(' ');
}

function givenName(key: string): string {
  return key.split(' ')[0] ?? '';
}

/** First letters of the names that have a part in common, by that part. */
function initialsBy(part: (key: string) => string, keys: Iterable<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  for (const key of keys) {
    const initials = all.get(part(key)) ?? new Set();
    all.set(part(key), initials.add(key.charAt(0)));
  }
  return all;
}

/** What is said of "Fishel" is said of "Mia Fishel": evidence of a part goes to the full name that alone has it. */
function poolParts(full: Map<string, Dossier>, alone: ReadonlyMap<string, Dossier>): void {
  for (const part of [surname, givenName]) {
    const initials = initialsBy(part, full.keys());
    for (const [key, dossier] of full) {
      const evidence = alone.get(part(key));
      if (!evidence || (initials.get(part(key))?.size ?? 0) > 1) continue;
      dossier.player += evidence.player;
      dossier.person += evidence.person;
      if (dossier.role === 'other') dossier.role = evidence.role;
    }
  }
}

/** "Van de Beek" after "Donny van de Beek": the ending of a longer name is no name of its own. */
function isEnding(name: string, longer: readonly string[]): boolean {
  const key = fold(name);
  return longer.some((other) => other !== key && other.endsWith(` ${key}`));
}

/** Stands in a headline in title case, and not alone with clubs ("Pål Lind to Genoa"): what is a name there, nobody can tell. */
function isInHeadlineCase(board: Board, { sentence, start, end, tokens }: Run, alone: ReadonlySet<string>): boolean {
  if (!isTitleCase(sentence) || (tokens.length === 2 && alone.has(tokens[1]?.fold ?? ''))) return false;
  const others = sentence.tokens.some(
    (token) =>
      token.casing !== 'lower' &&
      token.kind === 'word' &&
      (token.start < start || token.end > end) &&
      !board.covered(sentence.index, token),
  );
  // "Genoa Announce Retained List" over "Genoa have announced": a headline's verb, and nobody whom the text knows.
  const last = tokens.at(-1)?.text ?? '';
  const plain = tokens.some(({ text, fold: word }) => text.length > 3 && board.article.text.includes(` ${word}`));
  return others || (plain && start > sentence.start && board.article.text.split(last).length < 3);
}

/** A name as the text writes it, unless it stands in capitals everywhere: "OLA BRANDT" of a headline. */
const writtenName = (runs: readonly Run[]): string => {
  const names = runs.map(({ name }) => name);
  return names.find((name) => name !== name.toUpperCase()) ?? names[0] ?? '';
};

/** "Nomadic Lund to Genoa" over a text that calls him Pål Lund: a headline's adjective is no given name. */
function isHeadlinesOwn({ runs }: Dossier, full: ReadonlyMap<string, Dossier>): boolean {
  const [given, last, more] = runs[0]?.tokens ?? [];
  if (given === undefined || last === undefined || more !== undefined) return false;
  if (!runs.every(({ sentence }) => sentence.block === 0)) return false;
  return [...full].some(
    ([key, one]) =>
      key.endsWith(` ${last.fold}`) &&
      key.charAt(0) !== given.fold.charAt(0) &&
      one.runs.some(({ sentence }) => sentence.block > 0),
  );
}

/** Names of two words and more; a headline in title case counts only for names that the body has too. */
export function* addFullNames(board: Board): Generator<void, void> {
  const found = yield* findRunsInSteps(board);
  // A surname that the body has by itself ends the name that a headline in title case gives in full.
  const alone = new Set(
    found.flatMap((run) => (run.tokens.length > 1 || isTitleCase(run.sentence) ? [] : [fold(run.name)])),
  );
  const runs = found.filter((run) => !isInHeadlineCase(board, run, alone));
  const long = runs.filter((run) => run.tokens.length >= 2);
  const known = [...board.players, ...board.persons].map((one) => fold(one.name));
  const spelled = [...known, ...long.map((run) => fold(run.name))];
  const full = yield* dossiers(long.filter((run) => !startsWithParticle(run) || !isEnding(run.name, spelled)));
  poolParts(full, yield* dossiers(runs.filter((run) => run.tokens.length === 1 || startsWithParticle(run))));
  yield;
  addOwnerEvidence(board, full);
  addListEvidence(board, full, runs);
  addBuyerEvidence(board, full, runs);
  const lower = lowerWords(board);
  for (const dossier of full.values()) {
    const first = dossier.runs[0];
    if (!first || isHeadlinesOwn(dossier, full)) continue;
    const open = dossier.person === 0 && !dossier.journalist && dossier.player < 2;
    if (open && isSpokenOf(board, dossier.runs, lower)) dossier.player = 2;
    if (dossier.player + dossier.person >= 2) mark(board, dossier, writtenName(dossier.runs));
  }
  mergeSpellings(board);
}

function startsWithParticle(run: Run): boolean {
  return PARTICLES.has(run.tokens[0]?.fold ?? '');
}

/** A club's name, and nobody's who plays somewhere: "Villa will join the race", unlike "the striker Villa". */
const isClubs = ({ knowledge }: Board, { runs }: Dossier, name: string): boolean =>
  knowledge.clubByName(name) !== null && !runs.some(({ before }) => PLAYER_BEFORE.test(before));

/** "striker Osimhen", "Antony": a name of one word that no full name explains, with a player's context. */
export function* addMononyms(board: Board): Generator<void, void> {
  const partsOf = (name: string) => fold(name).split(' ').map(nameKey);
  const writers = board.found.flatMap((one) => (one.kind === 'journalist' ? [one] : []));
  const known = new Set([...board.players, ...board.persons, ...writers].flatMap((one) => partsOf(one.name)));
  const runs = (yield* findRunsInSteps(board)).filter(
    (run) =>
      run.tokens.length === 1 &&
      (run.name.length > 2 || PLAYER_BEFORE.test(run.before)) &&
      run.tokens[0]?.casing !== 'upper' &&
      !says('runOpens', run.name) &&
      !says('ofTown', fold(run.name)) &&
      // "Sydney" of "Sydney FC": the town or the club.
      !board.article.text.includes(`${run.name} FC`) &&
      !isTitleCase(run.sentence),
  );
  const alone = yield* dossiers(runs);
  addOwnerEvidence(board, alone);
  addListEvidence(board, alone, runs);
  // A page that names no other player is about him whom it names; the first word of a sentence may be any.
  const nobody = board.players.length === 0;
  const isInside = ({ start, sentence }: Run): boolean => start > sentence.start;
  for (const [key, dossier] of alone) {
    if (known.has(key)) continue;
    const name = dossier.runs[0]?.name ?? '';
    if (dossier.runs.some(namesOrigin) || isClubs(board, dossier, name)) continue;
    if (dossier.player === 2 && dossier.runs.some(isSomebody)) dossier.player += 1;
    if (dossier.person > dossier.player && dossier.person >= 4) mark(board, dossier, name);
    else if (dossier.player >= (nobody && dossier.runs.some(isInside) ? 2 : 3) && dossier.player > dossier.person)
      mark(board, dossier, name);
  }
}
