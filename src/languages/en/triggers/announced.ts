/** A move told by what it did: releases, and the clubs' own words of welcome. Examples: announced.examples.ts. */
import { any, NO_PLIGHT, type TriggerRow } from './row';

export const ANNOUNCED: readonly TriggerRow[] = [
  {
    id: 'released',
    kind: 'exit',
    stage: 'done',
    completed: true,
    pattern: any(
      "(?:(?:has|have) )?(?:been )?(?:(?<!(?:players?|statement|video|figures|images?|report|ones?|that|those) )|(?<=(?:one of|among) (?:[a-z0-9-]+ ){0,2}players ))released (?:by(?! {ADJ}{C} (?:'s academy|before )| {ADJ}(?:academy|as a))|from (?:{HIS}|the) contract)|(?:has|have) been released(?= after| following|[.]| [.,])|granted {ADJ}release|(?:(?:is|are) (?:leaving|departing) )?(?:by|on) mutual consent|(?:is|are) (?:being )?released (?:by|from)|(?:let go|released) (?:at the end|earlier today|today)|mutual(?:ly)? (?:terminat(?:ion|ed)|agreement to part)",
      `(?:has|have) (?:mutually |all |each |now )*(?:departed|left (?:(?:(?:(?:[a-z-]+ |{L} )(?:club |side |giants |outfit ))?{C}|the club)(?! for| .s )${NO_PLIGHT}|(?=by mutual))|parted (?:ways|company)|ended {HIS} {ADJ}(?:spell|stay|stint|association|career|time) (?:at|with))|contracts? (?:(?:at|with) {C} )?(?:{have} |{be} |been )*(?:terminated|cancelled|ripped up|torn up)|terminat(?:ed|es) {ADJ}contract|mutually agreed? to (?:terminate|cancel|end) |mutually agreed? to part|{C} (?:{have} )(?:now )?let {WHO} go(?= ?[.,]| ?$| after| on| at)|(?<=we have )let {WHO} go(?= ?[.,]| ?$)|no longer an? {C} player|(?<=<[cp]\\d+> )parted (?:ways|company) with (?:{C}|{WHO})`,
      '(?:loan|{HIS}) {ADJ}(?:spell|deal|stay|stint|loan)(?: (?:at|with) {C})? (?:{have} |{be} |been )*(?:cut short|terminated|ended early)|call(?:s|ed)? {WHO} back(?= (?:from|early)| ?[.,;]|$)|recall(?:s|ed)? {WHO} from {ADJ}loan|(?:has|have) released (?:{HIS} {ADJ}(?:player|striker|forward|winger|midfielder|defender|goalkeeper|captain|skipper) , )?{WHO}|{be} all (?:being )?released(?= ?[.,;]| ?$)|^{C} release {WHO}|{C} (?:{have} )?waive[sd]? {ADJ}{P}|{P} (?:(?:was|has been) )?waived(?= by|[.]| [.,])|players let go|{be} (?:called|brought) back (?:early )?(?:by|from)|recalled (?:from {ADJ}loan|by (?:[a-z]+ )?(?:[a-z]+ )?{C})',
      '(?:(?:confirm|announc)\\w*) (?!(?:{P} .s )?(?:potential|possible|likely) ){ADJ}(?:departure|exit|sale)(?! of {C})|(?:move|departure|exit|sale) (?:was|has been|is) (?:confirmed|announced)|bids? {ADJ}(?:farewell|goodbye|adieu) to(?! [^.;]{2,50} ahead of )|(?<!(?:departure|exit|loss|sale|absence|move|transfer|injury|which|that|this|it) )(?:leaves|departs|quits) (?:(?:{C}|the club)(?! for)|on (?:a )?free)|{P} leaves (?!<[np]|(?:the |his |her )?(?:door|fans|boss|manager|coach|pitch|field) |[a-z]+ in an? )|{P} departs (?:from )?{C}(?! for)|^{P} leave {C}|(?:with|by|after) the (?:departure|loss) of {WHO}|(?:is|becomes?|became) a free agent (?:after|following|having)',
    ),
  },
  {
    id: 'arrival',
    arrives: true,
    bare: true,
    told: true,
    kind: 'join',
    stage: 'interest',
    pattern: any(
      '(?<!(?:following|since|after|before|until|upon|with) )(?:{HIS} arrival|the arrival of {WHO}(?! (?:means|has pushed)))|(?:latest|new|first|marquee|record|summer|january|deadline-day) (?:signing|capture|recruit|acquisition|arrival)s?(?: {P}| ,|$| of| for|\\.)|international clearance|(?:crucial|excellent|great|important|fantastic|good|brilliant) (?:signing|acquisition)',
      "link(?:s|ed|ing)? (?:up )?with {ADJ}{C}|(?<!(?:'s|his|her|their|current|existing|(?:have|has) an?) )contract with {C}|will (?:play|wear|represent) (?:for )?{SIDE}|join(?:ed|ing)? up with {ADJ}(?:team-?mates|{C}|{N} 's|squad)|joins? {ADJ}contingent",
      'over the line|new (?:face at|team-?mates)|through the door|(?:landed|arrived|touched down|jetted) (?:in|at|into) |(?:presented|introduced|unveiled) to |number \\d+ (?:shirt|jersey)|to {HIS} ranks|bolster(?:s|ed|ing)? {ADJ}(?:{C}|squad|attack|midfield|defence|options)',
      '(?:delighted|happy|excited|thrilled|pleased|buzzing|great|no brainer|looking forward|honou?red) to (?:come here|be joining|have joined|join|sign for|have signed|wear|play for)',
    ),
  },
  {
    id: 'made-known',
    needs: 'strong',
    told: true,
    kind: 'join',
    stage: 'done',
    completed: true,
    pattern:
      '(?:{C}|club|side|outfit|team) (?:{have} |{be} |{D} |[a-z]+ly |today |later |since )*(?:announced|confirmed|revealed) (?:the|this|their|its) (?:(?!new|extended)[a-z-]+ ){0,3}?(?:deal|agreement|contract|signing|arrival|news|development)(?= ?[.,]| (?:on|via|through|in|this|late|earlier|yesterday|today|with|by|of|{D}))',
  },
  {
    id: 'welcomed',
    arrives: true,
    kind: 'join',
    stage: 'done',
    completed: true,
    pattern:
      '(?:delighted|pleased|thrilled|happy|excited|proud|over the moon) (?:to (?:have |be )?(?:bring|brought|get|sign(?! {ADJ}(?:new|extension))|signed(?! {ADJ}(?:new|extension))|add|added|secure|secured|land|landed|able to bring)|we have (?:managed to )?(?:get|got|sign|signed|brought|secured|landed)) {ADJ}(?:{WHO}|signature|services)',
  },
];
