/** The catalogue, loaded once per run. */
import { MATCH } from '../knowledge/generated/match';
import { loadKnowledge } from '../knowledge/load';
import type { Knowledge } from '../knowledge/types';

export function catalogue(): Knowledge {
  return loadKnowledge(MATCH);
}
