/** How a player came to the club that he is at, told in the simple past: "Lund joined Genoa in a blaze of publicity". */
import type { Skeleton } from '../text/skeleton';
import { patternOf } from '../text/words';
import type { Focus } from './focus';
import type { JudgedHit } from './stage';

/** Before the verb these make it news: "has joined", "has instead joined", "finally joined". */
const NOW = /(?:has|have|having|just|finally|officially|today|yesterday)(?: instead)? $/;

/** Whether a hit tells of a move to another club than the one where the news takes them: their own, or an older one. */
export function cameBefore(
  hit: JudgedHit,
  { text, mentions }: Skeleton,
  players: readonly number[],
  focus: Focus,
  ownClub: (player: number) => number | null,
): boolean {
  const made = hit.row.id === 'lent' || (hit.row.completed === true && hit.stage === 'done');
  if (!made || players.length === 0) return false;
  const place = patternOf('cameThen').exec(text.slice(hit.from));
  if (place === null || NOW.test(text.slice(0, hit.from))) return false;
  const club = mentions[Number(place[1])];
  if (club?.kind !== 'club') return false;
  const news = focus.settledMove(players)?.to ?? [];
  if (news.includes(club.club)) return false;
  return news.length > 0 || players.every((player) => ownClub(player) === club.club);
}

/** "He is a Genoa player", unlike "is now a Genoa player"; "he will play for Genoa" of one of theirs. */
const BELONGS =
  /^(?:(?:is )?an? |will (?:play|line up|turn out) for )<c(\d+)>(?: player| man| (?:next|this|until|from|on|and))?$/;
const NEWLY = /\b(?:now|finally|officially|today)\b|, (?:on|for) /i;

/** Whoever is said to be a player of the club that he is at stays; not where the article tells that he has just come. */
export function staysTheirs<T extends JudgedHit>(
  hit: T,
  { text, mentions, sentence }: Skeleton,
  players: readonly number[],
  focus: Focus,
  ownClub: (player: number) => number | null,
): T {
  const place =
    (hit.stage === 'done' || hit.stage === 'agreed') && players.length > 0
      ? BELONGS.exec(text.slice(hit.from, hit.to).trim())
      : null;
  const club = place && mentions[Number(place[1])];
  if (club?.kind !== 'club' || NEWLY.test(sentence.text) || focus.settledMove(players)?.stage === 'done') return hit;
  const own = players.every((player) => ownClub(player) === club.club);
  return own ? { ...hit, stage: 'off', row: { ...hit.row, kind: 'stay' } } : hit;
}
