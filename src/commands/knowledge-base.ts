/** The catalogue, loaded once per run. */
import { inflateRawSync } from 'node:zlib';
import { MATCH } from '../knowledge/generated/match';
import { loadKnowledge } from '../knowledge/load';
import type { Knowledge } from '../knowledge/types';

/** The text that the build has packed for the content script. */
export function matchText(): string {
  return inflateRawSync(Buffer.from(MATCH, 'base64')).toString();
}

/** The catalogue as the extension ships it. */
export function catalogue(): Knowledge {
  return loadKnowledge(matchText());
}
