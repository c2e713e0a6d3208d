import type { TransferWindow } from '../../knowledge/types';
import { FREE_AGENT, MEANS_NOW } from '../../languages/en/window-words';
import { isOpen } from '../stories/order';
import { patternOf, says } from '../text/words';
import type { AttributedClaim } from '../types/attribution';
import type { Span } from '../types/span';
import { type Case, dateArg, type Rule, spanOf, wordsOf } from './rule';

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
  const entity = claim.to.length === 1 ? mentions.clubs[claim.to[0] ?? -1] : undefined;
  const club = entity?.id ? knowledge.clubs.get(entity.id) : undefined;
  // Below the leagues of the catalogue clubs register players at other times.
  if (club === undefined || club.league === null) return [];
  const women = mentions.players[story.player]?.women ?? club.women;
  return knowledge.windows.filter((one) => one.country === club.country && one.women === women);
}

/** Free of registration periods, or meant for a window to come: the story says so anywhere. */
function isExempt({ claims, article }: Case): boolean {
  const names = ['otherWindow', ...FREE_AGENT.map((row) => row.words)] as const;
  return claims.some((claim) => names.some((name) => says(name, wordsOf(article, claim))));
}

/** Words that mean a move now, inside one claim. */
function nowWords(claim: AttributedClaim, article: Case['article']): Span | null {
  const text = article.text.slice(claim.start, claim.end);
  for (const row of MEANS_NOW) {
    const found = patternOf(row.words).exec(text);
    if (found !== null) {
      return { start: claim.start + found.index, end: claim.start + found.index + found[0].length };
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
    if (day === null || !isOpen(given.lead) || isExempt(given)) return [];
    const found = given.claims.flatMap((claim) => {
      const told = isOpen(claim) && claim.move !== 'renewal';
      const closed = told ? closedOn(windowsFor(claim, given), day) : null;
      const words = closed === null ? null : nowWords(claim, given.article);
      return closed === null || words === null ? [] : [{ closed, words, claim }];
    });
    const [first, ...others] = found;
    if (first === undefined) return [];
    const { last, next } = first.closed;
    const country = given.knowledge.countries.get(last.country)?.name ?? last.country;
    const args = [country, dateArg(last.closes), dateArg(next.opens)];
    const also = [spanOf(first.claim), ...others.map(({ claim }) => spanOf(claim))];
    return [{ ...first.words, args, also }];
  },
};
