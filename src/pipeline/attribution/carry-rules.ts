/** When a sentence goes on with the report before it: rules in order, the first that decides wins. */
import { CONTINUING, DEAL_FACTS, LOOKS_BACK, OWN_THOUGHTS, TOLD_ON } from '../../languages/en/attribution-carry';
import { lazy } from '../text/lazy';
import type { Sentence } from '../types/sentence';
import { type Chain, chainOf, nested } from './chain';
import type { Citation } from './citation';
import type { Scene } from './cited';
import { type Heard, talkOf } from './heard';
import { gramsOf, type Line, lineOf } from './line';
import { phrasesFor } from './patterns';
import { INTRODUCED } from './speakers';

export interface Before {
  readonly sentence: Sentence;
  readonly citations: readonly Citation[];
  readonly open: Heard['open'];
  readonly heard: Heard;
  /** Who speaks in each quotation. */
  readonly quotes: ReadonlyMap<number, Chain>;
  readonly scene: Scene;
  readonly sentences: readonly Sentence[];
  readonly found: readonly (readonly Citation[])[];
}

/** The chain that the sentence inherits; `page`: none, though the report may go on; `stop`: none, the report is over. */
export type Verdict = Chain | 'page' | 'stop' | null;

export interface CarryRule {
  readonly id: string;
  judge(before: Before): Verdict;
}

const openings = lazy(() => phrasesFor(CONTINUING));
const facts = lazy(() => phrasesFor(DEAL_FACTS));
const players = lazy(() => phrasesFor(TOLD_ON));
const thoughts = lazy(() => phrasesFor(OWN_THOUGHTS));
const backwards = lazy(() => phrasesFor(LOOKS_BACK));

const holdsAny = (rows: ReturnType<typeof openings>, line: Line) =>
  rows.some(({ phrase }) => phrase.in(gramsOf(line)).length > 0);

/** Most of the sentence stands inside a quotation: its group, or null. */
function quotation(sentence: Sentence): number | null {
  const speech = sentence.quotes.filter((quote) => quote.kind === 'speech');
  const inside = speech.reduce((sum, quote) => sum + quote.end - quote.start, 0);
  return inside * 2 > sentence.end - sentence.start ? (speech[0]?.group ?? null) : null;
}

function playersOf(scene: Scene, from: number, to: number): ReadonlySet<number> {
  const players = new Set<number>();
  for (const mentions of scene.mentions.bySentence.slice(from, to)) {
    for (const mention of mentions) if (mention.kind === 'player') players.add(mention.player);
  }
  return players;
}

/** The sentence brings up no player of whom the article has not spoken before. */
function sameTopic({ scene, sentence, open }: Before): boolean {
  if (!open) return false;
  const known = playersOf(scene, 0, sentence.index);
  return [...playersOf(scene, sentence.index, sentence.index + 1)].every((player) => known.has(player));
}

const near = ({ open, sentence }: Before, most: number) => open !== null && sentence.index - open.sentence <= most;
const named = (chain: Chain) => chain.some((link) => link.cited.kind !== 'unnamed');
/** Another's report: not the page's own, not somebody's words. */
const reported = (chain: Chain) =>
  chain[0] !== undefined && !chain[0].cited.own && ['outlet', 'journalist', 'account'].includes(chain[0].cited.kind);
const hedgesOnly = (citations: readonly Citation[]) => citations.every((citation) => citation.role === 'hedge');

const inQuotation: CarryRule = {
  id: 'quotation',
  judge: ({ sentence, quotes, open, heard: all }) => {
    const group = quotation(sentence);
    if (group === null) return null;
    const speaker = quotes.get(group);
    const heard = open && named(open.chain) ? (talkOf(open.chain, sentence.index, all) ?? open.chain) : null;
    if (!speaker || !heard || speaker[0]?.citation.row !== INTRODUCED) return speaker ?? heard;
    // Somebody whom only the words before bring up, and the outlet that he was said to talk to.
    return heard.some(({ cited }) => cited.kind === 'person') ? heard : nested(heard, speaker);
  },
};

const ownCitation: CarryRule = {
  id: 'own-citation',
  judge: ({ citations }) => (hedgesOnly(citations) ? null : 'page'),
};

/** Most paragraphs of one sentence in a list that "According to X:" opens, and the most words of such an opener. */
const ITEMS = 5;
const BARE = 6;

/** The paragraph after "X has the following:". */
const announced: CarryRule = {
  id: 'announced',
  judge: ({ sentence, sentences, open }) => {
    const opener = open ? sentences[open.since] : undefined;
    if (!open || !opener || opener.index === sentence.index || !/:\s*$/.test(opener.text)) return null;
    const told = sentences.slice(opener.index + 1, sentence.index + 1);
    const items = opener.tokens.length <= BARE && told.every((one, at) => one.block === opener.block + 1 + at);
    return sentence.block - opener.block <= (items ? ITEMS : 1) && named(open.chain) ? open.chain : null;
  },
};

const nextSaysWho: CarryRule = {
  id: 'next-says-who',
  judge: ({ sentence, sentences, found, scene }) => {
    const next = sentences[sentence.index + 1];
    const citations = found[sentence.index + 1];
    if (!next || !citations) return null;
    const line = lineOf(next, scene.mentions.bySentence[next.index] ?? []);
    return holdsAny(backwards(), line) ? chainOf(citations) : null;
  },
};

