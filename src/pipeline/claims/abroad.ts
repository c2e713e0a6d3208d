/** A move to a league or a country, or to clubs of one, where no club is named: "offers from <country>". */
import { says } from '../text/words';
import type { Scene, Statement } from './scene';

/** The words of a statement: the whole sentence where it speaks of nobody else. */
function textOf({ clause, players }: Statement, { skeleton }: Scene): string {
  const alone = skeleton.mentions.every((one) => one.kind !== 'player' || players.includes(one.player));
  return alone ? skeleton.text : skeleton.text.slice(clause.from, clause.to);
}

/** Whether a statement that names no destination leads to a league or a country. */
export function leadsAbroad(statement: Statement, scene: Scene): boolean {
  const { clause, kind, hits } = statement;
  if (kind === 'join') return says('toLeague', scene.skeleton.text.slice(clause.from, clause.to));
  return hits.some(({ row }) => row.kind !== 'stay') && says('outTo', textOf(statement, scene));
}
