/** The claims of one sentence: clause by clause, then merged where clauses say the same of the same players. */
import { says } from '../text/words';
import type { Claim, Move, Stage } from '../types/claim';
import type { Mentions } from '../types/mention';
import type { Span } from '../types/span';
import type { Trace } from '../types/trace';
import type { Clause } from './clauses';
import type { Suitor } from './continues';
import type { Focus } from './focus';
import { hedgesOf } from './hedges';
import { type Part, partsOf } from './parts';
import type { Reading } from './reading';
import { clubPlaces } from './roles';
import { otherWay, swapped } from './shared-out';
import { sides } from './sides';
import { withTellers } from './tellers';
import { type Hit, isPlain } from './triggers';

/** A claim without its number. */
export interface Draft extends Omit<Claim, 'index'> {
  /** The move is only named: it stands where the article's opening left it. */
  readonly bare: boolean;
  /** It says no more than that he stays. */
  readonly stays: boolean;
  /** Nor more than that he leaves. */
  readonly leaves: boolean;
  readonly suitor: Suitor;
}

function sameMatter(a: Draft, b: Draft): boolean {
  const players = a.players.length === b.players.length && a.players.every((player) => b.players.includes(player));
  const off = (a.stage === 'off') === (b.stage === 'off');
  return (
    players &&
    off &&
    (a.move === 'renewal') === (b.move === 'renewal') &&
    !twoSuitors(a, b) &&
    !onlyLeaves(a, b) &&
    !onlyLeaves(b, a)
  );
}

/** "But they were unwilling to sell", unlike "but he is not for sale": how a chase ended. */
const THEN = /(?:^| )(?:were|was|had|refused|would not|did not|ha(?:s|ve) (?:decided|chosen|opted|elected) to) /;

/** "But could not get a deal done". */
const UNABLE = /(?:^| )(?:could not|(?:was|were) unable to|failed to) /;

/** Openers of what stood before an end: "is off after an issue in the medical". */
const REASON = /^(?:after|following|because|when)$/;

/** A clause that says what became of the one before it: "but were turned down", "despite interest from Genoa". */
function turnOf({ clause, hits, stage }: Part, words: string): 'ended' | 'despite' | 'reason' | null {
  if (clause.opener === 'despite') return 'despite';
  if (stage === 'agreed' && REASON.test(clause.opener)) return 'reason';
  const over = hits.some(
    ({ row, stage }) =>
      stage === 'off' &&
      ((row.stage === 'off' && (row.kind === 'join' || (row.kind === 'stay' && THEN.test(words)))) ||
        (row.kind === 'join' && UNABLE.test(words))),
  );
  return /^(?:but|before|until)$/.test(clause.opener) && over && !says('draftSays', words) ? 'ended' : null;
}

/** What ended a matter, or could not, is one with it. */
function isOneWith(a: Draft, b: Draft, turn: ReturnType<typeof turnOf>): boolean {
  if (
    turn === null ||
    (turn === 'reason' && a.stays) ||
    a.stage === b.stage ||
    a.stage === 'done' ||
    b.stage === 'done'
  )
    return false;
  const [open, off] = turn === 'ended' ? [a, b] : [b, a];
  const players = a.players.length === b.players.length && a.players.every((player) => b.players.includes(player));
  const suitors = off.to.every((club) => open.to.includes(club));
  return off.stage === 'off' && players && suitors && (a.move === 'renewal') === (b.move === 'renewal');
}

/** "A have bid for him and B are watching", "A and B watch him, but only A have bid": two stages of two suitors are two claims. */
function twoSuitors(a: Draft, b: Draft): boolean {
  const named = a.suitor === 'named' && b.suitor === 'named' && a.to.length > 0 && b.to.length > 0;
  const some = a.to.some((club) => b.to.includes(club));
  return named && a.stage !== b.stage && (!some || a.to.length > b.to.length);
}

