/** A loan that ends before its time: the club that calls a player back is where he goes, not where he leaves. */
import { patternOf } from '../text/words';
import type { Scene, Statement } from './scene';

interface Ends {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Back from where the article says that he is lent; null where no more than these two clubs are told of. */
function backHome({ clause, players }: Statement, { skeleton, places, focus }: Scene, own: number | null): Ends | null {
  const borrower = players.length === 1 ? focus.lent.get(players[0] ?? -1) : undefined;
  const back = patternOf('goesBack').exec(skeleton.text.slice(clause.from, clause.to));
  if (borrower === undefined || back === null) return null;
  const named = skeleton.mentions[Number(back[1] ?? -1)];
  const home = named?.kind === 'club' ? named.club : own;
  const inside = places.filter(({ at }) => clause.from <= at && at < clause.to).flatMap(({ clubs }) => clubs);
  // "Back to Torino", of a Genoa player who was lent to Lens: neither has him.
  if (own !== null && own !== home && own !== borrower) return null;
  if (home === null || home === borrower || inside.some((club) => club !== home && club !== borrower)) return null;
  return { from: [borrower], to: [home] };
}

/** The club that takes him back and the one that loses him; null where no loan is ended, or more is told than that. */
export function takenBack(statement: Statement, scene: Scene, own: number | null): Ends | null {
  const { clause, players } = statement;
  const { text, mentions } = scene.skeleton;
  const back = patternOf('takenBack').exec(text.slice(clause.from));
  const alone = mentions.every((one) => one.kind !== 'player' || players.includes(one.player));
  if (back === null || clause.from + back.index > clause.to || !alone) return backHome(statement, scene, own);
  const by = mentions[Number(/<c(\d+)/.exec(back[0])?.[1] ?? -1)];
  const owner = by?.kind === 'club' ? by.club : own;
  const others = scene.places.flatMap(({ clubs }) => clubs.filter((club) => club !== owner));
  if (owner === null || others.length > 1) return backHome(statement, scene, own);
  return { from: own === null || own === owner ? others : [own], to: [owner] };
}
