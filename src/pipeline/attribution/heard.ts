/** What has been cited so far: whom "the report", "the journalist" and "he" point back to. */
import type { Sentence } from '../types/sentence';
import { type Chain, chainOf, upTo } from './chain';
import type { Back, Citation } from './citation';
import { citedBy, type Scene } from './cited';
import { aboutToSpeak, mayHold, understoodClub } from './understood';

/** What has been cited so far. */
export interface Heard {
  /** The last named or vague report, whoever spoke since. */
  readonly report: Chain;
  /** The last journalist or account. */
  readonly writer: Chain;
  /** The last one who spoke: a person or a journalist. */
  readonly speaker: Chain;
  /** By the name of one who spoke: the last chain that led to him through an outlet, and its sentence. */
  readonly spoke: ReadonlyMap<string, { readonly chain: Chain; readonly sentence: number }>;
  /** The citation that is still open, the sentence that last used it (`sentence`) and that made it (`since`). */
  readonly open: { readonly chain: Chain; readonly sentence: number; readonly since: number } | null;
}

/** Nothing has been cited yet. */
export const NOTHING: Heard = { report: [], writer: [], speaker: [], spoke: new Map(), open: null };

/** How long a speaker is "he", and how long his words go on being said to the same outlet, in sentences. */
const HE = 3;
const SAME_TALK = 12;

/**
 * The outlet that the sentence itself has brought up ("X goes further, with the paper sure that …"), or the one before,
 * though it cites nobody: "X have joined in. The site says …".
 */
function justNamed(citation: Citation, heard: Heard, scene: Scene): Chain {
  const outletsOf = (sentence: number) =>
    (scene.mentions.bySentence[sentence] ?? []).filter(
      ({ kind, end }) => kind === 'outlet' && end <= citation.cue.start,
    );
  const here = outletsOf(citation.sentence);
  const before = citation.sentence - 1;
  if (here.length === 0 && heard.open !== null && heard.open.since >= before) return [];
  const outlets = here.length > 0 ? here : outletsOf(before);
  const outlet = outlets.length === 1 ? outlets[0] : undefined;
  const cited = outlet ? citedBy(outlet, scene) : null;
  return cited === null || cited.own ? [] : [{ cited, citation, via: null }];
}

/** "The Guardian journalist": the only writer whom one of the two sentences before brings up or cites, else nobody. */
function paperWriter(citation: Citation, heard: Heard, scene: Scene): Chain {
  for (const before of [citation.sentence - 1, citation.sentence - 2]) {
    const cited = (scene.mentions.bySentence[before] ?? []).flatMap((mention) =>
      mention.kind === 'journalist' ? (citedBy(mention, scene) ?? []) : [],
    );
    const [writer] = cited;
    if (writer) return cited.every(({ name }) => name === writer.name) ? [{ cited: writer, citation, via: null }] : [];
  }
  const last = heard.writer[heard.writer.length - 1]?.citation.sentence ?? Number.NEGATIVE_INFINITY;
  return citation.sentence - last <= 2 ? upTo(heard.open?.chain ?? [], heard.writer) : [];
}

/** Who was cited last spoke in this paragraph, or not more than so many before. */
function sameTurn(spoken: Chain, citation: Citation, scene: Scene, paragraphs: number): boolean {
  const blockAt = (at: number) => scene.article.blocks.findIndex((block) => at >= block.start && at < block.end);
  const last = spoken[spoken.length - 1]?.citation.span.start;
  return last !== undefined && blockAt(citation.span.start) - blockAt(last) <= paragraphs;
}

const recently = (heard: Heard, citation: Citation) =>
  heard.open !== null && citation.sentence - heard.open.since <= HE;

/** "He said": whom the sentences before have brought up since somebody spoke, else who spoke last. */
function theSpeaker(citation: Citation, heard: Heard, scene: Scene, sentences: readonly Sentence[]): Chain {
  const open = heard.open?.chain ?? [];
  const next = aboutToSpeak(sentences, citation.sentence, scene);
  const since = open.some(({ cited }) => cited.name === heard.speaker[0]?.cited.name) ? heard.open?.since : undefined;
  const turned =
    citation.cited[0]?.kind !== 'unnamed' && (next?.about ?? -1) > (since ?? heard.speaker[0]?.citation.sentence ?? -1);
  // Nobody else can have spoken while the quotation goes on, however long it is.
  const goesOn = sentences
    .slice((heard.open?.since ?? 0) + 1, citation.sentence + 1)
    .every(({ quotes }) => quotes.some(({ kind }) => kind === 'speech'));
  const recent =
    heard.open !== null && (goesOn || recently(heard, citation) || sameTurn(heard.speaker, citation, scene, 1));
  const fits = heard.speaker.every(({ cited }) => mayHold(citation, cited));
  if (recent && fits && !turned && heard.speaker.length > 0) return upTo(open, heard.speaker);
  if (next === null || !(turned || citation.cited.length === 0)) return [];
  const { cited } = next;
  const channel = recently(heard, citation) ? open.filter((link) => link.citation.role === 'channel') : [];
  return [...channel, { cited, citation, via: channel.length > 0 ? channel.length - 1 : null }];
}

