/** The claims of one sentence: clause by clause, then merged where clauses say the same of the same players. */

import type { Claim, Mentions, Move, Span, Stage, Trace } from '../types';
import { openHits } from './background';
import type { Clause } from './clauses';
import type { Focus } from './focus';
import { hedgesOf } from './hedges';
import { playersOf } from './players';
import { hitsOf, type Reading } from './reading';
import { type ClubPlace, clubPlaces } from './roles';
import { sides } from './sides';
import { furthest, type JudgedHit, judgeHit } from './stage';
import type { Hit } from './triggers';

export type Draft = Omit<Claim, 'index'>;

interface Part {
  readonly clause: Clause;
  readonly hits: readonly JudgedHit[];
  readonly players: readonly number[];
  readonly kind: 'join' | 'exit' | 'renewal';
  readonly stage: Stage;
  readonly carried: boolean;
}

/** "the deal", "that offer", "he": the clause speaks of a matter that the reader already knows. */
const ANAPHOR =
  /(?:^| )(?:the|this|that|any|a|such|his|her|their|both) (?:[a-z-]+ ){0,2}?(?:deal|move|transfer|bid|offer|switch|agreement|talks|negotiations|fee|loan|signing|proposal|approach|interest|return|medical|pursuit|exit|departure|price|contract|terms|saga|contact|swoop|operation|clubs|player|duo|trio)(?: |$)|(?:^| )(?:talks|negotiations|discussions|personal terms|he|she|him|his|her)(?: |$)/;

/** Blocks in which a page may still hold the name back: "a disgruntled Chelsea attacker". */
const LEAD_BLOCKS = 3;
const HIDDEN_NAME =
  /(?:^| )(?:an?|one|the|another|<c\d+>(?: 's)?) (?:[a-z0-9'-]+ |<[cglf]\d+> ){0,4}(?:striker|forward|winger|midfielder|defender|attacker|goalkeeper|keeper|playmaker|full-back|left-back|right-back|centre-back|star|ace|player|international|youngster|teenager|wonderkid|man|captain|talent|target|starlet|participant|sensation)(?: |$)/;

