/** Who speaks in each quotation. */
import type { Sentence } from '../types/sentence';
import { type Chain, chainOf } from './chain';
import type { Citation } from './citation';
import type { Cited, Scene } from './cited';
import { ofTurn } from './turns';
import { aboutToSpeak } from './understood';

/** How many sentences may stand between two quotations of one speaker. */
const GAP = 4;

/** Row of a citation that no word of saying makes. */
export const INTRODUCED = 'introduced';

/** The citation of one whose words stand there without a word of saying. */
function ownWords({ index, start, end }: Sentence, cited: Cited, row: string = INTRODUCED): Citation {
  const span = cited.span ?? { start, end };
  const scope = { start, end };
  const bare = { row, role: 'voice', back: null, resolved: null, quoted: null } as const;
  return { ...bare, sentence: index, cited: [cited], cue: span, span, scope };
}

interface Spoken {
  readonly chain: Chain;
  readonly sentence: number;
}

/** Nearly all of the sentence is somebody's words. */
const spoken = ({ quotes, start, end, text }: Sentence): boolean =>
  /^["“]/.test(text) &&
  quotes.some((quote) => quote.kind === 'speech' && quote.end - quote.start > (end - start) * 0.9);

/** A quotation that nobody is given goes on with the one before it, else is his whom the sentence before has introduced. */
function fillGaps(
  sentences: readonly Sentence[],
  cited: readonly (readonly Citation[])[],
  known: Map<number, Chain>,
  scene: Scene,
): void {
  let last: Spoken = { chain: [], sentence: Number.NEGATIVE_INFINITY };
  let report = Number.NEGATIVE_INFINITY;
  for (const sentence of sentences) {
    if (cited[sentence.index]?.some(({ role }) => role === 'report' || role === 'vague')) report = sentence.index;
    // "Marca say that he wants to go. Genoa 'have made an offer'": words of the report.
    const told = report > last.sentence && !/^["“‘']/.test(sentence.text);
    for (const quote of sentence.quotes) {
      if (quote.kind !== 'speech') continue;
      const own = known.get(quote.group);
      if (own) last = { chain: own, sentence: sentence.index };
      else if (sentence.index - last.sentence <= GAP && !told) {
        known.set(quote.group, last.chain);
        last = { ...last, sentence: sentence.index };
      } else if (spoken(sentence)) {
        const cited = aboutToSpeak(sentences, sentence.index, scene)?.cited;
        if (cited) known.set(quote.group, [{ cited, citation: ownWords(sentence, cited), via: null }]);
      }
    }
  }
}

/** A tag with a sentence of its own: "'He stays.' Lindqvist had said in the statement." */
const OWN_TAG =
  /^[^,;:“"‘]{3,50} (?:had )?(?:said|added|told|explained|insisted|stated|admitted|continued|concluded)(?: (?:in|to|at|on|during|after|of|the)? ?[^,;:“"‘]{3,60})?\.$/;

/** The tag of a quotation that ends in "?" or "!", or is followed by one that says nothing else, stands in the next sentence. */
function tag({ index, block, text }: Sentence, sentences: readonly Sentence[]): number {
  const next = sentences[index + 1];
  const own = next && (/^\p{Ll}/u.test(next.text) || (/[.!?]["”’]$/.test(text) && OWN_TAG.test(next.text)));
  return own && next.block === block ? next.index : index;
}

/** Who speaks: a name, else "a source". */
function speakerChain(citations: readonly Citation[]): Chain {
  const outer = citations.filter((one) => one.quoted === null && one.role !== 'hedge');
  const named = outer.filter((one) => one.role !== 'vague');
  return chainOf(named.length > 0 ? named : outer.filter((one) => one.row === 'sources-say'));
}

/** By the quotation's group: the citation outside it in any sentence that holds a piece of it. */
export function speakersOf(
  sentences: readonly Sentence[],
  all: readonly (readonly Citation[])[],
  scene: Scene,
): ReadonlyMap<number, Chain> {
  const known = new Map<number, Chain>();
  for (const sentence of sentences) {
    const turn = sentence.quotes.find(({ turn }) => turn !== undefined);
    if (turn?.turn !== undefined && !known.has(turn.group)) {
      const cited = ofTurn(turn.turn, sentences, all, scene);
      known.set(turn.group, cited ? [{ cited, citation: ownWords(sentence, cited, 'turn'), via: null }] : []);
    }
    const own = speakerChain(all[sentence.index] ?? []);
    const chain = own.length > 0 ? own : speakerChain(all[tag(sentence, sentences)] ?? []);
    if (chain.length === 0) continue;
    for (const quote of sentence.quotes) {
      if (quote.kind === 'speech' && !known.has(quote.group)) known.set(quote.group, chain);
    }
  }
  fillGaps(sentences, all, known, scene);
  return known;
}
