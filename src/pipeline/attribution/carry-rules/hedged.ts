/** Sentences that hedge ("is said to", scare quotes) after a report: the report's, or the page's own. */
import { type Before, type CarryRule, lineAt, named, near, reported, sameTopic } from './before';
import { tellsOn } from './goes-on';

/** "It is claimed" tells on what somebody claims, "it is understood" what the page does. */
const CLAIMED = /(?:claimed|is reported|alleged|suggested|stated|said)$/;
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
function besides(before: Before): boolean {
  const { citations, sentence, sentences, open } = before;
  const said = citations.some(({ row }) => row === 'hedge-it-is');
  const { text } = lineAt(before);
  const since = sentences[open?.since ?? sentence.index]?.block ?? sentence.block;
  return (!said && sentence.block > since && / (?:also|too|another) /.test(text)) || sentence.block - since > 1;
}

/** What is thought or told by many, not what one report says. */
const COMMON = /\b(?:widely|thought|believed|understood|rumou?red|tipped)\b/i;

/** The hedge is of its own kind, or the report stands only in the headline and is not told on. */
function elsewhere(before: Before): boolean {
  const { citations, open, sentences, scene } = before;
  const headline = open !== null && sentences[open.since]?.blockKind === 'headline' && !tellsOn(before);
  return (
    headline ||
    citations.some(({ cue, row }) => row !== 'hedge-it-is' && COMMON.test(scene.article.text.slice(cue.start, cue.end)))
  );
}

/** "Reportedly" after a report. */
export const hedgedReport: CarryRule = {
  id: 'hedged-report',
  judge: (before) => {
    if (before.citations.length === 0) return null;
    // "His reported wages" says nothing of whose report that is.
    if (before.citations.every((one) => one.row === 'hedge-adjective')) return 'page';
    // "Sources added": those of the report, the page's own too.
    if (before.open && near(before, 1) && before.citations.every((one) => one.row === 'sources-added')) {
      return before.open.chain;
    }
    const scare = before.sentence.quotes.some((quote) => quote.kind === 'scare');
    // "It is understood" under a new heading of its own thought is the page's.
    if (startsAnew(before) || (!scare && elsewhere(before))) return 'page';
    // What somebody told an outlet is his word; "reportedly" after it is not.
    const told = before.open?.chain.some(({ cited }) => cited.kind === 'person') === true;
    const goesOn =
      before.open && !told && near(before, scare ? 2 : 1) && reported(before.open.chain) && sameTopic(before);
    return goesOn && (scare || !besides(before)) ? before.open.chain : 'page';
  },
};

/** "… rejected the bid, with the manager, X, describing it as 'ridiculous'": no words of him who spoke before. */
function byAnother({ open, sentence, scene: { mentions } }: Before, at: number): boolean {
  const spoken = open?.chain.every(({ cited }) => cited.kind === 'person') === true;
  return (
    spoken &&
    (mentions.bySentence[sentence.index] ?? []).some(
      (one) =>
        one.kind === 'person' &&
        one.end <= at &&
        !open?.chain.some(({ cited }) => cited.name === mentions.persons[one.person]?.name),
    )
  );
}

/** Words that a report is quoted with. */
export const scareQuotes: CarryRule = {
  id: 'scare-quotes',
  judge: (before) => {
    const scare = before.sentence.quotes.find((quote) => quote.kind === 'scare');
    if (!scare || !before.open || byAnother(before, scare.start)) return null;
    return near(before, 2) && named(before.open.chain) && sameTopic(before) ? before.open.chain : null;
  },
};
