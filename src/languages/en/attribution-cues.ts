import type { CueRow } from './attribution';

const PASSIVE =
  '(?:reported|claimed|revealed|stated|mentioned|noted|covered|highlighted|outlined|explained|detailed|written|posted|' +
  'tweeted|shared|suggested|confirmed|understood|told|described|published|linked|touted|credited|named|disclosed)';
const CARRIED = '(?:relayed|quoted|carried|translated|picked up|cited|conveyed|shared|transcribed|captured)';
const UPDATE = '(?:update|information|details|insight|news|verdict|line|claim|reports?|scoop|exclusive|word)';

/** Words that make an outlet, a journalist or an account a source. */
export const REPORT_CUES: readonly CueRow[] = [
  { id: 'according-to', role: 'report', reach: 'either', strong: true, pattern: '(?:according to|as per) {w6}{S}' },
  { id: 'per', role: 'report', reach: 'either', strong: true, pattern: 'per (?:the )?{w3}{N}' },
  {
    id: 'as-reported-by',
    role: 'report',
    reach: 'either',
    strong: true,
    pattern: `(?:as )?{adv}${PASSIVE} {w3}(?:by|in|on|via) (?:the )?{w4}{S}`,
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
    id: 'citing',
    role: 'origin',
    reach: 'either',
    strong: true,
    pattern: '(?:citing|cites|cited|quoting|quotes|crediting|referencing|relaying|relays|translating) {w4}{N}',
  },
  {
    id: 'relayed-by',
    role: 'channel',
    reach: 'either',
    strong: true,
    pattern: `(?:as )?{adv}${CARRIED} by (?:the )?{w4}{S}`,
  },
  { id: 'via', role: 'channel', reach: 'either', strong: true, pattern: '(?:via|h/t) (?:the )?{w3}{N}' },
  {
    id: 'told-outlet',
    role: 'channel',
    reach: 'either',
    strong: true,
    pattern:
      '(?:told|tells|telling|informed|(?:said|revealed|admitted|confirmed|explained|disclosed|indicated|suggested|confided) to) {w4}{N}',
  },
  {
    id: 'speaking-to',
    role: 'channel',
    reach: 'both',
    strong: true,
    pattern:
      '(?:speaking|talking|spoke|spoken|opened up|talked|chatting|writing|appearing|appeared) {adv}{w2}(?:to|with|on|via|in|for) (?:the )?{w4}{N}',
  },
  {
    id: 'interview-with',
    role: 'channel',
    reach: 'both',
    strong: true,
    pattern:
      '(?:interview|chat|conversation|podcast|q&a|conference|column|blog|newsletter|comments|quotes|remarks|programme|show|appearance|duty|video|words) {w3}(?:with|to|in|on|for|by|from) (?:the )?{w4}{N}',
  },
  {
    id: 'in-brackets',
    role: 'report',
    reach: 'either',
    strong: true,
    pattern: '[(\\[] (?:per |as per |source : )?(?:the )?{w1}{N}(?= [)\\],])',
  },
  { id: 'named-first', role: 'report', reach: 'forward', strong: true, pattern: '(?<=^ |“ |^ exclusive : ){N} :' },
  {
    id: 'named-last',
    role: 'report',
    reach: 'both',
    strong: true,
    pattern: '- (?:the )?{N}(?: reports?| sources| understands)?(?= [.!]? ?$)',
  },
  {
    id: 'is-reporting',
    role: 'report',
    reach: 'both',
    strong: true,
    pattern: '(?:with|as|and|while|after|by)? ?{w3}{S} {apart}{aux}{reporting}',
  },
  {
    id: 'gives-update',
    role: 'report',
    reach: 'forward',
    strong: true,
    pattern: `{S} {apart}{aux}(?:issued|provided|gave|given|shared|offered|delivered|posted|dropped|broke|published|has|have|carry|carries|carried) {w4}${UPDATE}`,
  },
  {
    id: 'goes-further',
    role: 'report',
    reach: 'forward',
    strong: true,
    pattern:
      '{S} {aux}(?:go|goes|went|gone) (?:as far as|on|further) {w2}(?:claim|say|suggest|report|explain|state|add)(?:ing)?',
  },
  {
    id: 'if-believed',
    role: 'report',
    reach: 'both',
    strong: true,
    pattern: 'if {w3}{S} {w2}(?:is|are) (?:to be )?(?:believed|taken|trusted|accurate|correct|right|true)',
  },
  {
    id: 'leading-to',
    role: 'report',
    reach: 'forward',
    strong: true,
    pattern: 'leading {w3}{N} to (?:suggest|report|claim|conclude)',
  },
  { id: 'source-reports', role: 'report', reach: 'forward', strong: false, pattern: '{S} {apart}{aux}{report}' },
];

