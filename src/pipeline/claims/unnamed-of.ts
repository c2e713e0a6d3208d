/** "Celtic star on verge of leaving": whose player somebody is whom the words do not name. */
import type { Skeleton } from '../text/skeleton';

const UNNAMED_OF =
  /(?<!(?:former|ex|one-time|old|new) (?:[a-z-]+ )?)<c(\d+)> (?:'s )?(?:(?:young|teenage|star|first-team|on-loan|left|right|central|centre|full|defensive|attacking|versatile|academy|prize[ds]?|key|top|unsettled|forgotten|out-of-favour|disgruntled|fringe|<g\d+>) ){0,2}(?:star|player|ace|striker|forward|winger|midfielder|defender|goalkeeper|keeper|captain|skipper|youngster|starlet|playmaker|attacker|talisman|loanee)(?= |$)/;

/** The club (index into `Mentions.clubs`) of whom a stretch of the text describes so; null without. */
export function clubOfUnnamed(
  { text, mentions }: Skeleton,
  { from, to }: { readonly from: number; readonly to: number },
): number | null {
  const club = mentions[Number(UNNAMED_OF.exec(text.slice(from, to))?.[1] ?? -1)];
  return club?.kind === 'club' ? club.club : null;
}

/** `club` may be that of a player who is said to be at `own`, if anywhere. */
export const mayBe = (own: number | undefined, club: number | null): boolean =>
  own === undefined || club === null || own === club;

const REFUSED_BY = /(?:rejected|turned down|knocked back|rebuffed|refused|accepted) by <c(\d+)>/;

/** "Two bids rejected by Genoa": the player (index into `Mentions.players`) of that club among `players`; null without. */
export function refusersPlayer(
  { text, mentions }: Skeleton,
  { from, to }: { readonly from: number; readonly to: number },
  players: readonly number[],
  clubs: ReadonlyMap<number, number>,
): number | null {
  const club = mentions[Number(REFUSED_BY.exec(text.slice(from, to))?.[1] ?? -1)];
  const theirs = players.filter((player) => club?.kind === 'club' && clubs.get(player) === club.club);
  return theirs[0] ?? null;
}
