/** A sentence prepared for the search for claims: its skeleton, clauses, phrase families and players, found once. */
import { type Skeleton, skeletonOf } from '../text/skeleton';
import type { Mentions } from '../types/mention';
import type { Sentence } from '../types/sentence';
import { type Clause, clausesOf } from './clauses';
import { type PlayerPlace, playerPlaces } from './players';
import { type Hit, hitsInSteps } from './triggers';

export interface Reading {
  readonly skeleton: Skeleton;
  readonly hits: readonly Hit[];
  /** Empty where the sentence has no hit. */
  readonly clauses: readonly Clause[];
  readonly places: readonly PlayerPlace[];
  /** Headline, standfirst or the first block of a text without marked ones. */
  readonly heading: boolean;
}

const HEADINGS: ReadonlySet<Sentence['blockKind']> = new Set(['headline', 'standfirst', 'subhead']);
/** Tokens of the longest line that may be a heading inside a text without marked ones. */
const HEADING_AT_MOST = 16;

/** "MORE: …", "READ NEXT: …": a link to another story. */
const TEASER = /^(?:more|read|related|also|watch|video|listen|see|latest)\b.{0,20}[:|-]/i;

/** A short line without a full stop: a heading, although nothing marks it as one. */
function isLabelLine({ tokens, text, blockKind }: Sentence): boolean {
  const short = blockKind === 'paragraph' && tokens.length <= HEADING_AT_MOST;
  return short && /[\p{L}\p{N}’']$/u.test(text) && !TEASER.test(text);
}

/** A longer run of words is no sentence (a list without stops, a hostile page): it makes no claim. */
const TOKENS_AT_MOST = 400;

export function* readingOf(sentence: Sentence, mentions: Mentions): Generator<void, Reading> {
  const skeleton = skeletonOf(sentence, mentions.bySentence[sentence.index] ?? []);
  const hits = sentence.tokens.length > TOKENS_AT_MOST ? [] : yield* hitsInSteps(skeleton);
  const any = hits.length > 0;
  return {
    skeleton,
    hits,
    clauses: any ? clausesOf(skeleton) : [],
    places: any ? playerPlaces(skeleton) : [],
    heading: sentence.block === 0 || HEADINGS.has(sentence.blockKind) || isLabelLine(sentence),
  };
}

export function hitsOf(reading: Reading, clause: Clause): readonly Hit[] {
  return reading.hits.filter((hit) => hit.from >= clause.from && hit.from < clause.to);
}
