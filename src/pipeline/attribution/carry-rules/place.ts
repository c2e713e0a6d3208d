/** Sentences whose source their place tells: inside a quotation, under "X has the following:", before "That's according to X", in a heading. */
import { phraseTables } from '../../../languages/en/phrase-tables';
import { lazy } from '../../text/lazy';
import type { Sentence } from '../../types/sentence';
import { chainOf, nested } from '../chain';
import { talkOf } from '../heard';
import { lineOf } from '../line';
import { phrasesFor } from '../patterns';
import { INTRODUCED } from '../speakers';
import { type CarryRule, hedgesOnly, holdsAny, named } from './before';

const backwards = lazy(() => phrasesFor(phraseTables().notes.looksBack));

/** Most of the sentence stands inside a quotation: its group, or null. */
function quotation(sentence: Sentence): number | null {
  const speech = sentence.quotes.filter((quote) => quote.kind === 'speech');
  const inside = speech.reduce((sum, quote) => sum + quote.end - quote.start, 0);
  return inside * 2 > sentence.end - sentence.start ? (speech[0]?.group ?? null) : null;
}

/** Somebody's words, in quotation marks that may have been opened long before. */
export const inQuotation: CarryRule = {
  id: 'quotation',
  judge: ({ sentence, quotes, open, heard: all }) => {
    const group = quotation(sentence);
    if (group === null) return null;
    const speaker = quotes.get(group);
    const heard = open && named(open.chain) ? (talkOf(open.chain, sentence.index, all) ?? open.chain) : null;
    if (!speaker || !heard || speaker[0]?.citation.row !== INTRODUCED) return speaker ?? heard;
    // Somebody whom only the words before bring up, and the outlet that he was said to talk to.
    return heard.some(({ cited }) => /^(?:person|journalist)$/.test(cited.kind)) ? heard : nested(heard, speaker);
  },
};

/** The sentence says itself who is cited. */
export const ownCitation: CarryRule = {
  id: 'own-citation',
  judge: ({ citations }) => (hedgesOnly(citations) ? null : 'page'),
};

/** Most paragraphs of one sentence in a list that "According to X:" opens, and the most words of such an opener. */
const ITEMS = 5;
const BARE = 6;

/** The paragraph after "X has the following:". */
export const announced: CarryRule = {
  id: 'announced',
  judge: ({ sentence, sentences, open }) => {
    const opener = open ? sentences[open.since] : undefined;
    if (!open || !opener || opener.index === sentence.index || !/:\s*$/.test(opener.text)) return null;
    const told = sentences.slice(opener.index + 1, sentence.index + 1);
    const items = opener.tokens.length <= BARE && told.every((one, at) => one.block === opener.block + 1 + at);
    return sentence.block - opener.block <= (items ? ITEMS : 1) && named(open.chain) ? open.chain : null;
  },
};

/** The next sentence says whose report this was, be it told as that of nobody ("rumours say"). */
export const nextSaysWho: CarryRule = {
  id: 'next-says-who',
  judge: ({ sentence, sentences, found, scene, citations: own }) => {
    const next = sentences[sentence.index + 1];
    const citations = found[sentence.index + 1];
    if (!next || !citations || !own.every(({ role }) => role === 'hedge' || role === 'vague')) return null;
    const line = lineOf(next, scene.mentions.bySentence[next.index] ?? []);
    const chain = chainOf(citations);
    return named(chain) && holdsAny(backwards(), line) ? chain : null;
  },
};

/** Headings, captions and teasers speak for the page. */
export const label: CarryRule = {
  id: 'label',
  judge: ({ sentence }) => {
    if (sentence.blockKind === 'headline' || sentence.blockKind === 'subhead') return 'stop';
    return sentence.blockKind === 'caption' || !/[.!?…:,;]["'”’)\]]*\s*$/.test(sentence.text) ? 'page' : null;
  },
};
