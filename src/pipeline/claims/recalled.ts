/** A loan that ends before its time: the club that calls a player back is where he goes, not where he leaves. */
import { patternOf } from '../text/words';
import type { Scene, Statement } from './scene';

/** The club that takes him back and the one that loses him; null where no loan is ended. */
export function takenBack(
  { clause }: Statement,
  { skeleton: { text, mentions } }: Scene,
  own: number | null,
): { readonly from: readonly number[]; readonly to: readonly number[] } | null {
  const back = patternOf('takenBack').exec(text.slice(clause.from));
  const told = mentions[Number(back?.slice(1).find((at) => at !== undefined) ?? -1)];
  const owner = told?.kind === 'club' ? told.club : own;
  if (back === null || owner === null || clause.from + back.index > clause.to) return null;
  const others = mentions.flatMap((one) => (one.kind === 'club' && one.club !== owner ? one.club : []));
  // "Recall him from Lens and sell him to Porto": more is told than that.
  if (others.some((club) => club !== others[0])) return null;
  return { from: (own !== null && own !== owner ? [own] : others).slice(0, 1), to: [owner] };
}
