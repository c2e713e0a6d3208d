/** Clubs that the catalogue does not have, by the form of their names: "Aizawl FC", "FC Goa". */
import { nameKey } from '../../knowledge/fold';
import type { Board } from './board';
import { namesClub } from './classify';
import { findRuns, isTitleCase } from './runs';

const WORD = "\\p{Lu}[\\p{L}’'-]+";
const AFTER = `((?:${WORD} ){1,3})(?:F\\.?C\\.?|AFC|CF|SC|FK|SK|SV)(?![\\p{L}-])`;
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

/** "Pyramids striker Fiston Mayele": a name before a player's noun and his name is a club; one that no catalogue has. */
export function addOwningClubs(board: Board): void {
  const clubs = new Map<string, string>();
  const runs = findRuns(board).filter((run) => !isTitleCase(run.sentence));
  for (const run of runs) {
    const text = run.sentence.text.slice(run.end - run.sentence.start);
    if (namesClub(text) && run.start > run.sentence.start) clubs.set(nameKey(run.name), run.name);
  }
  for (const run of runs) {
    const name = clubs.get(nameKey(run.name));
    if (name !== undefined) board.addClub(run, run.sentence.index, board.club(null, name), 'name', 'owning-club');
  }
}
