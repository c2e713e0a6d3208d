/** A story's lines: one per destination, the furthest first, `off` beside what it denies. */
import type { AttributedClaim } from '../types/attribution';
import type { StoryLine } from '../types/story';
import { isOpen, stageRank, unique } from './order';

/** Claims that name no destination form a line of their own. */
function destinations(claim: AttributedClaim): readonly (number | null)[] {
  return claim.to.length === 0 ? [null] : claim.to;
}

function line(to: number | null, claims: readonly AttributedClaim[]): StoryLine {
  const furthest = [...claims].sort((a, b) => stageRank(b.stage) - stageRank(a.stage))[0];
  return {
    to: to === null ? [] : [to],
    stage: furthest?.stage ?? 'interest',
    move: furthest?.move ?? 'join',
    claims: claims.map((claim) => claim.index),
  };
}

function byDestination(claims: readonly AttributedClaim[]): readonly StoryLine[] {
  const clubs = unique(claims.flatMap(destinations));
  return merged(
    clubs.map((club) =>
      line(
        club,
        claims.filter((claim) => destinations(claim).includes(club)),
      ),
    ),
  );
}

/** Clubs that are only ever named together ("Arsenal and Chelsea are keen") share a line. */
function merged(lines: readonly StoryLine[]): readonly StoryLine[] {
  const out = new Map<string, StoryLine>();
  for (const one of lines) {
    const key = `${one.to.length === 0} ${one.claims.join()}`;
    const same = out.get(key);
    out.set(key, same === undefined ? one : { ...same, to: [...same.to, ...one.to] });
  }
  return [...out.values()];
}

export function storyLines(claims: readonly AttributedClaim[]): readonly StoryLine[] {
  const open = [...byDestination(claims.filter(isOpen))].sort((a, b) => stageRank(b.stage) - stageRank(a.stage));
  const off = byDestination(claims.filter((claim) => !isOpen(claim)));
  const beside = (one: StoryLine): readonly StoryLine[] =>
    off.filter((denial) => open.find((line) => denies(denial, line)) === one);
  const loose = off.filter((denial) => !open.some((line) => denies(denial, line)));
  return [...open.flatMap((one) => [one, ...beside(one)]), ...loose];
}

/** "Not for sale" denies every destination; "will not join X" only that one. */
function denies(denial: StoryLine, line: StoryLine): boolean {
  return denial.to.length === 0 || denial.to.some((club) => line.to.includes(club));
}
