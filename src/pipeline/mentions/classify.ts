/** Who a capital run is, judged by the words around it: a player, somebody else with a role, or nobody known. */
import { JOURNALIST_WORDS, PERSON_WORDS, PLAYER_WORDS, POSITIONS } from '../../languages/en/roles';
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

const PLAYER_BEFORE = lazyTest(`(?:${PLAYER})s?(?:,| and| like| such as)? $`);
const LIST_BEFORE = lazyTest(`(?:${PLAYER})s? (?:[\\p{L}'.-]+ ){1,3}(?:and|&|,) (?:[\\p{L}'.-]+ ){0,3}$`, 'u');
const AGE_AFTER = /^,? (?:\(|, ?)?(?:aged )?\d{2}(?:,|\)| |$)/;
/** Verbs and nouns of a transfer whose object follows. */
const OBJECT_BEFORE =
  /(?:availability of|situation of|progress of|entourage of|agents? of|camp of|eyes? on|topped by|headed by|shortlisted|earmarked|identified|signing of|signings of|sign|signing|signed|re-sign|move for|moves for|deal for|bid for|bids for|offer for|offers for|interest in|interested in|keen on|pursuit of|race for|race to sign|swoop for|landed|target|targets|targeted|targeting|want|wants|wanted|for the signature of|signature of|services of|fee for|talks for|enquiry for|approach for|hunt for|chase for|chasing|pursuing|monitoring|tracking|scouting|eyeing|loan for|arrival of|arrivals of|departure of|departures of|exit of|sale of|capture of|acquisition of|transfer of|selling|sold|replace|replacing|loaned|recruit|recruiting|buy|buying|bought|prise|lure|move on|offload|loan|future of|contract for|terms with|trio of|pair of|likes of|alongside|striker,|duo|in for|snap up|snapped up|swap for|bringing|brought|unveil(?:ed)?|welcome[ds]?|poach|plans for|valued|case of|up for|admirers of|admire|fans? of|admirer of|option is|options are|called|named|name is|name of|sale for|brought in|bringing in|price tag on|move on|moving on|parting with|part with|talks over|business for|favou?r of|(?:fee|deal|bid|bids|offer|offers|talks|agreement|terms|move|swoop|approach|enquiry|negotiations|price|loan|race|push|proposal)(?: [^.;]{1,60})? for) $/;
const MAYBE_OBJECT_BEFORE =
  /(?:^| )(?:and|as|both|bring|confirmed|for|including|keep|land|landing|lose|over|regarding|sell|value) $/;
const POSSESSED_AFTER =
  /^(?:'s|') (?:[\p{L}\d£€$.,-]+ ){0,3}(?:future|contract|agent|agents|representatives|release clause|signature|services|move|transfer|deal|exit|departure|arrival|camp|situation|price|valuation|entourage|form|goals?|injury|performances|switch|signing|loan|medical|wages|salary|value|suitors|return|availability|father|brother)/u;
