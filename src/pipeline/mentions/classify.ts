/** Who a capital run is, judged by the words around it: a player, somebody else with a role, or nobody known. */

import { ASKS_PRICE } from '../../languages/en/other-trades';
import {
  AGE_AFTER,
  FEE_AFTER,
  JOINS_AFTER,
  MATTER_AFTER,
  MAYBE_OBJECT_BEFORE,
  NATIONAL_BEFORE,
  OBJECT_BEFORE,
  PLANNED_AFTER,
  POSSESSED_AFTER,
  RELATIVE_BEFORE,
  SEVERAL_AFTER,
  SUBJECT_AFTER,
  TELLS_CLUB_AFTER,
  TRANSFERS_BEFORE,
  WANTS_AFTER,
} from '../../languages/en/player-signs';
import { JOURNALIST_WORDS, PERSON_WORDS, PLAYER_WORDS, POSITIONS } from '../../languages/en/roles';
import { runsTeamAfter } from '../../languages/en/runs-team';
import { lazy, lazyTest, type Tester } from '../text/lazy';
import type { PersonRole } from '../types/entity';
import type { Run } from './runs';

const alternatives = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|');
const POSITION = alternatives(Object.keys(POSITIONS));
/** Words that name a player's part in a move, right before his name. */
const MOVERS = ['arrival', 'recruit', 'newcomer', 'prospect', 'acquisition', 'new boy', 'loan signing', 'trialist'];
const PLAYER = alternatives([...Object.keys(POSITIONS), ...PLAYER_WORDS, ...MOVERS]);
const PERSON = alternatives(Object.keys(PERSON_WORDS));
const JOURNALIST = alternatives(JOURNALIST_WORDS);

export interface Verdict {
  readonly player: number;
  readonly person: number;
  readonly role: PersonRole;
  readonly journalist: boolean;
}

const PLAYER_BEFORE = lazyTest(`(?:${PLAYER})(?:s?(?:,| and| like| such as| including)?|s(?::| [–—-])) $`);
const LIST_BEFORE = lazyTest(`(?:${PLAYER})s? (?:[\\p{L}'.-]+ ){1,3}(?:and|&|,) (?:[\\p{L}'.-]+ ){0,3}$`, 'u');
/** "X is one of four players released". */
const ONE_OF_AFTER = lazyTest(
  `^,? (?:is|was|are|were|be|among|one) (?:one of|among|the|two|three|four|five|several) (?:[\\p{L}\\d-]+ ){0,3}(?:${PLAYER})s(?![\\p{L}])`,
  'u',
);

/** "Coach X", "the coach, X", "the sporting director of Genoa, X". */
const PERSON_BEFORE = lazyTest(
  `(?:^|[ '’(,-])(?:${PERSON})s?(?:(?: (?:of|at) (?:[\\p{L}'’.-]+ ?){1,3})?,)? (?:the )?$`,
  'u',
);
/** Characters before a name that may tell of another's office. */
const NEAR = 140;
/** A word of somebody's title; what is told of him is none: "whose agent", "has told the owner", "with chairman Lund". */
const TITLE_WORD =
  "(?!(?:whose?|with|has|had|have|will|would|is|was|were|tells|told|said|says|as|by|from|for|in|on|to|that|after|before|while|when|but|if|until|at|and|or|because|since|so|though|bid|bids|deal|move|target|signing|talks|interest|contract|latest)(?![\\p{L}]))[\\p{L}'’.-]+ ";
