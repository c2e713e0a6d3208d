/** One way in which words around a club's name put it on a side of a move. */
/**
 * `rival`: a suitor beside the one whose deal it is; he counts while nothing is agreed. `topic`: the club of a heading
 * ("Arsenal transfers: …"); it is the suitor where the rest names none. `open`: the phrase that follows decides.
 * `pair`: two clubs at one table, seller and buyer; who is who is told elsewhere.
 */
export type ClubRole = 'from' | 'to' | 'rival' | 'topic' | 'pair' | 'none' | 'open';

/** `Pattern`: a regular expression without flags, or its source. */
export interface ClubRoleRow<Pattern = RegExp | string> {
  readonly id: string;
  readonly role: ClubRole;
  /** Words that end right before the name; absent: not asked. */
  readonly before?: Pattern;
  /** Words that begin right after the name. */
  readonly after?: Pattern;
}