const SUBJECT_AFTER =
  /^,? (?:(?:has|have|had|is|was|will|would|could|may|might|also|reportedly|now|who|been|be|already|only|still|recently|set|to|being|not|he|does|did|can|himself|himself|,) )*(?:score|scored|join|joined|joins|joining|sign|signed|signs|signing|linked|moved|move|moves|leave|leaves|left|leaving|netted|featured|play|played|plays|playing|wants|want|keen|agreed|agrees|close|arrive|arrived|arrives|loaned|set to|return|returned|impressed|struggled|made (?:\d+|his|the|just|only|more)|contract|spent|started|came through|registered|scores|managed|turned down|rejected|snubbed|turns? \d+|available|surplus|open to|unhappy|settled|departed|depart|completes|completed|seals|sealed|tipped|valued|rated|on loan|on the move|on his way|under contract|out of contract|put (?:his )?pen|puts pen|penned|pens|inked|attract|favours|prefers|has \w+ (?:years|months|goals|assists)|in action|suffered|injured|dropped|missed|bagged|grabbed|hit|in talks|entered|stay|stays|staying|sold|bought|has been|has yet|for \p{L}*$|to \p{L}+ (?:is|are|deal|here|talks)|(?:a |the )?(?:transfer |top |main )?targets?|wanted|admired|attracting|courted|not for sale|for sale|undergo(?:ing|es|ne)?|(?:poised|expected|due|free|ready|likely) to (?:join|sign|leave|move)|being (?:on|close|set|linked|keen|available|tracked|watched|monitored|chased|scouted|eyed|courted|pursued)|become \p{L}+['’]s? (?:\p{L}+ )?signing|is the (?:latest|next|first) (?:man|player|name|signing)|on the verge|seems|looks|heading|emerged|closing in|going nowhere|off to|bound for)/u;
/** The new club's news: one such statement is enough for a name used alone. */
const JOINS_AFTER =
  /^,? (?:has |have |is set to |set to |will |could )?(?:joins?|joined|signs for|signed for|leaves|completes|seals|agrees) (?!forces|the board|as (?:manager|coach|director))/;
/** "Have X in their sights", "see X as the ideal replacement", "made X their top target". */
const PLANNED_AFTER =
  /^ (?:in (?:their|its|his) sights|(?:at|near) the top of (?:their|its|his|the) (?:[\p{L}-]+ ){0,2}list|(?:on|high on) (?:their|its|his) (?:[\p{L}-]+ ){0,2}(?:radar|list|shortlist|wishlist)|as (?:an?|the|their|his|its) (?:[\p{L}-]+ ){0,3}(?:replacement|target|option|successor|solution|alternative|heir|signing|reinforcement)|(?:their|its|his) (?:[\p{L}-]+ ){0,3}(?:priority|choice|target)(?![\p{L}]))/u;
const FEE_AFTER = /^,? (?:for|at|in a) (?:a )?(?:£|€|\$|free|fee|loan|deal)/;
const NATIONAL_BEFORE = /(?:-year-old|-rated|international|-born) (?:[\p{L}-]+ ){0,2}$/u;

/** "Coach X", "the coach, X", "the sporting director of Genoa, X". */
const PERSON_BEFORE = lazyTest(
  `(?:^|[ '’(,-])(?:${PERSON})s?(?:(?: (?:of|at) (?:[\\p{L}'’.-]+ ?){1,3})?,)? (?:the )?$`,
  'u',
);
const PERSON_AFTER = lazyTest(
  `^,? (?:\\(|who (?:is|was) |, )?(?:the |his |her |a |an |their )?(?:[\\p{L}'’.-]+ ){0,4}(?:${PERSON}|${JOURNALIST})(?:[ ,.)]|$)`,
  'u',
);
const TOPIC_BEFORE = /(?:^|[ “"])(?:on|about|asked about|regarding|of) $/;
const JOURNALIST_BEFORE = lazyTest(`(?:${JOURNALIST})s?,? $|transfer (?:expert|guru|insider|specialist) $`);
const SPEAKS_AFTER =
  /^,? (?:has |have |had |also |now )*(?:revealing|saying|claiming|insisting|admitting|suggesting|believing|urged|urges|thinks|feels|backed|backs|urging|explaining|telling|told|tells|says|said|added|adds|insists|insisted|explained|claims|claimed|wrote|writes|believes|reports|reported|understands|revealed|reveals|tweeted|posted|confirmed|admitted|warned|suggests)(?: |:|,|$)/;
/** An owner or company that pays for players is none: "Haldor can buy any player", "Elliott want to invest". */
const PAYS_AFTER =
  /^,? (?:(?:can|could|will|would|may|might|must|to|want|wants|plan|plans|ready|willing|prepared|are|is|have|has|do|does|not|also) )+(?:(?:sign|signed|buy|bought) (?:any|every|more|several|players?|whoever|whom)|invest|invested|fund|funded|bankroll|bankrolled|revolutioni[sz]e|pump|pumped|inject|injected|spend (?:big|heavily|money|[£€$]|\d+(?:m|bn| million)))(?![\p{L}])/u;
const SIDE_AFTER =
  /^(?:'s|') (?:side|team|men|squad|plans|tenure|reign|future plans|arrival as|backroom|charges|first|system)/;
const TITLE_BEFORE = /(?:^| )(?:mr|sir|dr|lord|mrs|president|under|sacked|appointed) $/;

const ROLE_BEFORE = lazy(
  () => new RegExp(`(${PERSON})s?(?:(?: (?:of|at) (?:[\\p{L}'’.-]+ ?){1,3})?,)? (?:the )?$`, 'u'),
);
const ROLE_AFTER = lazy(
  () => new RegExp(`^,? (?:\\(|who (?:is|was) |, )?(?:[\\p{L}'’.-]+ ){0,5}?(${PERSON})(?:[ ,.)]|$)`, 'u'),
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

const POSITION_AFTER = lazyTest(`^,? (?:a |an |the |who is a )?(?:[\\p{L}\\d-]+ ){0,3}(?:${POSITION})`, 'u');
const JOURNALIST_AFTER = lazyTest(
  `^,? (?!and |but |or |while |as )(?:a |an |the )?(?:[\\p{L}'’.-]+ ){0,3}(?:${JOURNALIST})(?:[ ,.)]|$)`,
  'u',
);
const FREE_AGENT_BEFORE = /free agents? $/;

/** Words right after a name that make it a player's, with their weight. */
const PLAYER_SIGNS: readonly (readonly [Tester, number])[] = [
  [POSITION_AFTER, 2],
  [AGE_AFTER, 2],
  [POSSESSED_AFTER, 2],
  [SUBJECT_AFTER, 2],
  [FEE_AFTER, 2],
  [PLANNED_AFTER, 3],
  [JOINS_AFTER, 1],
];
/** And those that make it somebody else's. */
const PERSON_SIGNS: readonly (readonly [Tester, number])[] = [
  [SIDE_AFTER, 3],
  [PAYS_AFTER, 4],
  [SPEAKS_AFTER, 1],
];

const weigh = (signs: readonly (readonly [Tester, number])[], words: string): number =>
  signs.reduce((sum, [sign, weight]) => sum + (sign.test(words) ? weight : 0), 0);

/** A player's noun before the name, or a list that began with one. */
function nounBefore(before: string, after: string): number {
  const formerPlayer = /former [^,.]{0,40}$/.test(before);
  if (PLAYER_BEFORE.test(before)) return formerPlayer && SPEAKS_AFTER.test(after) ? 0 : 3;
  return LIST_BEFORE.test(before) ? 2 : 0;
}

function objectBefore(before: string): number {
  if (OBJECT_BEFORE.test(before)) return 2;
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
  const { after } = run;
  const national = NATIONAL_ADJECTIVE.exec(run.before);
  const before = national ? run.before.slice(0, national.index) : run.before;
  const journalist = JOURNALIST_BEFORE.test(before) || JOURNALIST_AFTER.test(after);
  const player =
    Number(national !== null) +
    Number(NATIONAL_BEFORE.test(before)) +
    nounBefore(before, after) +
    objectBefore(before) +
    weigh(PLAYER_SIGNS, after) +
    (FREE_AGENT_BEFORE.test(before) ? 3 : 0);
  const person =
    officeBeside(before, after) +
    weigh(PERSON_SIGNS, after) +
    (TITLE_BEFORE.test(before) ? 2 : 0) +
    (journalist ? 4 : 0);
  return { player, person, role: roleOf(run), journalist };
}
