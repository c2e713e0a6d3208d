/** What a phrase that tells of a player's own club is made of. Read over a skeleton. */
import { lazy } from '../../pipeline/text/lazy';
import { type Dialect, macroParts, Phrase } from '../../pipeline/text/phrase';
import { EPITHET } from './club-epithets';
import { PLAYER_WORDS, POSITIONS } from './roles';

/** One way of saying it; groups `c` the club and `p` the player. */
export interface OwnClubRow {
  readonly id: string;
  readonly phrase: Phrase;
  /** Weight of the evidence: direct statements outvote conclusions. */
  readonly weight: number;
  /** The club is a former one. */
  readonly former?: true;
  /** He has no club: no other evidence counts. */
  readonly free?: true;
  /** The player must be named: "replace him at Liverpool" says nothing of him. */
  readonly named?: true;
  /** News of joining; it tells of the present club only where words put it into the past. */
  readonly past?: true;
  /** Direct statement that no date or "last summer" beside it makes old. */
  readonly direct?: true;
}

/** "Liverpool target X" and "Chelsea signing X" say nothing of where X is now. */
const NOT_OWN = new Set(['target', 'signing']);
export const ROLE = '{ROLE}';
export const ADJ = '{ADJ}';
const roles = lazy(
  () =>
    `(?:${[...Object.keys(POSITIONS), ...PLAYER_WORDS]
      .filter((word) => !NOT_OWN.has(word))
      .sort((a, b) => b.length - a.length)
      .join('|')})s?`,
);
const ADJECTIVE =
  "(?:(?!target|targets|signing|transfer|interest|bid|move|new|want|are|is|have|has|to|and|for|over|in|on|with|boss|manager|coach|sign|from|side|club)[a-z0-9'-]+ |<[glf]\\d+> )";
/** Words in between that name no other player and begin no other sentence. */
export const gap = (most: number) => `(?:(?:[a-z0-9'£€-]+|<[fgldn]\\d+>) ){0,${most}}?`;
export const THE = `(?:the |parent club |current club |${EPITHET} )*`;
/** "signed a contract with X" is where he goes, not where he is. */
export const NOT_SIGNED =
  '(?<!(?:sign(?:s|ed|ing)?|pen(?:s|ned|ning)?|paper on|agree[sd]?|agreed on|offered|clinche[sd]|inked|earned|secured) (?:(?:to|an?|his|her) )?(?:(?!new |fresh |improved |extended |bumper )[a-z0-9.-]+ ){0,4})(?<!-)';
export const NOT_OBJECT =
  '(?<!(?:with|to|from|for|by|of|against|and|over|at|join|joining|tell|tells|told|telling|inform|informed|informs|beat|like) )';
/** "impressed after opting to leave X": he went there from X long ago. */
export const NOT_THEN = '(?<!(?:after|since|before) (?:opting|choosing|deciding|electing) to )';

export const P = '(?<p><p\\d+>)';
export const C = '(?<c><c\\d+>)';
const macro = (name: string) => (name === 'ROLE' ? roles() : name === 'ADJ' ? ADJECTIVE : undefined);
const DIALECT: Dialect = {
  compile: (pattern) =>
    new RegExp(
      pattern.replace(/\{([A-Z]+)\}/g, (all, name: string) => macro(name) ?? all),
      'g',
    ),
  macro: macroParts(macro),
};
export const row = (id: string, weight: number, pattern: string, more: Partial<OwnClubRow> = {}): OwnClubRow => ({
  id,
  weight,
  phrase: new Phrase(pattern, DIALECT),
  ...more,
});
