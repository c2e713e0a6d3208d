/** How far a clause says that a move has got: the furthest of its phrase families, after modals and negation. */

import type { TriggerRow } from '../../languages/en/triggers/row';
import type { Skeleton } from '../text/skeleton';
import type { Stage } from '../types/claim';
import type { Clause } from './clauses';
import {
  ABOUT_TO,
  AWAITED,
  BY_PLAYER,
  CONDITION,
  FEARED,
  HAD_BEEN,
  HARMLESS,
  IMPRESSION,
  LIKELY_THAT,
  MAY_NOT,
  MODAL,
  MORE,
  NEGATION,
  NOT_TAKEN,
  OFFER,
  OTHER_OFFERS,
  POSSIBLY,
  PREPARED,
  PUT_OFF,
  REFUSED,
  REPORTED_WILL,
  SEEMS,
  STAY_WISHED,
  TRYING,
  TURNED_DOWN,
  UNAGREED,
  WILLING,
  WISH,
  WISH_INSIDE,
  WOULD_DO,
} from './stage-words';
import { type Hit, isPlain } from './triggers';

const ORDER: readonly Stage[] = ['interest', 'talks', 'bid', 'agreed', 'done'];

/** How far a clause's phrases go together. */
export function furthest(hits: readonly JudgedHit[]): Stage {
  // Weak words of staying do not undo a step that is plainly told.
  const plain = hits.filter((hit) => isPlain(hit));
  const steps = plain.some((hit) => hit.stage !== 'interest' && hit.stage !== 'off');
  const stages = (steps ? plain : hits).map((hit) => hit.stage);
  if (stages.includes('off')) return 'off';
  return ORDER.reduceRight<Stage>(
    (best, stage) => (best === 'interest' && stages.includes(stage) ? stage : best),
    'interest',
  );
}

export interface JudgedHit extends Hit {
  readonly stage: Stage;
}

/** Stage of one phrase with the words around it weighed in. */
export function judgeHit(hit: Hit, skeleton: Skeleton, clause: Clause): JudgedHit {
  // "will not sign him": families that may begin with the negation leave it to what stands before them.
  const denial =
    hit.row.kind !== 'join' || hit.row.stage === 'off'
      ? null
      : /^(?:not|without) /.exec(skeleton.text.slice(hit.from, hit.to));
  const from = hit.from + (denial?.[0].length ?? 0);
  const before = skeleton.text.slice(Math.max(clause.from, from - 60), from).replace(REPORTED_WILL, ' will ');
  const after = skeleton.text.slice(
    hit.to - (skeleton.text[hit.to - 1] === ' ' ? 1 : 0),
    Math.min(clause.to, hit.to + 70),
  );
  const next = skeleton.text.slice(clause.to);
  const unmet = hit.row.id === 'set-to-join' && CONDITION.test(next);
  const undone = HAD_BEEN.test(before) && /^(?:but|before|until) /.test(next);
  const open =
    unmet ||
    undone ||
    skeleton.text.endsWith('?') ||
    /^(?:if|unless|should)$/.test(clause.opener) ||
    / in case /.test(before);
  const offer = isHypothetical(hit, before, after)
    ? 'interest'
    : offerStage(hit, skeleton.text.slice(hit.from, hit.to), before, open);
  if (offer !== null) return { ...hit, stage: offer };
  const disagreed = hit.row.id === 'agree' && NEGATION.test(before);
  if (!disagreed && PUT_OFF.test(after)) return { ...hit, stage: 'interest' };
  return { ...hit, stage: stageOf(hit, before, open || /^if /.test(skeleton.text)) };
}

/** An offer that nobody has made: what it would take, or what a club waits for. */
function isHypothetical({ row }: Hit, before: string, after: string): boolean {
  return (row.id === 'bid' || row.id === 'bid-weak') && (WOULD_DO.test(after) || AWAITED.test(before));
}

/** An offer that somebody turned down, or that is only thought of; null for everything else. */
function offerStage({ row }: Hit, words: string, before: string, open: boolean): Stage | null {
  if (row.stage === 'bid') {
    if (REFUSED.test(words) && BY_PLAYER.test(before)) return OTHER_OFFERS.test(words) ? 'interest' : 'off';
    if (NEGATION.test(before) && MORE.test(`${before.slice(-30)}${words}`)) return 'bid';
    if (WISH_INSIDE.test(words)) return 'interest';
  }
  const turnedDown = (row.stage === 'interest' || row.stage === 'bid') && TURNED_DOWN.test(before);
  return turnedDown && !open && OFFER.test(words) ? 'bid' : null;
}

/** `open`: a question or a condition says nothing of how far things are. */
function stageOf(hit: Hit, before: string, open: boolean): Stage {
  if (hit.row.stage === 'off') return refusalStage(hit.row, before, open);
  return deniedStage(hit.row, before, open) ?? (open ? 'interest' : stepStage(hit.row, before));
}

/** A refusal that is itself denied, feared or only wished for ends nothing. */
function refusalStage({ kind }: TriggerRow, before: string, conditional: boolean): Stage {
  const open =
    negated(before) ||
    POSSIBLY.test(before) ||
    (kind === 'stay' && (conditional || STAY_WISHED.test(before))) ||
    (kind === 'join' && FEARED.test(before));
  return open ? 'interest' : 'off';
}

/** What a denial before the phrase makes of it; null where there is none. */
function deniedStage(row: TriggerRow, before: string, open: boolean): Stage | null {
  // Nothing agreed so far is a matter still talked over.
  if (row.id === 'agree' && !open && NEGATION.test(before) && UNAGREED.test(before)) return 'talks';
  // Whoever has no future somewhere has to go.
  if (!negated(before) || row.id === 'future') return null;
  if (row.stage === 'interest' && MAY_NOT.test(before)) return 'interest';
  // A price that nobody will meet, or that is not lowered, ends nothing.
  if (/^(?:price|meet-clause)/.test(row.id)) return 'interest';
  if (row.stage !== 'interest' && /(?:^| )neither /.test(before)) return null;
  return open || /yet|fail|unable|stopped short/.test(before) ? 'interest' : 'off';
}

/** How much of a step is left after wishes, plans and attempts. */
function stepStage(row: TriggerRow, before: string): Stage {
  if (row.stage === 'interest') return 'interest';
  if (row.stage === 'done' && IMPRESSION.test(before)) return 'interest';
  if (row.stage === 'done' && ABOUT_TO.test(before)) return 'agreed';
  if (LIKELY_THAT.test(before) || NOT_TAKEN.test(before) || (row.id === 'working-on' && BY_PLAYER.test(before)))
    return 'interest';
  const modal = MODAL.test(before);
  if (!modal && TRYING.test(before) && (row.id === 'agree' || row.stage === 'talks')) return 'talks';
  if (!WISH.test(before) || (row.id === 'close-to' && SEEMS.test(before))) return row.stage;
  if (row.id === 'meet-clause' && WILLING.test(before)) return row.stage;
  const planned = row.stage === 'bid' || (row.stage === 'talks' && row.id !== 'approach');
  return planned && !modal && PREPARED.test(before) ? row.stage : 'interest';
}

function negated(before: string): boolean {
  return NEGATION.test(before) && !HARMLESS.test(before);
}