/** "any player", "a new striker": nobody named, and late in the article not the one spoken of. */
const SOMEBODY_ELSE =
  /(?:^| )(?:any|an?|another|some|two|three|young) (?:[a-z0-9'-]+ |<[cglf]\d+> ){0,3}(?:strikers?|forwards?|wingers?|midfielders?|defenders?|attackers?|goalkeepers?|full-backs?|left-backs?|right-backs?|centre-backs?|players?|youngsters?)(?: |$)/;

/** Words before a capitalised pair that make it an outlet, a place or a rule rather than somebody's name. */
const NO_NAME_AFTER = /^(?:the|to|by|per|via|in|at|from|of|around|a|an)$/;

/** A capitalised pair that no mention covers: somebody whom we do not know, so nobody is carried over. */
function hasUnknownName({ sentence, mentions }: Reading['skeleton']): boolean {
  const { tokens } = sentence;
  const free = (at: number) => {
    const token = tokens[at];
    return (
      token?.kind === 'word' &&
      token.casing === 'initial' &&
      token.start > sentence.start &&
      !mentions.some((mention) => mention.start <= token.start && token.end <= mention.end)
    );
  };
  return tokens.some(
    (_, at) =>
      free(at) && free(at + 1) && !free(at - 1) && !free(at + 2) && !NO_NAME_AFTER.test(tokens[at - 1]?.fold ?? ''),
  );
}

function playersFor(
  clause: Clause,
  hits: readonly Hit[],
  before: readonly number[],
  { skeleton, places, heading }: Reading,
  focus: Focus,
): { players: readonly number[]; carried: boolean } {
  const own = playersOf(places, clause);
  if (own.length > 0) return { players: own, carried: false };
  if (before.length > 0) return { players: before, carried: false };
  const others = [...new Set(places.filter((place) => !place.aside).map((place) => place.player))];
  if (others.length > 0) return { players: others, carried: false };
  const { sentence } = skeleton;
  if (heading && focus.main !== null) return { players: [focus.main], carried: true };
  const words = skeleton.text.slice(clause.from, clause.to);
  const plain = hits.some((hit) => isPlain(hit) && hit.row.completed !== true);
  if ((!plain && !ANAPHOR.test(words)) || hasUnknownName(skeleton)) return { players: [], carried: true };
  const inFocus = focus.inFocus(sentence.index);
  const other = sentence.block > LEAD_BLOCKS && SOMEBODY_ELSE.test(words);
  if (inFocus.length > 0 && !other) return { players: inFocus, carried: true };
  const hidden = plain && sentence.block <= LEAD_BLOCKS && focus.main !== null && HIDDEN_NAME.test(words);
  return { players: hidden && focus.main !== null ? [focus.main] : [], carried: true };
}

function kindOf(hits: readonly JudgedHit[]): Part['kind'] {
  if (hits.some((hit) => hit.row.kind === 'renewal')) return 'renewal';
  return hits.some((hit) => hit.row.kind === 'join') ? 'join' : 'exit';
}

/** Does the sentence hold what its phrases need besides themselves? */
function supported(part: Part, places: readonly ClubPlace[]): boolean {
  if (part.players.length === 0) return false;
  if (part.hits.some((hit) => hit.row.needs !== 'both')) return true;
  return places.some((place) => place.role !== 'none');
}

function partsOf(
  reading: Reading,
  clubs: readonly ClubPlace[],
  focus: Focus,
  published: string | null,
  dropped: (clause: Clause, hits: readonly Hit[], reason: string) => void,
): readonly Part[] {
  const { skeleton, places } = reading;
  const parts: Part[] = [];
  let before: readonly number[] = [];
  let told = false;
  for (const clause of reading.clauses) {
    const found = hitsOf(reading, clause);
    const named = playersOf(places, clause);
    const all = found.length === 0 ? null : playersFor(clause, found, before, reading, focus);
    if (named.length > 0) before = named;
    if (!all) continue;
    const players = all.players.filter((player) => focus.isCandidate(player) || found.some(isPlain));
    const judged = found.map((hit) => judgeHit(hit, skeleton, clause));
    const news = players.some((player) => focus.isNews(player));
    const past = openHits(clause, judged, skeleton, published, news, told);
    told = past.told;
    const hits = past.open;
    if (players.length === 0) dropped(clause, found, all.players.length === 0 ? 'no player' : 'weak words only');
    else if (hits.length === 0) dropped(clause, found, 'background');
    for (const group of byKind(hits)) {
      const stage = stageOfPart(group, players, skeleton.text.slice(clause.from, clause.to), focus);
      const part = { clause, hits: group, players, kind: kindOf(group), stage, carried: all.carried };
      if (supported(part, clubs)) parts.push(part);
    }
  }
  return parts.filter((part) => !parts.some((other) => outspoken(other, part)));
}

/** Plain words of a transfer, unlike those that need a player of whom something plainer is said. */
function isPlain(hit: Hit): boolean {
  return hit.row.weak !== true;
}

/** Words by which a move is still a wish, so that naming it says nothing of a settled one. */
const UNSETTLED =
  /(?:^| )(?:could|may|might|would|if|want\w*|hop\w+|keen|linked|interest\w*|consider\w*|not|no|potential|possible|likely|open|wish\w*)(?: |$)/;

/** A move that is only named stands where the article's opening left it: "hailed his Chelsea move". */
function stageOfPart(hits: readonly JudgedHit[], players: readonly number[], words: string, focus: Focus): Stage {
  const stage = furthest(hits.map((hit) => hit.stage));
  const bare = hits.every((hit) => hit.row.bare === true) && !UNSETTLED.test(words);
  return (bare && (stage === 'interest' || stage === 'agreed') && focus.settled(players)) || stage;
}

/** Weak words beside plain ones about the same players add nothing of their own. */
function outspoken(other: Part, part: Part): boolean {
  return (
    other !== part &&
    !part.hits.some(isPlain) &&
    other.hits.some(isPlain) &&
    part.players.every((player) => other.players.includes(player))
  );
}

/** A new contract and a transfer in one clause are two statements. */
function byKind(hits: readonly JudgedHit[]): readonly (readonly JudgedHit[])[] {
  const renewal = hits.filter((hit) => hit.row.kind === 'renewal');
  const rest = hits.filter((hit) => hit.row.kind !== 'renewal');
  return [rest, renewal].filter((group) => group.length > 0);
}

function sameMatter(a: Draft, b: Draft): boolean {
  const players = a.players.length === b.players.length && a.players.every((player) => b.players.includes(player));
  const off = (a.stage === 'off') === (b.stage === 'off');
  return players && off && (a.move === 'renewal') === (b.move === 'renewal');
}

const RANK: readonly Stage[] = ['interest', 'talks', 'bid', 'agreed', 'done', 'off'];

function merged(a: Draft, b: Draft): Draft {
  const to = [...new Set([...a.to, ...b.to])];
  const move: Move = a.move === 'loan' || b.move === 'loan' ? 'loan' : to.length > 0 ? 'join' : a.move;
  return {
    ...a,
    from: a.from.length > 0 ? a.from : b.from,
    to,
    move: a.move === 'renewal' ? 'renewal' : move,
    stage: RANK.indexOf(a.stage) >= RANK.indexOf(b.stage) ? a.stage : b.stage,
    triggers: [...a.triggers, ...b.triggers],
    hedges: [...a.hedges, ...b.hedges],
    scope: { start: Math.min(a.scope.start, b.scope.start), end: Math.max(a.scope.end, b.scope.end) },
    continues: a.continues ?? b.continues,
  };
}

export function draftClaims(
  reading: Reading,
  mentions: Mentions,
  focus: Focus,
  published: string | null,
  trace?: Trace,
): readonly Draft[] {
  if (reading.hits.length === 0) return [];
  const { skeleton } = reading;
  const clubs = clubPlaces(skeleton);
  const { sentence } = skeleton;
  const dropped = (clause: Clause, hits: readonly Hit[], reason: string) =>
    trace?.({
      stage: 'claims',
      rule: hits.map((hit) => hit.row.id).join('+'),
      span: skeleton.spanOf(clause.from, clause.to),
      verdict: 'dropped',
      reason,
    });
  const drafts: Draft[] = [];
  for (const part of partsOf(reading, clubs, focus, published, dropped)) {
    const scope: Span = skeleton.spanOf(part.clause.from, part.clause.to);
    for (const side of sides(part, { skeleton, places: clubs, mentions, focus })) {
      drafts.push({
        start: sentence.start,
        end: sentence.end,
        sentence: sentence.index,
        players: side.players,
        from: side.from,
        to: side.to,
        move: side.move,
        stage: part.stage,
        triggers: part.hits.map((hit) => ({ ...skeleton.spanOf(hit.from, hit.to), rule: hit.row.id })),
        hedges: hedgesOf(skeleton, part.clause),
        scope,
        continues: side.continues,
      });
      trace?.({
        stage: 'claims',
        rule: part.hits.map((hit) => hit.row.id).join('+'),
        span: scope,
        verdict: 'made',
        reason: skeleton.text,
      });
    }
  }
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const index = kept.findIndex((other) => sameMatter(other, draft));
    const other = kept[index];
    if (other) kept[index] = merged(other, draft);
    else kept.push(draft);
  }
  return kept;
}
