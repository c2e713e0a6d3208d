/** Words of a loan, and of a contract with the player's own club. Packed with the phrase tables (rows.ts). */
export const DEAL_WORDS = {
  loan: /(?:^| )(?:(?:lent|lend(?:s|ing)? <p\d+>)(?! back)|(?:cover|pay|pick|subsidis|contribut)[a-z]* (?:[a-z0-9]+ ){0,4}(?:half|part|most|all|some|thirds?|whole|cent|%) (?:of )?(?:<p\d+> 's |the [a-z]+ 's )?(?:wages?|salary)|loans?|loaned|loaning|borrow(?:ed|ing)?|on-loan|season-long-loan|loan-to-buy|temporary|temporarily|season-long|28-day|93-day|month 's deal|spend(?:ing|s)? (?:the |next )(?:[a-z]+ ){0,4}(?:season|campaign) (?:at|with|in)|(?:re-?)?join(?:s|ed|ing)? (?:up with )?(?!as |(?:[^ ]+ ){0,8}(?:contract|deal))(?:[^ ,]+ ){1,7}?(?:until (?:the )?(?:(?:end of (?:the|this) (?:season|campaign)|new year)|(?:january|february|march|april|may)(?! \d{4}))|for the (?:rest|remainder) of the [a-z ]{0,9}(?:season|campaign)))(?: |$)/
    .source,
  pastLoan:
    /(?:on loan (?:(?:at|with) <c\d+> (?:last|for the|this)|(?:from <c\d+> )?(?:last|in <d\d+>)|in <[gl])|(?:last|after an?) (?:[a-z]+ )?(?:season|term|year|campaign) on loan|(?:previous|last|recent|earlier|during(?! the)|after|following|since|from|past|successful|impressive|disappointing|similar|current|two|three|several|his|her) (?:<[cl]\d+> (?:'s )?)?(?:[a-z-]+ )?loan (?:spells?|stints?)|previous loan|(?<!(?:second|third|another|new|fresh|further) (?:<[cl]\d+> )?)loan (?:stint|spell) (?:at|with)|(?:after|following|since|from) (?:an? |<p\d+> 's |the )?(?:[a-z-]+ ){0,2}loan (?:at|with)|loan (?:deal |spell |stay )?(?:(?:at|with) <c\d+> )?(?:(?:has|was|is|had) )?(?:been )?(?:cancelled|terminated|ended|cut short)|temporary [a-z]+ (?:(?:at|with|in) .{0,30})?permanent|returned from loan|on loan (?:(?!from|at|with|to|until|for|in|this|next|deal|move|once|while|and|after|as|if|but|before|services)[a-z-]+ |<[cgl]\d+> (?:'s )?){0,4}<p|loan (?:(?:(?:sta|playe)r|man|signing|move|deal|switch|stay|spell|<p\d+>) (?:'s )?){0,3}(?:(?:to|at|with|from) <c\d+> )?(?:in)?(?:to )?(?:a |an? outright )?permanent(?! loan)|option in [^,.]{3,15}loan)/
      .source,
  /** A loan that is the matter of the whole sentence, whichever clause names it. */
  loanDeal:
    /(?:^| )(?:(?:loan|temporary|season-long) (?:deal|move|switch|bid|offer|approach|agreement|transfer|basis))(?: |$|[.,])/
      .source,
  /** A contract with the player's own club, told without the usual words of one. */
  renews:
    /(?:^| )(?:(?:first|maiden) professional (?:contract|deal|terms)|(?:sign|signs|signed|signing|pen|pens|penned) (?:a |his )?professional (?:contract|deal|terms)|commit(?:s|ted|ting)? to (?:the club|a new)|tie(?:s|d)? up <p\d+> 's (?:long-term )?future|agree[sd]? to stay with us|(?:sign|signs|signed|signing|inks|inked|penned|penning) (?:a |an |his |her )?(?:[a-z0-9.-]+ ){0,2}extension|(?:reject|refus|declin|snub|spurn|accept|turn(?=[a-z]* down))(?:s|ed|es|ing|bed)?(?: down)? (?:the |his |her )club 's (?:[a-z-]+ ){0,2}(?:offers?|proposals?|terms)|this new (?:deal|contract)|put pen to paper on a new)(?: |$)/
      .source,
  /** Talks and terms with the player himself, or of him with the club: no other club's business. */
  withHim:
    /we (?:will|can|have|are going to) (?:[a-z]+ )?(?:approach(?:ed)?|s[ia]t down with|talk(?:ed)? to|sp[eo]a?ke?n? to|me?et)(?: with)? <p\d+>|(?<!(?:transfer|swap|loan|exit|release) )(?:deal|agreement|talks|discussions|negotiations|terms|dialogue|talking|speaking|contract)(?: [a-z]+)? (?:with|to) (?:(?!<c)[^ ,.]+ ){0,4}<p\d+>(?! (?:'s|on (?:leaving|a move|his (?:exit|departure))))|<p\d+> (?:[^ ,.]+ ){0,5}(?:talks|discussions|negotiations|agreement|terms|talking) with (?:the club|<c\d+>)(?! (?:over|about|on) (?:[a-z]+ ){0,2}(?:terminat\w+|exit|departure|leaving|move|transfer))|(?:talks|discussions|negotiations) between (?:(?!<c)[^ ,.]+ ){0,3}?(?:<p\d+> (?:'s [a-z]+ )?and (?:the club|<c\d+>)|<c\d+> and (?:(?!<c)[^ ,.]+ ){0,3}?<p\d+>)/
      .source,
  /** A contract with the club beside it: "five-year deal at Genoa", "a new Genoa contract". */
  homeDeal:
    /(?:sign|pen|ink)(?:s|ed|ing|ned|ning)?(?: [^ ,.]+){0,6} (?:deal|contract|terms|extension) (?:at|with|in) (?:the )?<c(\d+)>|(?:new|fresh|improved|long-term|[a-z0-9]+-year) (?:[a-z0-9-]+ ){0,2}<c(\d+)> (?:deal|contract|extension)/
      .source,
  /** A club's offer to a player, or a club and a player who agree or do not, where no other club is told of. */
  homeOffer:
    /<c(\d+)> 's (?:(?!to |reject|refus)[a-z0-9-]+ ){0,3}(?:offers?|proposals?)(?! for)|(?:offers?|proposals?|terms) from (?:the )?<c(\d+)>|<c(\d+)> (?:[a-z]+ ){0,4}?(?:ma[dk]e|making|offer(?:ed|ing)?|hand(?:ed|ing)?|giv(?:e|en|ing)|tabled|presented) (?:<p\d+>|the [a-z-]+) (?:with )?(?:(?:an?|the|his|[a-z0-9-]+) ){0,5}(?:offer|proposal|deal|contract|terms|pay rise|<f)|(?:<c(\d+)> and (?:the )?<p\d+>|<p\d+> and <c(\d+)>) (?=.{0,60}(?:agree|apart|talk|discuss|negotiat|terms|deal|common ground|wage))(?!.*(?:end|mutual|ways|company|terminat|separat|split|cancel|exit|departure|release|leav))|(?:agreement|offer|deal|proposal|contract|terms) (?:that|which|to) (?:[a-z]+ )?keep(?:ing|s)? <p\d+> (?:at|in|with) <c(\d+)>|<c(\d+)> (?:[a-z]+ ){0,3}(?:announce|confirm|reveal)(?:[^,.]{0,30}) that <p\d+> (?:has|have|had) (?:agreed|accepted|signed) (?:terms on )?(?:to )?(?:an?|his) [^,.]*?(?:contract|deal|extension)/
      .source,
  /** He puts his name to a contract, whoever offers it. */
  contract:
    /(?:^| )(?:sign(?:s|ed|ing)?|pen(?:s|ned|ning)?|ink(?:s|ed)?|put(?:s|ting)? pen to paper)(?: on)?(?: (?!for |with )[^ ,]+){0,6} (?<!swap |loan |record |transfer )(?:contract|deal|terms)(?: |$|[.])(?!to join)|(?:^| )sign(?:s|ed) (?:on (?:at|for|until)|(?:with|for) <c\d+> (?:until|through)) /
      .source,
};
