/** Counts what the phrases of an article say of where each player is, and picks the club that they say he is at. */
import type { Span } from '../types/span';
import type { DraftPerson } from './board';
import { SPEAKS_FOR_CLUB } from './offices';
import type { Statement } from './votes';

interface Vote extends Span {
  readonly weight: number;
}

/** Votes for one player, by club. */
export interface Ballot {
  readonly present: Map<number, Vote>;
  readonly former: Map<number, Span>;
  /** Clubs that have or had him on loan. */
  readonly borrowers: Set<number>;
  /** Votes against clubs: the article says that they want him. */
  readonly wanted: Map<number, number>;
  /** The article says that he is without a club. */
  free: boolean;
}

/** A statement of the past is weak evidence of the present. */
const OLD_WEIGHT = 0.2;
/** Weight of a statement for those who stand in one list with the player of whom it is made. */
const BESIDE = 2;
/** Weight of a statement of the player spoken of just before. */
const CARRIED = 1;
/** The least that tells where somebody is. */
const ENOUGH = 1;
/** Votes that outweigh a word that calls a club his former one. */
const IN_SPITE_OF_FORMER = 5;

function ballotOf(ballots: Map<number, Ballot>, player: number): Ballot {
  const known = ballots.get(player);
  if (known) return known;
  const ballot = {
    present: new Map<number, Vote>(),
    former: new Map<number, Span>(),
    borrowers: new Set<number>(),
    wanted: new Map<number, number>(),
    free: false,
  };
  ballots.set(player, ballot);
  return ballot;
}

function weightOf({ row, old, beside, carried }: Statement): number {
  if (row.past && !old) return 0;
  if (old && !row.direct && !row.past) return OLD_WEIGHT;
  if (carried) return CARRIED;
  return beside ? Math.min(BESIDE, row.weight) : row.weight;
}

function clubOf({ by }: Statement, persons: readonly DraftPerson[]): number | null {
  if (by === null || by.kind === 'club') return by?.index ?? null;
  const person = persons[by.index];
  return person && SPEAKS_FOR_CLUB.has(person.role) ? person.club : null;
}

/**
 * Counts the statements of one sentence into the ballots of their players. What several phrases find in it is said
 * once: only the heaviest of them counts.
 */
export function count(
  statements: readonly Statement[],
  ballots: Map<number, Ballot>,
  persons: readonly DraftPerson[],
): void {
  const heaviest = new Map<string, { player: number; club: number; vote: Vote }>();
  for (const statement of statements) {
    const { player, row, span } = statement;
    const ballot = ballotOf(ballots, player);
    ballot.free ||= row.free === true;
    const club = clubOf(statement, persons);
    if (club === null) continue;
    if (row.borrowed) ballot.borrowers.add(club);
    if (row.former) ballot.former.set(club, span);
    if (row.borrowed || row.former) continue;
    const weight = weightOf(statement);
    const key = `${player} ${club} ${weight < 0}`;
    if (Math.abs(weight) > Math.abs(heaviest.get(key)?.vote.weight ?? 0))
      heaviest.set(key, { player, club, vote: { ...span, weight } });
  }
  for (const { player, club, vote } of heaviest.values()) cast(ballotOf(ballots, player), club, vote);
}

function cast({ present, wanted }: Ballot, club: number, vote: Vote): void {
  const known = present.get(club);
  if (vote.weight < 0) wanted.set(club, (wanted.get(club) ?? 0) - vote.weight);
  else present.set(club, known ? { ...known, weight: known.weight + vote.weight } : vote);
}

/** The club with most votes, less those against it, that neither has him on loan nor is called a former one; null without evidence enough. */
function mostVoted({ present, former, borrowers, wanted }: Ballot): { club: number; vote: Vote } | null {
  const [best] = [...present]
    .map(([club, one]) => [club, { ...one, weight: one.weight - (wanted.get(club) ?? 0) }] as const)
    .filter(([club, one]) => !borrowers.has(club) && (!former.has(club) || one.weight >= IN_SPITE_OF_FORMER))
    .sort((a, b) => b[1].weight - a[1].weight || a[1].start - b[1].start);
  return best && best[1].weight >= ENOUGH ? { club: best[0], vote: best[1] } : null;
}

/** Where he is; null for one who is without a club, and where the article does not say. */
export function elected(ballot: Ballot | undefined): { club: number; vote: Vote } | null {
  return ballot && !ballot.free ? mostVoted(ballot) : null;
}

/** The club that one who is without a club has left. */
export function leftBy(ballot: Ballot | undefined): { club: number; vote: Vote } | null {
  return ballot?.free ? mostVoted(ballot) : null;
}
