/** From where to where: the clubs of a clause put on their sides, for each group of players with one club. */

import type { Skeleton } from '../text/skeleton';
import type { Mentions, Move } from '../types';
import type { Clause } from './clauses';
import type { Focus } from './focus';
import type { ClubPlace } from './roles';
import type { JudgedHit } from './stage';

export interface Sides {
  readonly players: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly move: Move;
  readonly continues: number | null;
}

interface PartLike {
  readonly clause: Clause;
  readonly hits: readonly JudgedHit[];
  readonly players: readonly number[];
  readonly kind: 'join' | 'exit' | 'renewal';
}

const LEAGUE_TO = /(?:to|join|in|for|return to|towards?) (?:the |a |an )?(?:[a-z0-9-]+ ){0,2}<[lg]\d+>/;
const LOAN = /(?:^| )(?:loans?|loaned|on-loan|loan-to-buy|temporary|temporarily|season-long)(?: |$)/;
const PAST_LOAN =
  /(?:on loan (?:at|with|from) <c\d+> (?:last|for the|this)|loan spells?|previous loan|loan (?:stint|spell) (?:at|with)|returned from loan)/;

/** Clubs of the clause that are, or may be, at the other end of a move. */
function inside(places: readonly ClubPlace[], clause: Clause): readonly ClubPlace[] {
  return places.filter((place) => place.at >= clause.from && place.at < clause.to);
}

function clubsWith(places: readonly ClubPlace[], role: ClubPlace['role']): readonly number[] {
  return [...new Set(places.filter((place) => place.role === role).flatMap((place) => place.clubs))];
}

/** A club that opens the clause before its phrase wants or sells, as the phrase says. */
function subjectOf(part: PartLike, places: readonly ClubPlace[]): { to: readonly number[]; from: readonly number[] } {
  const open = inside(places, part.clause).filter((place) => place.role === 'open');
  const to: number[] = [];
  const from: number[] = [];
  for (const place of open) {
    const next = part.hits.find((hit) => hit.to > place.at) ?? part.hits[0];
    const side = next?.row.subject ?? (next?.row.kind === 'join' ? 'to' : 'from');
    (side === 'to' ? to : from).push(...place.clubs);
  }
  return { to, from };
}

/** Manager at work for a club: "Arteta wants X". */
function managersClubs(part: PartLike, skeleton: Skeleton, mentions: Mentions): readonly number[] {
  const words = skeleton.text.slice(part.clause.from, part.clause.to);
  const clubs: number[] = [];
  for (const match of words.matchAll(/<n(\d+)>/g)) {
    const mention = skeleton.mentions[Number(match[1])];
    if (mention?.kind !== 'person') continue;
    const person = mentions.persons[mention.person];
    if (person && person.club !== null && person.role === 'manager') clubs.push(person.club);
  }
  return clubs;
}

export function sides(
  part: PartLike,
  skeleton: Skeleton,
  places: readonly ClubPlace[],
  mentions: Mentions,
  focus: Focus,
): readonly Sides[] {
  const words = skeleton.text.slice(part.clause.from, part.clause.to);
  const here = inside(places, part.clause);
  const subject = subjectOf(part, places);
  const sentenceTo = clubsWith(places, 'to');
  const textFrom = [...clubsWith(here, 'from'), ...subject.from];
  const textTo = [...clubsWith(here, 'to'), ...subject.to];
  const groups = new Map<string, number[]>();
  for (const player of part.players) {
    const own = mentions.players[player]?.club?.value ?? null;
    const key = String(own ?? (textFrom.length === 1 ? textFrom[0] : 'none'));
    groups.set(key, [...(groups.get(key) ?? []), player]);
  }
  const result: Sides[] = [];
  for (const [key, players] of groups) {
    const own = key === 'none' ? null : Number(key);
    result.push(
      sideOf(part, words, players, own, textFrom, textTo.length > 0 ? textTo : sentenceTo, skeleton, mentions, focus),
    );
  }
  return result;
}

function sideOf(
  part: PartLike,
  words: string,
  players: readonly number[],
  own: number | null,
  textFrom: readonly number[],
  textTo: readonly number[],
  skeleton: Skeleton,
  mentions: Mentions,
  focus: Focus,
): Sides {
  const from = own !== null ? [own] : [...new Set(textFrom)].slice(0, 1);
  const loan = LOAN.test(words) && !PAST_LOAN.test(words);
  if (part.kind === 'renewal') {
    const club = from.length > 0 ? from : [...new Set(textTo)].slice(0, 1);
    return { players, from: club, to: [], move: 'renewal', continues: null };
  }
  let to = [...new Set(textTo)].filter((club) => !from.includes(club));
  let continues: number | null = null;
  let carriedLoan = false;
  if (to.length === 0 && part.kind === 'join') {
    to = [...new Set(managersClubs(part, skeleton, mentions))].filter((club) => !from.includes(club));
    if (to.length === 0) {
      const past = focus.suitors(players, skeleton.sentence.index);
      if (past) {
        to = past.to.filter((club) => !from.includes(club));
        continues = past.sentence;
        carriedLoan = past.loan;
      }
    }
  }
  const league = part.kind === 'join' && to.length === 0 && LEAGUE_TO.test(words);
  const move: Move = loan || carriedLoan ? 'loan' : to.length > 0 || league ? 'join' : 'exit';
  return { players, from, to, move, continues };
}
