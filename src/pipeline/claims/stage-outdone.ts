/** A suitor that has lost him, as its own clause tells it: "had hoped to sign him, but he chose Genoa". */
import type { Rule } from './stage-case';

/** What it had done or wanted, told of a time that is over. */
const HAD = /(?:^|<c\d+> |they |we |who |both |clubs? |sides? )had (?!(?:an?|the|two|three|some|several|no) )/;
/** Characters before the phrase in which that is looked for. */
const NEAR = 40;
/** It goes on, or another's part in it follows. */
const GOES_ON =
  /^but (?:[a-z]+ )?(?:claim|insist|stress|add|said|says|admit)|(?:^| )(?:again|return|remain|remains|keen|hope|hopes|hopeful|(?:could|may|might|will|would)(?! not)|come back|go back|lead|leading|favourites?|ahead|front|likely|expected|want|wants|ready|set|considering|plan|planning) /;
const OTHERS = /^ (?:<[gl]\d+> )?(?:other|another|different|alternative|somebody|someone) /;

/** "Asked about him, but were told that a deal was done". */
const TOLD_DONE =
  /^but (?:were|was|have been|had been) told (?:that )?[^,.]{0,40}(?:deal|move|agreement|transfer) [^,.]{0,40}(?:done|closed|agreed|in place)/;

/** "Had hoped to sign him, but …", and no word that it goes on. */
export const outdone: Rule = ({ row, words, before, after, next }) => {
  if (row.kind !== 'join') return null;
  // "Both clubs have signed other players".
  if (row.completed === true && /signed$/.test(words.trimEnd()) && OTHERS.test(after)) return 'off';
  if (row.stage === 'off' || row.stage === 'agreed' || row.stage === 'done') return null;
  if (TOLD_DONE.test(next)) return 'off';
  const had = HAD.test(before.slice(-NEAR)) || HAD.test(words);
  return had && next.startsWith('but ') && !GOES_ON.test(next.slice(0, 90)) ? 'off' : null;
};
