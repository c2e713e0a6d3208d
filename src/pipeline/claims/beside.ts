/**
 * How far a claim has got by words that make none themselves: "Genoa wanted him but were unsuccessful". They count in the
 * clause of a claim, and in those right after it that say nothing of their own and name nobody else.
 */
import type { Stage } from '../types/claim';
import { isOfThePast } from './background';
import type { Clause } from './clauses';
import type { Part } from './parts';
import { playersOf } from './players';
import type { Reading } from './reading';
import { furthest, type JudgedHit, judgeHit } from './stage';
import { besideHits } from './triggers';

/** How far a sentence that makes no claim by words of its own says that the one it goes on with has got. */
export function stageBeside(stage: Stage, reading: Reading): Stage {
  const { text } = reading.skeleton;
  return stageWith(stage, told(reading, { from: 0, to: text.length, opener: '' }));
}

/** "After it had looked like the move would fall through": what has been overcome. */
const OVERCOME = /^(?:after|despite) [^,]*(?:look|seem|appear|fear|threat)/;

/** The words of a clause that keep their force after wishes and denials around them. */
function told({ skeleton }: Reading, clause: Clause): readonly JudgedHit[] {
  const words = skeleton.text.slice(clause.from, clause.to);
  if (isOfThePast(words) || OVERCOME.test(words)) return [];
  return besideHits(skeleton)
    .filter((hit) => hit.from >= clause.from && hit.from < clause.to)
    .map((hit) => (hit.row.firm === true ? { ...hit, stage: hit.row.stage } : judgeHit(hit, skeleton, clause)))
    .filter((hit) => hit.stage === hit.row.stage);
}

/** "was close to joining": agreed once, so that what came after it may have ended it. */
const WAS_NEAR = /(?:^| )(?:was|were|had|looked|seemed) /;

/** What such words make of a stage: an end ends all but what is settled; a step counts where none is told. */
function stageWith(stage: Stage, hits: readonly JudgedHit[], overtaken = false): Stage {
  if (hits.length === 0 || stage === 'off' || stage === 'done') return stage;
  const step = furthest(hits);
  if (step === 'off') return stage === 'agreed' && !overtaken ? stage : 'off';
  return stage === 'interest' ? step : stage;
}

/** "There has been an offer, but we turned it down": by anybody but the player, a bid still. */
const BY_PLAYER = /^(?:he|she|<p\d+>) /;

const stillBid = (part: Part, { row, from, to }: JudgedHit, text: string): boolean =>
  row.id === 'beside-refused' && part.stage === 'bid' && !BY_PLAYER.test(text.slice(from, to));

/** Clauses right after the one of a part in which nothing else is claimed of anybody else. */
function following(part: Part, parts: readonly Part[], { clauses, places }: Reading): readonly Clause[] {
  const after: Clause[] = [];
  for (const clause of clauses) {
    if (clause.from <= part.clause.from) continue;
    const named = playersOf(places, clause);
    if (parts.some((other) => other.clause === clause) || named.some((player) => !part.players.includes(player))) break;
    after.push(clause);
  }
  return after;
}

/** The parts of a sentence with such words weighed in. */
export function withBeside(parts: readonly Part[], reading: Reading): readonly Part[] {
  if (besideHits(reading.skeleton).length === 0) return parts;
  return parts.map((part) => {
    const { text } = reading.skeleton;
    const hits = [part.clause, ...following(part, parts, reading)]
      .flatMap((clause) => told(reading, clause))
      .filter((hit) => !stillBid(part, hit, text));
    const words = text.slice(part.clause.from, part.clause.to);
    const stage = stageWith(part.stage, hits, WAS_NEAR.test(words));
    return stage === part.stage ? part : { ...part, stage, bare: false };
  });
}
