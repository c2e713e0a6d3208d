/** Which players a clause speaks of: those named in it, less the ones that only serve as a comparison. */

import {
  AFTER_ASIDE,
  AFTER_DEAL,
  ASIDE,
  BESIDE,
  COMPANY,
  DEAL_OF,
  FORMER_BEFORE,
  SPEAKS_AFTER,
  URGED_BEFORE,
  URGES_AFTER,
  WANTED_MATE,
} from '../../languages/en/beside-words';
import { NAMELESS } from '../../languages/en/unnamed-words';
import type { Skeleton } from '../text/skeleton';

import type { Clause } from './clauses';

/** "the mystery striker": somebody whom the article does not name. */
export const UNNAMED = new RegExp(
  `(?:^| )(?:${NAMELESS}) (?:[a-z0-9-]+ |<[clg]\\d+> ){0,4}(?:player|striker|forward|winger|midfielder|defender|attacker|goalkeeper|keeper|star|signing|man|target|recruit)(?: |$)`,
);

const ONE = /<p(\d+)>/g;
const LIST_LINK =
  /^(?: , \d\d)?(?: ,)?(?: and| &| or| as well as| ,| plus)?(?: (?:forward|striker|winger|midfielder|defender|goalkeeper|keeper|captain|skipper|full-back|left-back|right-back|centre-back|playmaker)s?)? $/;

export interface PlayerPlace {
  readonly player: number;
  readonly at: number;
  readonly end: number;
  readonly aside: boolean;
}

/** Characters before a name that are looked at. */
const NEAR = 100;

/** Characters after a name that are looked at. */
const NEXT = 90;

/** The words around a name make it a comparison, company or a voice. */
function isBeside(before: string, after: string): boolean {
  if (URGED_BEFORE.test(before)) return false;
  if (COMPANY.test(before) || (FORMER_BEFORE.test(before) && SPEAKS_AFTER.test(after))) return true;
  return (ASIDE.test(before) || BESIDE.test(before)) && !WANTED_MATE.test(before);
}

/** Every player named or described in the sentence, in order. */
export function playerPlaces(skeleton: Skeleton): readonly PlayerPlace[] {
  const places: PlayerPlace[] = [];
  const after = ({ end }: { readonly end: number }) => skeleton.text.slice(end, end + NEXT);
  for (const match of skeleton.text.matchAll(ONE)) {
    const mention = skeleton.mentions[Number(match[1])];
    if (mention?.kind !== 'player') continue;
    const before = skeleton.text.slice(Math.max(0, match.index - NEAR), match.index);
    const end = match.index + match[0].length;
    const previous = places.at(-1);
    const inList = previous !== undefined && LIST_LINK.test(skeleton.text.slice(previous.end, match.index));
    const aside = (inList ? previous.aside : isBeside(before, after({ end }))) || AFTER_ASIDE.test(after({ end }));
    places.push({ player: mention.player, at: match.index, end, aside });
  }
  const urgers = new Set(places.flatMap((place) => (URGES_AFTER.test(after(place)) ? [place.player] : [])));
  if (urgers.size > 0) return places.map((place) => ({ ...place, aside: place.aside || urgers.has(place.player) }));
  return areDealt(places, skeleton.text) ? places.map((place) => ({ ...place, aside: false })) : places;
}

/** The places are those of one player, or of several in one list, whose signing or sale is told: "the signings of Lund and Ferri". */
function areDealt(places: readonly PlayerPlace[], text: string): boolean {
  const [first, ...others] = places;
  if (!first?.aside || !dealtIn(text, first)) return false;
  return others.every(({ player, at }, i) => {
    const before = places[i];
    return player === first.player || (before !== undefined && LIST_LINK.test(text.slice(before.end, at)));
  });
}

/** Whose signing or sale a clause tells that names nobody else, though as in passing: "after Genoa confirmed the signing of Lund". */
export function dealtWith(places: readonly PlayerPlace[], clause: Clause, text: string): readonly number[] {
  const inside = places.filter(({ at }) => at >= clause.from && at < clause.to);
  const [first, ...others] = inside;
  const after = first !== undefined && others.length === 0 && AFTER_DEAL.test(text.slice(clause.from, first.at));
  return after || areDealt(inside, text) ? [...new Set(inside.map(({ player }) => player))] : [];
}

function dealtIn(text: string, { at, end }: PlayerPlace): boolean {
  return DEAL_OF.test(text.slice(Math.max(0, at - 60), at)) && !AFTER_ASIDE.test(text.slice(end, end + NEXT));
}

/** Players of one clause, without doubles; asides only when the clause has nobody else. */
export function playersOf(places: readonly PlayerPlace[], clause: Clause): readonly number[] {
  const inside = places.filter((place) => place.at >= clause.from && place.at < clause.to && !place.aside);
  return [...new Set(inside.map((place) => place.player))];
}
