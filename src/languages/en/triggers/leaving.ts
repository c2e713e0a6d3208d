/** Leaving, selling, prices; refusing to part; new contracts. Examples: leaving.examples.ts. */
import type { TriggerRow } from './row';

export const EXIT: readonly TriggerRow[] = [
  {
    id: 'leave',
    kind: 'exit',
    stage: 'interest',
    pattern:
      '(?:{mod}|to|will|would|of|from|for|by|about|over|on|with|is|are|be|been|considered?|considering|before|and|or|him|her|them) (?:be )?(?:leave|leaving|depart|departing|quit|quitting|exit|exiting|move on|moving on|go|move away|moving away|seek|walk away|be on the move|sold|be sold|offloaded|move|part ways|be allowed to leave|allowed to leave|let go|on the move)',
    needs: 'player',
  },
  {
    id: 'exit-noun',
    kind: 'exit',
    stage: 'interest',
    pattern:
      '(?:exit|exits|departure|exit door|way out|move away|moves away|move elsewhere|new challenge|pastures new|clear-?out|transfer request|next move|greener pastures|fire sale|escape|parting of the ways|new club|fresh start|switch away|exodus|something new|new adventure|lifeline|transfer talk|transfer saga|transfer speculation|big-money move|summer move|january move|loan move|loan exit|loan spell away|going nowhere)',
    needs: 'player',
  },
  {
    id: 'future',
    kind: 'exit',
    stage: 'interest',
    pattern:
      "(?:{P} 's (?:long-term |immediate |club )?future|(?:his|her) (?:long-term |immediate |own |club )?future|future (?:of|at|is|remains|in doubt|away|elsewhere|lies|hangs|beyond)|uncertain(?:ty)? (?:future|over|about|surrounding|around)|in limbo)",
    needs: 'player',
  },
  {
    id: 'sell',
    kind: 'exit',
    stage: 'interest',
    pattern:
      '(?:sell|selling|sells|sale|offload|offloading|offloads|cash in|cashing in|ship out|shipping out|get rid of|shift|moving on|move on|part with|parting with|part ways with|parting ways|let (?:him|her|{P}|the (?:{ADJ}))(?:go|leave|depart)?|axe|ditch|jettison|loan out|dispose of|trim|sanction|sacrifice|lose (?:him|her|{P})|losing (?:him|her|{P})|replaced? (?:at|by)|open to (?:a sale|offers|selling|letting))',
    subject: 'from',
    needs: 'player',
  },
  {
    id: 'available',
    kind: 'exit',
    stage: 'interest',
    pattern:
      "(?:up for sale|for sale|transfer-?list(?:ed)?|transfer list|made available|available (?:for|on|this|in|at|to|if|as)|listen(?:s|ing)? to (?:offers|bids|proposals)|entertain(?:ing)? (?:offers|bids)|open to offers|invite offers|inviting offers|waiting on bids|willing to (?:sell|let|listen|part|do business)|surplus to requirements|surplus|expendable|dispensable|unwanted|deemed surplus|no longer (?:wanted|needed|part|in)|out of favour|told (?:to (?:find|leave|look)|he|she|that he|they)|bomb squad|free to (?:leave|go|find|talk|negotiate)|allowed to|given permission|not (?:in|part of|featuring in) (?:the |his |her |{N} 's )?(?:{ADJ})?plans|outcast|frozen out|on the (?:chopping block|market|move|transfer list))",
    needs: 'player',
  },
  {
    id: 'price',
    kind: 'exit',
    stage: 'interest',
    pattern:
      '(?:asking price|price tag|price of|valued? (?:at|him|her|{P})|values?|valuation|slap(?:ped)?|price (?:him|her|{P})|priced|release clause|buy-?out clause|exit clause|{F} release|demand(?:s|ed|ing)? (?:a |an |in |around |at |up )?(?:{ADJ})?{F}|want(?:s|ed|ing)? (?:around |at least |up to |as much as |about |in excess of |more than |a fee of )?{F}|hold(?:s|ing)? out for|<f\\d+>-rated|rated at|{F} (?:for|price|asking|valuation|fee|to let|release|would|could|and)|fee of|worth {F}|cost {F}|in the region of {F}|fetch|recoup)',
    needs: 'player',
  },
  {
    id: 'unhappy',
    kind: 'exit',
    stage: 'interest',
    pattern:
      '(?:unhappy|unsettled|frustrated|grown frustrated|disgruntled|disillusioned|not happy|unsatisfied|dissatisfied|wants? out|force (?:a |his |her |through )|agitat(?:e|ing)|hand(?:ed|s)? in (?:a )?transfer|fall(?:en|ing)? out with|lost faith|frozen out|seek(?:s|ing)? (?:a )?(?:new|move|pastures|regular)|ready to (?:go|leave|move)|ask(?:ed|s|ing)? to (?:leave|be sold|go)|request(?:ed|s|ing)? (?:a transfer|to leave|the club)|demand(?:ed|s|ing)? (?:a move|to leave|a transfer)|pushing (?:for|to)|push (?:for|through))',
    needs: 'player',
  },
  {
    id: 'free-agent',
    kind: 'exit',
    stage: 'interest',
    pattern:
      '(?:free agent|free transfer|for free|on a free|out of contract|contract (?:expires|ends|runs out|is up)|expiring|pre-contract|run(?:ning|s)? down (?:his|her)|end of (?:his|her) contract|final (?:year|months|six months|12 months) of (?:his|her)|last 12 months|bosman)',
    needs: 'both',
  },
];

