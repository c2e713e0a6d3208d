/** Words that say plainly that a move will not happen, or is not happening. Wishes, prices and conditions are none. */
import { patternOf, says } from '../../pipeline/text/words';
import type { Word } from './word-tables';

interface RefusalRow {
  readonly id: string;
  readonly words: Word;
  /** Says what will not be, not only what has not been reported or begun: a writer can hold it as a view. */
  readonly lasting: boolean;
  /** Only the club that sells can mean this; the player cannot. */
  readonly byClub: boolean;
}

export const REFUSALS: readonly RefusalRow[] = [
  { id: 'not-for-sale', words: 'notForSale', lasting: true, byClub: true },
  { id: 'will-not-sell', words: 'willNotSell', lasting: true, byClub: true },
  { id: 'stays', words: 'willStay', lasting: true, byClub: false },
  { id: 'does-not-want', words: 'doesNotWant', lasting: true, byClub: false },
  { id: 'is-false', words: 'isFalse', lasting: true, byClub: false },
  { id: 'denies', words: 'deniesIt', lasting: false, byClub: false },
  { id: 'nothing-there', words: 'nothingThere', lasting: false, byClub: false },
  { id: 'has-ended', words: 'hasEnded', lasting: false, byClub: false },
];

/** A refusal of a move to a place, told without a club: "rules out a return to Europe". */
export const TO_PLACE = /\b(?:return|move|switch|transfer) (?:back )?to (?:the )?(?=[A-Z])/;

interface Refusal {
  /** Offsets in the words that were searched. */
  readonly start: number;
  readonly end: number;
  readonly byClub: boolean;
  readonly lasting: boolean;
}

/**
 * The first words of a plain refusal, or null. `lasting`: only those that a writer may hold as a view; `rest`: what of the
 * sentence follows.
 */
export function refusalIn(words: string, lasting = false, rest = ''): Refusal | null {
  if (says('noRefusal', words)) return null;
  const found = REFUSALS.filter((row) => row.lasting || !lasting).flatMap((row) => {
    const match = patternOf(row.words).exec(words);
    if (match === null) return [];
    const { index: start } = match;
    const before = words.slice(0, start);
    const granted = row.id === 'nothing-there' && says('grantedOnly', before);
    const other = row.id === 'is-false' && says('untrueDetail', before);
    const end = start + match[0].length;
    return granted || other ? [] : [{ start, end, byClub: row.byClub, lasting: row.lasting }];
  });
  const plain = found.filter(({ end }) => !says('refusalCondition', words.slice(end) + rest));
  return plain.sort((a, b) => a.start - b.start)[0] ?? null;
}