/** Words that make a person a source. */
export const VOICE_CUES: readonly CueRow[] = [
  {
    id: 'according-to-person',
    role: 'voice',
    reach: 'either',
    strong: true,
    pattern: '(?:according to|in the words of) {w6}{P}',
  },
  {
    id: 'told-whom',
    role: 'voice',
    reach: 'forward',
    strong: true,
    pattern:
      '{V} {apart}{have}(?:told|tells|telling|informed) (?={w4}{N}|{w3}(?:reporters?|media|press|journalists?|fans|supporters|conference|website|channel|viewers|listeners|podcast)|{w6}[:,]? ?“)',
  },
  {
    id: 'said-person',
    role: 'voice',
    reach: 'both',
    strong: true,
    pattern: '(?<=” ,? ?)(?:said|says|added|explained|insisted|admitted|wrote|continued|replied) {w5}{P}',
  },
  {
    id: 'took-to',
    role: 'voice',
    reach: 'both',
    strong: true,
    pattern:
      '{V} {w4}(?:took|taken|taking|takes|posted|posts|wrote|writing) {w3}(?:to|on|in) {w3}(?:social media|instagram|twitter|x|tiktok|snapchat|facebook|a post)',
  },
  { id: 'person-colon', role: 'voice', reach: 'forward', strong: true, pattern: '(?<=^ ){P} :' },
  {
    id: 'quoted-after',
    role: 'voice',
    reach: 'both',
    strong: true,
    pattern: '{V} {apart}{have}[a-z]+(?:ed|s|ing) {w6}: “',
  },
  {
    id: 'and-says',
    role: 'voice',
    reach: 'both',
    strong: true,
    pattern:
      '{P} (?:(?! [.:;“”] |<[sbn]\\d).){3,90} (?:but|and) (?:has )?{adv}(?:says|said|admits|admitted|insists|insisted|added|adds|revealed|reveals|hinted|teased|confirmed|explained|claimed|claims|conceded|stressed|denied|suggested)(?! (?:as|by|to) )',
  },
  {
    id: 'says-participle',
    role: 'voice',
    reach: 'both',
    strong: true,
    pattern:
      '{P} (?:(?! [.:;“”] |<[sbn]\\d).){3,110} , (?:admitting|insisting|revealing|confirming|adding|explaining|saying|claiming|stating|hinting|conceding|declaring|stressing|suggesting) ',
  },
  {
    id: 'on-record',
    role: 'voice',
    reach: 'both',
    strong: true,
    pattern: '{V} {have}(?:been|gone) on (?:the )?record',
  },
  {
    id: 'person-says',
    role: 'voice',
    reach: 'forward',
    strong: true,
    pattern: '{V} {apart}{have}{say}(?! (?:as|by) | to (?!the |reporters |media |<s))',
  },
];

/** Words that make a club a source: it speaks, it does not merely want. */
export const CLUB_CUES: readonly CueRow[] = [
  { id: 'club-declares', role: 'club', reach: 'forward', strong: true, pattern: '{C} {have}{declare}(?! (?:as|by) )' },
  {
    id: 'declared-by-club',
    role: 'club',
    reach: 'either',
    strong: true,
    pattern:
      '(?<!(?:will|would|could|should|may|might|to) (?:be |[a-z]+ly |soon )*)(?:confirmed|announced|revealed) {w1}by {w3}{C}',
  },
  {
    id: 'club-statement',
    role: 'club',
    reach: 'both',
    strong: true,
    pattern:
      "{C} (?:'s |' )?(?:club |official |own )*(?:statement|website|media|channels|tv|app)(?= )|(?:statement|announcement|website) {w3}(?:from|by|of) {w2}{C}",
  },
];

/** The page speaks of its own reporting. */
export const OWN_CUES: readonly CueRow[] = [
  {
    id: 'we-understand',
    role: 'own',
    reach: 'either',
    strong: true,
    pattern:
      "we (?:(?:can|have|had|'ve) )?{adv}(?:understand|understood|reveal|revealed|confirm|confirmed|learned|learnt|been told|hear|heard|report|reported|told you)",
  },
  {
    id: 'sources-tell-us',
    role: 'own',
    reach: 'either',
    strong: true,
    pattern:
      '(?:sources?|insiders?) {w5}{have}(?:told|tell|tells|informed|(?:confirmed|indicated|revealed|suggested) to) us',
  },
  {
    id: 'our-writer',
    role: 'own',
    reach: 'forward',
    strong: true,
    pattern:
      'our (?:own )?{w3}(?:journalist|reporter|correspondent|insider|expert|writer|sources?|man) (?:, )?(?:<[jnps]\\d+> (?:, )?)?{aux}{report}',
  },
];