export const EXIT_AGREED: readonly TriggerRow[] = [
  {
    id: 'set-to-leave',
    kind: 'exit',
    stage: 'agreed',
    pattern:
      '(?:{be}|now|^|,|{P}|who|,) ?(?:set|due|certain|bound|poised|going|about|expected) to (?:be )?(?:leave|depart|quit|exit|sold|offloaded|part ways|move on|go|say goodbye|allowed to leave)',
    needs: 'player',
  },
  {
    id: 'will-leave',
    kind: 'exit',
    stage: 'agreed',
    pattern:
      '(?:will (?:be )?(?:leave|leaving|depart|departing|part ways|move on|exit|go)|{be} leaving|{be} departing|on (?:his|her|the) way out|heading (?:for|to|towards) (?:the |an? )?(?:{ADJ})?exit|confirmed (?:he|she) (?:will|is)|close to (?:leaving|exit|an exit|a departure)|said (?:his |her )?(?:goodbyes?|farewells?)|played (?:his|her) (?:last|final))',
    needs: 'player',
  },
];

export const STAY: readonly TriggerRow[] = [
  {
    id: 'not-for-sale',
    kind: 'stay',
    stage: 'off',
    pattern:
      '(?:not (?:be )?for sale|not up for sale|no intention|no intentions|no plans?|not (?:be )?(?:sell|selling|sold|leave|leaving|going|entertain|listen|considering|thinking|planning|looking|interested in (?:selling|leaving))|will not (?:be )?(?:sell|leave|let|be sold|allow|go|part)|no desire|not willing to|unwilling|reluctant|loath|refus(?:e|es|ed|ing) to (?:sell|let|part|entertain|allow|leave|budge)|untouchable|hands off|hands-off|off limits|off-limits|not entertain|no chance|under no pressure)',
    needs: 'player',
  },
  {
    id: 'keep',
    kind: 'stay',
    stage: 'off',
    pattern:
      '(?:(?:want|wants|wanted|determined|keen|desperate|hoping|hope|hopes|hopeful|confident|eager|plan|plans|planning|like|adamant|insist|insists|insistent|intend|intends|intent|resolved|fighting|battling|prefer|looking|aim|aiming|committed) (?:to|on|they will|he will|she will|that) (?:be )?(?:keep|keeping|retain|retaining|hold on|holding on|hang on|stay|staying|remain|remaining|kept|fight for)|keep(?:ing)? hold of|hold(?:ing)? onto|hang(?:ing)? onto|hold firm|stand(?:ing)? firm|fend(?:ing)? off|ward(?:ing)? off|resist(?:ed|ing)?|block(?:ed|ing|s)?|persuade (?:him|her|{P}) to stay|convince (?:him|her|{P}) to stay|keep (?:{ADJ})?{P}|keep (?:him|her))',
    needs: 'player',
  },
  {
    id: 'stays',
    kind: 'stay',
    stage: 'off',
    pattern:
      '(?:(?:will|to|would|is|are|be|expected to|set to|likely to|happy to|could|and|he|she|might|may|going to) (?:stay|remain|be staying|staying|remaining|stay put)(?: (?:at|put|with|in|for|and|on|a|until|as|where|beyond|here|{C}))?|stays? put|staying put|going nowhere|see out (?:his|her)|fight for (?:his|her)|commit(?:ted|s)? (?:his|her|himself|herself|to)|happy (?:at|where|in|with)|not actively seeking|future lies at|content at|settled at)',
    needs: 'player',
  },
];

