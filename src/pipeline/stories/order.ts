/** The orders that decide what leads a story: how far, and on whose word. */
import type { AttributedClaim, SourcingClass } from '../types/attribution';
import type { Stage } from '../types/claim';

const STAGES: readonly Stage[] = ['off', 'interest', 'talks', 'bid', 'agreed', 'done'];
const CLASSES: readonly SourcingClass[] = [
  'official',
  'on-record',
  'named-report',
  'relayed',
  'unnamed',
  'vague',
  'own-words',
];

/** How far a move has got: 1 (interest) to 5 (done); 0 for `off`, which stands beside. */
export function stageRank(stage: Stage): number {
  return STAGES.indexOf(stage);
}

/** 0 is the best. */
export function classRank(sourcing: SourcingClass): number {
  return CLASSES.indexOf(sourcing);
}

/** Somebody is said to report it, named or not. */
export function isCited(claim: AttributedClaim): boolean {
  return claim.class !== 'own-words';
}

/** A sentence that only the story explains (claims/implied.ts): it adds to a story and does not lead it. */
export function addsOnly(claim: AttributedClaim): boolean {
  return claim.triggers.length > 0 && claim.triggers.every(({ rule }) => rule.startsWith('story-'));
}

export function isOpen(claim: AttributedClaim): boolean {
  return claim.stage !== 'off';
}

/** Blocks of the opening: headline, standfirst, first paragraph. */
export const OPENING_BLOCKS = 2;

/** Values without repeats, in order. */
export function unique<T>(values: Iterable<T>): readonly T[] {
  return [...new Set(values)];
}
