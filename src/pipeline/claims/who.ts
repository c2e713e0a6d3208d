/** Whom a clause speaks of: its own players, those named around it, or those carried over from before. */
import { otherPlayerIn } from '../../languages/en/unnamed-words';
import { says } from '../text/words';
import type { Sentence } from '../types/sentence';
import type { Clause } from './clauses';
import type { Focus } from './focus';
import { dealtWith, type PlayerPlace, playersTold, UNNAMED } from './players';
import type { Reading } from './reading';
import { replacedIn } from './replaced';
import { buysUnknown, hasUnknownName } from './strangers';
import { howMany, isGroup } from './together';
import { type Hit, isPlain, tellsMore } from './triggers';
import { clubOfUnnamed, mayBe, refusersPlayer } from './unnamed-of';

/** Blocks in which a page may still hold the name back: "a disgruntled Chelsea attacker". */
const LEAD_BLOCKS = 5;

/** "Are not expected to sign a midfielder", late in the article: not the one spoken of before. */
export const saysSomebodyElse = ({ block }: Sentence, words: string): boolean =>
  block > LEAD_BLOCKS && says('somebodyElse', words);

export interface Who {
  /** Indices into `Mentions.players`. */
  readonly players: readonly number[];
  /** Nobody is named in the sentence: they come from earlier ones or from the headline. */
  readonly carried: boolean;
  /** Nobody else is meant where `players` is empty. */
  readonly open?: boolean;
}