export const COLLAPSED: readonly TriggerRow[] = [
  {
    id: 'turned-down',
    kind: 'join',
    stage: 'off',
    pattern:
      '(?:(?:reject|rejects|rejected|rejecting|turn down|turns down|turned down|turning down|snub|snubs|snubbed|decline|declines|declined|refuse|refuses|refused|spurn|spurned|pass up|passed up|said no to|say no to|says no to|knocked back) (?:a |an |the |any |his |her |their |all )?(?:{ADJ})?(?:move|chance|opportunity|switch|approach|approaches|advances|transfer|return|{C}|interest|join|option|to join|to sign|to move|loan|deal|contract|{L}|proposal from)|snub(?:s|bed|bing)?)',
    needs: 'player',
  },
  {
    id: 'collapsed',
    kind: 'join',
    stage: 'off',
    pattern:
      '(?:collaps(?:e|es|ed|ing)|fall(?:s|en|ing)? through|fell through|break(?:s|ing)? down|broke down|broken down|breakdown|called off|call(?:ing)? off|pull(?:s|ed|ing)? (?:out|the plug)|withdr(?:aw|awn|ew)|walk(?:s|ed|ing)? away from|drop(?:s|ped|ping)? (?:out|their interest|interest|plans)|cool(?:ed|s|ing)? (?:on|their|interest)|end(?:s|ed|ing)? (?:their |the )?(?:interest|pursuit|chase)|abandon(?:s|ed|ing)?|shelv(?:e|ed|ing)|off the table|dead in the water|ruled? (?:out|{P} out|him out)|rules out|ruling out|miss(?:es|ed|ing)? out on|lost out|los(?:e|ing) out|out of the running|out of the race|no longer (?:interested|pursuing|in the running|a target|keen|on)|give up on|given up on|gave up on|moved on from|turned (?:their )?attention|unlikely to|highly unlikely|priced out|can not afford|unable to afford|not have the (?:funds|money)|quashed|scuppered|distanc(?:e|ed|ing) (?:themselves|itself|himself)|derailed|wide of the mark|not going to happen|not happen|stalled? and)',
    needs: 'player',
  },
  {
    id: 'denied',
    kind: 'join',
    stage: 'off',
    pattern:
      '(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)?|play(?:s|ed|ing)? down|rubbish(?:es|ed|ing)?|refut(?:e|es|ed|ing)|insist(?:s|ed|ing)? (?:there|that there) (?:is|was|has been|have been|are) no|no (?:truth|interest|offer|bid|contact|talks|approach|negotiations|agreement|official|formal|concrete|plans? to|intention (?:of|to) (?:sign|sell|join|leav))|not (?:interested|in talks|in the (?:market|running|race)|in negotiations|pursuing|a target|targeting|made (?:a|an|any|contact)|be (?:signing|joining|moving)|want to (?:sign|join|sell|leave)|looking to (?:sign|sell)|held (?:any )?talks|in contact)|never (?:made|been|considered|spoke|spoken|had|wanted|received))',
    needs: 'player',
  },
];