/** "Is certain to leave, and A are competing for him": that he goes says nothing of how far A have got. */
const onlyLeaves = (a: Draft, b: Draft): boolean =>
  a.leaves &&
  a.to.length === 0 &&
  a.stage === 'agreed' &&
  b.suitor === 'named' &&
  b.to.length > 0 &&
  RANK.indexOf(b.stage) < 3;

/** A move to a club that the sentence does not name, unlike one away from a club. */
function isArrival(hits: readonly Hit[], words: string): boolean {
  return (
    !says('otherSuitors', words) &&
    !says('goesAway', words) &&
    hits.some((hit) => hit.row.arrives) &&
    hits.every((hit) => hit.row.kind === 'join' || !isPlain(hit))
  );
}

/** What is told of the suitor, the most telling first. */
const SUITORS: readonly Suitor[] = ['named', 'continued', 'leaves', 'left-out', 'none'];
const RANK: readonly Stage[] = ['interest', 'talks', 'bid', 'agreed', 'done', 'off'];

/** Those whom one of the two names; a suitor that an earlier sentence told counts where neither names one. */
function suitorsOf(...drafts: readonly Draft[]): readonly number[] {
  const named = drafts.some(({ suitor, to }) => suitor === 'named' && to.length > 0);
  return [...new Set(drafts.flatMap(({ suitor, to }) => (named && suitor === 'continued' ? [] : to)))];
}

/** What another paper says of the same matter, with the suitor that the first one names. */
function ofSame(draft: Draft, { to, suitor }: Draft): Draft {
  return draft.suitor === 'named' || suitor !== 'named' ? draft : { ...draft, to, suitor };
}

function merged(a: Draft, b: Draft): Draft {
  const to = suitorsOf(a, b);
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
    bare: a.bare && b.bare,
    stays: a.stays && b.stays,
    leaves: a.leaves && b.leaves,
    suitor: SUITORS.find((one) => one === a.suitor || one === b.suitor) ?? 'none',
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
  const clubs = withTellers(clubPlaces(skeleton), reading.hits);
  const { sentence } = skeleton;
  const dropped = (clause: Clause, hits: readonly Hit[], reason: string) =>
    trace?.({
      stage: 'claims',
      rule: hits.map((hit) => hit.row.id).join('+'),
      span: skeleton.spanOf(clause.from, clause.to),
      verdict: 'dropped',
      reason,
    });
  const drafts: { readonly draft: Draft; readonly turn: ReturnType<typeof turnOf>; readonly another: boolean }[] = [];
  const ownClub = (player: number) => mentions.players[player]?.club?.value ?? null;
  for (const part of partsOf({ reading, focus, published, ownClub }, clubs, dropped)) {
    const scope: Span = skeleton.spanOf(part.clause.from, part.clause.to);
    const words = skeleton.text.slice(part.clause.from, part.clause.to);
    for (const side of sides(part, { skeleton, places: clubs, mentions, focus })) {
      const draft: Draft = {
        start: sentence.start,
        end: sentence.end,
        sentence: sentence.index,
        players: side.players,
        from: side.from,
        to: side.to,
        move: side.move === 'exit' && isArrival(part.hits, words) ? 'join' : side.move,
        stage: part.stage,
        bare: part.bare,
        stays: part.hits.every((hit) => hit.row.kind === 'stay'),
        leaves: part.hits.every((hit) => hit.row.kind === 'exit'),
        triggers: part.hits.map((hit) => ({ ...skeleton.spanOf(hit.from, hit.to), rule: hit.row.id })),
        hedges: hedgesOf(skeleton, part.clause),
        scope,
        continues: side.continues,
        suitor: side.suitor,
      };
      drafts.push({ draft, turn: turnOf(part, words), another: says('otherTeller', words) });
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
  for (const { draft, turn, another } of drafts) {
    const index = kept.findIndex((other) => sameMatter(other, draft) || isOneWith(other, draft, turn));
    const other = kept[index];
    if (other === undefined) kept.push(draft);
    else if (another && other.stage !== draft.stage) kept.push(ofSame(draft, other));
    else kept[index] = merged(other, draft);
  }
  return otherWay(swapped(kept, skeleton, mentions), skeleton, mentions);
}
