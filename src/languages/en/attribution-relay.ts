import type { CueRow } from './attribution';

const CARRIED = '(?:relayed|quoted|carried|translated|picked up|cited|conveyed|shared|transcribed|captured|spotted)';
/** What is done to another's report. */
export const DENIED =
  '(?:dismiss(?:ed|es|ing)?|den(?:y|ies|ied|ying)|reject(?:ed|s|ing)?|rubbish(?:ed|es|ing)?|refut(?:ed?|es|ing)|contradict(?:ed|s|ing)?|' +
  'disput(?:ed?|es|ing)|play(?:ed|s|ing)? down|laugh(?:ed|s|ing)? off|quash(?:ed|es|ing)?|shoot(?:s|ing)? down|shot down|' +
  'pour(?:ed|s|ing)? (?:cold )?water on|hit(?:s|ting)? back at|debunk(?:ed|s|ing)?|contrary to|at odds with)';

/** A report as the subject of a passive: "the claims have since been". */
const NEWS =
  "(?:<b\\d+>|reports?|claims?|rumours?|story|stories|suggestions?|speculation|links?|news|it|that|this|which) (?:[a-z']+ ){0,4}?";

/** What has been done to a report, by whom the words after "by" name. */
export const DENIED_BY =
  `(?<=${NEWS})(?<!(?:bids?|offers?|approach(?:es)?|proposals?|advances|<f\\d+>) [^.;]*)(?:dismissed|denied|(?<!it (?:was|has been|is) (?:[a-z]+ )?)rejected|rubbished|refuted|contradicted|disputed|played down|laughed off|quashed|shot down|` +
  'debunked|called into question|ruled out) (?:[a-z]+ly )?(?:by|in)';

/** Sources that stand between the page and another source, behind one, or on the other side. */
export const RELAY_CUES: readonly CueRow[] = [
  {
    id: 'denied-report',
    role: 'denied',
    reach: 'forward',
    strong: true,
    noun: true,
    pattern: `${DENIED} (?!to |by ){w5}{N}`,
  },
  {
    id: 'first-reported-by',
    role: 'origin',
    reach: 'either',
    strong: true,
    pattern:
      '(?:first|originally|initially) (?:reported|revealed|broken|claimed|published|told|relayed) {w3}(?:by|in|on|via) {w4}{S}',
  },
  {
    id: 'relayed-by',
    role: 'relay',
    reach: 'either',
    strong: true,
    pattern: `(?:as )?{adv}${CARRIED} (?:as saying )?(?:by|in|on) (?:the )?{w4}{S}`,
  },
  {
    id: 'citing',
    role: 'origin',
    reach: 'either',
    strong: true,
    pattern:
      '(?:citing|cites|cited|quoting|quotes|crediting|referencing|relaying|relays|translating|(?<=(?:who|which) {adv}(?:in turn )?)(?:quote|cite|credit|reference|relay)) {w4}{N}',
  },
  {
    id: 'via',
    role: 'relay',
    reach: 'either',
    strong: true,
    pattern: '(?:via|h/t|h / t|hat - tip|hat tip) (?:to )?(?:the )?{w3}{N}',
  },
  {
    id: 'told-outlet',
    role: 'channel',
    reach: 'either',
    strong: true,
    pattern:
      '(?:(?:tell|told|tells|telling|informed)(?! off)|(?:said|revealed|admitted|confirmed|explained|disclosed|indicated|suggested|confided|hinted|insisted|intimated|divulged) to|(?:asked|quizzed|pressed|questioned|interviewed|grilled) {w6}by) {w4}{S}|(?<=(?:said|says|added|adds|explained|insisted|admitted|stated) {w5}<[pnq]\\d+> )to (?:the )?{w4}{N}',
  },
  {
    id: 'speaking-to',
    role: 'channel',
    reach: 'both',
    strong: true,
    pattern:
      "(?:speaking|talking|spoke|spoken|opened up|talked|chatting|writing|appearing|appeared) {adv}{w2}(?:to|with|on|via|in|for) (?:the )?{w4}{N}|{S} {have}(?:(?:spoke|spoken|talked|chatted|caught up) {adv}(?:to|with)|interviewed|quizzed|asked)(?= (?:[a-z-]+ |<[cgl]\\d+> |'s |, ){0,6}<[pnq])",
  },
  {
    id: 'interview-with',
    role: 'channel',
    reach: 'both',
    strong: true,
    pattern:
      '(?:sat down|interview|interviewed|chat|conversation|podcast|q&a|conference|column|blog|newsletter|comments|quotes|remarks|programme|show|appearance|duty|video|words) {w3}(?:with|to|in|on|for|by|from) (?:the )?{w4}{N}',
  },
  {
    id: 'through-outlet',
    role: 'channel',
    reach: 'both',
    strong: false,
    pattern:
      '(?<= (?:{P}|s?he|{O}) [^“”.;:,]{2,90})(?<!(?:report|story|article|piece|claim|linked|se?en|saw|watch(?:ed|ing)?)(?: it| that| him)? )(?:on|through) (?:the )?{w3}{N}(?! (?:.s|who|which) )',
  },
  {
    id: 'on-air',
    role: 'channel',
    reach: 'both',
    strong: true,
    pattern:
      '(?<=^ )(?:on|in|during) (?:the |his |her |their |an? )?{w4}{N}(?= (?:<d\\d+> |[a-z]+ ){0,3}, )|(?:said|says|added|insisted|claimed|admitted|revealed|explained|suggested|confirmed|stated|(?<=[,?!] ” (?:<[pnq]\\d+>|s?he) )[a-z]+ed) {when}(?:live |exclusively )?(?:on|in) (?:the |his |her )?{w3}{N}',
  },
];
