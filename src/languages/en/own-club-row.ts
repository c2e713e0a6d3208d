/** What a phrase that tells of a player's own club is made of. Read over a skeleton. */
import { EPITHET } from './club-epithets';

/** One way of saying it; groups `c` the club, or the person who speaks for it, and `p` the player. */
export interface OwnClubRow {
  readonly id: string;
  /** In the language of own-club-dialect.ts. */
  readonly pattern: string;
  /** Weight of the evidence: direct statements outvote conclusions; below zero it speaks against the club. */
  readonly weight: number;
  /** The club is a former one. */
  readonly former?: true;
  /** He has no club: no other evidence counts. */
  readonly free?: true;
  /** The club has or had him on loan: it does not own him. */
  readonly borrowed?: true;
  /** The player must be named: "replace him at Liverpool" says nothing of him. */
  readonly named?: true;
  /** News of joining; it tells of the present club only where words put it into the past. */
  readonly past?: true;
  /** Direct statement that no date or "last summer" beside it makes old. */
  readonly direct?: true;
  /** Only of a player who is described ("the Lens winger"), not named, right there. */
  readonly described?: true;
}

/** Macros: what a player's noun and a word before it may be is written once, in own-club-dialect.ts. */
export const ROLE = '{ROLE}';
export const ADJ = '{ADJ}';
/** Words in between that name no other player and begin no other sentence. */
export const gap = (most: number) => `(?:(?:[a-z0-9'£€-]+|<[fgldn]\\d+>) ){0,${most}}?`;
/** A gap that holds no offer: "X has turned down an offer from Y" tells nothing of where X is. */
export const NO_OFFER =
  "(?:(?:(?!(?:offers?|bids?|approach\\w*|proposals?|interest|enquir\\w+|attention|competition|advances|chances?) )[a-z0-9'£€-]+|<[fgldn]\\d+>) ){0,6}?";
export const THE = `(?:the |(?:parent|current) club |(?:previous|current) employers |${EPITHET} (?:, )?)*`;
/** "signed a contract with X" is where he goes, not where he is. */
export const NOT_SIGNED =
  "(?<!(?:sign(?:s|ed|ing)?|pen(?:s|ned|ning)?|paper on|agree[sd]?|agreeing|agreed on|offered|clinche[sd]|inked|earn(?:s|ed)?|seal(?:s|ed)?|win|promised?|secured?) (?:(?:to|an?|his|her) )?(?:(?!new |fresh |improved |extended |bumper )[a-z0-9.-]+ ){0,6})(?<!-|(?:expiry|expiration) of <p\\d+> 's )";
export const NOT_OBJECT =
  '(?<!(?<![a-z])(?:with|to|from|for|by|of|against|and|over|off|at|join|joining|tell|tells|told|telling|inform|informed|informs|beat|like) )';
/** "impressed after opting to leave X", "since leaving X": he went there from X long ago. */
export const NOT_THEN =
  "(?<!since (?:(?:<p\\d+> 's|his|her|the) )?)(?<!(?:after|since|before) (?:opting|choosing|deciding|electing) to )(?<!had (?:[a-z]+ ){0,3}(?:decision|choice|decided|chosen|opted|elected) to )";

/** "leaving Torino as favourites": nobody leaves Torino. */
export const NOT_FAVOURITE =
  '(?! (?:as (?:the |clear |hot )*(?:favourites|front)|in (?:pole|the driving|prime)|clear|alone|free to|with (?:a|the) (?:clear|free)|to (?:battle|complete|conclude|fight|finalise|scrap|seal|sign (?:him|her|<p)|slug|strike|wrap)))';

/** Other words for players of a club, several at a time. */
export const MEN = '(?:pair|duo|trio|quartet|men|lads|youngsters)';

export const P = '(?<p><p\\d+>)';
export const C = '(?<c><c\\d+>)';
export const row = (id: string, weight: number, pattern: string, more: Partial<OwnClubRow> = {}): OwnClubRow => ({
  id,
  weight,
  pattern,
  ...more,
});

/** What a club that sells deals about: "agreed a fee with X for the sale of". */
export const SALE =
  '(?:for|over|about|regarding|on) (?:(?:the |a |any )?(?:[a-z-]+ )?(?:sale|departure|exit) of|selling)';
