/** The words of a claim that decide how far it is, told from those of its other steps. */
import { phraseTables } from '../../languages/en/phrase-tables';
import { lazy } from '../text/lazy';
import type { AttributedClaim } from '../types/attribution';
import type { Trigger } from '../types/claim';

/** How far a phrase family says that a move has got, by its id. */
const stageOf = lazy(() => new Map(phraseTables().triggers.map((row) => [row.id, row.stage])));

/** Those whose family stands for the claim's stage or for none; all where there is none: words around them decided then. */
export function decidingTriggers({ triggers, stage }: AttributedClaim): readonly Trigger[] {
  const own = triggers.filter(({ rule }) => (stageOf().get(rule) ?? stage) === stage);
  return own.length > 0 ? own : triggers;
}