const PERSON_AFTER = lazyTest(
  `^,? (?:\\(|who (?:is|was) |, )?(?:the |his |her |a |an |their )?(?:${TITLE_WORD}){0,4}(?:${PERSON}|${JOURNALIST})(?:[ ,.)]|$)`,
  'u',
);
const TOPIC_BEFORE = /(?:^|[ “"])(?:on|about|asked about|regarding|of) $/;
/** "On X, the manager said". */
const ON_TOPIC = /^[“"]?(?:on|asked about|speaking about|quizzed on) (?:the future of )?$/;
const JOURNALIST_BEFORE = lazyTest(`(?:${JOURNALIST})s?,? $|transfer (?:expert|guru|insider|specialist) $`);
const SPEAKS_AFTER =
  /^,? (?:has |have |had |also |now )*(?:revealing|saying|claiming|insisting|admitting|suggesting|believing|urged|urges|thinks|feels|backed|backs|urging|explaining|telling|told|tells|says|said|added|adds|insists|insisted|explained|claims|claimed|wrote|writes|believes|reports|reported|understands|revealed|reveals|tweeted|posted|confirmed|admitted|warned|suggests)(?: (?!(?:yes|no|goodbye|farewell|so)(?![a-z]))|:|,|$)/;
/** An owner or company that pays for players is none: "Haldor can buy any player", "Elliott want to invest". */
const PAYS_AFTER =
  /^,? (?:(?:can|could|will|would|may|might|must|to|want|wants|plan|plans|ready|willing|prepared|are|is|have|has|do|does|not|also) )+(?:(?:sign|signed|buy|bought) (?:any|every|more|several|players?|whoever|whom)|invest|invested|fund|funded|bankroll|bankrolled|revolutioni[sz]e|pump|pumped|inject|injected|spend (?:big|heavily|money|[£€$]|\d+(?:m|bn| million)))(?![\p{L}])/u;
/** He who buys players is none: "Haldor is interested in signing a striker", "Lund keen on bolstering his options". */
const BUYS_AFTER =
  /^,? (?:who )?(?:(?:is|was|has|had|also|been|be|would|will|could|said|believed|understood|thought|to|now|still|reportedly|admits|he|already) )*(?:interested in|keen (?:on|to)|looking (?:to|at)|eager to|hop(?:es|ing) to|wants? to|wanted to|plan(?:s|ning) to|aim(?:s|ing) to|looks? to|looked to|willing to|ready to|prepared to|desperate to|determined to|tr(?:ied|ying) to|turned down the (?:chance|opportunity) (?:to|of)|seeks? to|poised to make|set to make) (?:(?:sign(?:ing)?|buy(?:ing)?|pay(?:ing)?|recruit(?:ing)?|bring(?:ing)? in|land(?:ing)?) (?!(?:an?|the|his|her|their|my|any|new|for|with|on|up|off|terms|fresh|back|this|out|in)(?![a-z])|[,.])|(?:strengthen|bolster|boost|reinforc|add)(?:e|ing)? (?:to )?(?:his|the|their|in)(?![a-z])|(?:sign(?:ing)?|buy(?:ing)?|recruit(?:ing)?|bring(?:ing)? in) (?:an?|the|another) (?:[\p{L}-]+ ){0,3}(?:striker|forward|winger|midfielder|defender|goalkeeper|keeper|player)(?![\p{L}])|spend )/u;
const RUNS_TEAM_AFTER = lazyTest(runsTeamAfter(PLAYER), 'u');
const SIDE_AFTER =
  /^(?:'s|') (?:side|team(?!-?mate)|men|squad|plans|tenure|reign|future plans|arrival as|backroom|charges|first (?:team|game|season|summer|signing|match|XI)|system|(?:latest|new|next|second|third|fourth|fifth|summer|january|only|top|main|number one|no 1|prime) (?:signing|recruit|target|priority|choice))/;
/** "Named head coach after Lund's departure", "to replace the sacked Lund": he ran the team. */
const RAN_TEAM_BEFORE =
  /(?:appointed|named|hired|installed|became|made|new) [^.;]{0,50}(?:coach|manager|boss|gaffer)[^.;]{0,40} (?:after|following|since|to replace|replacing|in place of|succeeding) $/;
const TITLE_BEFORE = /(?:^| )(?:mr|sir|dr|lord|mrs|president|under|sacked|appointed) $/;

const ROLE_BEFORE = lazy(
  () => new RegExp(`(${PERSON})s?(?:(?: (?:of|at) (?:[\\p{L}'’.-]+ ?){1,3})?,)? (?:the )?$`, 'u'),
);
const ROLE_AFTER = lazy(
  () => new RegExp(`^,? (?:\\(|who (?:is|was) |, )?(?:${TITLE_WORD}){0,5}?(${PERSON})(?:[ ,.)]|$)`, 'u'),
);

/** "Former Genoa coach": an office that he no longer holds says nothing of what he is now. */
const HELD_ONCE = /\b(?:former|ex|one-time)[ -][^,.;:]{0,40}$/;

function roleOf(run: Run): PersonRole {
  const office = (match: RegExpExecArray | null): PersonRole | null => {
    if (match === null) return null;
    const led = match.input.slice(0, match.index) + match[0].slice(0, match[0].indexOf(match[1] ?? ''));
    return HELD_ONCE.test(led) ? 'other' : (PERSON_WORDS[match[1] ?? ''] ?? null);
  };
  return office(ROLE_BEFORE().exec(run.before)) ?? office(ROLE_AFTER().exec(run.after)) ?? 'other';
}

/** "Pyramids striker Mayele": a club's or country's name before a noun and a name. */
const OWNS_NEXT = lazyTest(
  `^ (?:(?!(?:and|or|his|her|with|to|for|of|by|want|need|sign|told|made|lost|sold|bought|brought|had|have|[\\p{Ll}]+s|(?:want|sign|land|loan|releas|recruit|unveil|welcom|need|like|target)ed) )(?:[\\p{Ll}-]+) ){0,2}(?:${PLAYER})s?,? \\p{Lu}`,
  'u',
);

/** A name is a club's by the words after it: a player's noun and name follow. */
export function namesClub(text: string): boolean {
  return OWNS_NEXT.test(text);
}

/** "Brazilian Rogerio": an adjective of nationality right before the name. */
const NATIONAL_ADJECTIVE =
  /(?<![\p{L}])(?:(?!italian media)[\p{L}]{3,}(?:ian|ean|inian|ench|utch|nese|guese|orese|icish|erman|exican|rdish|ntine|uguayan|orrocan|eroonian|nglish|panish|wedish|urkish|olish|ottish|elsh|anish|innish|wiss|zech|roat|erb|reek)|american|ivorian|iraqi|israeli) $/u;

/** "Lund, a striker", not "Highlanders striker", which is a club's. */
const POSITION_AFTER = lazyTest(
  `^(?:, (?:a |an |the |who is an? )?| (?:(?:who )?(?:is|was|as) )?(?:an?|the) )(?:[\\p{L}\\d-]+ ){0,3}(?:${POSITION})`,
  'u',
);
const JOURNALIST_AFTER = lazyTest(
  `^(?:, (?!and |but |or |while |as )(?:a |an |the )?|,? (?:an?|the|who|is) )(?:[\\p{L}'’.-]+ ){0,3}(?:${JOURNALIST})(?:[ ,.)]|$)`,
  'u',
);
const FREE_AGENT_BEFORE = /free agents? $/;
const FREE_AGENT = /(?<=free )agents?(?![a-z])/g;
/** "The Red Devils", "the former Young Lions": sides, places and things, not people; a matter may be called by a name. */
const AFTER_ARTICLE = /(?:^| )the (?:former )?$/;

/** Words right after a name that make it a player's, with their weight. */
const PLAYER_SIGNS: readonly (readonly [Tester, number])[] = [
  [POSITION_AFTER, 2],
  [AGE_AFTER, 2],
  [POSSESSED_AFTER, 2],
  [SUBJECT_AFTER, 2],
  [FEE_AFTER, 2],
  [PLANNED_AFTER, 3],
  [JOINS_AFTER, 1],
  [ONE_OF_AFTER, 2],
  [TELLS_CLUB_AFTER, 3],
  [MATTER_AFTER, 1],
];
/** And those that make it somebody else's. */
const PERSON_SIGNS: readonly (readonly [Tester, number])[] = [
  [SIDE_AFTER, 3],
  [PAYS_AFTER, 4],
  [ASKS_PRICE, 4],
  [BUYS_AFTER, 4],
  [RUNS_TEAM_AFTER, 4],
  [SPEAKS_AFTER, 1],
];

const weigh = (signs: readonly (readonly [Tester, number])[], words: string): number =>
  signs.reduce((sum, [sign, weight]) => sum + (sign.test(words) ? weight : 0), 0);

/** A player's noun before the name, or a list that began with one. */
function nounBefore(before: string, after: string): number {
  if (RELATIVE_BEFORE.test(before) && WANTS_AFTER.test(after)) return 0;
  const formerPlayer = /former [^,.]{0,40}$/.test(before);
  if (PLAYER_BEFORE.test(before)) return formerPlayer && SPEAKS_AFTER.test(after) ? 0 : 3;
  return LIST_BEFORE.test(before) ? 2 : 0;
}

function objectBefore(before: string): number {
  if (OBJECT_BEFORE.test(before) || TRANSFERS_BEFORE.test(before)) return 2;
  return MAYBE_OBJECT_BEFORE.test(before) ? 1 : 0;
}

/** An office before or after the name. */
function officeBeside(before: string, after: string): number {
  const relative = /(?:brother|sister|cousin|son|legend) $/.test(before);
  const held = !FREE_AGENT_BEFORE.test(before) && PERSON_BEFORE.test(before) ? (relative ? 1 : 4) : 0;
  // "On Koroma, Portsmouth boss Redknapp said": the office is somebody else's.
  const topic = TOPIC_BEFORE.test(before) && after.startsWith(',');
  return held + (!topic && !AGE_AFTER.test(after) && PERSON_AFTER.test(after) ? 3 : 0);
}

/** Weighs the words around one run. */
export function judge(run: Run): Verdict {
  const after = run.after.replace(FREE_AGENT, 'player');
  const role = roleOf({ ...run, after });
  const national = NATIONAL_ADJECTIVE.exec(run.before);
  const before = national ? run.before.slice(0, national.index) : run.before;
  const journalist = JOURNALIST_BEFORE.test(before) || JOURNALIST_AFTER.test(after);
  const player =
    Number(national !== null) +
    Number(NATIONAL_BEFORE.test(before)) +
    nounBefore(before, after) +
    objectBefore(before) +
    weigh(PLAYER_SIGNS, / and $/.test(before) ? after.replace(SEVERAL_AFTER, ' is') : after) +
    (FREE_AGENT_BEFORE.test(before) ? 3 : 0) +
    (ON_TOPIC.test(before) && after.startsWith(',') ? 2 : 0);
  const person =
    officeBeside(before, after) +
    weigh(PERSON_SIGNS, after) +
    (TITLE_BEFORE.test(before) ? 2 : 0) +
    (RAN_TEAM_BEFORE.test(before.slice(-NEAR)) ? 4 : 0) +
    (journalist ? 4 : 0);
  const thing = national === null && AFTER_ARTICLE.test(before) && !MATTER_AFTER.test(after);
  return { player: thing ? 0 : player, person, role, journalist };
}
