/** Carries a citation over to the sentences that plainly continue it, and ends it where they do not. */
import type { Sentence } from '../types';
import { type Before, CARRY_RULES } from './carry-rules';
import { type Chain, chainOf } from './chain';
import type { Back, Citation } from './citations';
import type { Scene } from './cited';

/** The sources that a sentence inherits, and why. */
export interface Carried {
  readonly chain: Chain;
  readonly rule: string;
}

/** What has been cited so far. */
export interface Heard {
  /** The last named or vague report, whoever spoke since. */
  readonly report: Chain;
  /** The last journalist or account. */
  readonly writer: Chain;
  /** The last one who spoke: a person or a journalist. */
  readonly speaker: Chain;
  /** The citation that is still open, the sentence that made or last used it, and its players. */
  readonly open: { readonly chain: Chain; readonly sentence: number; readonly since: number } | null;
}

export interface Read {
  readonly sentence: Sentence;
  /** The citations of the sentence, with "the report", "he" resolved. */
  readonly citations: readonly Citation[];
  /** What it inherits for words that none of its own citations speak for. */
  readonly carried: Carried | null;
}

const NOTHING: Heard = { report: [], writer: [], speaker: [], open: null };

/** The part of the open chain that leads to `last`: he still speaks to the same outlet. */
function upTo(chain: Chain, last: Chain): Chain {
  const name = last[last.length - 1]?.cited.name;
  const index = chain.findIndex((link) => link.cited.name === name);
  return index < 0 ? last.map((link) => ({ ...link, via: null })) : chain.slice(0, index + 1);
}

/** Replaces what points back by whom it points to; drops what points nowhere. */
function resolve(citation: Citation, heard: Heard, index: number): Citation | null {
  if (citation.back === null) return citation;
  const recent = heard.open !== null && index - heard.open.since <= 3;
  const open = heard.open?.chain ?? [];
  const writer = heard.writer.length > 0 ? heard.writer : heard.report;
  const known: Readonly<Record<Back, Chain>> = {
    report: heard.report,
    writer: upTo(open, writer),
    speaker: recent && heard.speaker.length > 0 ? upTo(open, heard.speaker) : [],
  };
  const resolved = known[citation.back];
  if (resolved.length === 0) return citation.cited.length > 0 ? citation : null;
  return { ...citation, cited: resolved.map((link) => link.cited), resolved };
}

function hear(heard: Heard, citations: readonly Citation[], index: number): Heard {
  const outer = citations.filter((citation) => citation.quoted === null && citation.role !== 'hedge');
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
  return {
    report: reports ? chain : heard.report,
    writer: writer.length > 0 ? writer : heard.writer,
    speaker: speaker.length > 0 ? speaker.slice(-1) : heard.speaker,
    open: { chain, sentence: index, since: index },
  };
}

/** Who speaks in each quotation: the citation outside it in any sentence that holds a piece of it. */
function speakers(sentences: readonly Sentence[], cited: readonly (readonly Citation[])[]): ReadonlyMap<number, Chain> {
  const known = new Map<number, Chain>();
  for (const sentence of sentences) {
    const outer = (cited[sentence.index] ?? []).filter(
      (one) => one.quoted === null && one.role !== 'hedge' && one.role !== 'vague',
    );
    const chain = chainOf(outer);
    if (chain.length === 0) continue;
    for (const quote of sentence.quotes) {
      if (quote.kind === 'speech' && !known.has(quote.group)) known.set(quote.group, chain);
    }
  }
  return known;
}

function decide(before: Before): { readonly carried: Carried | null; readonly stopped: boolean } {
  for (const rule of CARRY_RULES) {
    const verdict = rule.judge(before);
    if (verdict === 'stop' || verdict === 'page') return { carried: null, stopped: verdict === 'stop' };
    if (verdict) return { carried: { chain: verdict, rule: rule.id }, stopped: false };
  }
  return { carried: null, stopped: false };
}

/** The report that is open after a sentence: its own one, or the one that it goes on with. */
function openAfter(before: Before, carried: Carried | null, stopped: boolean, own: Heard['open']): Heard['open'] {
  const index = before.sentence.index;
  if (own !== null && own.since === index) return own;
  if (stopped || before.open === null) return null;
  return carried ? { ...before.open, sentence: index } : before.open;
}

/** Reads the citations of the whole article in order. */
export function carry(
  sentences: readonly Sentence[],
  found: readonly (readonly Citation[])[],
  scene: Scene,
): readonly Read[] {
  let heard = NOTHING;
  const resolved: (readonly Citation[])[] = [];
  const heardAt: Heard[] = [];
  for (const sentence of sentences) {
    const citations = (found[sentence.index] ?? []).flatMap(
      (citation) => resolve(citation, heard, sentence.index) ?? [],
    );
    resolved.push(citations);
    heard = hear(heard, citations, sentence.index);
    heardAt.push(heard);
  }
  const quotes = speakers(sentences, resolved);
  const reads: Read[] = [];
  let open: Heard['open'] = null;
  for (const sentence of sentences) {
    const citations = resolved[sentence.index] ?? [];
    const before: Before = { sentence, citations, open, quotes, scene, sentences, found: resolved };
    const { carried, stopped } = decide(before);
    reads.push({ sentence, citations, carried });
    open = openAfter(before, carried, stopped, heardAt[sentence.index]?.open ?? null);
  }
  return reads;
}
