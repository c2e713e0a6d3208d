/** Wanting, watching, being linked: the first rung. Examples: interest.examples.ts. */
import type { TriggerRow } from './row';

export const INTEREST: readonly TriggerRow[] = [
  {
    id: 'keen-on',
    kind: 'join',
    stage: 'interest',
    pattern:
      '(?:keen|sweet|focus(?:ed|ing)?|fixated|sights|set) on (?:a |the )?(?:deal|move|signing|landing|bringing|securing|recruiting|{P}|him|her|joining)',
    subject: 'to',
  },
  { id: 'keen-on-him', kind: 'join', stage: 'interest', pattern: '{be} (?:not )?(?:keen|sweet) on', subject: 'to' },
  {
    id: 'want-to-get',
    kind: 'join',
    stage: 'interest',
    pattern: '{want}(?: to| on| in)?(?: try and| try to)? {get}',
    subject: 'to',
  },
  {
    id: 'want-player',
    kind: 'join',
    stage: 'interest',
    pattern:
      '(?:want|wants|wanted|fancy|fancies|like|likes|covet|covets|coveted|admire|admires|admired|love|court|courts|courting|rate|rates)(?: (?:the |a |his |their )?{ADJ})?{P}',
    subject: 'to',
  },
  {
    id: 'interest',
    kind: 'join',
    stage: 'interest',
    pattern: '(?:interest(?:ed)?|interests) (?:in|from|of|at|for|towards?|around|remains?|shown|to (?:sign|land))',
  },
  {
    id: 'interest-noun',
    kind: 'join',
    stage: 'interest',
    pattern:
      '(?:growing|serious|concrete|strong|renewed|rival|european|firm|attracting|attract|attracted|attracts|generating|drawing|generated|drawn|drew|shown?|showing|register(?:ed|ing)?|express(?:ed|ing)?|emerging|intense|huge|considerable|much|mounting|reignite|reignited|interest(?:ed)?|of) interest',
  },
  {
    id: 'interested',
    kind: 'join',
    stage: 'interest',
    pattern: '(?:interested (?:clubs?|parties|sides?|teams?|in)|{be} interested|interest(?:ed)?(?= by | ,|$))',
  },
  {
    id: 'suitors',
    kind: 'join',
    stage: 'interest',
    pattern:
      '(?:suitors?|potential buyers?|admirers|potential destinations?|transfer destinations?|next destination|next club|possible destinations?|attractive destination|takers)',
  },
  {
    id: 'target',
    kind: 'join',
    stage: 'interest',
    pattern:
      '(?:(?:transfer|top|main|primary|long-term|longtime|priority|summer|january|number one|no ?1|key|striker|{C}|{P}|a|another|their|his|its|first-choice|top-priority|shock|surprise|as) )targets?',
  },
  {
    id: 'target-verb',
    kind: 'join',
    stage: 'interest',
    pattern:
      '(?:target|targets|targeted|targeting) (?:a |the )?(?:{ADJ})?(?:{P}|move|signing|deal|swoop|him|double|players?)',
    subject: 'to',
  },
  {
    id: 'linked',
    kind: 'join',
    stage: 'interest',
    pattern: '(?:linked|links|link|rumou?red)(?: with| to| up| away| of| between)?',
  },
  {
    id: 'monitor',
    kind: 'join',
    stage: 'interest',
    pattern:
      '(?:monitor(?:s|ed|ing)?|track(?:s|ed|ing)?|scout(?:s|ed|ing)?|watch(?:ed|ing)|eye(?:s|d|ing)?|eyeing up|look(?:ed|ing)? at|check(?:ed|ing)? on|running the rule over|keep(?:s|ing)? (?:close |regular )?(?:tabs|an eye|a close eye|a close watch)|kept (?:close )?(?:tabs|an eye)|assess(?:ed|ing)?|follow(?:ed|ing)? (?:him|{P})|earmark(?:ed|ing)?|identif(?:y|ied|ies|ying)|shortlist(?:ed|ing)?)',
  },
  {
    id: 'radar',
    kind: 'join',
    stage: 'interest',
    pattern:
      "(?:on|atop|to|of|in|off|top) (?:the |their |his |its |a |{C} 's |{C} |{N} 's |{P} 's |{C} boss {N} 's )?(?:transfer |summer |january |potential |attacking )*(?:radars?|shortlists?|short-list|wish ?lists?|wish-list|wanted list|hit ?list|hit-list|lists?|list of (?:[a-z]+ )?(?:targets|options|candidates)|sights|crosshairs|agenda)",
  },
  {
    id: 'race',
    kind: 'join',
    stage: 'interest',
    pattern:
      '(?:race|battle|fight|tussle|scramble|chase|hunt|queue|running|frame|pole position|driving seat|front of the queue|free run|bidding war|tug of war|tug-of-war|market|mix|lead|hot pursuit|advantage|edge)(?: (?:for|to|over|with|at)|$)',
  },
  {
    id: 'in-for',
    kind: 'join',
    stage: 'interest',
    pattern:
      '(?:{be} )?(?:in|pushing|going|go|all out|push|moving|moved|move|sniffing|step up|all-out) for (?:the )?(?:{ADJ})?{P}',
    subject: 'to',
  },
  {
    id: 'pursuit',
    kind: 'join',
    stage: 'interest',
    pattern:
      '(?:pursuit|pursuits|pursue|pursues|pursued|pursuing|chase|chased|chasing|chases|hunt|hunting|court|courted|courting|covet|coveted|woo|wooing|hijack|hijacked|gazump|gazumped|swoop|swoops|swooping|raid|rekindle|revisit|reignite)',
  },
  {
    id: 'frontrunner',
    kind: 'join',
    stage: 'interest',
    pattern:
      '(?:front ?runners?|front-runners?|favourites? (?:to|for)|leading contenders?|contenders?|in contention|lead(?:s|ing)? (?:{C} |{ADJ})?(?:race|chase)|ahead of {C}|head of the queue|steal a march|rival(?:s|led|ling)? (?:{C} )?(?:for|in)|competition (?:from|for)|compete (?:with|for)|join(?:s|ed|ing)? (?:{C} )?(?:the|in the) (?:race|hunt|chase|queue|battle|pursuit))',
  },
  {
    id: 'consider-move',
    kind: 'join',
    stage: 'interest',
    pattern:
      '(?:consider(?:s|ed|ing)?|weigh(?:s|ed|ing)? up|mull(?:s|ed|ing)? over|mulling|contemplat(?:e|es|ed|ing)|plot(?:s|ted|ting)?|plan(?:s|ned|ning)?|explor(?:e|es|ed|ing)|exploration|debat(?:e|ing)|discuss(?:ed|ing)? internally|line(?:d|s)? up|lining up|prepar(?:e|es|ed|ing)|ready(?:ing)?|launch(?:ed|ing)?|sanction(?:ed)?|approv(?:e|ed|al)|pave the way for|make|makes|made|making) (?:for |of |to )?(?:a |an |the |their |his |its |any |another )?(?:{ADJ})?(?:move|swoop|raid|transfer|switch|deal|signing|approach|pursuit|return|attempt|exit|run at)',
  },
  {
    id: 'move-for',
    kind: 'join',
    stage: 'interest',
    pattern:
      '(?:move|swoop|deal|raid|transfer|switch|pounce|run|hunt|hopes?|attempts?|efforts?|need|approach|case|bid|push|option|plans?|admiration|search|return|reunion|signature|services|acquisition|capture|arrival|recruitment|addition|pursuit|interest|enquiry) (?:for|of|at|on|in|by|with) (?:the )?(?:{ADJ})?(?:{P}|him|her)',
  },
  {
    id: 'move-to',
    kind: 'join',
    stage: 'interest',
    pattern:
      "(?:move|switch|transfer|return|swap|reunion|loan|journey|jump|step|route|path|way|arrival|destination) (?:back )?(?:to|with|at|into|across to) (?:the )?(?:{ADJ})?(?:{C}|{L}|{N} 's)",
  },
  {
    id: 'join-to',
    kind: 'join',
    stage: 'interest',
    pattern:
      "(?:to|of|in|for|by|about|over|on|before|with|after) (?:join|joining|re-join|rejoin|rejoining|sign for|signing for|sign|signing|move to|moving to|play for|switch to|return to|returning to|follow|replace|succeed|partner) (?:up with )?(?:the |his |her )?(?:{ADJ})?(?:{C}|{P}|{N} 's|{L})",
  },
  {
    id: 'modal-join',
    kind: 'join',
    stage: 'interest',
    pattern:
      '(?:{mod}|to|will) (?:be )?(?:join|sign|move|return|switch|swap|land|get|bring|take|make|replace|go|head|end up|play|force|recoup|follow|reunite|afford|raid|pay|meet)',
    needs: 'both',
  },
  {
    id: 'signature',
    kind: 'join',
    stage: 'interest',
    pattern:
      "(?:signature|services|signing|acquisition|capture|recruitment|landing|arrival) (?:of|for)? ?(?:the )?(?:{ADJ})?{P}|{P} 's (?:signature|services|arrival|signing|capture|potential (?:move|transfer|arrival|acquisition|signing)|transfer)|(?:his|her) (?:signature|services)",
  },
  {
    id: 'option',
    kind: 'join',
    stage: 'interest',
    pattern:
      '(?:option|options|candidates?|alternatives?|replacement|successor|solution|under consideration|in consideration|name in the frame|possibility|possible signing|potential signing|dream signing|preferred (?:target|option|choice)|first choice|top choice|upgrade)',
    needs: 'both',
  },
  {
    id: 'fan-of',
    kind: 'join',
    stage: 'interest',
    pattern:
      '(?:(?:big|huge|long-time|long-term|known|great|massive)? ?(?:fans?|admirers?) of|admir(?:e|es|ed|ing|ation)|impressed (?:by|with)|long admired|likes? the look of|highly rated by|rated highly by|appreciat(?:e|es|ed|ion)|attracted by|keen admirers?)',
    needs: 'both',
  },
  {
    id: 'player-wants',
    kind: 'join',
    stage: 'interest',
    pattern:
      '(?:want|wants|wanted|keen|eager|open|willing|ready|happy|hoping|prefer(?:s|red)?|dream(?:s|ing)?|desperate|prepared|tempted|pushing|push|heart set|focus(?:ed|ing)?|intent|favours?|excited|prioritis(?:e|es|ed|ing))(?: of| to| on| for| by| about| in)* (?:a |the |his |her )?(?:{ADJ})?(?:move|switch|transfer|return|join|joining|moving|prospect|chance|challenge|reunion|making|securing|sign|signing|playing|play|loan)',
  },
  {
    id: 'price-to-pay',
    kind: 'join',
    stage: 'interest',
    pattern:
      '(?:would|could|will|willing to|prepared to|ready to|have to|need to|expected to|set to|happy to|able to) (?:have to )?(?:pay|cost|fetch|command|spend|splash out|fork out|shell out|command|stump up|part with|invest|set back)',
    needs: 'player',
  },
  {
    id: 'approach-verb',
    kind: 'join',
    stage: 'interest',
    pattern:
      '(?:offered|offering|offers) (?:the (?:chance|opportunity) to (?:sign|join)|to (?:{C}|{L})|around|out to)|available to|(?:chance|opportunity) to (?:sign|land|join)',
  },
  {
    id: 'club-move',
    kind: 'join',
    stage: 'interest',
    pattern:
      '{C} (?:move|switch|transfer|deal|loan|signing|swoop|raid|return|links?|bid|talks|medical|contract|approach|interest)|(?:impending|proposed|potential|mooted|prospective|possible|rumoured|touted|planned) (?:move|transfer|switch|deal|departure|exit|signing|arrival)',
    needs: 'player',
  },
  {
    id: 'attention',
    kind: 'join',
    stage: 'interest',
    pattern:
      '(?:attention|attentions|focus|sights|eyes|gaze) (?:{have} |{be} )*(?:switch(?:ed|es|ing)?|shift(?:s|ed|ing)?|turn(?:s|ed|ing)?|set|move[sd]?|back)?(?: back| firmly)? ?(?:to|on|onto|towards)|(?:switch|switched|turn|turned|turning|shift|shifted|shifts) (?:their |his |its )?(?:attention|focus|sights)|decided on|settled on|zero(?:ed|ing) in on|hom(?:ed|ing) in on|plump(?:ed)? for',
    needs: 'player',
  },
  {
    id: 'rivalry',
    kind: 'join',
    stage: 'interest',
    pattern:
      '(?:battl(?:e|es|ing)|challeng(?:e|es|ing)|fight(?:s|ing)? off|rivall?ing|outbid|outbidding|shove|muscle in|muscling in|competing|back on the charge|beat(?:ing)? {C}|pip(?:ped|ping)?|trump(?:ed|ing)?) (?:off |aside |out )?(?:{C}|any|competitors|rivals|competition|interest|for|over|to)',
    needs: 'player',
  },
  {
    id: 'wanted',
    kind: 'join',
    stage: 'interest',
    pattern:
      '(?:{be} |also |long |much[- ])?(?:wanted|coveted|sought|sought-after|admired|fancied|pursued|chased|tracked|courted|followed|watched|scouted|monitored|targeted|approached) (?:by|at)|reunited? with|eager to work with|keen to work with',
    needs: 'player',
  },
];
