/** "Has signed for them but will stay here until June": where he waits for a move told beside it is no refusal to part. */
import type { Part } from './parts';
import type { Reading } from './reading';

const FOR_NOW = /(?:^| )(?:until|before|for the (?:rest|remainder)|for now)(?: |$)/;

function waitsFor(move: Part, part: Part, { skeleton: { text } }: Reading): boolean {
  return (
    move.kind === 'join' &&
    (move.stage === 'done' || move.stage === 'agreed') &&
    move.clause.from < part.clause.from &&
    part.hits.every(({ row }) => row.kind === 'stay') &&
    part.players.every((player) => move.players.includes(player)) &&
    FOR_NOW.test(text.slice(part.clause.from))
  );
}

/** "Not prepared to sell, even if somebody offers £16m": what would change nothing. */
const wouldNotHelp = (refusal: Part, { clause }: Part, { sentence }: Reading['skeleton']): boolean =>
  refusal.stage === 'off' &&
  refusal.clause.from < clause.from &&
  clause.opener === 'if' &&
  /\beven if\b/i.test(sentence.text);

/** The parts of a sentence without those that only say where he waits for the move that another tells, or what would not help. */
export function withoutWaiting(parts: readonly Part[], reading: Reading): readonly Part[] {
  return parts.filter(
    (part) => !parts.some((one) => waitsFor(one, part, reading) || wouldNotHelp(one, part, reading.skeleton)),
  );
}
