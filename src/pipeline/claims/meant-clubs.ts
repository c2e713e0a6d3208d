/** "They are keen", "the club's interest": words that stand for a club named before, judged as its name there would be. */
import type { Skeleton } from '../text/skeleton';
import type { Reading } from './reading';
import { type ClubPlace, clubPlaces, judgeClub } from './roles';

/** Sentences back in which the club may have been named. */
const REACH = 2;

/** What may stand between the beginning of a statement and the club that is its subject. */
const OPENS =
  /(?:^|[,;:–—-] |(?:^| )(?:while|as|but|and|that|with|after|because|if|though|although|when|where|however|amid|say|says|claims?|reports?|believe|understands?) )(?:(?:the|both|rivals?|fellow|<[lg]\d+>|(?:[a-z-]+ )?(?:sides?|clubs?|giants|outfits?|champions)) )*$/;
/** The name belongs to what follows: "Lens striker X", "Lens's X". */
const OWNS =
  /^ (?:'s )?(?:<[pn]|[a-z0-9-]* ?(?:striker|forward|winger|midfielder|defender|star|ace|captain|keeper|goalkeeper|targets?|full-back|left-back|right-back|centre-back|playmaker|attacker|youngster|teenager|international)(?: |$))/;

const isSubject = ({ at, end, role }: ClubPlace, text: string): boolean =>
  role !== 'none' && OPENS.test(text.slice(0, at)) && !OWNS.test(text.slice(end));

/** A word that stands for a club; only a subject of these may be judged by the phrase after it. */
const WORDS =
  /(?<![a-z'-])(?:they|the (?:club|side|team)(?! (?:where|who|that|which|whom|he|she|i|they|we|<p|website|site|captain|record|doctor|shop|statement))|we|them|their|us|our)(?![a-z'-])/g;
const SUBJECTS: ReadonlySet<string> = new Set(['they', 'we', 'the club', 'the side', 'the team']);
const OURS: ReadonlySet<string> = new Set(['we', 'us', 'our']);

const isSpoken = ({ sentence, spanOf }: Skeleton, from: number, to: number): boolean => {
  const { start } = spanOf(from, to);
  return sentence.quotes.some((quote) => quote.kind === 'speech' && quote.start <= start && start < quote.end);
};

/** Several people of the sentence, who may be "they". */
const THEY: ReadonlySet<string> = new Set(['they', 'them', 'their']);
const SEVERAL =
  /<p\d+> (?:, )?(?:and|or|&) (?:[a-z]+ ){0,3}<p\d+>|(?:^| )(?:duo|pair|trio|players|brothers|twins)(?: |$)/;

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
    const words = [...text.matchAll(WORDS)].filter(([word]) => !THEY.has(word) || !SEVERAL.test(text));
    if (words.length === 0) return [];
    const named = clubPlaces(skeleton).filter((place) => isSubject(place, text));
    return words.flatMap((match) => {
      const at = match.index;
      const end = at + match[0].length;
      if (isSpoken(skeleton, at, end)) return [];
      const last = named.findLast((place) => place.end <= at)?.clubs ?? this.before(skeleton.sentence.index);
      const clubs = OURS.has(match[0]) ? this.house() : last;
      const judged = judgeClub(text, at, end, clubs?.length);
      const subject = SUBJECTS.has(match[0]) && OPENS.test(text.slice(0, at));
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
