/** "he", "her", "himself": they follow their antecedent; a manager or agent as the subject leaves them open. */

import { NAMELESS } from '../../languages/en/unnamed-words';
import { speechAt } from '../text/speech';
import type { Sentence } from '../types/sentence';
import { antecedent, OPEN, REACH } from './antecedent';
import type { Board, Found } from './board';
import { isCompany } from './company';
import { isSpeaking, speakerOf } from './quoted';

/** "with the coach himself confirming": it stands with a name, which is already there. */
const WITH_NAME = /^(?:him|her)self$/i;

const PRONOUN = /\b(?:he|him|his|himself|she|her|herself)\b/gi;

/** "the mystery striker has had his medical": somebody whom the article does not name. */
const UNNAMED = new RegExp(`\\b(?:${NAMELESS})\\b`, 'i');

/** "A replacement for X if | he joins Genoa": right behind a name it is his. */
const OF_LAST = /^,? (?:if|should|once) $/;

type Person = Extract<Found, { kind: 'player' | 'person' }>;

/** Players and people of a sentence, less those who only own or lead something: "Klopp's top target", "under Amorim". */
function subjects(board: Board, index: number): readonly Person[] {
  const sentence = board.sentences[index];
  if (!sentence) return [];
  return board.of(index).flatMap((one): readonly Person[] => {
    if (one.kind === 'player') return [one];
    if (one.kind !== 'person') return [];
    const before = sentence.text.slice(0, one.start - sentence.start);
    const after = sentence.text.slice(one.end - sentence.start);
    const aside =
      /^['’]s? /.test(after) || /\b(?:under|with|by|of|from|for|to|like|at)(?: [\p{L}-]+){0,2} $/u.test(before);
    return aside ? [] : [one];
  });
}

function lastNamed(board: Board, sentence: Sentence, at: number): Person | null {
  const here = subjects(board, sentence.index).filter((one) => one.end <= at);
  const last = here.at(-1);
  if (last && OF_LAST.test(sentence.text.slice(last.end - sentence.start, at - sentence.start))) return last;
  if (here.length > 0) return here.findLast((one) => !isCompany(here, one, sentence)) ?? here.at(-1) ?? null;
  for (let back = 1; back <= 2; back++) {
    const before = board.sentences[sentence.index - back];
    const all = subjects(board, sentence.index - back);
    const first = before && all.find((one) => !isCompany(all, one, before));
    if (first) return first;
  }
  return null;
}

/** "'We are close,' he told Radio Genoa": behind a quotation it is who spoke in the sentences before, here no player. */
function takesUpPerson(board: Board, sentence: Sentence, start: number, end: number): boolean {
  const quoted = sentence.quotes.some((quote) => quote.end <= start) && speechAt(sentence, start) === undefined;
  if (!quoted || !isSpeaking(sentence, start, end)) return false;
  for (let back = 1; back <= 2; back++) {
    const before = board.sentences[sentence.index - back];
    const speaks = subjects(board, sentence.index - back).filter(
      (one) => before !== undefined && isSpeaking(before, one.start, one.end),
    );
    if (speaks.length > 0) return speaks.some((one) => one.kind === 'person');
  }
  return false;
}

/** Pronouns of one sentence. */
export function addPronouns(board: Board, sentence: Sentence, main: number | null): void {
  for (const match of sentence.text.matchAll(PRONOUN)) {
    if (UNNAMED.test(sentence.text.slice(0, match.index))) return;
    const start = sentence.start + match.index;
    if (WITH_NAME.test(match[0]) && board.of(sentence.index).some(({ end }) => end === start - 1)) continue;
    const span = { start, end: start + match[0].length };
    if (takesUpPerson(board, sentence, start, span.end)) continue;
    const last = lastNamed(board, sentence, start);
    const speech = speechAt(sentence, start);
    const speaker = speech === undefined ? null : speakerOf(board, sentence, speech.group);
    if (last?.kind === 'player' && last.player !== speaker)
      board.addPlayer(span, sentence.index, last.player, 'pronoun', 'pronoun');
    else if (last !== null && speech !== undefined) {
      const except = speaker === null ? {} : { except: speaker };
      const player = antecedent(board, { sentence, at: start, demand: OPEN, reach: REACH, main, ...except });
      if (player !== null) board.addPlayer(span, sentence.index, player, 'pronoun', 'pronoun-in-speech');
    }
  }
}