export const RENEWAL: readonly TriggerRow[] = [
  {
    id: 'renewal-talks',
    kind: 'renewal',
    stage: 'talks',
    pattern:
      '(?:(?:talks|negotiations?|discussions|negotiating|progress|conversations|working|work|talking)(?: (?:over|about|on|with|for|regarding|between|towards|aimed|{C}|{P}|have|are|{ADJ}))* (?:a |an |his |her |fresh |the )?(?:{ADJ})?(?:new (?:{ADJ})?(?:contract|deal|terms)|contract extension|extension|fresh terms|new terms|renewal|improved (?:terms|deal|contract)|extend(?:ing)?)|contract (?:talks|negotiations|discussions)|renewal talks)',
    needs: 'player',
  },
  {
    id: 'new-contract',
    kind: 'renewal',
    stage: 'interest',
    pattern:
      "(?:new (?:{ADJ})?(?:contract|deal|terms) (?:at|with|for|is|in|before|which|that|to|on|until)|contract (?:extension|renewal)|extend(?:s|ed|ing)? (?:his|her|{P} 's|the|a|their) (?:{ADJ})?(?:contract|stay|deal|time)|extension to (?:his|her)|renew(?:s|ed|ing)?(?: (?:his|her|{P} 's|the|with|terms|a))?|renewal|fresh terms|improved (?:terms|contract|deal)|bumper (?:new )?(?:contract|deal)|tie (?:him|her|{P}) down|tying (?:him|her|{P}|{ADJ}{P}) down|tie down (?:the )?(?:{ADJ})?{P}|commit (?:his|her) (?:long-term )?future|long-term (?:contract|deal|stay)|long-term future|offer(?:ed)? (?:him|her|{P}|a)? ?(?:a )?(?:{ADJ})?(?:new (?:{ADJ})?(?:contract|deal|terms)|extension))",
    needs: 'player',
  },
  {
    id: 'new-contract-offer',
    kind: 'renewal',
    stage: 'bid',
    pattern:
      '(?:offer(?:s|ed|ing)?|table(?:d)?|hand(?:ed)?|propos(?:e|ed|al)|present(?:ed)?|prepar(?:e|ed|ing)|plan(?:s|ned|ning)? to offer)(?: (?:him|her|{P}|the (?:{ADJ})?))? ?(?:a |an |of a |with a )?(?:{ADJ})?(?:new (?:{ADJ})?(?:contract|deal|terms)|contract extension|extension|improved (?:terms|contract|deal)|renewal|fresh terms)|contract offer',
    needs: 'player',
  },
  {
    id: 'new-contract-agreed',
    kind: 'renewal',
    stage: 'agreed',
    pattern:
      '(?:agree(?:s|d|ing)?|close to|set to sign|on the verge of|nearing|closing in on|near|about to sign|verbally agreed) (?:to |on |signing |a |an |over )*(?:{ADJ})?(?:new (?:{ADJ})?(?:contract|deal|terms)|contract extension|extension|renewal|extend|fresh terms|improved (?:terms|deal|contract))',
    needs: 'player',
  },
  {
    id: 'new-contract-signed',
    kind: 'renewal',
    stage: 'done',
    pattern:
      '(?:sign(?:s|ed)?|has signed|have signed|pen(?:s|ned)|put(?:s)? pen to paper on|confirm(?:s|ed)?|announce(?:s|d)?|commit(?:s|ted)?) (?:to |on |a |an |his |her |the )*(?:{ADJ})?(?:new (?:{ADJ})?(?:contract|deal|terms)|contract extension|extension|renewal|improved (?:terms|deal|contract))|(?:signed|extended|renewed) (?:a|an|his|her) (?:{ADJ})?(?:contract|deal|extension|stay)(?: (?:until|to|through|at|with))|new contract (?:confirmed|signed|announced)',
    needs: 'player',
    completed: true,
  },
  {
    id: 'no-new-contract',
    kind: 'renewal',
    stage: 'off',
    pattern:
      '(?:(?:not|no|without|never|reject(?:s|ed)?|turn(?:s|ed)? down|refus(?:es|ed)?|unable to|unwilling to|declin(?:ed|es)|yet to|fail(?:ed|s|ing)? to|snub(?:s|bed)?|stall(?:ed)?|will not|not be)(?: (?:[a-z]+)){0,6} (?:new (?:{ADJ})?(?:contract|deal|terms)|contract extension|extension|renew(?:al|ing|ed)?|fresh terms|extend(?:ing|ed)?|improved (?:terms|contract|deal))|will not (?:renew|extend|sign a new))',
    needs: 'player',
  },
];
