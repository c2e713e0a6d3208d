/** Which side of a move each club of a sentence is on, judged by the words around its name. */
import type { ClubRole } from '../../languages/en/club-role-row';
import { phraseTables } from '../../languages/en/phrase-tables';
import { lazy, lazyTest } from '../text/lazy';
import type { Skeleton } from '../text/skeleton';
import { says } from '../text/words';

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

const rows = lazy(() =>
  phraseTables().clubRoles.map(({ id, role, before, after }) => ({
    id,
    role,
    before: before === undefined ? null : lazyTest(before),
    after: after === undefined ? null : lazyTest(after),
  })),
);

/** Characters of the skeleton that are looked at before and after a name. */
const BEFORE = 70;
const AFTER = 110;

/** The side that the words around [at, end) of a skeleton's text give a club there, or `count` coordinated ones. */
export function judgeClub(text: string, at: number, end: number, count = 1): { role: ClubRole; rule: string } {
  const before = text.slice(Math.max(0, at - BEFORE), at);
  const after = text.slice(end, end + AFTER);
  for (const row of rows()) {
    if (row.role === 'pair' && count !== 2) continue;
    if (row.before && !row.before.test(before)) continue;
    if (row.after && !row.after.test(after)) continue;
    return { role: row.role, rule: row.id };
  }
  return { role: 'open', rule: '' };
}

const DESCRIBED = `(?: (?:<p\\d+> 's|former|old|boyhood|the|both|fellow|league|city|local|london|rivals?|neighbours|giants|champions|sides?|clubs?|outfits?|duo|pair|premier|spanish|italian|french|german|english|dutch|portuguese|turkish|scottish|belgian|saudi|<[lg]\\d+>)){0,4}`;
/** "Molde of Norway": whose club it is. */
const WHENCE = '(?: (?:of|in) <g\\d+>(?= (?:,|and|or|&) ))?';
const GROUP = new RegExp(
  `<c\\d+>(?:${WHENCE}(?: ,)?(?: and| &| or| as well as| ,| plus| along with)${DESCRIBED} <c\\d+>(?! 's| -linked| -bound| (?:[a-z]+ )?rivals? <c| (?:(?!for |from )[a-z]+ )?(?:striker|forward|winger|midfielder|defender|[a-z]+-back|keeper|goalkeeper|playmaker) <p))*`,
  'g',
);
const LIST_OF =
  /(?:(?:likes|number|one|two|three|either|both|host|pair|trio|all) of|[a-z]{4}(?<!s)s (?:of|from))(?: the)? $/;

/** ", Chelsea have confirmed": the club that says so, no part of the list. */
const SAYS = /^ (?:have |has )?(?:confirmed|announced|said|say|revealed|insist)(?: |$)/;

/** Where a coordinated group ends: before a last club that begins a statement of its own. */
function groupEnd(text: string, match: RegExpMatchArray): number {
  const at = match.index ?? 0;
  const last = /(?: ,)?(?: and)? <c\d+>$/.exec(match[0])?.index ?? 0;
  const rest = text.slice(at + match[0].length);
  const before = text.slice(Math.max(0, at - 30), at);
  const two = match[0].split('<c').length === 3;
  const joined = match[0].slice(last);
  const subject =
    joined.includes(' and ') && says('nextSubject', rest) && says('governed', before) && !LIST_OF.test(before);
  const main = says('subordinate', text.slice(0, at)) && says('nextSubject', rest);
  const story = says('nextStory', rest) && says('governed', before);
  const speaks = joined.startsWith(' , <c') && (SAYS.test(rest) || main || story);
  // "By A and B, C face": who is named behind the last of a list begins another clause.
  const behind = joined.startsWith(' , <c') && / and [^,]*$/.test(match[0].slice(0, last)) && says('nextSubject', rest);
  return last > 0 && ((two && (subject || speaks)) || behind) ? last : match[0].length;
}

const judged = new WeakMap<Skeleton, readonly ClubPlace[]>();

/** The clubs of a sentence with their roles; coordinated clubs share one. Judged once per skeleton. */
export function clubPlaces(skeleton: Skeleton): readonly ClubPlace[] {
  const known = judged.get(skeleton) ?? judgeAll(skeleton);
  judged.set(skeleton, known);
  return known;
}

function judgeAll(skeleton: Skeleton): readonly ClubPlace[] {
  const places: ClubPlace[] = [];
  const { text } = skeleton;
  const add = (at: number, end: number) => {
    const clubs: number[] = [];
    for (const one of text.slice(at, end).matchAll(/<c(\d+)>/g)) {
      const mention = skeleton.mentions[Number(one[1])];
      if (mention?.kind === 'club') clubs.push(mention.club);
    }
    places.push({ clubs, at, end, ...judgeClub(text, at, end, clubs.length) });
  };
  for (const match of text.matchAll(GROUP)) {
    const end = match.index + match[0].length;
    const cut = match.index + groupEnd(text, match);
    add(match.index, cut);
    if (cut < end) add(text.indexOf('<c', cut), end);
  }
  return places;
}
