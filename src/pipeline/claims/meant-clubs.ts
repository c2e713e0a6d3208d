/** "They are keen", "the club's interest": words that stand for a club named before, judged as its name there would be. */

import { SPEAKS_FOR_CLUB } from '../mentions/offices';
import type { Skeleton } from '../text/skeleton';
import { speechAt } from '../text/speech';
import { patternOf, says } from '../text/words';
import type { Person } from '../types/entity';
import type { Reading } from './reading';
import { type ClubPlace, clubPlaces, judgeClub } from './roles';

/** Sentences back in which the club may have been named. */
const REACH = 2;

const isSubject = ({ at, end, role }: ClubPlace, text: string): boolean =>
  role !== 'none' && says('meantOpens', text.slice(0, at)) && !says('ownsWhat', text.slice(end));

const SUBJECTS: ReadonlySet<string> = new Set(['they', 'we', 'the club', 'the side', 'the team']);
const OURS: ReadonlySet<string> = new Set(['we', 'us', 'our']);

const isSpoken = ({ sentence, spanOf }: Skeleton, from: number, to: number): boolean =>
  speechAt(sentence, spanOf(from, to).start) !== undefined;

/** The row of clubs after "to" or "for": "for us" tells of deeds and needs as well as of goals. */
const LOOSE = 'to';

/** Several people of the sentence, who may be "they". */
const THEY: ReadonlySet<string> = new Set(['they', 'them', 'their']);

/** Clubs that the words of each sentence stand for. */
export class MeantClubs {
  private readonly subjects = new Map<number, readonly number[] | null>();

  constructor(
    private readonly readings: readonly Reading[],
    /** The club whose page this is, if known. */
    private readonly own: number | null,
    private readonly persons: readonly Person[],
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
      const spoken = isSpoken(skeleton, at, end);
      if (spoken && !OURS.has(match[0])) return [];
      const last = named.findLast((place) => place.end <= at)?.clubs ?? this.before(skeleton.sentence.index);
      const ours = spoken ? this.speakers(skeleton.sentence.index) : this.house();
      const clubs = OURS.has(match[0]) ? ours : last;
      const judged = judgeClub(text, at, end, clubs?.length);
      if (spoken && judged.rule === LOOSE) return [];
      const subject = SUBJECTS.has(match[0]) && says('meantOpens', text.slice(0, at));
      return clubs === null || (judged.role === 'open' && !subject) ? [] : [{ clubs, at, end, ...judged }];
    });
  }

  /** The club for which the one speaks who is named beside the quotation, or in one of the sentences right before. */
  private speakers(sentence: number): readonly number[] | null {
    const who = this.readings[sentence]?.skeleton.sentence.quotes.find(({ turn }) => turn !== undefined)?.turn;
    if (who !== undefined) {
      const heard = this.persons.filter(({ name }, person) => this.clubOf(person) !== null && name.endsWith(who));
      const [club, other] = new Set(heard.flatMap((one) => one.club ?? []));
      return club === undefined || other !== undefined ? null : [club];
    }
    for (let at = sentence; at >= Math.max(0, sentence - REACH); at--) {
      const skeleton = this.readings[at]?.skeleton;
      const named =
        skeleton?.mentions.filter((one) => one.kind === 'person' && !speechAt(skeleton.sentence, one.start)) ?? [];
      const clubs = named.map((one) => this.clubOf(one.kind === 'person' ? one.person : -1));
      const [club, other] = new Set(clubs);
      if (named.length > 0) return club === undefined || club === null || other !== undefined ? null : [club];
    }
    return null;
  }

  /** The club for which somebody speaks in a sentence, or right before it; null where that is left open. */
  speakerClub(sentence: number): number | null {
    return this.speakers(sentence)?.[0] ?? null;
  }

  private clubOf(person: number): number | null {
    const speaker = this.persons[person];
    return speaker && SPEAKS_FOR_CLUB.has(speaker.role) ? speaker.club : null;
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
