/** A full name that nothing introduces, where a club's business in players is told: "have asked about Davit Oqruashvili". */
import { fold } from '../../knowledge/fold';
import { BUSINESS, NOT_BEFORE_A_NAME, OBJECT_SLOT, SUBJECT_SLOT, THING } from '../../languages/en/unexplained-words';
import type { Board } from './board';
import type { Run } from './runs';
import { isVoice } from './voice';

/** Words of the longest name. */
const LONGEST = 4;

/** Characters between the name and the words that tell of that business. */
const NEAR = 80;

/** "Are 'close' to getting". */
const SCARE_QUOTES = /(?<!\p{L})['"‘“]|['"’”](?!\p{L})/gu;

/** Where the one whom a statement is about stands: what is done is told in front of him, or what he does behind. */
function inSlot(board: Board, { sentence, before: written, after, end }: Run): boolean {
  const before = written.replace(SCARE_QUOTES, '');
  const clubs = board.of(sentence.index).filter((one) => one.kind === 'club');
  if (clubs.length === 0 || NOT_BEFORE_A_NAME.test(before) || /^['’]s? /.test(after)) return false;
  const theirs = clubs.some(
    (club) =>
      club.start >= end && /^,? of $/.test(sentence.text.slice(end - sentence.start, club.start - sentence.start)),
  );
  return (
    (OBJECT_SLOT.test(before) && BUSINESS.test(before.slice(-NEAR))) ||
    (SUBJECT_SLOT.test(after) && BUSINESS.test(after.slice(0, NEAR))) ||
    (theirs && BUSINESS.test(`${before}${after}`))
  );
}

/** Who stands there, and is no place, no body and nobody's voice, is a player. */
export function isSpokenOf(board: Board, runs: readonly Run[]): boolean {
  const [first] = runs;
  if (first === undefined || first.tokens.length > LONGEST || THING.test(fold(first.name))) return false;
  if (first.tokens.some((token) => token.casing === 'upper' && token.text.length > 2)) return false;
  return !runs.some(isVoice) && runs.some((run) => inSlot(board, run));
}
