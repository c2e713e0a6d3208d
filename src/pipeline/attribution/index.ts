/** Attribution: who is cited for each claim, what the page says of its sources, and which sentences cite anyone. */
import type { Knowledge } from '../../knowledge/types';
import type { Options } from '../types/analysis';
import type { Article } from '../types/article';
import type { Attribution } from '../types/attribution';
import type { Claim } from '../types/claim';
import type { Mentions } from '../types/mention';
import type { Sentence } from '../types/sentence';
import { attach } from './attach';
import { carry } from './carry';
import type { Citation } from './citation';
import { citationsOf } from './citations';
import { type Cited, type Scene, stranger } from './cited';
import { isClubsOwn } from './class';
import { notesOf } from './notes';

/** Keeps the people and accounts that only their place in a sentence has shown, for when they come back by surname. */
function remember(citations: readonly Citation[], met: Map<string, Cited>): void {
  for (const cited of citations.flatMap((citation) => citation.cited)) {
    const writer = cited.kind === 'journalist';
    const last = /(?<=\S )\S+$/.exec(cited.name)?.[0];
    if (cited.kind === 'outlet' && last !== undefined) met.set(`the ${last}`, cited);
    if ((cited.id !== null && !writer) || !['journalist', 'account', 'person'].includes(cited.kind)) continue;
    const surname = /(?<=\s)\p{Lu}[\p{L}'’-]{2,}$/u.exec(cited.name)?.[0];
    for (const name of surname === undefined ? [] : [cited.name, surname]) if (!met.has(name)) met.set(name, cited);
  }
}

/** A page that brings up more outlets that nobody knows is a list of them, or out to keep us busy. */
const NEW_AT_MOST = 12;

/** Outlets that only the words around them have shown to report, each with the sentence that did. */
function newOutlets(found: readonly (readonly Citation[])[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const { role, sentence, cited } of found.flat()) {
    for (const { kind, id, own, name } of role === 'report' ? cited : [])
      if (kind === 'outlet' && id === null && !own && !names.has(name) && names.size < NEW_AT_MOST)
        names.set(name, sentence);
  }
  return names;
}

/**
 * The sentences with such a name are read again ("Everton want him - Dagsavisa", and below "the newspaper Dagsavisa"), and
 * the headline for the sake of a speaker ("We keep him - Sandberg", and below "Ada Sandberg said").
 */
function* readAgain(
  sentences: readonly Sentence[],
  found: (readonly Citation[])[],
  scene: Scene & { readonly met: Map<string, Cited> },
): Generator<void, void> {
  const names = newOutlets(found);
  for (const [name] of names) scene.met.set(name, stranger(name, 'outlet', { start: 0, end: 0 }));
  const [headline] = sentences;
  const people = [...scene.met.keys()].some((name) => headline?.text.includes(name));
  for (const sentence of names.size === 0 ? sentences.slice(0, people ? 1 : 0) : sentences) {
    const again = [...names].some(([name, told]) => told !== sentence.index && sentence.text.includes(name));
    if (!again && !(people && sentence === headline)) continue;
    found[sentence.index] = yield* citationsOf(sentence, scene);
    yield;
  }
}

export function* attribute(
  article: Article,
  sentences: readonly Sentence[],
  mentions: Mentions,
  claims: readonly Claim[],
  knowledge: Knowledge,
  options: Options,
): Generator<void, Attribution> {
  const met = new Map<string, Cited>();
  const scene = { article, mentions, knowledge, clubsOwn: isClubsOwn(article, knowledge), met };
  const today = article.published ?? options.now;
  const found: (readonly Citation[])[] = [];
  for (const sentence of sentences) {
    const citations = yield* citationsOf(sentence, scene);
    found.push(citations);
    remember(citations, met);
    yield;
  }
  yield* readAgain(sentences, found, scene);
  const reads = yield* carry(sentences, found, scene);
  yield;
  const attributed = claims.flatMap((claim) => {
    const read = reads[claim.sentence];
    return read ? [attach(claim, read, scene)] : [];
  });
  for (const claim of attributed) {
    const first = claim.sources[0];
    options.trace?.({
      stage: 'attribution',
      rule: reads[claim.sentence]?.carried?.rule ?? 'citation',
      span: first?.cue ?? claim,
      verdict: 'resolved',
      reason: `${claim.class}: ${claim.sources.map((source) => source.name).join(' < ')}`,
    });
  }
  const citing = reads
    .filter((read) => read.citations.some((one) => one.role !== 'hedge'))
    .map((read) => read.sentence.index);
  yield;
  return { claims: attributed, notes: yield* notesOf({ reads, sentences, claims: attributed, scene, today }), citing };
}
