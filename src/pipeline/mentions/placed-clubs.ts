/** Clubs that no catalogue has, by their place in the sentence: "signed X from Gangwon", "the Polish side Warta Znin". */
import { CITIES, REGIONS } from '../../languages/en/places';
import type { Run } from './runs';
import { isRoleWord } from './word-kinds';

const NOUN = '(?:club|side|outfit|giants?|champions|team|strugglers|minnows|heavyweights|newcomers|neighbours)';
const ORIGIN =
  '(?:[a-z]{3,}(?:ish|ian|ean|ese)|french|dutch|greek|german|iraqi|israeli|saudi|american|mexican|league(?: one| two)?|ligue [12]|serie [ab]|bundesliga|superliga|liga|championship|division|tier|top-flight|non-league|nursery|feeder|hometown|local)';
/** "Polish side", "second-tier club", "nursery team"; "title-chasing side", where the noun means nothing else. */
const DESCRIBED = new RegExp(
  `(?<![a-z])(?:${ORIGIN} ${NOUN}|(?!(?:the|an?|his|her|its|their|our|my|your|this|that|which|whose|any|every|one|both|either|other|left|right|home|away) )[a-z][a-z-]+ (?:side|outfit|giants|newcomers|minnows|strugglers|heavyweights)|(?:parent|loan|league|hometown|boyhood) club) $`,
);
/** The same with a comma, where somebody goes there or comes from there: "from French outfit, X". */
const DESCRIBED_GOAL =
  /(?<![a-z])(?:from|to|for|with|join(?:s|ed|ing)?) (?:the )?(?:[a-z-]+ ){0,2}(?:side|outfit|club|giants|rivals|neighbours), $/;
