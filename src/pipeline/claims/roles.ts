/** Which side of a move each club of a sentence is on, judged by the words around its name. */
import type { ClubRole } from '../../languages/en/club-role-row';
import { CLUB_ROLES } from '../../languages/en/club-roles';
import type { Skeleton } from '../text/skeleton';

/** A club name (or several, coordinated) at [at, end) of the skeleton. */
export interface ClubPlace {
  /** Indices into `Mentions.clubs`. */
  readonly clubs: readonly number[];
  readonly at: number;
  readonly end: number;
  readonly role: ClubRole;
  /** Row of the phrase table that judged it, or "". */
  readonly rule: string;
}

/** Characters of the skeleton that are looked at before and after a name. */
const BEFORE = 70;
const AFTER = 110;

/** The side that the words around [at, end) of a skeleton's text give a club there, or `count` coordinated ones. */
export function judgeClub(text: string, at: number, end: number, count = 1): { role: ClubRole; rule: string } {
  const before = text.slice(Math.max(0, at - BEFORE), at);
  const after = text.slice(end, end + AFTER);
  for (const row of CLUB_ROLES) {
    if (row.role === 'pair' && count !== 2) continue;
    if (row.before && !row.before.test(before)) continue;
    if (row.after && !row.after.test(after)) continue;
    return { role: row.role, rule: row.id };
  }
  return { role: 'open', rule: '' };
}

const DESCRIBED =
  '(?: (?:the|both|fellow|league|city|local|london|rivals|neighbours|giants|champions|side|club|outfit|premier|spanish|italian|french|german|english|dutch|portuguese|turkish|scottish|belgian|saudi|<[lg]\\d+>)){0,4}';
const GROUP = new RegExp(
  `<c\\d+>(?:(?: ,)?(?: and| &| or| as well as| ,| plus| along with)${DESCRIBED} <c\\d+>(?! 's| (?:[a-z]+ )?rivals? <c))*`,
  'g',
);

/** The clubs of a sentence with their roles; coordinated clubs share one. */
export function clubPlaces(skeleton: Skeleton): readonly ClubPlace[] {
  const places: ClubPlace[] = [];
  for (const match of skeleton.text.matchAll(GROUP)) {
    const clubs: number[] = [];
    for (const one of match[0].matchAll(/<c(\d+)>/g)) {
      const mention = skeleton.mentions[Number(one[1])];
      if (mention?.kind === 'club') clubs.push(mention.club);
    }
    const end = match.index + match[0].length;
    places.push({ clubs, at: match.index, end, ...judgeClub(skeleton.text, match.index, end, clubs.length) });
  }
  return places;
}
