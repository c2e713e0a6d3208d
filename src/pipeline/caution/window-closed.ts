import type { TransferWindow } from '../../knowledge/types';
import { FREE_AGENT, MEANS_NOW } from '../../languages/en/window-words';
import { isOpen, stageRank } from '../stories/order';
import type { AttributedClaim } from '../types';
import { type Case, dateArg, type Finding, type Rule, wordsOf } from './rule';

/** No association rests longer between two windows of a year: a longer break means that the table lacks one. */
const LONGEST_BREAK = 180 * 86_400_000;

/** The last window closed before a day and the next to open; null while one is open or where the table has a gap. */
function closedOn(
  windows: readonly TransferWindow[],
  day: string,
): { readonly last: TransferWindow; readonly next: TransferWindow } | null {
  if (windows.some((one) => one.opens <= day && day <= one.closes)) return null;
  const sorted = [...windows].sort((a, b) => a.opens.localeCompare(b.opens));
  const last = sorted.filter((one) => one.closes < day).at(-1);
  const next = sorted.find((one) => one.opens > day);
  if (last === undefined || next === undefined) return null;
  return Date.parse(next.opens) - Date.parse(last.closes) > LONGEST_BREAK ? null : { last, next };
}

/** The windows of the association that would register him: the buyer's, men's or women's. */
function windowsFor(claim: AttributedClaim, { mentions, knowledge, story }: Case): readonly TransferWindow[] {
  const club = claim.to.length === 1 ? mentions.clubs[claim.to[0] ?? -1] : undefined;
  const country = club?.id ? knowledge.clubs.get(club.id)?.country : undefined;
  const women = mentions.players[story.player]?.women ?? false;
  return knowledge.windows.filter((one) => one.country === country && one.women === women);
}

function isFree({ claims, article }: Case): boolean {
  return claims.some((claim) => FREE_AGENT.some((row) => row.pattern.test(wordsOf(article, claim))));
}

/** Words that mean a move now, inside one claim. */
function nowWords(claim: AttributedClaim, article: Case['article']): Finding | null {
  const text = article.text.slice(claim.start, claim.end);
  for (const row of MEANS_NOW) {
    const found = row.pattern.exec(text);
    if (found !== null) {
      return { start: claim.start + found.index, end: claim.start + found.index + found[0].length, args: [] };
    }
  }
  return null;
}

export const windowClosed: Rule = {
  id: 'window-closed',
  strength: 'flag',
  description: 'A dated page tells a move as happening now, and that day the buyer could not register players.',
  judge(given) {
    const day = given.article.published;
    if (day === null || isFree(given)) return [];
    for (const claim of given.claims) {
      if (!isOpen(claim) || claim.move === 'renewal' || stageRank(claim.stage) < stageRank('talks')) continue;
      const closed = closedOn(windowsFor(claim, given), day);
      const words = nowWords(claim, given.article);
      if (closed === null || words === null) continue;
      const country = given.knowledge.countries.get(closed.last.country)?.name ?? closed.last.country;
      const next = dateArg(closed.next.opens);
      return [
        {
          ...words,
          args: [country, dateArg(closed.last.closes), next],
          also: [{ start: claim.start, end: claim.end }],
        },
      ];
    }
    return [];
  },
};