/** A capital word (a player or a club) or the word for the move itself stands right before "from". */
const LEFT =
  /(?<![a-z])(?:sign|signs|signed|signing|join|joins|joined|joining|arriv\w+|mov(?:e|es|ed|ing)|transfer\w*|switch\w*|acqui\w+|recruit\w*|land|lands|landed|landing|loan\w*|captur\w+|secur\w+|bought|buy|services|fee|deal|bring|brings|brought)(?![a-z])(?:[^.;:?!]{0,90}? (?:\p{Lu}[\p{L}'’-]+|move|switch|transfer|signed|arriv(?:ed|es|al)|joined|joins|moved|loan|loaned|acquired|bought|recruited|away))?,? from (?:the )?$/u;
const GOES =
  /(?<![a-z])(?:(?:move|switch|moves|moved|moving|transfer|transferred|loan|loaned|sold|going|go|goes)(?: of [^.,;]{3,40})?(?: on loan)? to|signed (?:for|with)) (?:the )?$/u;
/** "has joined X on loan", "joins X from": nobody is joined so. */
const JOINS = /(?<![a-z])(?:joins?|joined|joining|signs for|signed for) $/;
const JOINED =
  /^ (?:from |on (?:an? )?(?:[a-z0-9-]+ ){0,3}(?:loan|deal|contract|free)|for (?:an? )?(?:undisclosed|fee|free|£|€|\$)|until )/;
/** He plays there: "12 goals for X", "his contract with X", "after playing for X". */
const SERVES =
  /(?<![a-z])(?:(?:goals?|times|games|appearances|matches|assists)(?: this season| last season| in \S+ \S+)? for|play(?:ed|s|ing) for|turned out for|contract (?:at|with)|trade (?:at|for|with)|(?:spell|stint|season|seasons|years) (?:at|with)|released by) (?:the )?$/;
/** "has left X to join", "to leave X for": the club of a player who goes somewhere. */
const LEAVES = /(?<![a-z])(?:leave|leaves|leaving|left|quit|quits|swap|swaps|swapped) (?:the )?$/;
const ELSEWHERE = /^ (?:to (?:join|sign)|for |and (?:join|sign)|by mutual)/;
/** A team, not a man: "X are braced for", "X have turned down". */
const PLURAL =
  /^ (?:are|have|were) (?:[a-z]+ly |also |now |still |yet |not |been )*(?:signed|completed|agreed|confirmed|announced|made|opened|set|close|closing|keen|interested|in (?:talks|negotiations|the)|braced|ready|willing|determined|hoping|planning|preparing|looking|turn(?:ed|ing)|reject(?:ed|ing)|accept(?:ed|ing)|told|linked|offer(?:ed|ing)|tabled|lost|sold|enter(?:ed|ing)|join(?:ed|ing)|identified|lined up|moved|reached|received|expected|prepared|considering|monitoring|eyeing|understood|believed|reportedly|resigned|unwilling|reluctant|happy|open|in)(?![a-z])/;
/** One of several who are spoken of, with a word for what he is or without. */
const LISTED = /(?:and|&|,|or) (?:[a-z]+-[a-z]+ |[a-z]+s )?$/;
const ENDS =
  /^(?:\s?[,.;)(–—-]|\s*$|\s(?:on|for|in|last|this|until|after|and|with|to|by|as|at|where|who|but|earlier|before|following|when|over|during|is|was|has|will|would|could|expires?|expired|runs|ran|ends)(?![\p{L}]))/u;
/** Several words, or an Arabic article: no town is written so. */
const LONG = /^(?:\p{Lu}[\p{L}'’]+ \p{Lu}|Al[- ]\p{Lu})/u;
/** "His companion in the Polish team Pål Lind": a player of it. */
const IN_TEAM = /(?<![a-z])in the [a-z]+ (?:team|side) $/;
const NO_CLUB =
  /^(?:new|los|san|saudi|south|north|east|west|middle|united|hong|rio|buenos|cape|kuala|tel|old|black|super|the)\b/;

/** A word of a club's own teams, not of the club: "Development Squad". */
export const OWN_TEAM =
  /(?:^| )(?:squad|team|reserves?|youth|homegrown|b-team|under-?\d+s?|development|league|division|cup|record)$/i;
/** Arabic names of clubs beside a nationality or a club's noun: "Iraqi Al-Shorta", "Al-Talaba club". */
const ARABIC = /^Al[- ]\p{Lu}\p{L}+$/u;
const ARABIC_BEFORE = /(?:ish|ian|ean|ese|iraqi|saudi|qatari|emirati|kuwaiti|omani|yemeni|bahraini|side|club|giants) $/;
const ARABIC_AFTER = /^ (?:club|fc|sc|ranks|team|management|have|has|are|were)(?![a-z])/;
const GROUND = /^(?:stadio|est[aá]dio|stade|stadion) /;
function isPlace(name: string): boolean {
  const fold = name.toLowerCase();
  return fold in REGIONS || CITIES.has(fold) || GROUND.test(fold);
}

/** The words around a name that nobody knows make it a club's. */
export function isPlacedClub(run: Run): boolean {
  const before = run.sentence.text.slice(0, run.start - run.sentence.start);
  const after = run.sentence.text.slice(run.end - run.sentence.start);
  if (isPlace(run.name) || OWN_TEAM.test(run.name)) return false;
  if (run.tokens.some((token) => token.fold !== 'academy' && isRoleWord(token.fold))) return false;
  // "… and left-back Pål Lind have agreed to part".
  if (isRoleWord(/(\S+) $/.exec(run.before)?.[1] ?? '')) return false;
  if ((DESCRIBED.test(run.before) && !IN_TEAM.test(run.before)) || DESCRIBED_GOAL.test(run.before)) return true;
  if (ARABIC.test(run.name) && (ARABIC_BEFORE.test(run.before) || ARABIC_AFTER.test(run.after))) return true;
  const inside = run.start > run.sentence.start && !/(?:the|'s) $/.test(run.before);
  const several = run.tokens.length > 1 || LONG.test(run.name) || inside;
  if (PLURAL.test(run.after) && several && !LISTED.test(run.before)) return true;
  if (JOINS.test(run.before) && JOINED.test(run.after)) return true;
  if (!ENDS.test(after)) return false;
  if (SERVES.test(run.before) || (LEAVES.test(run.before) && ELSEWHERE.test(run.after))) return true;
  if (LEFT.test(before)) return true;
  return GOES.test(before) && LONG.test(run.name) && !NO_CLUB.test(run.name.toLowerCase());
}
