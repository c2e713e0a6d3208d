/** Sentences in plain words after a report: told on from it, or the writer's own. */
import { phraseTables } from '../../../languages/en/phrase-tables';
import { lazy } from '../../text/lazy';
import { type Line, lineOf } from '../line';
import { phrasesFor } from '../patterns';
import { type Before, type CarryRule, holdsAny, lineAt, named, near, reported, sameTopic } from './before';

const openings = lazy(() => phrasesFor(phraseTables().notes.continuing));
const facts = lazy(() => phrasesFor(phraseTables().notes.dealFacts));
const players = lazy(() => phrasesFor(phraseTables().notes.toldOn));
const thoughts = lazy(() => phrasesFor(phraseTables().notes.ownThoughts));
const several = lazy(() => phrasesFor(phraseTables().notes.toBeNamed));

/** It opens with words that plainly go on ("The deal would …", "The report adds"). */
export const tellsOn = (before: Before): boolean => holdsAny(openings(), lineAt(before));

/** Openings that plainly go on ("The deal would …", "The report adds"). */
export const opening: CarryRule = {
  id: 'opening',
  judge: (before) => {
    if (!before.open || !near(before, 2) || !named(before.open.chain) || !sameTopic(before)) return null;
    // What a person or a club has announced is over with its sentence.
    if (before.open.chain.every(({ cited }) => cited.kind === 'person' || cited.kind === 'club')) return null;
    return tellsOn(before) ? before.open.chain : null;
  },
};

/** How many sentences a report is told on without a word of whose it is. */
const TELLS_ON = 3;

/** Words that add something from elsewhere. */
const ELSEWHERE = / (?:also|adamant|elsewhere|meanwhile|linked|credited|another|separately|unlikely that|surely) /;

/** Further sentences of the paragraph that cites a report. */
export const sameParagraph: CarryRule = {
  id: 'same-paragraph',
  judge: (before) => {
    const { open, sentence, sentences, citations } = before;
    if (!open || citations.length > 0 || !near(before, 1) || !reported(open.chain) || !sameTopic(before)) return null;
    if (sentences[open.sentence]?.block !== sentence.block) return null;
    const { text } = lineAt(before);
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
export const nextParagraph: CarryRule = {
  id: 'next-paragraph',
  judge: (before) => {
    const { open, sentence, sentences, citations } = before;
    if (!open || citations.length > 0 || !near(before, 1) || !reported(open.chain) || !sameTopic(before)) return null;
    const opener = sentences[open.sentence];
    // A headline is the page's own summing-up, unless it is the text's first sentence that stands there.
    const heading = opener?.blockKind === 'headline' && !/[.!]["'”’]?$/.test(opener.text);
    // What somebody told an outlet is his word.
    const told = open.chain.some(({ cited }) => cited.kind === 'person');
    if (heading || told || sentence.index - open.since > TELLS_ON) return null;
    const line = lineAt(before);
    const about = ABOUT_HIM.test(sentence.text) || toldOn(before, line);
    const tells = holdsAny(facts(), line) || (about && !ELSEWHERE.test(line.text));
    return tells && !holdsAny(thoughts(), line) ? open.chain : null;
  },
};

/** Sentences that a list may have. */
const LIST = 10;

/** A club's own list: the paragraph that announces it and the next, as long as no other club is spoken of. */
function ofClub({ open, sentence, sentences, scene }: Before): boolean {
  const clubs = open?.chain.flatMap(({ cited }) => (cited.kind === 'club' ? [cited.club] : [])) ?? [];
  const others = (scene.mentions.bySentence[sentence.index] ?? []).some(
    (mention) => mention.kind === 'club' && !clubs.includes(mention.club),
  );
  return clubs.length > 0 && !others && sentence.block - (sentences[open?.since ?? 0]?.block ?? 0) <= 1;
}

/** "Four players will leave, the club announced": who they are, the sentences after it say. */
export const toBeNamed: CarryRule = {
  id: 'to-be-named',
  judge: (before) => {
    const { open, sentence, sentences, citations, scene } = before;
    const opener = sentences[open?.since ?? -1];
    if (!open || !opener || citations.length > 0 || !near(before, 1) || sentence.index - open.since > LIST) return null;
    const mentions = scene.mentions.bySentence[opener.index] ?? [];
    if (mentions.some(({ kind }) => kind === 'player') || !(open.chain[0]?.cited.kind === 'outlet' || ofClub(before)))
      return null;
    return holdsAny(several(), lineOf(opener, mentions)) ? open.chain : null;
  },
};

/** The writer has turned to another player. */
export const newTopic: CarryRule = {
  id: 'new-topic',
  judge: (before) => (before.citations.length === 0 && before.open && !sameTopic(before) ? 'stop' : null),
};
