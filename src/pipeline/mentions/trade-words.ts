/** Words of the trade as alternatives of a pattern, the longest first. */
import { JOURNALIST_WORDS, PERSON_WORDS, PLAYER_WORDS, POSITIONS } from '../../languages/en/roles';
import { lazyTest } from '../text/lazy';

const alternatives = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|');
export const POSITION = alternatives(Object.keys(POSITIONS));
/** Words that name a player's part in a move, right before his name. */
const MOVERS = ['arrival', 'recruit', 'newcomer', 'prospect', 'acquisition', 'new boy', 'loan signing', 'trialist'];
export const PLAYER = alternatives([...Object.keys(POSITIONS), ...PLAYER_WORDS, ...MOVERS]);
export const PERSON = alternatives(Object.keys(PERSON_WORDS));
export const JOURNALIST = alternatives(JOURNALIST_WORDS);

/** "Another striker – X": one of many whom the name after the dash tells; "Genoa want striker – X" credits an outlet. */
export const INTRODUCED = lazyTest(
  `(?:^|[^\\p{L}])(?:an?|another|one|the|their|his|its) (?:[\\p{L}\\d’'-]+ ){0,4}(?:${PLAYER}) [–—-] $`,
  'u',
);
/** A player's noun right before a name, or one that opens a list. */
export const PLAYER_BEFORE = lazyTest(`(?:${PLAYER})(?:s?(?:,| and| like| such as| including)?|s(?::| [–—-])) $`);
