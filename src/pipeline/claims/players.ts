/** Which players a clause speaks of: those named in it, less the ones that only serve as a comparison. */
import { NAMELESS } from '../../languages/en/unnamed-words';
import type { Skeleton } from '../text/skeleton';
import { patternOf, says } from '../text/words';
import type { Clause } from './clauses';
import { lessSpeaker } from './team-mates-word';
import type { Hit } from './triggers';

/** "the mystery striker": somebody whom the article does not name. */
export const UNNAMED = new RegExp(
  `(?:^| )(?:${NAMELESS}) (?:[a-z0-9-]+ |<[clg]\\d+> ){0,4}(?:player|striker|forward|winger|midfielder|defender|attacker|goalkeeper|keeper|star|signing|man|target|recruit)(?: |$)`,
);

const ONE = /<p(\d+)>/g;

export interface PlayerPlace {
  readonly player: number;
  readonly at: number;
  readonly end: number;
  readonly aside: boolean;
  /** By more than a pronoun. */
  readonly named: boolean;
}

/** Characters before a name that are looked at. */
const NEAR = 100;

/** Characters after a name that are looked at. */
const NEXT = 90;

/** "The talk behind X leaving": it is told of him. */
const GOES = /^ (?:leaving|joining|signing|moving) /;

/** "While his team-mate X has agreed terms": he is who moves. */
const MATE = /team-?mate $/;
const ACTS =
  /^ (?:has(?! (?:[a-z]+ly )?(?:spoken|told|said|urged|revealed|expressed|backed|welcomed|hailed|praised|voiced))|is|was|will|could|may|might|joined|signed|agreed|completed|left|moved|chose) /;

/** The words around a name make it a comparison, company or a voice. */
function isBeside(before: string, after: string): boolean {
  // "After Lund, Genoa want Ferri".
  if (before === 'after ' && /^(?: ,| and <p)/.test(after)) return true;
  if (MATE.test(before) && ACTS.test(after)) return false;
  if (says('likeness', before)) return true;
  if (says('urgedBefore', before) || (GOES.test(after) && before.endsWith(' behind '))) return false;
  if (says('clubsAside', before) && /^[^,]* , (?!who )/.test(after)) return true;
  if (says('company', before) || (says('formerBefore', before) && says('speaksAfter', after))) return true;
  return (says('aside', before) || says('beside', before)) && !says('wantedMate', before);
}

const linked = (text: string, one: PlayerPlace | undefined, next: { readonly at: number }): boolean =>
  one !== undefined && says('playersLink', text.slice(one.end, next.at));

/** Every player named or described in the sentence, as the words beside him have it. */
function placesIn({ text, mentions }: Skeleton): readonly PlayerPlace[] {
  const places: PlayerPlace[] = [];
  const mates = new Set<number>();
  for (const match of text.matchAll(ONE)) {
    const mention = mentions[Number(match[1])];
    if (mention?.kind !== 'player') continue;
    const { player } = mention;
    const at = match.index;
    const end = at + match[0].length;
    const before = text.slice(Math.max(0, at - NEAR), at);
    const after = text.slice(end, end + NEXT);
    const previous = places.at(-1);
    const cause = says('causeBefore', before) && says('causeAfter', after);
    const passing = cause && (says('needsCover', before) || places.some((one) => !one.aside && one.player !== player));
    const beside = previous && linked(text, previous, { at }) ? previous.aside : isBeside(before, after);
    if (beside && MATE.test(before)) mates.add(player);
    const aside =
      passing ||
      beside ||
      (says('afterAside', after) && !says('withAgents', `${before}|${after}`)) ||
      (mention.how !== 'name' && mates.has(player));
    places.push({ player, at, end, aside, named: mention.how !== 'pronoun' });
  }
  // "He announced that they would sign Lund": the speaker is not who moves.
  const [first, ...others] = places;
  if (first === undefined || !others.some((one) => one.named && !one.aside && one.player !== first.player))
    return places;
  return says(first.named ? 'judgesOther' : 'tellsThat', text.slice(first.end, first.end + NEXT)) ? others : places;
}

/** "Offer X and Y to Genoa in return": both are given for another. */
function lessGiven(places: readonly PlayerPlace[], text: string): readonly PlayerPlace[] {
  const given = places.map(({ end }) => says('givenFor', text.slice(end, end + NEXT)));
  return places.map((place, at) => {
    const next = places[at + 1];
    const listed = next !== undefined && given[at + 1] === true && linked(text, place, next);
    return { ...place, aside: place.aside || given[at] === true || listed };
  });
}

/** "X could be joined at Genoa by Y": Y is the one who goes there. */
const MET_BY = /be joined (?:there |(?:at|in) (?:[a-z-]+ |<[clg]\d+> ){1,4})by /;

function metThere(places: readonly PlayerPlace[], text: string): readonly PlayerPlace[] {
  const by = MET_BY.exec(text);
  if (by === null) return places;
  return places.map((place) => ({ ...place, aside: place.at < by.index }));
}

/** Every player named or described in the sentence, in order. */
export function playerPlaces(skeleton: Skeleton): readonly PlayerPlace[] {
  const { text } = skeleton;
  const places = lessSpeaker(metThere(lessGiven(placesIn(skeleton), text), text), text);
  const after = ({ end }: PlayerPlace) => text.slice(end, end + NEXT);
  const urgers = new Set(places.flatMap((place) => (says('urgesAfter', after(place)) ? [place.player] : [])));
  if (urgers.size > 0) return places.map((place) => ({ ...place, aside: place.aside || urgers.has(place.player) }));
  const meant =
    areDealt(places, text) ||
    places.every(({ player, end }) => player === places[0]?.player && OF_AGENT.test(text.slice(end)));
  return meant ? places.map((place) => ({ ...place, aside: false })) : places;
}

