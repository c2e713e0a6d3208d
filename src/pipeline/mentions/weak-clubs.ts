/** Clubs by weak names: words that mean a club only here ("City", "the Blues", "Sporting"). */
import type { Candidate, Hit } from '../../knowledge/types';
import { AFTER_KIND } from '../../languages/en/attribution-outlet-words';
import { PARTICLES } from '../../languages/en/names';
import { POSITIONS } from '../../languages/en/roles';
import { lazyTest } from '../text/lazy';
import { says } from '../text/words';
import type { Sentence } from '../types/sentence';
import type { Span } from '../types/span';
import type { Board } from './board';
import { afterGivenName, isBeforeSurname, isGivenName } from './name-parts';
import { pageCountries } from './page-countries';
import { isTitleCase } from './word-kinds';

function words(
  sentence: Sentence,
  hit: Hit,
): { text: string; before: string; after: string; start: number; end: number } | null {
  const first = sentence.tokens[hit.from];
  const last = sentence.tokens[hit.to - 1];
  if (!first || !last) return null;
  const from = first.start - sentence.start;
  const to = last.end - sentence.start;
  return {
    text: sentence.text.slice(from, to),
    before: sentence.text.slice(0, from),
    after: sentence.text.slice(to),
    start: first.start,
    end: last.end,
  };
}

/** So many times as often as the better known club of a nickname, a lesser one is what the article is about. */
const OFTENER = 2;

/** Of the clubs of the page that share a nickname ("the Blues"), the best known, unless another one is named far more often. */
function nicknamed(board: Board, candidates: readonly Candidate[]): Candidate | null {
  const times = ({ id }: Candidate) =>
    board.found.filter((one) => one.kind === 'club' && board.clubs[one.club]?.id === id).length;
  const rank = ({ id }: Candidate) => board.knowledge.clubs.get(id)?.rank ?? 5;
  const here = candidates.filter((one) => times(one) > 0).sort((a, b) => rank(a) - rank(b));
  const [known] = here;
  return known ? (here.find((one) => times(one) >= OFTENER * times(known)) ?? known) : null;
}

/** The last word of a club's name, as it is written out. */
const ends = (name: string): string =>
  name
    .slice(name.lastIndexOf(' ') + 1)
    .toLowerCase()
    .replace('utd', 'united');

/** So much nearer counts a club whose name the page writes with this word: "United" is Manchester United, not the Leeds beside it. */
const WRITTEN = 20;

/** The candidate whose page it is, or whose club the article names elsewhere by a safe name; the one named last before it wins. */
function onPage(board: Board, candidates: readonly Candidate[], { start: at, text }: Where & Span): Candidate | null {
  const own = candidates.find((one) => one.id === board.house);
  if (own !== undefined) return own;
  const names = candidates.filter(({ form, word }) => form === 'nickname' && word !== true);
  if (names.length === candidates.length) return nicknamed(board, candidates);
  let best: Candidate | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const mention of board.found) {
    if (mention.kind !== 'club') continue;
    const id = board.clubs[mention.club]?.id;
    const candidate = candidates.find((one) => one.kind === 'club' && one.id === id);
    if (!candidate) continue;
    const away = mention.start <= at ? at - mention.start : (mention.start - at) * 3;
    const written = ends(board.article.text.slice(mention.start, mention.end)) === ends(text);
    const distance = written ? away / WRITTEN : away;
    if (distance < nearest) {
      nearest = distance;
      best = candidate;
    }
  }
  return best;
}

/** A club of this rank or better is meant by its name wherever its namesake's country is spoken of. */
const FAMOUS = 2;

/** Of clubs of one name that the page does not name and that few know, the one of a country that the sentence or else the page speaks of. */
function ofCountry(board: Board, { index }: Sentence, clubs: readonly Candidate[]): Candidate | undefined {
  if (clubs.length === 1 || clubs.some(({ id }) => (board.knowledge.clubs.get(id)?.rank ?? FAMOUS) <= FAMOUS))
    return undefined;
  const lands = board.found.flatMap((one) =>
    one.kind === 'country' && one.country !== null ? [{ sentence: one.sentence, code: one.country }] : [],
  );
  const codes = (near: boolean) =>
    [...board.nationalities, ...lands].flatMap(({ sentence, code }) => (near && sentence !== index ? [] : code));
  const home = (spoken: readonly string[]) =>
    clubs.find(({ id }) => spoken.includes(board.knowledge.clubs.get(id)?.country ?? ''));
  return home(codes(true)) ?? home(codes(false)) ?? home([...pageCountries(board)]);
}

/** Weak and shared names of clubs, resolved by the page or by the words around them. */
export function addWeakClubs(board: Board, open: readonly { sentence: Sentence; hit: Hit }[]): void {
  const later: { sentence: Sentence; hit: Hit }[] = [];
  for (const { sentence, hit } of open) {
    const clubs = hit.candidates.filter((candidate) => candidate.kind === 'club');
    if (clubs.length > 0 && !addWeak(board, sentence, hit, clubs, false)) later.push({ sentence, hit });
  }
  for (const { sentence, hit } of later) {
    addWeak(
      board,
      sentence,
      hit,
      hit.candidates.filter((candidate) => candidate.kind === 'club'),
      true,
    );
  }
}

