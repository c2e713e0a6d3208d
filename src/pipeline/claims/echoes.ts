/** Weak words of a sentence beside plain ones: what they add, and what only echoes. */
import type { Part } from './parts';
import type { ClubPlace } from './roles';
import { isPlain } from './triggers';

/** Characters of a clause in which its subject stands: "while ", "but the German club ". */
const SUBJECT = 24;

/** Weak words beside plain ones about the same players add nothing of their own. */
function outspoken(other: Part, part: Part): boolean {
  return (
    other !== part &&
    !part.hits.some(isPlain) &&
    other.hits.some(isPlain) &&
    part.players.every((player) => other.players.includes(player))
  );
}

/** "…, but he chose to stay": how it ended, in whatever words. */
const endsIt = ({ clause, stage }: Part): boolean => clause.opener === 'but' && stage === 'off';

/** The parts without weak words that add nothing to plain ones. */
export function withoutEchoes(parts: readonly Part[], clubs: readonly ClubPlace[]): readonly Part[] {
  return parts.filter(
    (part) => hasSuitor(part, clubs) || endsIt(part) || !parts.some((other) => outspoken(other, part)),
  );
}

/** Rows by which a club is a suitor wherever it stands: "who is a target of Burnley", "with interest from Burnley". */
const SUITS: ReadonlySet<string> = new Set([
  'bid-from',
  'leaves-favourite',
  'passive-suitor',
  'rival-from',
  'target-for',
  'wanted-at',
]);

/** A clause with a suitor of its own: "while Burnley prepare an offer". */
function hasSuitor({ clause, kind }: Part, places: readonly ClubPlace[]): boolean {
  const subject = ({ at, role, rule }: ClubPlace) => role === 'to' && rule === 'wants' && at - clause.from <= SUBJECT;
  return (
    kind === 'join' &&
    places.some(
      (place) => place.at >= clause.from && place.end <= clause.to && (subject(place) || SUITS.has(place.rule)),
    )
  );
}
