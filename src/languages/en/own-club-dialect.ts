/** The pattern language of the phrases that tell of a player's own club: regular expressions with two macros. */
import { lazy } from '../../pipeline/text/lazy';
import { type Dialect, macroParts } from '../../pipeline/text/phrase';
import { PLAYER_WORDS, POSITIONS } from './roles';

/** "Liverpool target X" and "Chelsea signing X" say nothing of where X is now. */
const NOT_OWN = new Set(['target', 'signing']);
const roles = lazy(
  () =>
    `(?:${[...Object.keys(POSITIONS), ...PLAYER_WORDS, 'scorer', 'asset']
      .filter((word) => !NOT_OWN.has(word))
      .sort((a, b) => b.length - a.length)
      .join('|')})s?`,
);
/** No adjective: a verb, a small word, or a word of the move that makes the club a suitor. */
const NO_ADJECTIVE =
  '(?:targets?|signing|transfer|interest(?:ed)?|bids?|move|moves|new|wants?|are|is|have|has|had|was|were|do|did|to|and|for|over|in|on|with|by|at|of|from|as|after|but|when|if|than|not|further|who|which|that|whose|a|an|his|their|could|would|will|may|might|can|must|boss|manager|coach|signs?|signed|side|club|eyes?|plot|hold|made?|says?|said|buy|lands?|landed|get|adds?|added|acquired|announced|confirmed|completed|unveiled|secured|targeted|recruited|poached|approached|admired|welcomed|selected|bought|hooked|re-signed|(?:acquire|unveil|welcome|recruit|secure|capture|trade|bag|swap|complete|confirm|announce|chase|track|monitor|poach|approach|admire|net)s?|snaps?|swoops?|(?:[a-z]*-)?linked|[a-z]*-bound)';
const ADJECTIVE = `(?:(?!${NO_ADJECTIVE} )[a-z0-9'-]+ |<[glf]\\d+> )`;

const macro = (name: string) => (name === 'ROLE' ? roles() : name === 'ADJ' ? ADJECTIVE : undefined);
export const OWN_CLUB_DIALECT: Dialect = {
  compile: (pattern) =>
    new RegExp(
      pattern.replace(/\{([A-Z]+)\}/g, (all, name: string) => macro(name) ?? all),
      'g',
    ),
  macro: macroParts(macro),
};