/** A part of a longer name: "Super Eagles". */
const AFTER_CAPITAL = /\p{Lu}[\p{L}'-]*\s$/u;
/** Whose he is, right after a club's name. */
const OWNS_AFTER = lazyTest(`^ (?:${[...Object.keys(POSITIONS), 'boss', 'manager', 'star'].join('|')}),? \\p{Lu}`, 'u');

/** "Donny Zwaanstra", "Donny van de Velt": it is the first part of somebody's name. */
const NAME_GOES_ON = new RegExp(`^ (?:(?:${[...PARTICLES].join('|')}) ){0,2}\\p{Lu}\\p{Ll}`, 'u');

const TIME_BEFORE = /\b(?:on|last|next|this|by|until|since|late|early|from|for|every)\s$/i;

interface Where {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** The words around allow a club: `named`, when the page names it elsewhere, they need to say less. */
export function inContext({ text, before, after }: Where, named: boolean): boolean {
  if (/day$/i.test(text) && TIME_BEFORE.test(before)) return false;
  if (/^sporting$/i.test(text) && /^\s+(?:director|chief|executive)/i.test(after)) return false;
  if (says('beforeWeakClub', before) && says('afterWeakClub', after)) return true;
  if (!/^\p{Lu}/u.test(text) || says('afterOther', after)) return false;
  const starts = /(?:^|[.!?:]\s+|["“‘'])(?:The )?$/.test(before);
  // A word that begins the sentence has its capital from there.
  const apart = !/\s\p{Lu}[\p{L}'’-]*\s$/u.test(before.replace(/\bThe $/, ''));
  return starts ? named : apart;
}

/** A part of another name: "Melbourne City" is not the City of this page. */
function isTail({ text, before }: Where): boolean {
  const capital = /\p{Lu}[\p{L}'-]*\s$/u.test(before);
  return says('sharedName', text) && capital && !/(?:^|[.:;“‘"'(]\s?)\p{Lu}[\p{L}'-]*\s$/u.test(before);
}

/** Somebody's surname, or the town. */
function isOther(board: Board, sentence: Sentence, hit: Hit, { before }: Where, [first]: readonly Candidate[]) {
  if (hit.to - hit.from === 1 && (afterGivenName(board, sentence, hit) || isGivenName(board, sentence, hit)))
    return true;
  return first?.place === true && says('inTown', before.toLowerCase());
}

const beginsName = ({ after }: Where, sentence: Sentence, { from, to }: Hit, surname: boolean) =>
  NAME_GOES_ON.test(after) && to - from === 1 && !isTitleCase(sentence) && !surname;

/** A name in full of a club that the page names elsewhere or that is well known, unlike the "Arda" of "Arda Lindqvist". */
const isSure = ({ form }: Candidate, named: Candidate | null, rank: number) =>
  form === 'name' && (named !== null || rank <= FAMOUS);

function addWeak(board: Board, sentence: Sentence, hit: Hit, clubs: readonly Candidate[], last: boolean): boolean {
  const where = words(sentence, hit);
  if (!where || isTail(where) || AFTER_KIND.test(where.before) || isOther(board, sentence, hit, where, clubs))
    return false;
  const named = onPage(board, clubs, where);
  const before = isBeforeSurname(board, sentence, hit);
  const context = inContext(where, named !== null) || (before && named !== null);
  const first = named ?? ofCountry(board, sentence, clubs) ?? clubs[0];
  const plain = first !== undefined && first.form !== 'nickname' && first.word !== true;
  const shared =
    says('sharedName', where.text) &&
    !/^sporting$/i.test(where.text) &&
    !(clubs.length === 1 && says('weakGoesOn', where.before));
  const alone = last && context && first?.form !== 'nickname' && !shared;
  // "the Foxes": a nickname that only one club has needs no other name on the page.
  const only = last && clubs.length === 1 && first?.form === 'nickname' && /\bthe $/.test(where.before);
  // "Villa centre-back Ola Brandt": one club's man, or boss.
  const owns = last && clubs.length === 1 && OWNS_AFTER.test(where.after) && !AFTER_CAPITAL.test(where.before);
  const pick = named ?? (owns || plain || alone || (only && /^\p{Lu}/u.test(where.text)) ? first : undefined);
  if (!pick) return false;
  const begins = beginsName(where, sentence, hit, before);
  if ((pick.word === true || (pick.place === true && named === null)) && !context) return false;
  const club = board.knowledge.clubs.get(pick.id);
  if (!club || (begins && !isSure(pick, named, club.rank))) return false;
  const how = pick.form === 'name' ? 'short' : pick.form;
  return board.addClub(where, sentence.index, board.club(club.id, club.name), how, 'weak-name');
}
