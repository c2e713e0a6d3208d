/** What each clause of a sentence says: of whom, with which phrases, how far. */
import { says } from '../text/words';
import type { Stage } from '../types/claim';
import { withoutAsked } from './asked';
import { openHits } from './background';
import { withBeside } from './beside';
import { cameBefore, staysTheirs } from './came-before';
import type { Clause } from './clauses';
import { withoutEchoes } from './echoes';
import type { Focus } from './focus';
import { playersOf, withoutAsides } from './players';
import { hitsOf, type Reading } from './reading';
import type { ClubPlace } from './roles';
import type { Statement } from './scene';
import { furthest, type JudgedHit, judgeHit } from './stage';
import { type Hit, isPlain, isProof, tellsMore } from './triggers';
import { withoutWaiting } from './until-then';
import { hitsOfThem, playersFor, type Who } from './who';

/** A statement as it is cut from its sentence, with what the next steps ask of it. */
export interface Part extends Statement {
  /** Of players whom an earlier sentence names. */
  readonly carried: boolean;
  /** The move is only named: how far it has got is told elsewhere in the article. */
  readonly bare: boolean;
}

function kindOf(hits: readonly JudgedHit[]): Part['kind'] {
  if (hits.some((hit) => hit.row.kind === 'renewal')) return 'renewal';
  return hits.some((hit) => hit.row.kind === 'join') ? 'join' : 'exit';
}

/** Does the sentence hold what its phrases need besides themselves? */
function supported(part: Part, places: readonly ClubPlace[], { ownClub }: Telling): boolean {
  const { players, clause } = part;
  if (players.length === 0) return false;
  if (part.hits.every(tellsMore)) {
    const owners = players.map(ownClub);
    const near = places.filter(({ at, end, role }) => at < clause.to && end > clause.from && role !== 'none');
    return near.some(({ clubs }) => clubs.some((club) => !owners.includes(club)));
  }
  if (part.hits.some((hit) => hit.row.needs !== 'both')) return true;
  return places.some((place) => place.role !== 'none');
}

/** What the parts of a sentence are read with. */
export interface Telling {
  readonly reading: Reading;
  readonly focus: Focus;
  /** Date of the article, or null. */
  readonly published: string | null;
  /** Index of the club that a player is at, or null. */
  ownClub(player: number): number | null;
}

/** The phrases of a clause that tell of today. */
interface Today {
  readonly hits: readonly JudgedHit[];
  /** The clause told of the past, so that the next may go on with it. */
  readonly told: boolean;
  /** The clause itself where it tells of nothing else. */
  readonly behind: readonly Clause[];
  /** Why the others do not. */
  readonly why: string;
}

/** "With no option to buy": a term that the deal lacks says nothing beside the deal itself. */
function withoutMissing(hits: readonly Hit[], { hits: all, skeleton }: Reading): readonly Hit[] {
  const lacks = ({ from, to }: Hit) => says('noOption', `${skeleton.text.slice(Math.max(0, from - 60), to)} `);
  return all.every(lacks) ? hits : hits.filter((hit) => !lacks(hit));
}

function todayOf(
  clause: Clause,
  found: readonly Hit[],
  players: readonly number[],
  told: boolean,
  { reading, focus, published, ownClub }: Telling,
): Today {
  const { skeleton } = reading;
  const judged = withoutMissing(found, reading).map((hit) =>
    staysTheirs(judgeHit(hit, skeleton, clause), skeleton, players, focus, ownClub),
  );
  const isNews = players.some((player) => focus.isNews(player)) || focus.isRenewed(players);
  const news = focus.settled(players) !== null || reading.heading || focus.isDigest || isNews;
  const past = openHits(clause, judged, skeleton, published, news, told, reading.paragraph <= 1);
  const before = past.open.filter((hit) => cameBefore(hit, skeleton, players, focus, ownClub));
  const stands = (hit: JudgedHit) => isPlain(hit) && hit.row.completed !== true && !before.includes(hit);
  const open = before.length > 0 ? past.open.filter(stands) : past.open;
  const why = before.length > 0 ? 'background: how he came to where he is' : past.why;
  const hits = ofToday(open, skeleton.text, skeleton.text.slice(clause.from, clause.to));
  return { hits, told: past.told, behind: past.behind ? [clause] : [], why };
}

