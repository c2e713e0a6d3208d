/** Words by which a statement means a suitor that was told before, or another. Packed with the phrase tables (rows.ts). */
export const SUITOR_TOLD_WORDS = {
  /** "the deal", "his new club", "talks have reached", "they": one deal that the reader knows. */
  knownDeal:
    /(?:^| )(?:(?:the|this|that|both|such an?|his|her|their|its|<p\d+> 's|initial|opening|first|second|third|final) (?:[a-z0-9£-]+ |<f\d+> ){0,3}?(?:deal|move|transfer|bids?|offers?|switch|agreement|loan|signing|proposal|approach|swap|operation|package|fee|medical|contract|clubs|negotiations|talks|return|pursuit|interest|signature|services|arrival|acquisition|radar|chase|wish ?list|list|shortlist|option|terms)|(?:two|both|all (?:three|four)) (?:<[lg]\d+> |[a-z-]+ )?(?:clubs|sides|teams)|medicals?|medical tests?|personal terms|they|we|us|them|their|(?:new|next) (?:club|destination|side)|negotiations|discussions|formalities|here we go|talks (?:will|are|have|were|between|over|continue|remain|ongoing|with)|(?:a|an) (?:[a-z0-9£-]+ ){0,3}(?:deal|agreement|fee|move|bid|offer) (?:is|was|has been|had been|worth|of|for|would|could|can|may|might|will|in principle|being)|(?:signed|signing|pen\w*|agreed) (?:a|an|to|personal)|(?:join|arriv|sign)(?:s|es|ed)?(?: as| in| on| for| from|$)|(?:close to|closer to|closing in on|securing|sealing|completing|finalising|set for|nearing|verge of) (?:a|an|his|her|the) (?:[a-z0-9£-]+ ){0,3}(?:deal|move|transfer|switch|loan|contract)|reunited|<n\d+>|he is (?:eager|keen))(?: |$|,)/
      .source,
  /** "joins the Championship side", "with the Turkish outfit": a club that is described, not named, and no former one. */
  describedClub:
    /(?:^| )(?:join\w*|sign(?:s|ed|ing)? (?:for|with)|(?:move[sd]?|moving|switch|return|transfer|sold|loaned|heading|terms) (?:[a-z]+ ){0,2}?(?:to|with)) (?:the|his new|her new|their new) (?:(?!former|old|same|other|parent|current|selling|local|national|first|first-team|under|transfer)[a-z0-9-]+ |<[lg]\d+> (?:'s )?){0,3}(?:club|side|outfit|giants|team|champions|newcomers|strugglers)(?! (?:'s |of|captain|he|she|that|which|where|who|in the|has|had|record|doctor|will|would))(?: |$|,)/
      .source,
  /** Suitors in general or other ones: no destination that an earlier sentence told. */
  otherSuitors:
    /(?:^| )(?:any (?:clubs?|offers?|bids?|suitor|interested)|accept(?:ing)? (?:an )?offers? for|another (?:club|side|team|elite)|other (?:clubs?|suitors?|sides|teams|offers)|several|a number of|a couple (?:of )?(?:offers|bids)|from (?:a|an|one|two|three|four|five|unnamed|overseas|foreign) (?:[a-z-]+ )?(?:clubs?|sides?|teams?)|overseas (?:interest|clubs?)|an? (?:[a-z-]+ )?amount of clubs|(?:hunt|search|looking) for a new club|clubs interested|a host of|various|interested (?:clubs|parties)|no (?:club|offers?|bids?|(?<!(?:have|has|had|having) no )interest|approach(?:es)?|enquiries|concrete [a-z]+)|(?<!(?:the|two|both) )clubs (?:have|are|want)|clubs who|(?:a|many|more|new) suitors?|(?:sensible|suitable|acceptable|good|big|foreign) (?:offers?|clubs?)|somebody|queue for|some clubs|<p\d+> 's options|many clubs|lots? of (?:clubs|interest)|(?:potential|possible) suitors|admirers in|top clubs|european clubs|clubs in|(?<!(?:both|all three|all four) )<[lg]\d+> (?:clubs|sides|teams|outfits|offers)|interest elsewhere|move elsewhere|entertain|listen to|expecting|(?:receiv\w+|brac(?:ed|ing) (?:[a-z]+ )?for|await\w*|field\w+|invit\w+|waiting (?:on|for)) (?:[a-z'-]+ ){0,3}(?:bids|offers|enquiries|approaches)|(?:some|more|plenty of|lots of|strong|much) (?:interest|offers|bids|clubs)|(?:number|host|string|raft|queue) of|extension|(?:new|fresh) (?:deal|terms|contract)|termination|if (?:a|an|any|the right)|an? (?:bid|offer) of <f\d+> (?:would|could|might) be|in case|bigger|a club (?:who|that|which)|joining a club|a move (?:away|abroad)|<g\d+> (?:'s (?:[a-z-]+ )?(?:offers?|bids?|interest)|the likely destination)|(?:interest|target|offers?|bids?|approach\w*)(?: [a-z-]+| <p\d+>| 's){0,4} (?:from|for|in) (?:the )?(?:[a-z-]+ )?<[lg]\d+>|(?:lot|plenty|dozens|three|four|five|six|two) of (?:[a-z-]+ )?clubs|(?:three|four|five|six|several|major|big|interested|foreign|english|spanish|italian|german|french|turkish|saudi) clubs)(?: |$|,)/
      .source,
  /** Staying, going, a price: by themselves they mean no destination. */
  noDeal:
    /(?:^| )(?:away from|on the move|challenge|stay\w*|remain\w*|expendable|surplus|for sale|value[sd]?|valuation|lea(?:ve|ves|ving)|depart\w*|exits?|moves away|future|unhappy|frustrated|recoup|terminat(?:e|ed|ing|ion)|loan(?:ed|ing)? (?:<p\d+> )?out|out on loan(?! to)|expires?|wage bill)(?: |$|,)/
      .source,
  /** He goes to a country or a league that the words name, unlike one whither he only travels. */
  toCountry:
    /(?<!the (?:move|switch|transfer) |(?:travel|fl[eiy]|arriv|land|touch|expect|due)[a-z]* (?:down |out |over |back )?)(?:to|in) (?:the )?<[lg]\d+>(?! (?:'s )?(?:[a-z-]+ )?(?:club|side|outfit|giants|team|champions|newcomers|strugglers))/
      .source,
  /** What is told aside of the subject of a sentence. */
  asideFirst: /^[^,]+ , (?:which|who) [^,]+ , /.source,
  /** Words that name one step of one deal, whatever else the sentence says of staying or price. */
  stepOfDeal:
    /(?:^| )(?:talks (?:will|are|have|continue)|medicals?|personal terms|(?<! on )the (?:[a-z0-9£-]+ |<f\d+> ){0,2}(?:deal|move|transfer|bid|offer|switch|loan)|(?:two|both) clubs|(?:new|next) (?:club|destination)|signed (?:a|an))(?: |$|,)/
      .source,
};
