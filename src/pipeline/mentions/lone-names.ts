/** What the words behind a name say of a word that stands alone: a club's or town's, a team's, or somebody's. */
import { lazyTest } from '../text/lazy';
import { says } from '../text/words';
import type { Run } from './runs';
import { PLAYER } from './trade-words';

/** "Pyramids striker Lund": a club's or country's name before a noun and a name. */
const OWNS_NEXT = lazyTest(
  `^ (?:(?!(?:and|or|the|said|his|her|with|to|for|of|by|want|need|sign|told|made|lost|sold|bought|brought|had|have|could|will|would|can|may|might|must|should|let|put|gave|took|kept|left|saw|lent|paid|[\\p{Ll}]+s|(?:want|sign|land|loan|releas|recruit|unveil|welcom|need|like|target)ed) )(?:[\\p{Ll}-]+) ){0,2}(?:${PLAYER})s?,? \\p{Lu}`,
  'u',
);

/** A name is a club's by the words after it: a player's noun and name follow. */
export function namesClub(text: string): boolean {
  return OWNS_NEXT.test(text);
}

/** "The Torquay striker", "sign Torquay keeper Lund": what stands right before a noun of the trade is where he plays or comes from. */
const BEFORE_NOUN = lazyTest(`^ (?:[a-z-]+ )?(?:${PLAYER})s?(?: \\p{Lu}|[ .,]|$)`, 'u');

/** A word alone is a place's or a club's by the noun after it, or a team's by the form of its verb. */
export function namesOrigin({ sentence, end }: Run): boolean {
  const after = sentence.text.slice(end - sentence.start);
  return (BEFORE_NOUN.test(after) && !says('matterAfter', after)) || says('teamAfter', after);
}

const AT_PLACE = /(?<![a-z])(?:to|in|at|from|near|of|via|by|per) (?:(?:central|north|south|east|west) )?$/;

/** What only somebody does, in a sentence that goes on with "his": a team has none. */
export function isSomebody({ before, after, name }: Run): boolean {
  const does = says('subjectAfter', after) && says('hisAfter', after) && !says('hearsAfter', after);
  return (does || says('doneToHimAfter', after)) && !AT_PLACE.test(before) && !/thing$|['’]/.test(name);
}
