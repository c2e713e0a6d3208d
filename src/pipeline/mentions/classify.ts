/** Who a capital run is, judged by the words around it: a player, somebody else with a role, or nobody known. */
import { runsTeamAfter } from '../../languages/en/runs-team';
import { lazyTest, type Tester } from '../text/lazy';
import { patternOf, says, tester } from '../text/words';
import type { PersonRole } from '../types/entity';
import { FREE_AGENT_BEFORE, HELD, officeBefore, officeBeside, roleOf } from './office-beside';
import type { Run } from './runs';
import { INTRODUCED, JOURNALIST, PLAYER, PLAYER_BEFORE, POSITION } from './trade-words';

/** "X and Y are both expected to sign": a verb of several, told of the last of them. */
const SEVERAL_AFTER = /^ (?:are|were)(?= )/;

export interface Verdict {
  readonly player: number;
  readonly person: number;
  readonly role: PersonRole;
  readonly journalist: boolean;
}

/** "Strikers Ek and Lund", "Bologna 21 year old Lund". */
const LIST_BEFORE = lazyTest(
  `(?:(?:${PLAYER})s? (?:[\\p{L}'.-]+ ){1,3}(?:and|&|,) (?:[\\p{L}'.-]+ ){0,3}|(?<!\\d)(?<!the )[123]\\d[ -]years?[ -]old (?:[\\p{L}-]+ ){0,2})$`,
  'u',
);
/** "X is one of four players released". */
const ONE_OF_AFTER = lazyTest(
  `^,? (?:is|was|are|were|be|among|one) (?:one of|among|the|two|three|four|five|several) (?:[\\p{L}\\d-]+ ){0,3}(?:${PLAYER})s(?![\\p{L}])`,
  'u',
);

/** "The players to be released are X", "those on the list include: X". */
const NAMES_PLAYERS = lazyTest(
  `(?:^|[^\\p{L}])(?:${PLAYER})s (?:(?:who|to|that|have|been|be|being|will|not|on|in|up|for|the|all|our|its|their|out|of|leave|leaving|go|released|retained|offered|available|released|listed|loan|sale|contract|contracts|deals?|list) )+(?:are|were|include|included|is)(?: as follows)?:? $`,
  'u',
);

