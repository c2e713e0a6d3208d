/** Names that clubs share with their towns: the better known club of one is not meant where the page has another. */
import { nameKey } from '../../knowledge/fold';
import type { Board } from './board';
import { COMMON } from './club-forms';

/**
 * "Seattle" after "Seattle Reign", "Inter" after "Inter Miami": the short name of a better known club means the one of
 * the page that was named in full with it before, where the better known one has no other name there.
 */
export function yieldPlacesToClubs(board: Board): void {
  const clubs = board.found.flatMap((one) =>
    one.kind === 'club' ? [{ mention: one, text: board.article.text.slice(one.start, one.end) }] : [],
  );
  const named = clubs.filter(({ text }) => text.includes(' '));
  for (const { mention, text } of clubs) {
    const key = nameKey(text);
    const shortened = COMMON.has(key) || nameKey(board.clubs[mention.club]?.name ?? '').startsWith(`${key} `);
    if (!shortened || named.some((one) => one.mention.club === mention.club)) continue;
    const longer = named.find((one) => one.mention.start < mention.start && one.text.startsWith(`${text} `));
    if (longer === undefined) continue;
    board.remove(mention);
    board.addClub(mention, mention.sentence, longer.mention.club, 'short', 'place-of-club');
  }
}
