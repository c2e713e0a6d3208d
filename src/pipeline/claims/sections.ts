/** Articles that go from club to club: each section under a line that is nothing but the club's name. */
import type { Reading } from './reading';

/** "Newcastle United", "12. Watford", "Watford – 7/10", "Everton:", "Burnley transfer news". */
const ONLY_CLUB =
  /^(?:\d+ (?:[.)] )?)?(?:the )?<c(\d+)>(?: (?:transfer )?(?:news|rumours|latest|ins|in))?(?: ?[:–—-])?(?: \d+ ?(?:\/ ?\d+)?)?$/;
/** Clubs whose names must stand so; fewer are no plan of the article, but a caption, a tag, a link. */
const CLUBS_AT_LEAST = 2;

/** A section of an article that goes from club to club. */
export interface Section {
  readonly club: number;
  /** Sentences under its heading. */
  readonly sentences: ReadonlySet<number>;
}

/** The club whose name alone opens a block, or null. */
function clubAlone({ skeleton, heading }: Reading, before: Reading | undefined): number | null {
  const opens = heading || before?.skeleton.sentence.block !== skeleton.sentence.block;
  const match = opens ? ONLY_CLUB.exec(skeleton.text) : null;
  const mention = skeleton.mentions[Number(match?.[1] ?? -1)];
  return mention?.kind === 'club' ? mention.club : null;
}

/** The sections, in order; none for other articles. */
export function sectionsOf(readings: readonly Reading[]): readonly Section[] {
  const sections: { club: number; sentences: Set<number> }[] = [];
  let open = false;
  for (const [index, reading] of readings.entries()) {
    const club = clubAlone(reading, readings[index - 1]);
    if (club !== null) sections.push({ club, sentences: new Set() });
    open = club !== null || (open && !reading.heading);
    if (open && club === null) sections.at(-1)?.sentences.add(reading.skeleton.sentence.index);
  }
  return new Set(sections.map(({ club }) => club)).size >= CLUBS_AT_LEAST ? sections : [];
}

/** The club under whose name each sentence stands that is under one. */
export function clubsAbove(readings: readonly Reading[]): ReadonlyMap<number, number> {
  return new Map(
    sectionsOf(readings).flatMap(({ club, sentences }) => [...sentences].map((at) => [at, club] as const)),
  );
}
