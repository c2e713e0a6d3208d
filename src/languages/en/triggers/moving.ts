/** Joining, signing, moving: the move itself as something that may happen. Examples: moving.examples.ts. */
import { any, type TriggerRow } from './row';

const BEFORE =
  '(?:{mod}|to|will|of|in|for|by|at|about|over|before|with|from|after|not|{be}|{P}|{P} , \\d+ ,|set|and|or|consider|considering|favour|favours|prefer|discuss)';

/** A deal that he has: "his deal at Genoa is up in June". */
const LASTS =
  '(?!(?: (?:at|with|on|in) [^,.;]{2,30}?)? (?:is up|expires?|ends?|runs?|ran|(?:will|is due to) (?:expire|end|run)))';

export const MOVING: readonly TriggerRow[] = [
  {
    id: 'join-club',
    arrives: true,
    bare: true,
    kind: 'join',
    stage: 'interest',
    pattern: `${BEFORE} (?:be )?(?:join|joining|re-?join|re-?joining|sign for|signing for|sign with|signing with|move to|moving to|switch to|switching to|swap(?:ping)? {C} for|going to|end up at|reunited? with {N} at|depart for|leave for|move on to) {ADJ}(?:{C}|{L}|{N} 's|club|side|giants|outfit|champions|them)(?! (?:fans|supporters|in (?:third|second|first|fourth)|on \\w+ points|squad (?:in|on)))`,
  },
  {
    id: 'may-go-to',
    arrives: true,
    kind: 'join',
    stage: 'interest',
    pattern: any(
      '(?:could|may|might) {ADJ}(?:go|come|move|head) (?:(?:back|home|over|across|straight) )?to {ADJ}{C}',
      '{P} (?:then )?(?:(?:{mod}|{be}) )?(?:com(?:e|es|ing)|go(?:es|ing)?|went|mov(?:e|es|ed|ing)|head(?:s|ed|ing)?|travelling) (?:in )?the (?:other|opposite|reverse) (?:way|direction)',
      '(?:could|may|might) {ADJ}be on {HIS} way (?:back )?to (?!recovery|becoming|the top|a )',
    ),
  },
  {
    id: 'return-to',
    arrives: true,
    bare: true,
    kind: 'join',
    stage: 'interest',
    weak: true,
    pattern: `(?<!(?:fans|supporters|spectators|crowds|football) )${BEFORE} (?:return|returning|come back|go back|head back|play for|playing for|work under|play under|join|joining|mov(?:e|ing)(?! on (?!loan|a ))|switch|link up|sign(?! (?:as many|{ADJ}players))|signing|follow(?! in)|reunite)(?: |$)`,
    needs: 'both',
  },
  {
    id: 'sign-player',
    arrives: true,
    kind: 'join',
    stage: 'interest',
    subject: 'to',
    pattern: any(
      `(?:{mod}|to|will|of|in|for|at|by|on|about|not|and|help|help them|help him|help the club|with|without|before|from|with a view to|over|or) (?:be )?(?:sign|signing|re-sign|re-signing|recruit|recruiting|buy|buying|snap up|lure|luring|prise|prising|poach|poaching|land|landing|bring in|bringing in|acquire|acquiring|capture|capturing|secure|securing|loan|loaning|take|taking|bring|bringing|get|getting|pilfer|purchase(?: the (?:[a-z]+ )?rights (?:to|of))?|tempt|coax|snare|get(?:ting)? (?:their|its|his) hands on) (?:back )?{WHO}(?! (?:'s (?!(?:signature|services))|off|fit|on board the|out of the side|down|through the middle|up to speed|into the (?:side|team|game)))`,
      '(?:chance|opportunity|option) to (?:sign|land|buy|recruit|bring in|snap up) ',
      '(?:offered|offering|offers)(?: out)? (?:the (?:chance|opportunity) to (?:sign|join)|to {C}|to {L}|around europe|to several)',
    ),
  },
  {
    id: 'signing-of',
    arrives: true,
    bare: true,
    kind: 'join',
    stage: 'interest',
    subject: 'to',
    pattern:
      "(?:signature|(?<!los(?:t|e|es|ing) the )services|signing|acquisition|capture|recruitment|landing) of {WHO}|{P} 's (?:signature|services|signing|capture|potential (?:move|transfer|arrival|acquisition|signing)|transfer(?! (?:targets?|window|plans)))|{HIS} (?:signature|services)",
  },
  {
    id: 'modal-move',
    bare: true,
    kind: 'join',
    stage: 'interest',
    weak: true,
    needs: 'both',
    pattern:
      '(?:{mod}|to|will)(?: \\w+ly)? (?:be )?(?:swap|land|end up|head|arrive|go on loan|reunite|afford|raid|replace|follow|switch|bring(?! (?:home |back )?(?:the|a|some) (?:[a-z]+ |<l\\d+> ){0,3}(?:trophy|title|cup|league|success|joy|glory))|add(?! to (?:{HIS}|its|the) )|take(?! (?:by|on|over|part|place|care|off|advantage|the (?:game|ball|lead|field|pitch|knee|penalty|corner|points)))|sign|recruit|invest|spend|splash|join)(?: |$)',
  },
  {
    id: 'move-to',
    arrives: true,
    bare: true,
    kind: 'join',
    stage: 'interest',
    pattern: any(
      "(?:transfer|switch|loan move|move|swap) (?:back )?(?:to|with|across to) {ADJ}(?:{C}|{N} 's side)(?! (?:will|could) (?:be without|miss))",
      '(?:move|transfer|switch|deal|swoop|raid|push|approach|attempt|search|case|admiration|chase) for (?:{WHO}|{ADJ}(?:midfielder|striker|winger|defender|forward|goalkeeper|star|ace))',
      '{C} (?:transfer|switch|swoop|raid|move|loan move|medical|links?|bid|return|approach)(?! (?:the|on from|up the|ahead|into|through|it|to (?:<l\\d+> )?(?:action|training|winning|form|domestic|league|home|within|top|second|third))(?: |$))(?! (?:news|round-?up|latest|updates?|live|centre|blog|chief|guru|committee|window|policy|team|record|targets?|plans?|business|talk|insider|expert|market)(?: |$))',
      '(?:impending|proposed|potential|mooted|prospective|possible|rumoured|touted|planned|prospective|blockbuster|big-money|sensational|shock|summer|january|winter|dream|permanent|deadline-day|deadline day) (?:move|transfer(?! (?:window|business|market|activity|news|targets?|budget|plans))|switch|departure|exit|loan move)',
      '{P} (?:deal|transfer|move|loan|enquiry|approach|exit|price|future|swoop|pursuit|links|race|chase|hunt|raid|saga|fee|rumours)(?! on)',
      '(?<!(?:from|by|of|between|ball|pass|loss|compare) ){P} to {C}(?= |$)(?! (?:in the|at the|fans))',
      '(?:attractive|appeal(?:s|ing)?) to {WHO}|be(?:ing)? joined (?:at {C} |there )?by {WHO}|swap deals?|(?:part|player)-?plus-cash|part-exchange|makeweights?',
    ),
  },
  {
    id: 'move-to-weak',
    bare: true,
    kind: 'join',
    stage: 'interest',
    weak: true,
    pattern: any(
      `(?:move|transfer|switch|(?<!(?:current|existing|present) )deal${LASTS}|(?<!on )loan(?= )|on loan(?= (?:to|in|into) )|(?<!(?:their|its|our) (?:[a-z-]+ )?)(?:return|jump|route|path|way|arrival)) (?:back )?(?:to|at|into|in|with|for) {ADJ}(?:{C}|{L}|{N}|{WHO})`,
      '(?<!(?:run|left|remaining|remain) on )(?:the|his|her|their|this|that|any|a) (?:potential |proposed |possible |summer |january |loan |permanent )?(?:move|transfer(?! (?:window|deadline|business|market|targets?|news|activity|talk|rumours?|gossip|odds|fun|dealings|embargo|ban|policy|budget|kitty|committee|culture))|switch|deal)(?! for (?:the )?(?:club|fans))',
      `{C} (?:deal|talks|hint)|(?<!(?:run|left|remaining|remain) on ){P} 's (?:move|deal${LASTS})|{P} (?:boost|blow|setback|hint|stance|decision|dilemma|twist|u-turn)|spend {ADJ}(?:season|campaign|year) (?:with|at|in) {ADJ}(?:{C}|{L})|cover {HIS} wages`,
    ),
  },
  {
    id: 'price-to-pay',
    arrives: true,
    bare: true,
    kind: 'join',
    stage: 'interest',
    weak: true,
    pattern:
      '(?:would|could|will|willing to|prepared to|ready to|have to|need to|expected to|set to|happy to|able to|likely to) (?:have to )?(?:pay|cost|fetch|command|spend|splash out|fork out|shell out|stump up|part with|invest|set back)',
  },
  {
    id: 'war-chest',
    kind: 'join',
    stage: 'interest',
    weak: true,
    pattern: 'war chest|transfer kitty|transfer budget|marquee (?:signing|addition)|statement signing',
  },
];