/** Both stand in a list: "bids for A and striker B". */
const isListed = (text: string, one: PlayerPlace | undefined, other: PlayerPlace | undefined): boolean =>
  one !== undefined &&
  other?.aside === false &&
  /^(?: ,)? and (?:[a-z-]+ |<[cgl]\d+> (?:'s )?){0,4}$/.test(text.slice(one.end, other.at));

/** "…, who has joined Milan": the player right before a relative clause, though he is there for a comparison only. */
function relativeTo({ opener, from }: Clause, text: string, places: Reading['places']): number | null {
  const last = places.findLast((place) => place.end <= from);
  const moves = last?.aside === true && says('whoMoves', text.slice(from));
  // "Bids for A and B, who is wanted by C": one of the two.
  const fellow = places.findLast((place) => last !== undefined && place.end <= last.at);
  const one = isListed(text, fellow, last) && /^who(?: is| has| was|'s) /.test(text.slice(from));
  // "Partnering X, whose move was sealed": his, unless the row of names goes on to him.
  const his = opener === 'whose' && last?.aside === false && fellow !== undefined && !isListed(text, fellow, last);
  // "Sell A to fund a move for B, who is leaving".
  const other = last !== undefined && fellow !== undefined && says('funds', text.slice(fellow.end, last.at));
  if (!/^who(?:se)?$/.test(opener) || last === undefined || !(moves || one || his || other)) return null;
  return text.slice(last.end, from).trim().replace(',', '') === '' ? last.player : null;
}

/** Whom a heading means that names nobody. */
function inHeading(reading: Reading, focus: Focus): readonly number[] {
  const { skeleton } = reading;
  const count = howMany(skeleton.text);
  const ahead = focus.named.ahead(skeleton.sentence);
  // "Genoa eye Torino duo" over an item of two.
  if (count > 0 && ahead.length === count) return ahead;
  const several = focus.named.several(count);
  if (several.length > 0) return several;
  if (ahead.length === 1) return ahead;
  const other = skeleton.sentence.block > LEAD_BLOCKS && focus.isDigest;
  if (focus.main === null || other || says('severalOthers', skeleton.text) || focus.tellsOfOthers(reading)) return [];
  return [focus.main];
}

/** Whom a title or heading means on a page of several items; null elsewhere. */
function byItem(clause: Clause, reading: Reading, { main, named }: Focus): readonly number[] | null {
  const ahead = reading.heading ? named.ahead(reading.skeleton.sentence) : [];
  // Over an item of others.
  if (ahead.length > 1 && ahead.length !== howMany(reading.skeleton.text) && !ahead.some((player) => player === main))
    return [];
  return named.items.meantBy(reading, clause);
}

/** Those named together last, else the first of the article that are as many: "both players". */
function groupOf({ text, index }: Sentence, { named }: Focus): readonly number[] {
  const count = howMany(text.toLowerCase());
  const near = named.group(count, index);
  return near.length > 0 ? near : named.several(count);
}

/** "DONE DEAL", "5.17pm: done deal!": a label over any item. */
const LABEL = /^(?:[^<: ]+ : )?(?!(?:he|she|it|they|we|i) )[^<.?: ]+(?: [^<.?: ]+)? ?!?$/;

/** "Is looking to sign a striker": what a club lacks, once the article has named the one it tells of. */
export const LOOKS_FOR =
  /(?:want|need|look|hop|seek|search|hunt|keen|aim|plan|try|market)\w* (?:[a-z]+ ){0,3}(?:an?|another) (?:new )?(?:[a-z]+-?){0,2} ?(?:striker|forward|winger|midfielder|defender|goalkeeper|(?:left|right|centre|full)-back)(?: (?:this|in|before|next|on|during) | ?[.,]|$)/;

/** Whom a clause means in whose sentence nobody is named; none where it is left open. */
function carriedOver(clause: Clause, hits: readonly Hit[], reading: Reading, focus: Focus): readonly number[] {
  const { skeleton, heading } = reading;
  const { sentence } = skeleton;
  if (UNNAMED.test(skeleton.text) || says('personMoves', skeleton.text)) return [];
  if (sentence.block > 1 && LABEL.test(skeleton.text)) return [];
  const headed = heading ? inHeading(reading, focus) : [];
  if (headed.length > 0) return headed;
  const group = isGroup(sentence.text) ? groupOf(sentence, focus) : [];
  if (group.length > 0) return group;
  const words = skeleton.text.slice(clause.from, clause.to);
  const plain = hits.some((hit) => isPlain(hit) && hit.row.completed !== true);
  const strong = hits.some(({ row }) => row.needs === 'strong');
  if ((!plain && !strong && !says('anaphor', words)) || hasUnknownName(skeleton) || buysUnknown(hits, skeleton))
    return [];
  const inFocus = focus.meantAt(sentence.index);
  const more = hits.every(tellsMore);
  if (more && says('contest', skeleton.text)) return [];
  if (!heading && inFocus.length > 0 && otherPlayerIn(sentence.text) !== null) return [];
  const other =
    says('severalOthers', words) ||
    saysSomebodyElse(sentence, words) ||
    (LOOKS_FOR.test(words) && focus.hasNamed(sentence));
  if (inFocus.length > 0 && !other) return inFocus;
  if (more) return focus.only();
  return plain && !other ? focus.latest() : [];
}

/** "Owner defends bids for X as reported target joins Y": another than X. */
const ANOTHER_TARGET =
  /^(?:as|while|but|and|after|with) (?:(?:(?:an?|one|another|reported|other|former|fellow|long-term|one-time|top) )*target|another (?:[a-z-]+ |<[cgl]\d+> (?:'s )?){0,3}(?:player|star|striker|forward|winger|midfielder|defender|goalkeeper|ace)) (?:[a-z]+s|is|has|set|close) /;

const BEHIND =
  /^(?:after|having|since|following) (?:(?:[a-z]+ing|[a-z]+ed|the [a-z]+ of) (?:[a-z-]+ |<c\d+> (?:'s )?){0,4})?$/;

/** Of whom a clause speaks; `before`: the players of the clause before it. */
export function playersFor(
  clause: Clause,
  hits: readonly Hit[],
  before: readonly number[],
  reading: Reading,
  focus: Focus,
): Who {
  const { skeleton, places } = reading;
  const own = playersTold(places, clause, skeleton.text);
  const subject = relativeTo(clause, skeleton.text, places);
  // "To replace Ferri, who has completed his move": whose it is goes without saying.
  const named = places.some((place) => place.named && place.at >= clause.from && place.at < clause.to);
  if (subject !== null && !named) return { players: [subject], carried: false };
  if (own.length > 0) return { players: own, carried: false };
  const dealt = dealtWith(places, clause, skeleton.text);
  if (dealt.length > 0) return { players: dealt, carried: false };
  // "After loaning Ferri to Genoa, they can bid again": what is told of him is nobody else's.
  const first = places.find(({ at }) => at >= clause.from);
  if (first?.aside && first.named && BEHIND.test(skeleton.text.slice(clause.from, first.at)))
    return { players: [], carried: false, open: true };
  const club = clubOfUnnamed(skeleton, clause);
  const hisClub = (one: number) => mayBe(focus.clubs.get(one), club);
  if (before.length > 0) {
    const other = ANOTHER_TARGET.test(skeleton.text.slice(clause.from, clause.to));
    return { players: other ? [] : before.filter((one) => !reading.heading || hisClub(one)), carried: false };
  }
  const isTold = ({ aside, at }: PlayerPlace) => !aside && !says('soldFirst', skeleton.text.slice(clause.to, at));
  const others = [...new Set(places.filter(isTold).map(({ player }) => player))];
  if (others.length > 0) return { players: others, carried: false };
  const item = byItem(clause, reading, focus);
  if (item !== null) return { players: item, carried: true, open: true };
  const gone = replacedIn(places, skeleton.text);
  const left = carriedOver(clause, hits, reading, focus).filter((one) => !gone.includes(one));
  const theirs = refusersPlayer(skeleton, clause, [...left, ...(focus.main === null ? [] : [focus.main])], focus.clubs);
  return { players: theirs === null ? left.filter(hisClub) : [theirs], carried: true };
}

const PERSON_BEFORE = /(?:<n\d+>| (?:coach|boss|manager))(?: (?!and |who |that )[a-z'-]+){0,8} $/;
/** The sentence is about somebody who is no player: "Lund, who left in 2021, has a year left on his contract". */
const OF_PERSON = /^<n\d+> , (?:who|whose|\d\d) [^<]*(?:<[cdl]\d+> [^<]*)*$/;

/** "Lund: I am staying": of himself, as long as he names nobody. */
const OF_HIMSELF =
  /^(?:\d+ : \d+ )?(?:[a-z]+ |<c\d+> )?<n\d+> (?:[a-z]+ )?: [^a-z<]{0,3}i (?:am|will|have|want|would) [^<]*$/;

/** Words about a manager's job or departure, in a clause that names no player. */
function ofSomebodyElse(hit: Hit, clause: Clause, text: string): boolean {
  if (says('job', text)) return true;
  if ((hit.row.kind === 'stay' || hit.row.kind === 'exit') && OF_HIMSELF.test(text.slice(0, hit.to))) return true;
  const own =
    (hit.row.kind === 'exit' && hit.row.subject !== 'from') || says('goesHimself', text.slice(hit.from, hit.to));
  return own && (PERSON_BEFORE.test(text.slice(clause.from, hit.from)) || OF_PERSON.test(text.slice(0, hit.from)));
}

/** The phrases without those of somebody else, where a clause names no player. */
export const hitsOfThem = (hits: readonly Hit[], named: readonly number[], clause: Clause, text: string) =>
  named.length > 0 ? hits : hits.filter((hit) => !ofSomebodyElse(hit, clause, text));
