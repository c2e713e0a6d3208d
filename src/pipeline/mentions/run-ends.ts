/** Where a name begins and ends inside a run of capital words: what only describes somebody, or opens a sentence, is cut off. */
import { GIVEN_TOO, PARTICLES, SURNAME_TOO } from '../../languages/en/names';
import { isListed, says } from '../text/words';
import type { Token } from '../types/sentence';
import { isOpening, isRoleWord, opensList } from './word-kinds';

export function capital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text) && token.text.length > 1;
}

/** What a pronoun is run together with: "He's", "They'll". */
const RUN_TOGETHER = /(?:n't|'(?:s|ll|d|ve|re|m))$/;

/** A word that no name begins with here; "Will" and "May" do inside a sentence. */
function isNoName(tokens: readonly Token[], from: number, lower: ReadonlySet<string>): boolean {
  const word = tokens[from]?.fold ?? '';
  const given = GIVEN_TOO.has(word) && lower.size === 0 && capital(tokens[from + 1]);
  const saint = word === 'st' && tokens[from + 1]?.text === '.';
  return (isListed('notNames', word) || isListed('notNames', word.replace(RUN_TOGETHER, ''))) && !given && !saint;
}

/** "Will Norris has signed", "Pål Winter has signed": two capital words before a verb are a name, whatever one of them means elsewhere. */
const FINITE = /^(?:has|have|is|was|had|will|could|would|joins|signs|says|of)$/;

function isGivenAndSurname(tokens: readonly Token[], next: string): boolean {
  const [first, last] = tokens.map(({ fold }) => fold);
  if (first === undefined || last === undefined || tokens.length > 2 || !FINITE.test(next)) return false;
  return GIVEN_TOO.has(first) || (SURNAME_TOO.has(last) && !isListed('notNames', first));
}

/** The first of these tokens is no part of the name. */
function isBeforeName(tokens: readonly Token[], lower: ReadonlySet<string>, atStart: boolean): boolean {
  const [first] = tokens;
  if (first === undefined) return false;
  const { fold, kind, text } = first;
  if (kind === 'punct' || isNoName(tokens, 0, lower) || isRoleWord(fold) || says('describesPerson', fold)) return true;
  if (tokens.length > 1 && says('ofTown', fold)) return true;
  if (tokens.length > 2 && (says('runOffices', fold) || opensList(fold))) return true;
  return atStart && tokens.length > 1 && ((lower.size > 0 && says('runOpens', text)) || isOpening(fold, lower));
}

/** "LUND OFFERED TO": in a line of capitals a verb ends the name. */
const SHOUTED_VERB =
  /^(?:agree|bid|chase?|close?|consider|demand|eye|join|leave?|link|monitor|near|offer|plot|prepare?|reject|sign|target|tipp?|track|urge?|want|warn)(?:e?d|ing|e?s)$/;

/** The last of these tokens is no part of the name: "Pål Lind WON'T", "Pål Lind de". */
function isAfterName(tokens: readonly Token[], inside: boolean): boolean {
  const last = tokens.at(-1);
  if (last === undefined) return false;
  const alone = tokens.length === 1;
  const shouted = last.text.length <= 3 || tokens.slice(0, -1).every((one) => one.casing === 'initial');
  if (!alone && last.casing === 'upper' && shouted) return true;
  if (!alone && last.casing === 'upper' && SHOUTED_VERB.test(last.fold)) return true;
  if (last.fold === 'king' && !alone) return false;
  if (inside && tokens.length === 2 && SURNAME_TOO.has(last.fold)) return false;
  return isListed('notNames', last.fold) || (PARTICLES.has(last.fold) && (last.casing === 'lower' || alone));
}

/** The name in a run before the word `next`; `lower`: words in small letters elsewhere, where the run begins a sentence. */
export function trimmed(tokens: readonly Token[], lower: ReadonlySet<string>, next: string): readonly Token[] {
  if (isGivenAndSurname(tokens, next)) return tokens;
  let from = 0;
  let to = tokens.length;
  while (from < to && isBeforeName(tokens.slice(from), lower, from === 0)) from++;
  while (to > from && isAfterName(tokens.slice(from, to), lower.size === 0)) to--;
  return tokens.slice(from, to);
}