/** "The club said": who announced before, else the only club that it can be, in a report that the paragraph tells. */
function theClub(citation: Citation, heard: Heard, scene: Scene, sentences: readonly Sentence[]): Chain {
  const open = recently(heard, citation) ? (heard.open?.chain ?? []) : [];
  const spoke = open.filter(({ cited }) => cited.kind === 'club').slice(0, 1);
  const cited = spoke.length > 0 ? null : understoodClub(citation, scene, sentences);
  if (cited === null) return spoke;
  const goesOn = heard.open?.sentence === citation.sentence - 1 && sameTurn(heard.report, citation, scene, 0);
  const denies = /den[iy]|dismiss|rubbish|quash|scotch/.test(
    scene.article.text.slice(citation.span.start, citation.span.end),
  );
  const report = goesOn && !denies ? heard.report : [];
  return [...report, { cited, citation, via: report.length > 0 ? report.length - 1 : null }];
}

function pointedTo(back: Back, citation: Citation, heard: Heard, scene: Scene, sentences: readonly Sentence[]): Chain {
  const open = heard.open?.chain ?? [];
  if (back === 'speaker') return theSpeaker(citation, heard, scene, sentences);
  if (back === 'club') return theClub(citation, heard, scene, sentences);
  if (back === 'it' && !recently(heard, citation)) return [];
  if (back === 'it' && open.every(({ cited }) => cited.kind === 'club')) return open;
  if (back === 'writer' && citation.cited.length > 0) return paperWriter(citation, heard, scene);
  if (back === 'writer' && heard.writer.length > 0) return upTo(open, heard.writer);
  const named = justNamed(citation, heard, scene);
  return named.length > 0 ? named : heard.report;
}

/** Replaces what points back by whom it points to; drops what points nowhere. */
export function resolve(
  citation: Citation,
  heard: Heard,
  scene: Scene,
  sentences: readonly Sentence[],
): Citation | null {
  if (citation.back === null) return citation;
  // "He said no": inside somebody's words, said of another.
  if (citation.back === 'speaker' && citation.quoted !== null) return citation.cited.length > 0 ? citation : null;
  const resolved = pointedTo(citation.back, citation, heard, scene, sentences);
  if (resolved.length === 0) return citation.cited.length > 0 ? citation : null;
  return { ...citation, cited: resolved.map((link) => link.cited), resolved };
}

const SPEAKS: ReadonlySet<string> = new Set(['person', 'journalist', 'account']);

/** "Speaking to X, Y claimed that …, though he admitted …": he is who has spoken before in the sentence. */
export function sameSpeaker(citation: Citation, before: readonly Citation[]): Citation | null {
  if (citation.back !== 'speaker' || citation.quoted !== null) return null;
  const outer = before.filter(({ quoted, role }) => quoted === null && role !== 'hedge' && role !== 'vague');
  const chain = chainOf(outer);
  const last = chain.findLastIndex(({ cited }) => SPEAKS.has(cited.kind));
  if (last < 0) return null;
  const resolved = chain.slice(0, last + 1);
  return { ...citation, cited: resolved.map((link) => link.cited), resolved };
}

/** The chain through the outlet that he talks to, for one who has named none here; null for anybody else. */
export function talkOf(chain: Chain, index: number, heard: Heard): Chain | null {
  const [speaker] = chain;
  if (chain.length !== 1 || speaker?.cited.kind !== 'person') return null;
  const before = heard.spoke.get(speaker.cited.name);
  return before && index - before.sentence <= SAME_TALK ? before.chain : null;
}

/** Somebody who goes on talking to the outlet that he was talking to before. */
export function sameTalk(citations: readonly Citation[], sentence: Sentence, heard: Heard): readonly Citation[] {
  const outlets = citations.some((citation) => citation.role !== 'voice' && citation.role !== 'hedge');
  const speech = sentence.quotes.some((quote) => quote.kind === 'speech');
  if (outlets || !speech) return citations;
  return citations.map((citation) => {
    const [speaker] = citation.cited;
    if (citation.cited.length !== 1 || speaker?.kind !== 'person') return citation;
    const before = heard.spoke.get(speaker.name);
    if (!before || sentence.index - before.sentence > SAME_TALK) return citation;
    return { ...citation, cited: before.chain.map((link) => link.cited), resolved: before.chain };
  });
}

/** What has been cited after these citations, too. */
export function hear(heard: Heard, citations: readonly Citation[], index: number): Heard {
  const outer = citations.filter(
    (citation) => citation.quoted === null && citation.role !== 'hedge' && citation.row !== 'bare-name',
  );
  const last = outer[outer.length - 1];
  if (!last) return heard;
  const chain = chainOf(
    outer.filter((citation) => citation.scope.start <= last.cue.start && citation.scope.end >= last.cue.end),
  );
  if (chain.length === 0) return heard;
  const kinds = new Set(chain.map((link) => link.cited.kind));
  const only = (...wanted: readonly string[]) => chain.filter((link) => wanted.includes(link.cited.kind));
  const reports = kinds.has('outlet') || kinds.has('journalist') || kinds.has('account') || kinds.has('unnamed');
  const writer = only('journalist', 'account');
  const speaker = only('person', 'journalist', 'account');
  const spoke = new Map(heard.spoke);
  const talker = speaker[speaker.length - 1];
  const before = talker && spoke.get(talker.cited.name);
  if (talker && talker.via !== null) spoke.set(talker.cited.name, { chain: upTo(chain, speaker), sentence: index });
  else if (before && index - before.sentence <= SAME_TALK) spoke.set(talker.cited.name, { ...before, sentence: index });
  return {
    spoke,
    // The page does not call itself "the outlet".
    report: reports && (!chain[0]?.cited.own || heard.report.length === 0) ? chain : heard.report,
    writer: writer.length > 0 ? writer : heard.writer,
    speaker: speaker.length > 0 ? speaker.slice(-1) : heard.speaker,
    open: { chain, sentence: index, since: index },
  };
}
