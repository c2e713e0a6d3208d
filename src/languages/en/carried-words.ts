/** Words by which a sentence that names no player means one named before, or somebody else. Packed with the phrase tables (rows.ts). */
export const CARRIED_WORDS = {
  /** "Linked with two strikers", "several names on the list", "sell anyone": several or any, wherever it stands. */
  severalOthers:
    /^(?:done deals|[a-z]+ (?:talk|gossip)) : [^<]*(?:<d\d+> )?[^<]*$|(?:^| )(?:(?:two|three|four|several|some|(?:a )?(?:few|number of|handful of)|any more|more|further|new|fresh|additional|extra|(?:sell|sign|buy|offload|bring in|ship out|move on|shift)(?:ing)?(?: some| a few| his| their| its| our)?) (?:(?!of )[a-z'-]+ |<[cglf]\d+> ){0,3}(?:players|stars|strikers|forwards|wingers|midfielders|defenders|attackers|goalkeepers|signings)(?! (?:who|which|that))|(?<!(?:if|unless|until|when|from|by|with|to) )(?:anyone|anybody)|(?:fringe|peripheral|squad) (?:men|players|members)|members of (?:<p\d+> 's|<c\d+> 's|the|their) (?:[a-z-]+ )?squad|some (?:of them )?(?:will|may|could|can|might)|another (?:[a-z'-]+ ){0,2}(?:attacking |defensive )?(?:player|striker|forward|winger|midfielder|defender|attacker|goalkeeper))(?: |$|[.,])/
      .source,
  /** "any player", "a new striker": nobody named, and late in the article not the one spoken of. */
  somebodyElse:
    /(?:^| )(?:any|an?|another|some|two|three|young) (?:[a-z0-9'-]+ |<[cglf]\d+> ){0,3}(?:strikers?|forwards?|wingers?|midfielders?|defenders?|attackers?|goalkeepers?|full-backs?|left-backs?|right-backs?|centre-backs?|players?|youngsters?)(?: |$)/
      .source,
  /** A manager's own job: no player's move. */
  job: /(?:^| )(?:appoint\w*|sack\w*|vacancy|managerial|dugout|hotseat|(?:new|next|interim|caretaker|permanent|as) (?:[a-z]+ ){0,2}(?:head coach|manager|boss|coach)|(?:coaching|management|manager|managerial) (?:job|role|career|talks|search|hunt|candidates?)|(?:<c\d+> |(?:for|with|in|to|about|offered|down) the (?:[a-z]+ )?)(?:job|post|vacancy)|(?:return|move) (?:to|into) (?:management|coaching)|backroom|(?:tak(?:e|es|ing)|took) (?:over (?:at|as|from)|charge)|resign(?:s|ed(?! to )|ation)|(?:deal|contract|terms) for (?:(?:the|their|its) )?(?:[a-z]+ )?(?:manager|boss|coach)|(?:replace|successor to|replacement for|talks with)(?: [a-z]+| <c\d+>| ,){0,8} <n\d+>(?! 's )|(?:move|swoop|raid|approach|chase|pursuit|hunt|interest(?:ed)?|targets?|lure|poach)(?: (?:for|of|in|former|ex|the|their))*(?: <c\d+>(?: 's)?)?(?: (?:head|assistant|youth))* (?:manager|boss|coach|director|chief|scout) <n\d+>)(?: |$)/
    .source,
  /** What somebody does himself, unlike "signed". */
  goesHimself: /^(?:has |have |had )?(?:left|departed|joined|moved|gone) /.source,
  /** "Interested, but must sell X first": another than the one of the clause before. */
  soldFirst:
    /(?:^| )(?:(?:but|if|unless|until|once) (?:[a-z]+ ){0,5}(?:sell|offload|shift)|by (?:selling|offloading)|after (?:signing|landing|bringing in)) (?:[a-z-]+ |<[cg]\d+> (?:'s )?){0,3}$/
      .source,
  /** Somebody who is no player goes to a club, is a target or signs for himself: "Ada Sandberg is joining Genoa as a scout". */
  personMoves:
    /<n\d+> (?:is|was|remains|has been) (?:an? )?(?:shock |surprise |top |reported )?(?:target|linked|wanted) |<n\d+> (?:, who [^<]*, )?(?:(?:is|was|has|have|are|will|could|would|may|might|be|been|to|set|also|now|close|expected|agreed|poised|in|line|talks|keen|on|the|verge|of) )*(?:(?:join|return|mov|sign)(?:s|ed|ing|e|es)?|(?:his|her) way back) (?:(?:(?:for|to|with|up) )*(?:the )?<c|(?:(?:an?|his|her|new|fresh|[a-z]+-year) )+(?:deal|contract|extension))/
      .source,
};
