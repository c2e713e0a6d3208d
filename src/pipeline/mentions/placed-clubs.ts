/** Clubs that no catalogue has, by their place in the sentence: "signed X from Gangwon", "the Polish side Warta Znin". */
import { phraseTables } from '../../languages/en/phrase-tables';
import { isListed, says } from '../text/words';
import type { Run } from './runs';
import { isRoleWord } from './word-kinds';

const NOUN = '(?:club|side|outfit|giants?|champions|team|strugglers|minnows|heavyweights|newcomers|neighbours)';
const ORIGIN =
  '(?:[a-z]{3,}(?:ish|ian|ean|ese)|french|dutch|greek|german|iraqi|israeli|saudi|american|mexican|league(?: one| two)?|ligue [12]|serie [ab]|bundesliga|superliga|liga|championship|division|tier|top-flight|non-league|nursery|feeder|hometown|local)';
/** "Polish side", "second-tier club", "nursery team"; "title-chasing side", where the noun means nothing else. */
const DESCRIBED = new RegExp(
  `(?<![a-z])(?:${ORIGIN} ${NOUN}|(?!(?:the|an?|his|her|its|their|our|my|your|this|that|which|whose|any|every|one|both|either|other|left|right|home|away) )[a-z][a-z-]+ (?:side|outfit|giants|champions|leaders|newcomers|minnows|strugglers|heavyweights)|(?:parent|loan|league|hometown|boyhood) club) $`,
);
/** "has joined X on loan", "joins X from": nobody is joined so. */
const JOINS = /(?<![a-z])(?:joins?|joined|joining|signs for|signed for) $/;
const ELSEWHERE = /^ (?:to (?:join|sign)|for |and (?:join|sign)|by mutual)/;
/** One of several who are spoken of, with a word for what he is or without. */
const LISTED = /(?:and|&|,|or) (?:[a-z]+-[a-z]+ |[a-z]+s )?$/;
/** Several words, or an Arabic article: no town is written so. */
const LONG = /^(?:\p{Lu}[\p{L}'’]+ \p{Lu}|Al[- ]\p{Lu})/u;
/** "His companion in the Polish team Pål Lind": a player of it. */
const IN_TEAM = /(?<![a-z])in the [a-z]+ (?:team|side) $/;

/** Arabic names of clubs beside a nationality or a club's noun: "Iraqi Al-Shorta", "Al-Talaba club". */
const ARABIC = /^Al[- ]\p{Lu}\p{L}+$/u;
const ARABIC_AFTER = /^ (?:club|fc|sc|ranks|team|management|have|has|are|were)(?![a-z])/;
const GROUND = /^(?:stadio|est[aá]dio|stade|stadion) /;
/** "At the Brandywell": a ground. */
const AT_GROUND = /(?:^| )(?:at|to) the $/;

function isPlace(name: string): boolean {
  const fold = name.toLowerCase();
  return fold in phraseTables().places.regions || isListed('cities', fold) || GROUND.test(fold);
}

/** The words around a name that nobody knows make it a club's. */
export function isPlacedClub(run: Run): boolean {
  const before = run.sentence.text.slice(0, run.start - run.sentence.start);
  const after = run.sentence.text.slice(run.end - run.sentence.start);
  if (isPlace(run.name) || says('ownTeam', run.name) || AT_GROUND.test(run.before)) return false;
  if (run.tokens.some((token) => token.fold !== 'academy' && isRoleWord(token.fold))) return false;
  // "… and left-back Pål Lind have agreed to part".
  if (isRoleWord(/(\S+) $/.exec(run.before)?.[1] ?? '')) return false;
  if ((DESCRIBED.test(run.before) && !IN_TEAM.test(run.before)) || says('describedGoal', run.before)) return true;
  if (ARABIC.test(run.name) && (says('arabicBefore', run.before) || ARABIC_AFTER.test(run.after))) return true;
  const inside = run.start > run.sentence.start && !/(?:the|'s) (?:(?:north|south|east|west) )?$/.test(run.before);
  const several = run.tokens.length > 1 || LONG.test(run.name) || inside;
  if (says('pluralVerb', run.after) && several && !LISTED.test(run.before)) return true;
  if (JOINS.test(run.before) && says('joinedPlace', run.after)) return true;
  // "Eleven goals for the Hunters": a nickname of a club that is known.
  if (!says('placeEnds', after) || (/(?:^| )the $/.test(run.before) && run.name.endsWith('s'))) return false;
  if (says('servesPlace', run.before) || (says('leavesPlace', run.before) && ELSEWHERE.test(run.after))) return true;
  if (says('placeLeft', before)) return true;
  return says('placeGoesOn', before) && LONG.test(run.name) && !says('noPlacedClub', run.name.toLowerCase());
}
