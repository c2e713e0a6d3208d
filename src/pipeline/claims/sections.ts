/** Articles that go from club to club: each section under a heading that is the club's name. */
import type { Reading } from './reading';

/** "Watford", "12. Watford", "Watford – 7/10". */
const CLUB_HEADING = /^(?:\d+ (?:[.)] )?)?(?:the )?<c(\d+)>(?: [:–—-])?(?: \d+ ?(?:\/ ?\d+)?)?$/;
/** Fewer are no plan of the article: a caption, a tag, a link. */
const SECTIONS_AT_LEAST = 2;

/** A section of an article that goes from club to club. */
export interface Section {
  readonly club: number;
  /** Sentences under its heading. */
  readonly sentences: ReadonlySet<number>;
}

/** The sections, in order; none for other articles. */
export function sectionsOf(readings: readonly Reading[]): readonly Section[] {
  const sections: { club: number; sentences: Set<number> }[] = [];
  let open = false;
  for (const { heading, skeleton } of readings) {
    const named = heading ? CLUB_HEADING.exec(skeleton.text) : null;
    const mention = named ? skeleton.mentions[Number(named[1])] : undefined;
    if (mention?.kind === 'club') sections.push({ club: mention.club, sentences: new Set() });
    open = mention?.kind === 'club' || (open && !heading);
    if (open && !heading) sections.at(-1)?.sentences.add(skeleton.sentence.index);
  }
  return sections.length >= SECTIONS_AT_LEAST ? sections : [];
}