/** Headings, captions and teasers speak for the page. */
const label: CarryRule = {
  id: 'label',
  judge: ({ sentence }) => {
    if (sentence.blockKind === 'headline' || sentence.blockKind === 'subhead') return 'stop';
    return sentence.blockKind === 'caption' || !/[.!?…:,;]["'”’)\]]*\s*$/.test(sentence.text) ? 'page' : null;
  },
};

/** "It is claimed" tells on what somebody claims, "it is understood" what the page does. */
const CLAIMED = /(?:claimed|alleged|suggested|stated)$/;
/** What may stand before it. */
const CONNECTS = /^(?:however|but|meanwhile|also|and|yet|now|elsewhere)?[\s,]*$/i;

/** A new paragraph that opens with what "is understood", or adds something from elsewhere. */
function startsAnew({ citations, sentence, sentences, open, scene }: Before): boolean {
  if (open === null || sentences[open.sentence]?.block === sentence.block) return false;
  return citations.some(
    ({ row, cue }) =>
      row === 'hedge-it-is' &&
      CONNECTS.test(sentence.text.slice(0, cue.start - sentence.start)) &&
      !CLAIMED.test(scene.article.text.slice(cue.start, cue.end)),
  );
}

/** A hedged sentence that adds another club or stands further off than the next paragraph is not the report's. */
function besides({ citations, sentence, sentences, open, scene }: Before): boolean {
  const said = citations.some(({ row }) => row === 'hedge-it-is');
  const { text } = lineOf(sentence, scene.mentions.bySentence[sentence.index] ?? []);
  const since = sentences[open?.since ?? sentence.index]?.block ?? sentence.block;
  return (!said && / (?:also|too|another) /.test(text)) || sentence.block - since > 1;
}

const hedgedReport: CarryRule = {
  id: 'hedged-report',
  judge: (before) => {
    if (before.citations.length === 0) return null;
    // "His reported wages" says nothing of whose report that is.
    if (before.citations.every((one) => one.row === 'hedge-adjective')) return 'page';
    // "Sources added": those of the report, the page's own too.
    if (before.open && near(before, 1) && before.citations.every((one) => one.row === 'sources-added')) {
      return before.open.chain;
    }
    // "It is understood" under a new heading of its own thought is the page's.
    if (startsAnew(before)) return 'page';
    const scare = before.sentence.quotes.some((quote) => quote.kind === 'scare');
    const goesOn = before.open && near(before, scare ? 2 : 1) && reported(before.open.chain) && sameTopic(before);
    return goesOn && (scare || !besides(before)) ? before.open.chain : 'page';
  },
};

const scareQuotes: CarryRule = {
  id: 'scare-quotes',
  judge: (before) => {
    const scare = before.sentence.quotes.some((quote) => quote.kind === 'scare');
    return scare && before.open && near(before, 2) && named(before.open.chain) && sameTopic(before)
      ? before.open.chain
      : null;
  },
};

const opening: CarryRule = {
  id: 'opening',
  judge: (before) => {
    if (!before.open || !near(before, 2) || !named(before.open.chain) || !sameTopic(before)) return null;
    if (before.open.chain.every((link) => link.cited.kind === 'person')) return null;
    const line = lineOf(before.sentence, before.scene.mentions.bySentence[before.sentence.index] ?? []);
    return holdsAny(openings(), line) ? before.open.chain : null;
  },
};

/** How many sentences a report is told on without a word of whose it is. */
const TELLS_ON = 3;

/** Words that add something from elsewhere. */
const ELSEWHERE = / (?:also|elsewhere|meanwhile|linked|credited|another|separately|unlikely that|surely) /;

/** Further sentences of the paragraph that cites a report. */
const sameParagraph: CarryRule = {
  id: 'same-paragraph',
  judge: (before) => {
    const { open, sentence, sentences, citations, scene } = before;
    if (!open || citations.length > 0 || !near(before, 1) || !reported(open.chain) || !sameTopic(before)) return null;
    if (sentences[open.sentence]?.block !== sentence.block) return null;
    const { text } = lineOf(sentence, scene.mentions.bySentence[sentence.index] ?? []);
    return ELSEWHERE.test(text) ? null : open.chain;
  },
};

/** Who the report was about goes on doing things. */
const ABOUT_HIM = /^(?:he|she|they|his|her|their)\b/i;

/** So does "the winger", "the Spanish club": spoken of before, and told on of. */
function toldOn({ sentence, scene }: Before, line: Line): boolean {
  if (holdsAny(players(), line)) return true;
  const first = (scene.mentions.bySentence[sentence.index] ?? []).find(({ kind }) => kind !== 'date');
  if (first?.kind !== 'club') return false;
  return first.how === 'description' && /^(?:the )?$/i.test(sentence.text.slice(0, first.start - sentence.start));
}

/** The paragraph after a report goes on with what only a report can know. */
const nextParagraph: CarryRule = {
  id: 'next-paragraph',
  judge: (before) => {
    const { open, sentence, sentences, citations, scene } = before;
    if (!open || citations.length > 0 || !near(before, 1) || !reported(open.chain) || !sameTopic(before)) return null;
    const opener = sentences[open.sentence];
    if (opener?.blockKind === 'headline' || sentence.index - open.since > TELLS_ON) return null;
    const line = lineOf(sentence, scene.mentions.bySentence[sentence.index] ?? []);
    const about = ABOUT_HIM.test(sentence.text) || toldOn(before, line);
    const tells = holdsAny(facts(), line) || (about && !ELSEWHERE.test(line.text));
    return tells && !holdsAny(thoughts(), line) ? open.chain : null;
  },
};

/** The writer has turned to another player. */
const newTopic: CarryRule = {
  id: 'new-topic',
  judge: (before) => (before.citations.length === 0 && before.open && !sameTopic(before) ? 'stop' : null),
};

export const CARRY_RULES: readonly CarryRule[] = [
  inQuotation,
  ownCitation,
  announced,
  nextSaysWho,
  label,
  hedgedReport,
  scareQuotes,
  opening,
  sameParagraph,
  nextParagraph,
  newTopic,
];