/** "Lund's agent has met Genoa", "Lund's agent, Ruz, says that Genoa made an offer": where nobody else is named, it is about him. */
const OF_AGENT =
  /^ 's (?:[a-z]+ )?(?:agents?|representatives?|advis[eo]rs?|father|brother)(?: ,)?(?: <n\d+>)?(?: ,)? (?:(?:has|have|had|will|is|are|was|were|been|now|also|in|to|due) ){0,4}(?:met|meet|h[eo]ld|talk|spok|speak|contact|discuss|negotiat|agree|flew|flown|offer|sa(?:ys|id) |claim|reveal|confirm|admit|insist|told |tells |den(?:y|ied)|hint|suggest|believ)/;

/** The places are those of one player, or of several in one list, whose signing or sale is told: "the signings of Lund and Ferri". */
function areDealt(places: readonly PlayerPlace[], text: string): boolean {
  const [first, ...others] = places;
  if (!first?.aside || !dealtIn(text, first)) return false;
  return others.every(
    (place, i) => place.player === first.player || linked(text, places[i], place) || dealtIn(text, place),
  );
}

/** Whose signing or sale a clause tells that names nobody else, though as in passing: "after Genoa confirmed the signing of Lund". */
export function dealtWith(places: readonly PlayerPlace[], clause: Clause, text: string): readonly number[] {
  const inside = places.filter(({ at }) => at >= clause.from && at < clause.to);
  const [first, ...others] = inside;
  const after = first !== undefined && others.length === 0 && says('afterDeal', text.slice(clause.from, first.at));
  return after || areDealt(inside, text) ? [...new Set(inside.map(({ player }) => player))] : [];
}

/** Between words of leaving and the name of him who left: "departure | of Brazilian striker X". */
const WHO_LEFT = /^(?: of)?(?: (?!to )[a-z-]+| <[cg]\d+>(?: 's)?){0,4} $/;

const WHOM_MISSED = /^(?: (?!to )[a-z-]+| <[cg]\d+>(?: 's)?){0,4} $/;

/** "After selling X". */
const WHOM_SOLD = /(?:selling|offloading) (?:[a-z-]+ |<[cgl]\d+> (?:'s )?){0,3}$/;

/** "After the signing of X". */
const WHO_CAME = /(?:signing|arrival|capture|acquisition|addition)s? of(?: [a-z-]+| <[cg]\d+>(?: 's)?){0,4} $/;

function tellsOfAside(places: readonly PlayerPlace[], { from, to, row }: Hit, text: string): boolean {
  const next = places.find(({ at }) => at >= from);
  if (next?.aside !== true) return false;
  if (row.told === true) return next.at < to;
  // "After missing out on X".
  if (row.id === 'missed-out') return WHOM_MISSED.test(text.slice(to, next.at));
  if (row.kind === 'exit') return next.at < to || WHO_LEFT.test(text.slice(to, next.at));
  // "After selling X to Genoa".
  if (row.kind === 'join' && next.at === from) return WHOM_SOLD.test(text.slice(0, from));
  return row.kind === 'join' && next.at < to && WHO_CAME.test(text.slice(from, next.at));
}

/** The phrases of a clause, less those told of somebody who is there for another's sake: "after losing X to injury". */
export function withoutAsides(
  hits: readonly Hit[],
  places: readonly PlayerPlace[],
  clause: Clause,
  text: string,
): readonly Hit[] {
  const nobody = playersOf(places, clause).length === 0 && dealtWith(places, clause, text).length === 0;
  return nobody ? hits.filter((hit) => !tellsOfAside(places, hit, text)) : hits;
}

/** "The exits of X and Y to Genoa": news, whatever it follows. */
const GOES_TO = /^(?: (?:,|and) <p\d+>)* to <c/;
const EXIT_OF = /(?:(?:exit|departure|sale|transfer|switch)s?|loss(?:es)?) of (?:[a-z-]+ |<[cg]\d+> (?:'s )?){0,3}$/;

function dealtIn(text: string, { at, end }: PlayerPlace): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  const after = text.slice(end, end + NEXT);
  return (says('dealOf', before) || (EXIT_OF.test(before) && GOES_TO.test(after))) && !says('afterAside', after);
}

/** Players of one clause, without doubles; asides only when the clause has nobody else. */
export function playersOf(places: readonly PlayerPlace[], clause: Pick<Clause, 'from' | 'to'>): readonly number[] {
  const inside = places.filter((place) => place.at >= clause.from && place.at < clause.to && !place.aside);
  return [...new Set(inside.map((place) => place.player))];
}

/** The same with those of the row that only stand behind what is told of its last one. */
export function playersTold(places: readonly PlayerPlace[], clause: Clause, text: string): readonly number[] {
  const last = places.findLast((place) => place.at < clause.to && place.at >= clause.from);
  if (last === undefined || last.aside || text.slice(last.end, clause.to) !== ' , ') return playersOf(places, clause);
  const fellow = patternOf('fellowPlayer').exec(text.slice(clause.to, clause.to + 2 * NEXT));
  return playersOf(places, { from: clause.from, to: clause.to + (fellow?.[0].length ?? 0) });
}
