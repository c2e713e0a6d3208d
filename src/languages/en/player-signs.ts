/** Words right before or after a name that make it a player's: what is done about him, what he does, what is his. */

/** What a club does to have, keep or lose him, in every form. */
const DONE_TO =
  '(?:(?:re-?)?sign|buy|land|loan|recruit|captur|acquir|secur|tempt|lur|pris|poach|unveil|welcom|announc|confirm|target|pursu|chas|track|monitor|scout|watch|want|fanc|covet|releas|offload|sell|retain|keep|snatch|nab|hijack|miss out on|mov|turn)(?:s|e|es|ed|d|y|ied|ing)?|(?:bring|brings|bringing|brought|take|takes|taking|took|taken)(?: (?:in|on|back|over|away))?|let(?:ting)? go of|tie(?:s|d)?(?: down)?|tying(?: down)?';

/** Sources of regular expressions by name. Packed with the phrase tables (rows.ts). */
export const PLAYER_SIGNS = {
  /** It ends right before his name. */
  transfersBefore: `(?:^|[^a-z])(?:${DONE_TO}) $`,
  /** "The Lund signing", "Haraldsen deal": a matter called by his name. */
  matterAfter:
    /^ (?:signing|deal|transfer|move|swoop|bid|talks|chase|pursuit|loan|offer|saga|rumours?|rumors?|latest|situation|exit|interest|approach|medical|announcement|switch|return|sale|departure|arrival|links?)(?![\p{L}-])/u
      .source,
  ageAfter: /^,? (?:\(|, ?)?(?:aged )?\d{2}(?:,|\)| |$)/.source,
  /** Verbs and nouns of a transfer whose object follows. */
  objectBefore:
    /(?:(?:allowed|permission|free|able|want|like|hope|hoping|granted leave) to (?:talk|speak) (?:to|with)|availability of|situation of|progress of|entourage of|agents? of|camp of|eyes? on|topped by|headed by|shortlisted|earmarked|identified|signing of|signings of|sign|signing|signed|re-sign|move for|moves for|deal for|bid for|bids for|offer for|offers for|interest in|interested in|keen on|pursuit of|race for|race to sign|swoop for|landed|target|targets|targeted|targeting|want|wants|wanted|for the signature of|signature of|services of|fee for|talks for|enquiry for|approach for|hunt for|chase for|chasing|pursuing|monitoring|tracking|scouting|eyeing|loan for|arrival of|arrivals of|additions? of|exchange for|contracts? of|part(?:ed|ing|s)? (?:ways|company) with|departure of|departures of|exit of|sale of|capture of|acquisition of|transfer of|selling|sold|replace|replacing|loaned|recruit|recruiting|buy|buying|bought|prise|lure|move on|offload|loan|future of|contract for|terms with|trio of|pair of|likes of|alongside|striker,|duo|link(?:ed with|ing)|links? (?:with|to)|shape of|in the way of|(?:deal|swap) (?:deal )?involving|player is|in for|snap up|snapped up|add|adding|swap for|bringing|brought|unveil(?:ed)?|welcome[ds]?|poach|plans for|valued|case of|up for|admirers of|admire|fans? of|admirer of|option is|options are|called|named|name is|name of|sale for|brought in|bringing in|price tag on|move on|moving on|parting with|part with|talks over|business for|favou?r of|(?:fee|deal|bid|bids|offer|offers|talks|agreement|terms|move|swoop|approach|enquiry|negotiations|price|loan|race|push|proposal|exits?|departures?|contracts?|clause)(?: [^.;]{1,60})? for|[£€$]\S+(?: million)? for|(?:approach|ask|contact|enquir|inquir|talks|spoken|spoke|speaking|met)(?:\w*)(?: [^.;]{1,50})? (?:about|over|regarding)) $/
      .source,
  maybeObjectBefore:
    /(?:^| )(?:and|as|both|bring|confirmed|for|including|keep|land|landing|lose|over|regarding|sell|value) $/.source,
  possessedAfter:
    /^(?:'s|') (?:[\p{L}\d£€$.,-]+ ){0,3}(?:future|contract|agent|agents|representatives|release clause|signature|services|move|transfer|deal|exit|departure|arrival|camp|situation|price|valuation|entourage|form|goals?|injury|performances|switch|signing|loan|medical|wages|salary|value|suitors|return|availability|father|brother)/u
      .source,
  subjectAfter:
    /^,? (?:(?:[a-z]+ly|has|have|had|is|was|will|would|could|may|might|also|reportedly|now|who|been|be|already|only|still|recently|set|to|being|not|he|does|did|can|himself|all|both|each|their|seen|,) )*(?:score|scored|join|joined|joins|joining|sign|signed|signs|signing|linked|moved|move|moves|leave|leaves|left|leaving|netted|featured|play|played|plays|playing|wants|want|keen|agreed|agrees|close|arrive|arrived|arrives|loaned|set to|return|returned|impressed|struggled|made (?:\d+|his|the|just|only|more)|contract|spent|started|came through|registered|scores|managed|turned down|rejected|snubbed|turns? \d+|available|surplus|open to|unhappy|settled|departed|depart|completes|completed|seals|sealed|tipped|valued|rated|on loan|on the move|on his way|under contract|contracts? (?:terminated|cancelled|ripped up|torn up)|out of contract|put (?:his )?pen|puts pen|penned|pens|inked|attract|favours|prefers|has \w+ (?:years|months|goals|assists)|in action|suffered|injured|dropped|missed|bagged|grabbed|hit|in (?:[a-z-]+ )?(?:talks|negotiations)|entered|stay|stays|staying|sold|bought|has been|has yet|for \p{L}*$|to \p{L}+ (?:is|are|deal|here|talks)|(?:a |the )?(?:transfer |top |main )?targets?|wanted|admired|attracting|courted|not for sale|for sale|undergo(?:ing|es|ne)?|(?:pass(?:es|ed)?|complet(?:es|ed)|ha[sd]|having) (?:his |her |a )?medicals?|told (?:he|she|they) can (?:go|leave)|(?:poised|expected|due|free|ready|likely) to (?:join|sign|leave|move)|being (?:on|close|set|linked|keen|available|tracked|watched|monitored|chased|scouted|eyed|courted|pursued)|become \p{L}+['’]s? (?:\p{L}+ )?signing|is the (?:latest|next|first) (?:man|player|name|signing)|on the verge|seems|looks(?! after)|head(?:ing|ed out)|(?:believed|said|understood|thought|expected|reported|rumoured|tipped) to be (?:heading|joining|leaving|moving|signing|on his way|close)|emerged|closing in|opts|opted|fell out of favour|out of favour|gone to|could be gone|(?:was|been|were|is|are|being) (?:released|freed|offered|recalled|axed|let go|unveiled)|going nowhere|off to|bound for|costs? |asked to (?:leave|go)|(?:handed in|submitted|lodged) (?:a|his|her) )/u
      .source,
  /** "An agreement with X over his wages", "talks with X about a new contract". */
  termsBefore: /(?:agreement|terms|talks|deal|discussions|negotiations|agree[ds]?)(?: [^.;]{1,20})? with $/.source,
  termsAfter:
    /^ (?:over|regarding|about|on|concerning|for) (?:(?:his|her) (?:salary|wages|personal|terms|contract|bonus|move|transfer|future)|personal terms|a (?:new )?(?:\p{L}+-year )?(?:contract|deal)|the terms)(?!\p{L})/u
      .source,
  /** "X insists he is happy to stay", "X says he has no plans to leave": what one says of his own future. */
  ownFutureAfter:
    /^,? (?:has |have )?(?:insist|say|sa[iy]d|admit|claim|believ|reveal|stress|maintain|confirm|explain|suggest|reiterat|den)(?:s|ed|e|es|y|ies|ied|ted)? (?:that )?(?:he|she) (?:is|isn['’]t|wants?|has|hasn['’]t|will|won['’]t|would|wouldn['’]t|intends?|plans?|hopes?|never|does|doesn['’]t|did|could|may) (?:[a-z'’]+ ){0,4}?(?:stay|remain|leav|quit|join|going (?:anywhere|nowhere)|plans to|happy (?:at|with|in|here)|future|wants? (?:out|away))/
      .source,
  /** "Offer X a new deal": clubs do so to players. */
  offeredBefore: /(?:^|[^a-z])(?:offer|hand|give|giv)(?:s|ed|ing|n|e)? $/.source,
  contractAfter: /^ (?:an? |fresh |new |improved )(?:[a-z-]+ ){0,3}(?:deal|contract|terms|extension)(?![a-z])/.source,
  /** Clubs say of a player what they confirm: "confirm the X Y loan". */
  confirmedBefore: /(?:^|[^a-z])(?:confirm|announce|agree|unveil)(?:s|ed|d)? $/.source,
  /** "X's chase for", "X's hopes of landing": he who wants is not the one wanted. */
  chasesAfter:
    /^(?:'s|') (?:[\p{L}-]+ ){0,2}(?:chase|pursuit|search|hunt) (?:for|of)(?![\p{L}])|^(?:'s|') (?:[\p{L}-]+ ){0,1}(?:attempts?|efforts?|bids?|hopes|plans?|desire) (?:to|of) (?:sign|land|buy|bring|recruit|tempt|lure)/u
      .source,
  /** "X said: 'We have been trying to sign him'". */
  signsOthersAfter:
    /^,? (?:has |have )?(?:said|says|admitted|admits|added|adds|told [^:"“]{1,40}|insisted|explained|revealed)[:,]? ["“'‘]?(?:we|i)(?:['’]\p{L}+| have| are| am| were)? [^.]{0,60}?(?:sign(?:ing)?|bring(?:ing)?(?: in)?|get(?:ting)?|buy(?:ing)?|sell(?:ing)?|want) (?:him|her|them)(?!\p{L})/u
      .source,
  /** Only somebody is loaned out or has a medical: no club does. */
  doneToHimAfter:
    /^,? (?:[a-z]+ ){0,4}?(?:(?:be|been|being|was|is) (?:[a-z]+ly )?(?:loaned|released|offered (?:a|an|new|to)|sold to|allowed to leave|told (?:he|she))|put pen to paper)(?![a-z])/
      .source,
  /** A team, by the form of its verb: "X want", "X have". */
  teamAfter:
    /^ (?:are|have|were|want|sign|eye|chase|target|battle|land|agree|confirm|complete|reject|plot|snap|opt|opted|rejected the|rejected a|turned down (?:a|the))(?![a-z])/
      .source,
  /** A team has no "his": a sentence that goes on so speaks of somebody. */
  hisAfter: /^[^.;]{1,110}(?<!\p{L})(?:his|he|she)(?!\p{L})/u.source,
  /** The new club's news: one such statement is enough for a name used alone. */
  joinsAfter:
    /^,? (?:has |have |is set to |set to |will |could )?(?:joins?|joined|signs for|signed for|leaves|(?<= (?:to|will|could) )(?:leave|sign for)|completes|seals|agrees) (?!forces|the board|as (?:manager|coach|director))/
      .source,
  /** "Have X in their sights", "see X as the ideal replacement", "made X their top target". */
  plannedAfter:
    /^ (?:in (?:their|its|his) sights|(?:at|near) the top of (?:their|its|his|the) (?:[\p{L}-]+ ){0,2}list|(?:on|high on) (?:their|its|his) (?:[\p{L}-]+ ){0,2}(?:radar|list|shortlist|wishlist)|as (?:an?|the|their|his|its) (?:[\p{L}-]+ ){0,3}(?:replacement|target|option|successor|solution|alternative|heir|signing|reinforcement)|(?:their|its|his) (?:[\p{L}-]+ ){0,3}(?:priority|choice|target|signing|recruit|addition|acquisition|capture)(?![\p{L}]))/u
      .source,
  feeAfter:
    /^,? (?:(?:for|at|in a) (?:a )?(?:£|€|\$|free|fee|loan|deal)|on (?:an? )?(?:[£€$]\S+ )?(?:[a-z]+-[a-z]+ )?(?:loan|free transfer))/
      .source,
  nationalBefore: /(?:-year-old|-rated|international|-born) (?:[\p{L}-]+ ){0,2}$/u.source,
  /** "Has told the club he'll not sign": what only a player tells. */
  tellsClubAfter:
    /^,? (?:has |have |had )*(?:told|informed|tells|informs) (?!reporters|journalists|(?:the |assembled )?(?:media|press|newsmen))[^.;]{1,40}? (?:that )?s?he(?:['’]\p{L}+)? (?:(?:will|would|does|is|was|had|has|['’]\p{L}+|won['’]t|wouldn['’]t|doesn['’]t|isn['’]t|wants?|wanted|intends|hopes|prefers|not|never|no longer|to|be|also|happy|keen|ready) )*(?:sign|leav|stay|go|play|quit|join|com|mov|extend|renew|see out|return|prefer|away|out|want)|^,? (?:\p{Ll}+ ){1,9}linking (?:him|her) (?:with|to) an? (?:\p{L}+ ){0,2}(?:move|transfer|switch|exit|return)/u
      .source,
  /** "The man Lund would like", "£33m star Lund admires": the noun is not his who wants. */
  relativeBefore:
    /(?:^| )(?:the (?:[a-z-]+ )?|[£€$]\d[^ ]* (?:-rated )?)(?:man|player|one|star|ace|striker|winger|midfielder|defender|forward|target) $/
      .source,
  wantsAfter:
    /^ (?:would (?:like|love)|wants?|wanted|likes?|fancies|needs?|covets|craves|admires|feels|thinks|believes|has (?:long )?(?:wanted|chased|targeted|identified|earmarked)|signed|bought|brought)(?! (?:to |a |the |his |away|out))/
      .source,
};
