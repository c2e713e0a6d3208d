/** Which players a clause speaks of: those named in it, less the ones that only serve as a comparison. */

import { NAMELESS } from '../../languages/en/unnamed-words';
import type { Skeleton } from '../text/skeleton';
import type { Mentions } from '../types/mention';
import type { Clause } from './clauses';

/** Words before a name that make it a comparison or background, not the one who may move. */
const ASIDE =
  /(?:replace|replaces|replacing|replacement for|replaced by|replaced at <c\d+> by|joined by|successor to|succeed|succeeding|alongside|ahead of|behind|(?<!(?:<[cn]\d+>|they|we|i|really|do|would|also|who|(?:signing|option|target|name)s?|striker|forward|winger|midfielder|defender|keeper|player) )like|unlike|than|similar to|team-?mates?|teammate|partner|compete with|competition (?:with|from|for)|competing with|instead of|rather than|departures? of|exits? of|sales? of|loss of|absence of|injur(?:y|ies) to|following|along with|bring(?:ing)? through|deputise for|cover for|backup to|back-up to|understudy to|reunite(?:d)? with|reunion with|link up with|play with|playing with|and not|arrivals? of|signings? of|from under|provide|support|presence of|form of|due to|thanks to|relationship with|features|featuring|boasts|after (?:recruiting|signing|adding|landing)|endorsement (?:of|from)|pecking order|partnership with|combination with|friend|spend(?:ing)? (?:time )?with)(?: [a-z-]+){0,2} $/;

/** "the signing of X": the one spoken of, where the sentence names no other player. */
const DEAL_OF =
  /(?<!(?:following|after|since|amid|despite|with|cover|before|by) (?:[a-z-]+ ){0,3})(?:signing|arrival|sale|departure|exit) of(?: [a-z-]+){0,2} $/;

/** "the signing of her team-mate X": he is the one. */
const WANTED_MATE =
  /(?:sign(?:s|ed|ing)?(?: of)?|signature of|(?:deal|move|bid|offer|talks|swoop) for|keen on|interested in|interest in|wants?|wanted|targets?|targeting|landed?) (?:<p\d+> 's |his |her |their )?(?:[a-z-]+ |<[cg]\d+> ){0,2}team-?mates? $/;

const AFTER_ASIDE =
  /^ (?:'s (?:injury|replacement|successor|agent|(?:[a-z-]+ |<[cg]\d+> ){0,2}team-?mate|form|absence|representatives? (?:said|told)|goal|father|brother|friend))/;

/** "the mystery striker": somebody whom the article does not name. */
export const UNNAMED = new RegExp(
  `(?:^| )(?:${NAMELESS}) (?:[a-z0-9-]+ |<[clg]\\d+> ){0,4}(?:player|striker|forward|winger|midfielder|defender|attacker|goalkeeper|keeper|star|signing|man|target|recruit)(?: |$)`,
);

const ONE = /<p(\d+)>/g;
const LIST_LINK = /^(?: ,)?(?: and| &| or| as well as| ,| plus)? $/;

export interface PlayerPlace {
  readonly player: number;
  readonly at: number;
  readonly end: number;
  readonly aside: boolean;
}

/** Every player named or described in the sentence, in order. */
export function playerPlaces(skeleton: Skeleton, _mentions: Mentions): readonly PlayerPlace[] {
  const places: PlayerPlace[] = [];
  for (const match of skeleton.text.matchAll(ONE)) {
    const mention = skeleton.mentions[Number(match[1])];
    if (mention?.kind !== 'player') continue;
    const before = skeleton.text.slice(Math.max(0, match.index - 60), match.index);
    const end = match.index + match[0].length;
    const previous = places.at(-1);
    const inList = previous !== undefined && LIST_LINK.test(skeleton.text.slice(previous.end, match.index));
    const aside =
      (inList ? previous.aside : ASIDE.test(before) && !WANTED_MATE.test(before)) ||
      AFTER_ASIDE.test(skeleton.text.slice(end, end + 40));
    places.push({ player: mention.player, at: match.index, end, aside });
  }
  const [only, ...others] = places;
  if (only?.aside && others.every(({ player }) => player === only.player) && dealtIn(skeleton.text, only))
    return places.map((place) => ({ ...place, aside: false }));
  return places;
}

function dealtIn(text: string, { at, end }: PlayerPlace): boolean {
  return DEAL_OF.test(text.slice(Math.max(0, at - 60), at)) && !AFTER_ASIDE.test(text.slice(end, end + 40));
}

/** Players of one clause, without doubles; asides only when the clause has nobody else. */
export function playersOf(places: readonly PlayerPlace[], clause: Clause): readonly number[] {
  const inside = places.filter((place) => place.at >= clause.from && place.at < clause.to && !place.aside);
  return [...new Set(inside.map((place) => place.player))];
}
