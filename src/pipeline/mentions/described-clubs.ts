/** Clubs by description ("the Italian side", "the north London club") and by their manager ("Arteta's side"). */
import { nameKey } from '../../knowledge/fold';
import type { Club } from '../../knowledge/types';
import { phraseTables } from '../../languages/en/phrase-tables';
import { patternOf } from '../text/words';
import type { Sentence, Token } from '../types/sentence';
import type { Board } from './board';

const REGION =
  /^(?:North |South |East |West )?\p{Lu}\p{L}+(?: Midlands| Coast| East)?(?![\p{L}'’-]| (?:side|club|giants|outfit|rivals|neighbours|\p{Lu}))/u;

const SIDES = new Set(
  (
    'side club giant giants outfit team champions heavyweights powerhouse leaders strugglers minnows newcomers ' +
    'hopefuls londoners merseysiders'
  ).split(' '),
);
/** Only one club can be these: two that fit leave them open. */
const UNIQUE = new Set(['champions', 'leaders']);
/** Words between "the" and the noun at most. */
const ROOM = 5;

/** Words right before a club where somebody was. */
const WAS_THERE =
  /(?:on loan (?:at|with)|(?:spells?|stints?|time|years?) (?:at|with)|played for|(?<![a-z])(?:ex|former)[- ])(?: the)? ?$/;

/** Sentences back in which another club is meant rather than the one where he was. */
const LATELY = 3;

/** "United have signed him | from Everton, the Premier League club said": who gave him up says less. */
const FROM = /\bfrom(?: the)? $/;

interface Description {
  readonly start: number;
  readonly end: number;
  /** Folded words between "the" and the noun. */
  readonly about: string;
  readonly noun: string;
}

function adjacent(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && b.start - a.end <= 1;
}

/** "the … side" that ends with the noun at `at`, or null. */
function descriptionAt(sentence: Sentence, at: number): Description | null {
  const { tokens } = sentence;
  const noun = tokens[at];
  if (!noun) return null;
  for (let from = at - 1; from >= at - ROOM; from--) {
    const token = tokens[from];
    if (!token || !adjacent(token, tokens[from + 1]) || /^(?:of|and|for|from|to|with|at|in)$/.test(token.fold)) break;
    if (token.fold !== 'the') continue;
    const words = tokens.slice(from + 1, at).map((one) => one.fold);
    const about = nameKey(words.join(' ').replace(/-based\b/g, ''));
    const place = noun.fold === 'londoners' ? ' london' : noun.fold === 'merseysiders' ? ' merseyside' : '';
    return { start: token.start, end: noun.end, about: `${about}${place}`.trim(), noun: noun.fold };
  }
  return null;
}

/** Does a club answer the words of the description? */
function answers(club: Club, about: string, country: string | null, league: string | null): boolean {
  const region = Object.entries(phraseTables().places.regions).find(
    ([name]) => about === name || about.endsWith(` ${name}`),
  );
  if (region) return region[1].includes(club.id);
  if (league !== null) return club.league !== null && nameKey(club.league) === nameKey(league);
  return country !== null && (club.country === country || club.country.startsWith(`${country}-`));
}

/** The club meant: the last one named that answers; none where the noun asks for the only one and two do. */
function clubOf(board: Board, sentence: Sentence, description: Description): number | null {
  const { start, end, about, noun } = description;
  const inside = board.of(sentence.index).filter((one) => one.start >= start && one.end <= end);
  const ground = inside.find((one) => one.kind === 'club' && one.rule === 'ground');
  if (ground?.kind === 'club') return ground.club;
  if (inside.some((one) => one.kind === 'club')) return null;
  const competition = inside.find((one) => one.kind === 'competition');
  const league = competition?.kind === 'competition' ? competition.name : null;
  const code = board.nationalities.find((one) => one.start >= start && one.end <= end)?.code ?? null;
  const place = inside.find((one) => one.kind === 'country');
  const country = code ?? (place?.kind === 'country' ? place.country : null);
  const fitting = new Set<number>();
  const left = (one: { readonly start: number }) =>
    Number(one.start >= sentence.start && FROM.test(sentence.text.slice(0, one.start - sentence.start)));
  const before = board.found
    .filter((one) => one.kind === 'club' && one.start < start)
    .sort((a, b) => left(a) - left(b) || b.start - a.start);
  for (const mention of before) {
    const id = mention.kind === 'club' ? board.clubs[mention.club]?.id : null;
    const club = id ? board.knowledge.clubs.get(id) : undefined;
    if (mention.kind === 'club' && club && answers(club, about, country, league)) fitting.add(mention.club);
  }
  // "Who was on loan at Lens": named in passing only.
  const told = before.filter((one) => !WAS_THERE.test(board.article.text.slice(0, one.start).slice(-40)));
  const [nearest] = fitting;
  const isTold = (club: number) =>
    told.some(
      (one) =>
        one.kind === 'club' && one.club === club && (club === nearest || sentence.index - one.sentence <= LATELY),
    );
  const first = [...fitting].find(isTold) ?? nearest;
  return first === undefined || (UNIQUE.has(noun) && fitting.size > 1) ? null : first;
}

/** Descriptions of clubs that the article has named. */
export function addDescribedClubs(board: Board): void {
  for (const sentence of board.sentences) {
    for (let at = 1; at < sentence.tokens.length; at++) {
      const token = sentence.tokens[at];
      const description = token && SIDES.has(token.fold) ? descriptionAt(sentence, at) : null;
      if (!description) continue;
      const club = clubOf(board, sentence, description);
      if (club === null) continue;
      for (const inner of board.of(sentence.index))
        if (inner.start >= description.start && inner.end <= description.end) board.remove(inner);
      board.addClub(description, sentence.index, club, 'description', 'described-club');
    }
  }
}

/** "a move to Turin": the only club of that region that the page names. */
export function addRegionGoals(board: Board): void {
  for (const sentence of board.sentences) {
    for (const match of sentence.text.matchAll(patternOf('goesTo'))) {
      const start = match.index + match[0].length;
      const words = REGION.exec(sentence.text.slice(start))?.[0];
      const ids = words === undefined ? undefined : phraseTables().places.regions[nameKey(words)];
      if (words === undefined || !ids) continue;
      const here = board.clubs.filter((club) => club.id !== null && ids.includes(club.id));
      const span = { start: sentence.start + start, end: sentence.start + start + words.length };
      const [only] = here;
      if (only && here.length === 1) board.addClub(span, sentence.index, only.index, 'description', 'region');
    }
  }
}

/** "Arteta's side": the club of a manager. */
export function addManagersSides(board: Board): void {
  for (const mention of [...board.found]) {
    if (mention.kind !== 'person') continue;
    const club = board.persons[mention.person]?.club ?? null;
    const sentence = board.sentences[mention.sentence];
    if (club === null || !sentence) continue;
    const rest = sentence.text.slice(mention.end - sentence.start);
    const match = /^['’]s?\s+(?:\p{Ll}[\p{L}-]*\s+){0,1}(?:side|team|men|charges|troops|squad|outfit|club)\b/u.exec(
      rest,
    );
    if (match)
      board.addClub(
        { start: mention.end, end: mention.end + match[0].length },
        sentence.index,
        club,
        'description',
        'managers-side',
      );
  }
}
