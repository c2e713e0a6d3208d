/** What a rule of caution is given, and what it finds. */
import type { Knowledge } from '../../knowledge/types';
import { bareSource } from '../../languages/en/phrase-words';
import { isUnreal } from '../../languages/en/unreal-words';
import type { Options } from '../types/analysis';
import type { Article } from '../types/article';
import type { AttributedClaim, Attribution, Source } from '../types/attribution';
import type { Caution, CautionRule } from '../types/caution';
import type { Mentions } from '../types/mention';
import type { Sentence } from '../types/sentence';
import type { Span } from '../types/span';
import type { Story } from '../types/story';
import { phraseSpan, withoutOddMarks } from './phrase';

/** One story with everything that it was told from. */
export interface Case {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly mentions: Mentions;
  readonly attribution: Attribution;
  readonly knowledge: Knowledge;
  readonly options: Options;
  readonly stories: readonly Story[];
  readonly story: Story;
  /** The story's claims in text order. */
  readonly claims: readonly AttributedClaim[];
  readonly lead: AttributedClaim;
  readonly source: Source;
}

/** Words of the page that give the reason; `args` fill the message `caution_<rule>`. */
export interface Finding extends Span {
  readonly args: readonly string[];
  readonly also?: readonly Span[];
}

export interface Rule {
  readonly id: CautionRule;
  readonly strength: Caution['strength'];
  /** In plain words, for a maintainer and for "why this?". */
  readonly description: string;
  judge(given: Case): readonly Finding[];
}

/** An argument that is itself a key of _locales. */
export function keyArg(key: string): string {
  return `key:${key}`;
}

/** An argument that is a day or month, shown in the reader's form. */
export function dateArg(iso: string): string {
  return `date:${iso}`;
}

/** The page's words under a span, in one line. */
export function wordsOf(article: Article, span: Span): string {
  return article.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}

/** The words of a claim that tell how far it is, as a phrase; the sentence where it has no trigger. */
export function claimWords(article: Article, claim: AttributedClaim): string {
  return withoutOddMarks(wordsOf(article, phraseSpan(article, claim) ?? claim));
}

/** Longer headlines are quoted by their claim's words. */
const WHOLE_HEADLINE = 110;

/** What a headline says, in full where it is short: a part of one may read as its opposite. */
export function headlineWords(article: Article, claim: AttributedClaim): string {
  const all = wordsOf(article, claim);
  return all.length <= WHOLE_HEADLINE ? all : claimWords(article, claim);
}

/** How a message names a source: an unnamed one by the page's words, without "according to". */
export function sourceWords(article: Article, source: Source): string {
  if (source.kind !== 'unnamed' || source.span === null) return source.name;
  return `"${bareSource(wordsOf(article, source.span))}"`;
}

/** A condition or an old story ("should they fail", "once turned down") is no statement of the day. */
export function isOfTheDay(article: Article, claim: AttributedClaim): boolean {
  const first = Math.min(...claim.triggers.map((trigger) => trigger.start), claim.end);
  return claim.triggers.length === 0 || !isUnreal(article.text.slice(claim.start, first));
}

export function spanOf(span: Span): Span {
  return { start: span.start, end: span.end };
}

/** The lead source, who prints his words where it is somebody quoted, and those that it is said to cite. */
export function leadChain({ lead, source }: Case): readonly Source[] {
  const printing = source.via === null ? undefined : lead.sources[source.via];
  const chain = printing === undefined ? [source] : [source, printing];
  for (const other of lead.sources) {
    const nearer = other.via === null ? undefined : lead.sources[other.via];
    if (nearer !== undefined && chain.includes(nearer) && !chain.includes(other)) chain.push(other);
  }
  return chain;
}

/** Somebody with a name stands behind this claim. */
export function hasName(claim: AttributedClaim): boolean {
  return claim.sources.some((source) => source.kind !== 'unnamed' && source.kind !== 'page');
}

/** In the headline; a first line that ends with a full stop is the text's first sentence. */
export function isHeadline(claim: AttributedClaim, sentences: readonly Sentence[]): boolean {
  const sentence = sentences[claim.sentence];
  return sentence?.blockKind === 'headline' && !/\.["”’']?\s*$/.test(sentence.text);
}

/** The claim's sentence names the story's player. */
export function namesPlayer(claim: AttributedClaim, { mentions, story }: Case): boolean {
  return (mentions.bySentence[claim.sentence] ?? []).some(
    (one) => one.kind === 'player' && one.player === story.player && one.how !== 'description',
  );
}

/** The claim's sentence tells of two players' moves: which of them is meant is not certain. */
export function isShared(claim: AttributedClaim, { attribution, story }: Case): boolean {
  return attribution.claims.some(
    (other) => other.sentence === claim.sentence && other.players.some((player) => player !== story.player),
  );
}

/** Every place where a story cites this source (an id); for the page itself the claim that it makes. */
export function citedAt({ claims }: Case, id: string): readonly Span[] {
  return claims.flatMap((claim) =>
    claim.sources.flatMap((source) => (source.id === id ? [spanOf(source.span ?? claim)] : [])),
  );
}
