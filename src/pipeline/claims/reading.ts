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
  /** How many paragraphs stand before it, datelines, bylines and credits not counted; the title is 0. */
  readonly paragraph: number;
}

const HEADINGS: ReadonlySet<Sentence['blockKind']> = new Set(['headline', 'standfirst', 'subhead']);
/** Tokens of the longest line that may be a heading inside a text without marked ones. */
const HEADING_AT_MOST = 16;

/** "MORE: …", "READ NEXT: …": a link to another story. */
const TEASER = /^(?:more|read|related|also|watch|video|listen|see|latest)\b.{0,20}[:|-]/i;

/** Words that open a link. */
const LINK = /^(?:(?:also |must )?read(?: (?:more|next|also|this))?|related(?: \p{L}+)?|see also|icymi) ?[:|•]/iu;

/** A link that names no player: another one's story, not that of the page. */
function isOthersStory({ text }: Sentence, { mentions }: Skeleton): boolean {
  return LINK.test(text) && !mentions.some((one) => one.kind === 'player' && one.how === 'name');
}

/** Blocks in which the items of a list sum the story up, as a standfirst does. */
const SUMMARY_BLOCKS = 5;

/** A short line without a full stop: a heading, although nothing marks it as one. */
function isLabelLine({ tokens, text, block, blockKind }: Sentence): boolean {
  const kind = blockKind === 'paragraph' || (blockKind === 'list-item' && block <= SUMMARY_BLOCKS);
  return kind && tokens.length <= HEADING_AT_MOST && /[\p{L}\p{N}’']$/u.test(text) && !TEASER.test(text);
}

/** A longer run of words is no sentence (a list without stops, a hostile page): it makes no claim. */
const TOKENS_AT_MOST = 400;

/** Tokens of the shortest line without a full stop that is a paragraph, not a dateline, byline or credit. */
const PROSE_AT_LEAST = 9;
const isProse = ({ tokens, text }: Sentence): boolean =>
  tokens.length >= PROSE_AT_LEAST || /[.!?]["”’']?\s*$/.test(text);

/** How many paragraphs stand before each sentence. */
export function paragraphsOf(sentences: readonly Sentence[]): readonly number[] {
  let block = 0;
  let paragraph = 0;
  return sentences.map((sentence) => {
    if (sentence.block !== block && isProse(sentence)) {
      block = sentence.block;
      paragraph++;
    }
    return paragraph;
  });
}

export function* readingOf(sentence: Sentence, paragraph: number, mentions: Mentions): Generator<void, Reading> {
  const skeleton = skeletonOf(sentence, mentions.bySentence[sentence.index] ?? [], false);
  const silent = sentence.tokens.length > TOKENS_AT_MOST || isOthersStory(sentence, skeleton);
  const hits = silent ? [] : yield* hitsInSteps(skeleton);
  const any = hits.length > 0;
  return {
    skeleton,
    hits,
    clauses: any ? clausesOf(skeleton) : [],
    places: any ? playerPlaces(skeleton) : [],
    paragraph,
    heading: sentence.block === 0 || HEADINGS.has(sentence.blockKind) || isLabelLine(sentence),
  };
}

export function hitsOf(reading: Reading, clause: Clause): readonly Hit[] {
  return reading.hits.filter((hit) => hit.from >= clause.from && hit.from < clause.to);
}
