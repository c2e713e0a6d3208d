/** "They are keen", "the club's interest": words that stand for a club named before, judged as its name there would be. */
import type { Skeleton } from '../text/skeleton';
import { patternOf, says } from '../text/words';
import type { Reading } from './reading';
import { type ClubPlace, clubPlaces, judgeClub } from './roles';

/** Sentences back in which the club may have been named. */
const REACH = 2;

const isSubject = ({ at, end, role }: ClubPlace, text: string): boolean =>
  role !== 'none' && says('meantOpens', text.slice(0, at)) && !says('ownsWhat', text.slice(end));

const SUBJECTS: ReadonlySet<string> = new Set(['they', 'we', 'the club', 'the side', 'the team']);
const OURS: ReadonlySet<string> = new Set(['we', 'us', 'our']);

const isSpoken = ({ sentence, spanOf }: Skeleton, from: number, to: number): boolean => {
  const { start } = spanOf(from, to);
  return sentence.quotes.some((quote) => quote.kind === 'speech' && quote.start <= start && start < quote.end);
};

/** Several people of the sentence, who may be "they". */
const THEY: ReadonlySet<string> = new Set(['they', 'them', 'their']);

/** Clubs that the words of each sentence stand for. */
export class MeantClubs {
  private readonly subjects = new Map<number, readonly number[] | null>();

  constructor(
    private readonly readings: readonly Reading[],
    /** The club whose page this is, if known. */
    private readonly own: number | null,
  ) {}

  /** The places of such words in a sentence, with the clubs meant and the side that a name there would be on. */
  placesIn(skeleton: Skeleton): readonly ClubPlace[] {
    const { text } = skeleton;
    const words = [...text.matchAll(patternOf('clubWords'))].filter(
      ([word]) => !THEY.has(word) || !says('severalClubs', text),
    );
    if (words.length === 0) return [];
    const named = clubPlaces(skeleton).filter((place) => isSubject(place, text));
    return words.flatMap((match) => {
      const at = match.index;
      const end = at + match[0].length;
      if (isSpoken(skeleton, at, end)) return [];
      const last = named.findLast((place) => place.end <= at)?.clubs ?? this.before(skeleton.sentence.index);
      const clubs = OURS.has(match[0]) ? this.house() : last;
      const judged = judgeClub(text, at, end, clubs?.length);
      const subject = SUBJECTS.has(match[0]) && says('meantOpens', text.slice(0, at));
      return clubs === null || (judged.role === 'open' && !subject) ? [] : [{ clubs, at, end, ...judged }];
    });
  }

  /** The subject of one of the sentences right before. */
  private before(sentence: number): readonly number[] | null {
    for (let at = sentence - 1; at >= Math.max(0, sentence - REACH); at--) {
      const clubs = this.subjectOf(at);
      if (clubs !== null) return clubs;
    }
    return null;
  }

  private subjectOf(sentence: number): readonly number[] | null {
    const known = this.subjects.get(sentence);
    if (known !== undefined) return known;
    const skeleton = this.readings[sentence]?.skeleton;
    const found = skeleton && clubPlaces(skeleton).find((place) => isSubject(place, skeleton.text));
    this.subjects.set(sentence, found?.clubs ?? null);
    return found?.clubs ?? null;
  }

  /** The club of whose doings the page tells most: "we" on a page of its fans. */
  private house(): readonly number[] | null {
    if (this.own !== null) return [this.own];
    const times = new Map<number, number>();
    for (const at of this.readings.keys()) {
      const [club, other] = this.subjectOf(at) ?? [];
      if (club !== undefined && other === undefined) times.set(club, (times.get(club) ?? 0) + 1);
    }
    const [first, second] = [...times].sort((a, b) => b[1] - a[1]);
    return first && first[1] >= 2 * (second?.[1] ?? 0) ? [first[0]] : null;
  }
}
