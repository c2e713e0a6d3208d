/** Rules about a phrase's step, and tables of cases of which the first that holds decides. */

import type { TriggerRow } from '../../languages/en/triggers/row';
import { says } from '../text/words';
import type { Stage } from '../types/claim';

/** A phrase with what stands around it in its clause. */
export interface Around {
  readonly row: TriggerRow;
  /** Folded, as in the skeleton. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
  /** What follows the clause. */
  readonly next: string;
  /** As the article writes them. */
  readonly written: string;
  /** A question or a condition says nothing of how far things are. */
  readonly open: boolean;
  /** The sentence is about what would be if something else were. */
  readonly conditional: boolean;
}

/** The step of a phrase; null where the rule has nothing to say. */
export type Rule = (around: Around) => Stage | null;

/** What is so, and the step that it makes; `own`: the one of the phrase itself. */
export type Case = readonly [holds: (around: Around) => boolean, stage: Stage | 'own'];

export const firstOf =
  (cases: readonly Case[]): Rule =>
  (around) => {
    const stage = cases.find(([holds]) => holds(around))?.[1] ?? null;
    return stage === 'own' ? around.row.stage : stage;
  };

/** The words before a phrase deny it, not only in part or for now. */
export function negated(before: string): boolean {
  return says('negation', before) && !says('harmless', before);
}