/** "Genoa, who have sold Lund, want …": what is told of a club in passing, and of somebody who is there for its sake. */
function tellsOfClub({ opener, from, to }: Clause, { skeleton, places }: Reading): boolean {
  const inside = places.filter(({ at }) => at >= from && at < to);
  return (
    opener === 'who' &&
    inside.length > 0 &&
    inside.every(({ aside }) => aside) &&
    OF_CLUB.test(skeleton.text.slice(0, from))
  );
}
const OF_CLUB = /<c\d+> , $/;

/** "…, while Burnley prepare an offer": where a clause means nobody, of whom the sentence spoke before. */
function orCarried(meant: Who, players: readonly number[]): Who {
  return meant.players.length === 0 && players.length > 0 && meant.open !== true ? { players, carried: true } : meant;
}

/** The sentence's statements, clause by clause; `dropped` is told of those that are none. */
export function partsOf(
  telling: Telling,
  clubs: readonly ClubPlace[],
  dropped: (clause: Clause, hits: readonly Hit[], reason: string) => void,
): readonly Part[] {
  const { reading, focus } = telling;
  const { skeleton, places } = reading;
  const parts: Part[] = [];
  const behind: Clause[] = [];
  let before: readonly number[] = [];
  let carried: readonly number[] = [];
  let told = false;
  for (const clause of reading.clauses.filter((one) => !tellsOfClub(one, reading))) {
    const every = withoutAsides(hitsOf(reading, clause), places, clause, skeleton.text);
    const named = playersOf(places, clause);
    const all = every.length === 0 ? null : orCarried(playersFor(clause, every, before, reading, focus), carried);
    if (all?.carried) carried = all.players;
    if (named.length > 0) before = named;
    const found = every.filter((hit) => hit.row.told !== true || (all && focus.settled(all.players) !== null));
    if (!all || found.length === 0) continue;
    const players = all.players.filter((player) => focus.isCandidate(player) || found.some(isProof));
    const ours = hitsOfThem(found, all.carried ? [] : named, clause, skeleton.text);
    const today = todayOf(clause, ours, players, told, telling);
    told = today.told;
    if (players.length === 0) dropped(clause, found, all.players.length === 0 ? 'no player' : 'weak words only');
    else if (today.hits.length === 0) dropped(clause, found, today.why);
    behind.push(...today.behind);
    for (const group of byKind(today.hits)) {
      const stage = furthest(group);
      const bare = !skeleton.text.endsWith('?') && isBare(group, stage, skeleton.text.slice(clause.from, clause.to));
      const part = { clause, hits: group, players, kind: kindOf(group), stage, carried: all.carried, bare, behind };
      if (supported(part, clubs, telling)) parts.push(part);
    }
  }
  return withBeside(withoutEchoes(withoutWaiting(withoutAsked(parts, skeleton.text), reading), clubs), reading);
}

/** What lies behind, told with matches or deeds of then: words that also tell of moves tell of none there. */
function speaksOfPast(text: string): boolean {
  return says('longAgo', text) && (says('elsewhere', text) || says('happened', text)) && !says('reportedBy', text);
}

/** Weak words that are said of matches and form as well. */
const OF_FORM: ReadonlySet<string> = new Set(['modal-move', 'keep-weak', 'race-weak', 'wish-weak']);

function speaksOfForm(hits: readonly JudgedHit[], words: string): boolean {
  return hits.every(({ row }) => OF_FORM.has(row.id)) && says('contest', words) && !says('reportedBy', words);
}

/** "X could return to Lens, three years after he left": what lies behind is told beside a move still to come. */
const AHEAD =
  /<p\d+> (?:could|may|might|is (?:set|due|expected|keen|close) to) (?:now |soon |yet )?(?:return|join|move|leave|sign) /;

/** The phrases of a clause, less weak ones among words of the past, of matches and of form. */
function ofToday(hits: readonly JudgedHit[], text: string, words: string): readonly JudgedHit[] {
  return hits.some(isPlain) || !((speaksOfPast(text) && !AHEAD.test(words)) || speaksOfForm(hits, words)) ? hits : [];
}

/** Nothing but the name of a move: "hailed his Chelsea move". */
function isBare(hits: readonly JudgedHit[], stage: Stage, words: string): boolean {
  return (
    (stage === 'interest' || stage === 'agreed') &&
    hits.every((hit) => hit.row.bare === true) &&
    !says('unsettled', words)
  );
}

/** A new contract and a transfer in one clause are two statements. */
function byKind(hits: readonly JudgedHit[]): readonly (readonly JudgedHit[])[] {
  const renewal = hits.filter((hit) => hit.row.kind === 'renewal');
  const rest = hits.filter((hit) => hit.row.kind !== 'renewal');
  return [rest, renewal].filter((group) => group.length > 0);
}
