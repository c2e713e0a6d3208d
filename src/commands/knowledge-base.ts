/** The catalogue, loaded once per run. */
import { MATCH } from '../knowledge/generated/match';
import { loadKnowledge } from '../knowledge/load';
import type { Knowledge } from '../knowledge/types';

/** The catalogue as the extension ships it. */
export function catalogue(): Knowledge {
  return loadKnowledge(MATCH);
}
