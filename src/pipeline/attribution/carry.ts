/** Carries a citation over to the sentences that plainly continue it, and ends it where they do not. */
import type { Sentence } from '../types/sentence';
import { CARRY_RULES } from './carry-rules';
import type { Before } from './carry-rules/before';
import type { Chain } from './chain';
import type { Citation } from './citation';
import type { Scene } from './cited';
import { creditsOf } from './credit';
import { type Heard, hear, NOTHING, resolve, sameSpeaker, sameTalk } from './heard';
import { withHolders } from './holders';
import { speakersOf } from './speakers';

/** The sources that a sentence inherits, and why. */
export interface Carried {
  readonly chain: Chain;
  readonly rule: string;
}

export interface Read {
  readonly sentence: Sentence;
  /** The citations of the sentence, with "the report", "he" resolved. */
  readonly citations: readonly Citation[];
  /** What it inherits for words that none of its own citations speak for. */
  readonly carried: Carried | null;
  /** Who is credited for the whole item after it ("Full story: X"); empty for nobody. */
  readonly credit: Chain;
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
export function* carry(
  sentences: readonly Sentence[],
  all: readonly (readonly Citation[])[],
  scene: Scene,
): Generator<void, readonly Read[]> {
  const found = withHolders(sentences, all, scene);
  let heard = NOTHING;
  const resolved: (readonly Citation[])[] = [];
  const heardAt: Heard[] = [];
  for (const sentence of sentences) {
    const known: Citation[] = [];
    for (const citation of found[sentence.index] ?? []) {
      const one = sameSpeaker(citation, known) ?? resolve(citation, heard, scene, sentences);
      if (one) known.push(one);
    }
    const citations = sameTalk(known, sentence, heard);
    resolved.push(citations);
    heard = hear(heard, citations, sentence.index);
    heardAt.push(heard);
  }
  yield;
  const credits = creditsOf(sentences, resolved, scene);
  const quotes = speakersOf(sentences, resolved, scene);
  yield;
  const reads: Read[] = [];
  let open: Heard['open'] = null;
  for (const sentence of sentences) {
    const citations = resolved[sentence.index] ?? [];
    const by = heardAt[sentence.index] ?? NOTHING;
    const before: Before = { sentence, citations, open, heard: by, quotes, scene, sentences, found: resolved };
    const { carried, stopped } = decide(before);
    reads.push({ sentence, citations, carried, credit: credits.get(sentence.index) ?? [] });
    open = openAfter(before, carried, stopped, by.open);
    yield;
  }
  return reads;
}
