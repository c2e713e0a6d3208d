/** Players whose words a quotation holds: the "he" in it is somebody else. */
import { patternOf, says } from '../text/words';
import type { Quote, Sentence } from '../types/sentence';
import type { Board, Found } from './board';

/** Between a name and its verb of saying: "X, 27, has". */
const NEXT_TO = /^,?(?: \d\d,)?(?: (?:has|had|also|then|who|later|recently))* $/;
/** Characters beside a name in which the verb stands. */
const NEAR = 40;

/** The words beside a name say that he speaks. */
export function isSpeaking(sentence: Sentence, start: number, end: number): boolean {
  const after = sentence.text.slice(end - sentence.start, end - sentence.start + NEAR);
  const before = sentence.text.slice(Math.max(0, start - sentence.start - NEAR), start - sentence.start);
  const verb = patternOf('saying').exec(after);
  if (verb && NEXT_TO.test(after.slice(0, verb.index))) return true;
  return says('sayingBefore', before);
}

const outside = (quotes: readonly Quote[], at: number): boolean =>
  !quotes.some((quote) => quote.start <= at && at < quote.end);

/** By his name: whom a description means may itself hang on who speaks. */
const isNamed = (one: Found): one is Extract<Found, { kind: 'player' }> =>
  one.kind === 'player' && (one.how === 'name' || one.how === 'short');

/** Sentences back in which a quotation's speaker is looked for. */
const REACH = 12;

/** The player who speaks a quotation of this group, as the sentences around it name him; or null. */
export function speakerOf(board: Board, sentence: Sentence, group: number): number | null {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - REACH); index--) {
    const here = board.sentences[index];
    if (!here?.quotes.some((quote) => quote.group === group)) return null;
    for (const one of board.of(index))
      if (isNamed(one) && outside(here.quotes, one.start) && isSpeaking(here, one.start, one.end)) return one.player;
  }
  return null;
}
