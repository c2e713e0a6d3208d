/** Names that clubs share with their towns: the better known club of one is not meant where the page has another. */
import { nameKey } from '../../knowledge/fold';
import type { Board } from './board';
import { COMMON } from './club-parts';

/**
 * "Seattle" after "Seattle Reign", "Hearts" after "Hearts of Oak": the short name of a better known club means the only
 * one of the page that was named in full with it before, where the better known one has no other name there.
 */
export function yieldPlacesToClubs(board: Board): void {
  const clubs = board.found
    .flatMap((one) =>
      one.kind === 'club' ? [{ mention: one, text: board.article.text.slice(one.start, one.end) }] : [],
    )
    .sort((a, b) => a.mention.start - b.mention.start);
  const named = new Set<number>();
  const longer = new Map<string, { readonly club: number; readonly start: number } | null>();
  for (const { mention, text } of clubs) {
    const [first = '', second] = text.split(' ');
    if (second === undefined) continue;
    named.add(mention.club);
    const known = longer.get(first);
    if (known === undefined || known?.club !== mention.club) longer.set(first, known === undefined ? mention : null);
  }
  for (const { mention, text } of clubs) {
    const meant = longer.get(text);
    const key = nameKey(text);
    const shortened = COMMON.has(key) || nameKey(board.clubs[mention.club]?.name ?? '') !== key;
    if (!meant || meant.start > mention.start || !shortened || named.has(mention.club)) continue;
    board.remove(mention);
    board.addClub(mention, mention.sentence, meant.club, 'short', 'place-of-club');
  }
}
