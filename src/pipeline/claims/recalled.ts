/** A loan that ends before its time: the club that calls a player back is where he goes, not where he leaves. */
import { patternOf } from '../text/words';
import type { Scene, Statement } from './scene';

/** The club that takes him back and the one that loses him; null where no loan is ended, or more is told than that. */
export function takenBack(
  { clause, players }: Statement,
  { skeleton: { text, mentions }, places }: Scene,
  own: number | null,
): { readonly from: readonly number[]; readonly to: readonly number[] } | null {
  const back = patternOf('takenBack').exec(text.slice(clause.from));
  const alone = mentions.every((one) => one.kind !== 'player' || players.includes(one.player));
  if (back === null || clause.from + back.index > clause.to || !alone) return null;
  const by = mentions[Number(/<c(\d+)/.exec(back[0])?.[1] ?? -1)];
  const owner = by?.kind === 'club' ? by.club : own;
  const others = places.flatMap(({ clubs }) => clubs.filter((club) => club !== owner));
  if (owner === null || others.length > 1) return null;
  return { from: own === null || own === owner ? others : [own], to: [owner] };
}
