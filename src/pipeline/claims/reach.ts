/** Which clubs of a sentence a statement may speak of: those of its clause, and of clauses that say nothing of their own. */
import { type Clause, clausesOf } from './clauses';
import type { ClubPlace } from './roles';
import type { Scene, Statement } from './sides';
import { findHits } from './triggers';

function overlaps(place: ClubPlace, clause: Clause): boolean {
  return place.at < clause.to && place.end > clause.from;
}

/** Clauses around `own` that hold no phrase of their own, up to the next one that does. */
function silentAround(own: Clause, clauses: readonly Clause[], speaks: (clause: Clause) => boolean): readonly Clause[] {
  const at = clauses.findIndex((clause) => clause.from === own.from);
  const silent: Clause[] = [];
  for (const step of [-1, 1]) {
    for (let i = at + step; i >= 0 && i < clauses.length; i += step) {
      const clause = clauses[i];
      if (!clause || speaks(clause)) break;
      silent.push(clause);
    }
  }
  return silent;
}

/** Another player than the statement's is named in the clause: its clubs are his. */
function isOthers(statement: Statement, clause: Clause, { skeleton }: Scene): boolean {
  const words = skeleton.text.slice(clause.from, clause.to);
  return [...words.matchAll(/<p(\d+)>/g)].some((match) => {
    const mention = skeleton.mentions[Number(match[1])];
    return mention?.kind === 'player' && !statement.players.includes(mention.player);
  });
}

/** The places that a statement's clubs come from. */
export function reachOf(statement: Statement, scene: Scene): readonly ClubPlace[] {
  const { skeleton, places } = scene;
  const inside = places.filter((place) => overlaps(place, statement.clause));
  const hits = findHits(skeleton);
  const speaks = (clause: Clause) => hits.some((hit) => hit.from >= clause.from && hit.from < clause.to);
  const clauses = clausesOf(skeleton);
  const silent = silentAround(statement.clause, clauses, speaks).filter(
    (clause) => !isOthers(statement, clause, scene),
  );
  const near = places.filter((place) => !inside.includes(place) && silent.some((clause) => overlaps(place, clause)));
  const told = [...inside, ...near.filter((place) => place.role !== 'open' || place.at < statement.clause.from)];
  if (told.some((place) => place.role === 'to' || place.role === 'rival' || place.role === 'open')) return told;
  // Nobody here: the suitor of the sentence's other statement about the same players.
  const rest = clauses.filter((clause) => speaks(clause) && !isOthers(statement, clause, scene));
  return [...told, ...places.filter((place) => place.role === 'to' && rest.some((clause) => overlaps(place, clause)))];
}
