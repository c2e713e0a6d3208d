/** Clubs that the catalogue does not have, by the form of their names: "Aizawl FC", "FC Goa". */
import { nameKey } from '../../knowledge/fold';
import type { Sentence, Token } from '../types';
import type { Board } from './board';
import { namesClub } from './classify';
import { isPlacedClub } from './placed-clubs';
import { findRuns, isTitleCase } from './runs';

const WORD = "\\p{Lu}[\\p{L}’'-]+";
const AFTER = `((?:${WORD} ){1,3})(?:F\\.C\\.|FC|AFC|CF|SC|FK|SK|SV)(?![\\p{L}-])`;
const BEFORE = `(?:FC|AFC|CF|FK|SK|SV|AS|AC|SC) (${WORD}(?: ${WORD})?)`;
const FORM = new RegExp(`(?<![\\p{L}-])(?:${AFTER}|${BEFORE})`, 'gu');
/** Words that begin a sentence, not a club's name. */
const OPENING =
  /^(?:The|And|But|At|For|From|In|As|With|Former|Ex|While|When|After|Although|How|Why|Watch|Premier League|League) /;

export function addClubForms(board: Board): void {
  for (const sentence of board.sentences) {
    for (const match of sentence.text.matchAll(FORM)) {
      const skip = OPENING.exec(match[0])?.[0].length ?? 0;
      const start = sentence.start + match.index + skip;
      const span = { start, end: sentence.start + match.index + match[0].length };
      const name = sentence.text.slice(match.index + skip, match.index + match[0].length);
      if (!/ /.test(name) || board.covered(sentence.index, span)) continue;
      board.addClub(span, sentence.index, board.club(null, name), 'name', 'club-form');
    }
  }
}

/** "Pyramids striker Fiston Mayele", "signed him from Gangwon": names that are clubs by their place; no catalogue has them. */
export function addOwningClubs(board: Board): void {
  const clubs = new Map<string, string>();
  const runs = findRuns(board).filter((run) => !isTitleCase(run.sentence));
  for (const run of runs) {
    const text = run.sentence.text.slice(run.end - run.sentence.start);
    const owns = namesClub(text) && run.start > run.sentence.start;
    if (owns || isPlacedClub(run)) clubs.set(nameKey(run.name), run.name);
  }
  for (const run of runs) {
    const name = clubs.get(nameKey(run.name));
    if (name !== undefined) board.addClub(run, run.sentence.index, board.club(null, name), 'name', 'owning-club');
  }
}

/** Words of club names that many share: alone they mean no club in particular. */
const COMMON = new Set(
  (
    'city united town club real athletic sporting football fc afc cf sc county rovers wanderers albion atletico inter ' +
    'racing union olympique deportivo women ladies paris madrid london manchester los angeles new york kansas saint red bull'
  ).split(' '),
);

/** The words of clubs named in full that tell one from another; null where two clubs share one. */
function tellingWords(board: Board): ReadonlyMap<string, number | null> {
  const parts = new Map<string, number | null>();
  for (const mention of board.found) {
    if (mention.kind !== 'club' || mention.how !== 'name') continue;
    const words = nameKey(board.article.text.slice(mention.start, mention.end)).split(' ');
    if (words.length < 2) continue;
    for (const word of words) {
      if (word.length < 5 || COMMON.has(word)) continue;
      const known = parts.get(word);
      parts.set(word, known === undefined || known === mention.club ? mention.club : null);
    }
  }
  return parts;
}

/** "Sounders" after "Seattle Sounders", "Aizawl" after "Aizawl FC": the telling word of a club named in full. */
export function addClubParts(board: Board): void {
  const parts = tellingWords(board);
  if (parts.size === 0) return;
  for (const sentence of board.sentences) {
    for (const token of sentence.tokens) {
      const club = token.casing === 'initial' ? parts.get(token.fold) : undefined;
      if (club === undefined || club === null || besideName(sentence, token)) continue;
      board.addClub(token, sentence.index, club, 'short', 'club-part');
    }
  }
}

/** Another capital word touches it: a longer name. */
function besideName(sentence: Sentence, token: Token): boolean {
  const at = sentence.tokens.indexOf(token);
  const [before, after] = [sentence.tokens[at - 1], sentence.tokens[at + 1]];
  const name = (one: Token | undefined) => one?.kind === 'word' && one.casing === 'initial';
  return (at > 1 && name(before) && before?.fold !== 'the') || name(after);
}
