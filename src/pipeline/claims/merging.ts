/** Clauses of one sentence that say the same of the same players become one claim. */
import { says } from '../text/words';
import type { Move, Stage } from '../types/claim';
import type { Span } from '../types/span';
import type { Suitor } from './continues';
import type { Draft } from './draft';
import type { Part } from './parts';

/** What a clause says of how the one before it went on. */
type Turn = 'ended' | 'despite' | 'reason' | 'no-further' | null;

/** A clause's claim, with what it says of the clause before. */
export interface Told {
  readonly draft: Draft;
  readonly turn: Turn;
  /** Another paper says it: its step is not the first one's. */
  readonly another: boolean;
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
const THEN = /(?:^| )(?:were|was|had|refused|would not|did not|(?:decided|cho(?:se|sen)|opted|elected|preferred) to) /;

/** "But could not get a deal done". */
const UNABLE = /(?:^| )(?:could not|(?:was|were) unable to|failed to) /;

/** "Have held talks, but no bid has been made": how far it has not got is no end of it. */
const NO_FURTHER =
  /^but (?:[a-z]+ ){0,3}?no (?:[a-z]+ ){0,2}(?:bids?|offers?|proposals?|agreement|fee|deal) (?:ha(?:s|ve)|is|was|were) /;

/** Openers of what stood before an end: "is off after an issue in the medical". */
const REASON = /^(?:after|following|because|when)$/;

/** A clause that says what became of the one before it: "but were turned down", "despite interest from Genoa". */
export function turnOf({ clause, hits, stage }: Part, words: string): Turn {
  if (clause.opener === 'despite') return 'despite';
  if ((stage === 'agreed' || stage === 'bid') && REASON.test(clause.opener)) return 'reason';
  if (stage === 'off' && NO_FURTHER.test(words)) return 'no-further';
  const over = hits.some(
    ({ row, stage }) =>
      stage === 'off' &&
      ((row.stage === 'off' && (row.kind === 'join' || (row.kind === 'stay' && THEN.test(words)))) ||
        (row.kind === 'join' && UNABLE.test(words))),
  );
  return /^(?:but|before|until)$/.test(clause.opener) && over && !says('draftSays', words) ? 'ended' : null;
}

/** What ended a matter, or could not, is one with it. */
function isOneWith(a: Draft, b: Draft, turn: Turn): boolean {
  if (
    turn === null ||
    (turn === 'reason' && a.stays && b.stage === 'agreed') ||
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

/** Each of the two names suitors, and no one is named twice. */
const areApart = (a: Draft, b: Draft): boolean =>
  a.suitor === 'named' && b.suitor === 'named' && b.to.length > 0 && !b.to.some((club) => a.to.includes(club));

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
  (a.stage === 'agreed' || a.stage === 'done') &&
  b.suitor === 'named' &&
  b.to.length > 0 &&
  RANK.indexOf(b.stage) < RANK.indexOf(a.stage);

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

/** The words of both; of one that only wishes and one that has got further, those of the latter: it may be another's report. */
function scopeOf(a: Draft, b: Draft): Span {
  if (a.stage === 'interest' && b.stage !== 'interest') return b.scope;
  return { start: Math.min(a.scope.start, b.scope.start), end: Math.max(a.scope.end, b.scope.end) };
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
    scope: scopeOf(a, b),
    continues: a.continues ?? b.continues,
    bare: a.bare && b.bare,
    stays: a.stays && b.stays,
    leaves: a.leaves && b.leaves,
    suitor: SUITORS.find((one) => one === a.suitor || one === b.suitor) ?? 'none',
  };
}

const isOfSame = (a: Draft, b: Draft): boolean => b.players.every((player) => a.players.includes(player));

/** In text order, those of one matter as one. */
export function joined(told: readonly Told[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const { draft, turn, another } of told) {
    const index = kept.findIndex((other) => sameMatter(other, draft) || isOneWith(other, draft, turn));
    const other = kept[index];
    const goesOn = turn === 'no-further' && kept.some((one) => one.stage !== 'off' && isOfSame(one, draft));
    if (goesOn) continue;
    if (other === undefined) kept.push(draft);
    else if (another && (other.stage !== draft.stage || areApart(other, draft))) kept.push(ofSame(draft, other));
    else kept[index] = merged(other, draft);
  }
  return kept;
}