/** Characters before a name that may tell of another's office. */
const NEAR = 140;
/** "On X, the manager said". */
const ON_TOPIC = /^[“"]?(?:on|asked about|speaking about|quizzed on) (?:the future of )?$/;
/** "Football Insider": an outlet's name that ends like a journalist's trade. */
const OUTLET = /(?<=football )insider(?![a-z])/g;
const JOURNALIST_BEFORE = lazyTest(`(?:${JOURNALIST})s?,? $|transfer (?:expert|guru|insider|specialist) $`);
const RUNS_TEAM_AFTER = lazyTest(runsTeamAfter(PLAYER), 'u');
const TITLE_BEFORE = /(?:^| )(?:mr|sir|dr|lord|mrs|president|under|sacked|appointed) $/;

/** "Lund, a striker", not "Highlanders striker", which is a club's. */
const POSITION_AFTER = lazyTest(
  `^(?:, (?:a |an |the |who is an? )?| (?:(?:who )?(?:is|was|as) )?(?:an?|the) )(?:[\\p{L}\\d-]+ ){0,3}(?:${POSITION})`,
  'u',
);
/** "Lund, the Genoa striker, has": so nothing but somebody is explained. */
const APPOSED = lazyTest(`^, (?:an?|the) (?:[\\p{L}\\d-]+ ){0,3}(?:${POSITION})(?:,| who )`, 'u');
/** "X, a reporter for", not "the striker X, reporter Y says". */
const JOURNALIST_AFTER = lazyTest(
  `^(?:, (?!and |but |or |while |as )(?:a |an |the )?|,? (?:an?|the|who|is) )(?:[\\p{L}'’.-]+ ){0,3}(?:${JOURNALIST})(?:[,.)]|$| (?:for|of|at|with|from|who|and|in|on|based|covering|close|is|was|has|told|says|said|writing|whose|by)(?!\\p{L}))`,
  'u',
);
/** "X first reported the news", "X broke the story", "first reported by Y and X". */
const BREAKS_NEWS =
  /^ (?:who )?(?:has |have |had )?(?:both |first )*(?:reported|br(?:oke|eaks|oken)) (?:the|this|that) (?:news|story|move|deal|transfer|development)/;
const NEWS_BROKEN_BY = /(?:first reported|news broken|story broken) by (?:\p{L}[^,.;]{2,30} and )?$/u;
const FREE_AGENT = /(?<=free )agents?(?![a-z])/g;
/** "Lund Snr": the father, who deals for his son. */
const ELDER = / (?:snr|sr|senior)\.?$/i;
/** "The Red Devils", "the former Young Lions": sides, places and things, not people; a matter may be called by a name. */
const AFTER_ARTICLE = /(?:^| )the (?:former )?$/;

/** "Is in London to undergo a medical": a lone word there is where he is. */
const IN_PLACE =
  /(?<!interest(?:ed)? |br(?:ing|ought|inging) |get |come |(?:faith|trust|belief) )\bin (?:(?:north|south|east|west|central) )?$/;

/** "The agent of the defender Lund says his client …", "told Lund's paper that his client …". */
const OF_AGENT =
  /(?:agents?|advis[eo]rs?|representatives?|lawyer|father|camp) (?:of|to|for) [^,.;]*$|(?:told|tells|to) $/;

/** Words right after a name that make it a player's, with their weight. */
const PLAYER_SIGNS: readonly (readonly [Tester, number])[] = [
  [POSITION_AFTER, 2],
  [APPOSED, 1],
  [tester('ageAfter'), 2],
  [tester('possessedAfter'), 2],
  [tester('subjectAfter'), 2],
  [tester('feeAfter'), 2],
  [tester('plannedAfter'), 3],
  [tester('joinsAfter'), 1],
  [ONE_OF_AFTER, 2],
  [tester('tellsClubAfter'), 3],
  [tester('matterAfter'), 1],
  [tester('ownFutureAfter'), 2],
];
/** And those that make it somebody else's. */
const PERSON_SIGNS: readonly (readonly [Tester, number])[] = [
  [tester('sideAfter'), 3],
  [tester('chasesAfter'), 4],
  [tester('inOffice'), 4],
  [tester('signsOthersAfter'), 4],
  [tester('paysAfter'), 4],
  [tester('asksPrice'), 4],
  [tester('buysAfter'), 4],
  [RUNS_TEAM_AFTER, 4],
  [tester('saysAfter'), 1],
];

const weigh = (signs: readonly (readonly [Tester, number])[], words: string): number =>
  signs.reduce((sum, [sign, weight]) => sum + (sign.test(words) ? weight : 0), 0);

/** "The striker Lund wants": the noun is not his who wants. */
const wantsHim = (before: string, after: string): boolean =>
  says('relativeBefore', before) && says('wantsAfter', after);

/** A player's noun before the name, or a list that began with one. */
function nounBefore(before: string, after: string): number {
  if (wantsHim(before, after)) return 0;
  const formerPlayer = /(?:former |ex-)[^,.]{0,40}$/.test(before);
  const speaks = says('saysAfter', after) || /according to (?:former |ex-)[^,.]{0,40}$/.test(before);
  if (PLAYER_BEFORE.test(before)) return formerPlayer && speaks ? 0 : 3;
  if (NAMES_PLAYERS.test(before) || INTRODUCED.test(before)) return 3;
  return LIST_BEFORE.test(before) ? 2 : 0;
}

/** "Sign Lund from Genoa": nobody but a player is had from a club. */
const FROM_CLUB = /^ from (?!the (?:start|outset|beginning))(?:\p{L}+ ){0,3}?\p{L}/u;

function objectBefore(before: string, after: string): number {
  if (says('offeredBefore', before) && says('contractAfter', after)) return 3;
  if (says('termsBefore', before) && says('termsAfter', after)) return 3;
  if (says('objectBefore', before) && FROM_CLUB.test(after)) return 3;
  if (says('confirmedBefore', before) && says('matterAfter', after)) return 2;
  if (says('objectBefore', before) || says('transfersBefore', before)) return 2;
  return says('maybeObjectBefore', before) ? 1 : 0;
}

/** Weighs the words around one run. */
export function judge(run: Run): Verdict {
  const after = run.after.replace(FREE_AGENT, 'player').replace(OUTLET, 'outlet');
  const preceding = run.before.replace(OUTLET, 'outlet');
  const role = roleOf({ ...run, before: preceding, after });
  const national = patternOf('nationalAdjective').exec(preceding);
  const before = national ? preceding.slice(0, national.index) : preceding;
  const journalist =
    [JOURNALIST_BEFORE, NEWS_BROKEN_BY].some((sign) => sign.test(before)) ||
    [JOURNALIST_AFTER, BREAKS_NEWS].some((sign) => sign.test(after));
  const player =
    Number(national !== null) +
    Number(says('nationalBefore', before)) +
    nounBefore(before, after) +
    objectBefore(before, after) +
    (IN_PLACE.test(before) && !run.name.includes(' ')
      ? 0
      : weigh(PLAYER_SIGNS, / and $/.test(before) ? after.replace(SEVERAL_AFTER, ' is') : after)) +
    (FREE_AGENT_BEFORE.test(before) ? 3 : 0) +
    (ON_TOPIC.test(before) && after.startsWith(',') ? 2 : 0);
  const person =
    officeBeside(before, after) +
    weigh(PERSON_SIGNS, after) +
    (TITLE_BEFORE.test(before) ? 2 : 0) +
    (ELDER.test(run.name) ? 6 : 0) +
    (says('hasClient', after) && !OF_AGENT.test(before) ? 4 : 0) +
    (says('ranTeamBefore', before.slice(-NEAR)) ? 6 : 0) +
    (wantsHim(before, after) ? 4 : 0) +
    (journalist ? 4 : 0);
  const thing = national === null && AFTER_ARTICLE.test(before) && !says('matterAfter', after);
  // "Genoa chairman X rejected": whatever he does, he is none.
  const official = officeBefore(before) === HELD && role !== 'other' && role !== 'manager';
  return { player: thing || official ? 0 : player, person, role, journalist };
}
