/** Words around a name that make it a comparison or background, not the one who may move. */

/** Between such words and the name: "for England goalkeeper", "new Torino striker,". */
const WHOSE = "(?: [a-z-]+| <[cgl]\\d+>(?: 's)?| ,){0,4}";
/** What a club got or paid once: "the £400,000 that Lens paid for X", "their transfer record for X". */
const ONCE =
  '(?:<f\\d+>|fee|sum|price|figure|money|record) (?:spent|splashed|lavished) on|' +
  '(?:<f\\d+>|fee|sum|price|figure|money|record)(?: that| which)? (?:<c\\d+>|they|he|it|the club|we) (?:[a-z]+ ){0,5}?(?:paid|cost|spent|received|got|banked|fetched)(?: [^,;]{0,45})?|' +
  "(?:surpass\\w*|exceed\\w*|eclips\\w*|br[eo]ak\\w*|beat\\w*|smash\\w*|dwarf\\w*|overtak\\w*|previous|existing|current|<c\\d+> 's)(?: [^,;]{0,40})? record(?: [^,;]{0,40})?|" +
  "(?:surpass|eclips|exceed|dwarf|overtak|outstrip)\\w*(?: (?:the|<c\\d+> 's|their|his) [^;]{0,70})?";

const URGES =
  '(?:has |have |had )?(?:urged|begged|implored|called (?:up)?on|persuaded|convinced|encouraged|invited|pleaded with|wants|told|asked|' +
  '(?:(?:says?|said|admits|admitted|revealed|insists) (?:that )?s?he )?(?:(?:would|will|is|has|be) )*(?:lov(?:e|es|ed)|like|welcom(?:e|es|ed)|hop(?:es|ed|ing)|delighted|happy)(?: for| to see| that)?) ';

/** Between "join" and the one whom he joins: "fellow new boy", "former Lyon team-mates". */
const MATE =
  "(?:fellow|former|new|old|city|united|town|county|rovers|blues|reds|midfield|powerhouse|hero|legend|compatriots?|countrym[ae]n|internationals?|u\\.s|club|(?:team-?)?mates?|captain|skipper|colleagues?|pals?|friends?|signings?|boys?|players?|arrivals?|recruits?|strikers?|forwards?|wingers?|midfielders?|defenders?|keeper|youngsters?|[a-z]{2,}(?:ish|ian|ean|ese)|<[cgp]\\d+>|'s|his|her|their|the|at)";

/** Those among whom a new one would be. */
const GROUP =
  '(?:group|squad|list|roster|side|team|contingent|attack|midfield|defen[cs]e|line|backline|ranks|crop|cast|collection|corps|unit|pool|department|stable|options)';

/** Sources of regular expressions by name. Packed with the phrase tables (rows.ts). */
export const BESIDE_WORDS = {
  /** "A replacement for X", "X's successor": another one is meant. */
  replacesHim: /(?:replacement|successor|heir|understudy)s? (?:for|to)(?: (?:the )?[a-z-]+| <[cg]\d+>){0,3} $/.source,
  hisSuccessor: /^ 's (?:[a-z-]+ ){0,2}(?:replacement|successor|heir)(?: |$)/.source,
  /** Words before a name that make it a comparison or background, not the one who may move. */
  aside:
    /(?:(?:besides|apart from|aside from|in addition to|with the exception of|except for|other than|excluding|barring)(?! [a-z]+ing )|replaced by|replaced at <c\d+> by|joined by|succeed|succeeding|behind|(?<!(?:<[cn]\d+>|they|we|i|some(?:one|body)|really|do|would|also|who|(?:signing|option|target|name)s?|striker|forward|winger|midfielder|defender|keeper|player) )like|unlike|than|similar to|team-?mates?|teammate|partner|competition for|departures? of|exits? of|sales? of|loss of|absence of|injur(?:y|ies) to|following|play(?:s|ed|ing)? along with|bring(?:ing)? through|deputise for|understudy to|reunite(?:d)? with|reunion with|link up with|play with|playing with|and not|arrivals? of|signings? of|from under|provide|support|presence of|form of|due to|thanks to|relationship with|features|featuring|boasts|after (?:recruiting|signing|adding|landing)|endorsement (?:of|from)|pecking order|partnership with|combination with|friend|spend(?:ing)? (?:time )?with)(?: [a-z-]+){0,2} $/
      .source,
  /** "Leeds, who sold X to Lens, will bid again": between a club and him whom only an aside on it names. */
  clubsAside:
    /<c\d+> , who (?:(?:have|has|had|also|already|just|recently) )*(?:sold|signed|lost|bought|released|loaned|landed|beat|recruited|offloaded|brought in|let) (?:[a-z-]+ |<[cfg]\d+> (?:'s )?){0,4}$/
      .source,
  /** "Their own Wayne Rooney", "the next Lionel Messi", "likened to him": somebody else is called so. */
  likeness:
    /(?:^| )(?:(?:the|an?|another|our) (?:next|young|modern-day)|(?:their|our|his|its) own|(?:their|his|its)(?= [“‘'"])|(?:dubbed|likened to|called) (?:the|an?)(?: new)?)(?: [“‘'"])? $/
      .source,
  /** Longer phrases of the same kind. */
  beside:
    `(?:^| )(?:(?:(?:replac(?:e|es|ing)|(?:replacement|successor|alternative|back-?up|cover|deputy|heir|understudy)s?(?: (?:option|choice|target)s?)? (?:for|to)|(?:sons?|brothers?|sisters?|twin|nephew|cousin|grandson|daughter|father|uncle) (?:of|to)|(?:compet(?:e|ing) with|competition (?:from|with))(?![^;]{0,80} (?:for|over) (?:[a-z-]+ |<[cg]\\d+> (?:'s )?){0,4}$)|instead of|rather than|ahead of|alongside|ta(?:k(?:e|es|ing|en)|ook) (?:over|on) (?:[a-z-]+ ){1,4}from|link(?:ing)? up with|in case (?:[a-z]+ |<c\\d+> 's ){0,2}(?:bid|move|pursuit|chase|offer|deal|swoop|attempts?|efforts?) (?:for|of|to (?:sign|land|get))|in exchange for either|in a swap(?: deal)? (?:with|for|of|involving)|at the expense of|compared (?:to|with)(?: the likes of)?|(?:call (?:up)?on|includ(?:es?|ing)|alongside|behind|joins?|boasts?|features?) the likes of|(?:not|without) (?:includ(?:e|ing)|involv(?:e|ing))|(?:package|offer|bid|proposal) (?:which|that) (?:would |could |will )?(?:includes?|included|involves?|involved)|<f\\d+> plus(?! (?:another|(?:[a-z-]+ ){0,2}(?:add-?ons?|bonus(?:es)?|extras|variables|incentives|instalments|interest|taxes|tax))(?= ))(?: (?:two|three|both) (?:[a-z]+ )?players (?:,|in))?|(?:offers?|bids?|proposals?|package) (?:of|worth) <f\\d+> (?:in cash )?(?:,|and|along with|as well as)|(?:until|unless|once|if) (?:one of|either)|(?:worn|vacated|left|recommended|persuaded|convinced|encouraged|advised|endorsed) by)(?: either| both)?|` +
    `despite (?:signing|securing|landing|buying|adding|recruiting|bringing in)|(?:after|having|since) (?:losing|selling|loaning|offloading|releasing|missing out on|failing to (?:sign|land)|bringing in|snapping up)|` +
    `(?:funds|money|cash|windfall|proceeds|profits?) (?:[a-z]+ ){0,3}(?:from|for|(?<=(?:raised|generated|provided|freed up|brought in) )by)(?: the (?:sale|departure|exit|transfer) of)?|(?<!(?:has|have|had) )since(?: the [a-z]+ of)?)${WHOSE}|${ONCE}) $`,
  /** "Former Lens striker X says": he speaks of somebody else's move. */
  formerBefore: /(?:^| )(?:former|ex) (?:[a-z-]+ |<[cg]\d+> (?:'s )?){0,5}(?:, )?$/.source,
  speaksAfter:
    /^ (?:, )?(?:has |have |had )?(?:says|said|believes|believed|insists|insisted|admits|admitted|thinks|reckons|claims|claimed|told|tells|urged|urges|revealed|warned|explained|backed|tipped|tips|predicted|predicts|suggested|expressed|who (?:said|told|expressed))(?: |$)/
      .source,
  tellsThat:
    /^ (?:has |had |also |later |further |then )*(?:announced|confirmed|revealed|highlighted|added|said|admitted|told [^,.]{3,40}?|insisted|claimed|denied) (?:that )?(?:the|how|they|it|<c\d+>|talks|interest|a|an|there) /
      .source,
  /** "X thinks that Y is a fine player". */
  judgesOther:
    /^ (?:thinks|believes|feels|reckons|says|said|insists|admits|claims) (?:that )?(?:(?:[a-z-]+ |<[cg]\d+> (?:'s )?){0,5}<p\d+> (?:is|was|will|would|can|could|should|has|deserves)|(?:<c\d+>|they|the club) (?:are|have|will|would|can|could|should)) /
      .source,
  /** "X has urged his friend Y to join him": Y is the one. */
  urgesAfter: `^ ${URGES}(?:[a-z-]+ |<[cg]\\d+> (?:'s )?|<p\\d+> 's ){0,5}<p\\d+> (?:to (?:join|sign|move|follow|come|reject|stay|leave)|joining|signing|moving|coming|arriving|joins|signs|stays|moves|comes|arrives|will (?:join|sign|stay)|'s (?:arrival|signing))|^ (?:[a-z]+ )?(?:urg(?:es|ed|ing)|(?:push|lobby|press|campaign|call)(?:es|ed|s|ing)? (?:on|for)|tell(?:s|ing)|told|wants?|advis(?:es|ed|ing)) (?:<c\\d+>|the club|them) to (?:[a-z]+ and )?(?:sign|buy|land|recruit|pursue|make a move for|move for|bring in) (?!him|her)`,
  urgedBefore: `(?:<p\\d+>|^he|^she) ${URGES}(?:[a-z-]+ |<[cg]\\d+> (?:'s )?|<p\\d+> 's ){0,5}$`,
  /** "the signing of X": the one spoken of, where the sentence names no other player. */
  dealOf:
    /(?<!(?:following|after|since|because of|thanks to|due to|from|amid|despite|, with|^with|cover|before|(?<!followed )by) (?:[a-z-]+ ){0,3})(?:(?:signing|arrival|sale|departure|exit)s?|with (?:the )?(?:[a-z-]+ )?(?:capture|acquisition|addition)s?) of(?: [a-z-]+| <[cg]\d+>(?: 's)?){0,3} $/
      .source,
  /** "after signing X": the one spoken of in a clause that names no other. */
  afterDeal:
    /^after (?:signing|landing|recruiting|adding|securing|snapping up|bringing in) (?:[a-z-]+ |<[cg]\d+> (?:'s )?){0,4}$/
      .source,
  /** "the signing of her team-mate X": he is the one. */
  wantedMate:
    /(?:sign(?:s|ed|ing)?(?: of)?|signature of|(?:deal|move|bid|offer|talks|swoop|fee|terms|price) for|s(?:ell|old|elling)|buy(?:ing)?|bought|keen on|interested in|interest in|wants?|wanted|targets?|targeting|landed?) (?:<p\d+> and )?(?:<p\d+> 's |his |her |their )?(?:[a-z-]+ |<[cg]\d+> ){0,2}team-?mates? $/
      .source,
  afterAside:
    /^ (?:(?:apart|aside) ,|(?:the|their|its|our) only (?:[a-z-]+ ){0,3}?(?:option|choice|cover|specialist|striker|forward|winger|midfielder|defender|(?:left|right|centre|full)-back|goalkeeper)(?: |$)|(?:(?:has|have|is|was|are|were|been|being|now|still) )*(?:sidelined|injured|suspended|ruled out|out injured|struggling|not featured|(?:aggravat|suffer|sustain|pick)(?:ed|ing)(?: up)? (?:[^ ,.;]+ ){0,4}(?:injury|problem|strain|tear|knock))(?: |$)|'s (?:injury|replacement|successor|agent|(?:<g\d+> )?(?:[a-z0-9-]+ )?(?:squad|side)(?: |$)|(?:[a-z-]+ |<[cg]\d+> ){0,2}(?:team[- ]?mate|club-?mate|partner|companion|pal|counterpart|understudy|deputy|colleague|compatriot|rival|brother|sister|cousin|son|twin)|form|absence|representatives? (?:said|told)|goal|father|brother|friend))/
      .source,
  /** "In talks with |X's agents": with him. */
  withAgents: /(?:to|with|met|contacted|approached) \| 's (?:[a-z]+ )?agents?(?: |$)/.source,
  /** "Offer X to Genoa in return", "use X as part of the deal": he is given for another. */
  givenFor:
    /^ (?:to <c\d+> )?(?:as part of (?:the|a|any|their|that) (?:[a-z-]+ )?(?:deal|bid|move|offer|swap|package|exchange)(?! to <)|in (?:part |part-)?exchange(?: for <p| [.,]|$)|in return|(?:plus (?:cash|<f\d+>) )?in (?:an?|any|their) (?:[a-z-]+ )?(?:deal|bid|move|offer|swap|package|exchange) (?:for|to (?:sign|bring|land|lure|take)) (?:[a-z-]+ |<[cg]\d+> (?:'s )?){0,4}<p|as (?:a )?(?:makeweights?|bait))/
      .source,
  /** "After X's departure", where somebody else has been named before: why the other is wanted. */
  causeBefore:
    /(?:^| )(?:after|following|since|because of|due to|owing to|given|especially with|in the wake of|in light of|left by|caused by|created by)(?: the| <[cg]\d+>| [a-z]+(?:er|or|ian|man|back|ish|ese)){0,2} $/
      .source,
  /** "Genoa need cover after | X's move": somebody else is wanted. */
  needsCover:
    /(?:^| )(?:need|require|seek|search|short|lack|look)\w* (?:[^ ,]+ ){0,9}(?:after|following|since|due|given|because)(?= )/
      .source,
  causeAfter: /^ 's (?:[a-z-]+ ){0,2}(?:departure|exit|move|sale|transfer|switch|retirement|injury|loss)(?: |$)/.source,
  /** He comes to where they are, or does what they did: nobody is sold to a player. */
  company:
    `(?:(?:re)?join(?:s|ed|ing)?(?: up with| forces with)?|(?:link|team)(?:s|ed|ing)? up with|(?:<p\\d+>|he|she|who|will|would|could|to|and) (?:(?:will|could|would|to|has|have) )*follow(?:s|ed)?|in the footsteps of|` +
    `(?:signing|arrival|recruit|player|addition|departure|exit)s? (?:[a-z]+ ){0,4}after|stand in for|in place of|add (?:two|three|four|five|more) (?:[a-z]+ ){1,3}to|friends with)(?: ${MATE}){0,4} $|` +
    `join(?:s|ed|ing)? (?:an?|the|our|their|his|her|its) (?:[a-z-]+ |<[cg]\\d+> (?:'s )?){0,5}${GROUP}[^,;]{0,60} (?:including|featuring|(?:includ|featur|boast)es|such as|of|boasting|with)(?: ${MATE}){0,4} $|` +
    `(?:<p\\d+> (?:in)?to|(?:strengthen|bolster|boost|complement)\\w*) (?:[a-z-]+ |<[cg]\\d+> (?:'s )?){0,5}${GROUP} (?:that|which) (?:[a-z]+ ){0,2}(?:includ|featur|boast)es?(?: ${MATE}){0,4} $|` +
    `(?:similar|akin|comparable) to (?:the|that) [^,;]{0,70}(?:for|of|over|with) $|now that (?:<p\\d+> (?:,|and) )*$`,
  /** The same in the article's own words: pronouns pass such people over. */
  companyBefore:
    /\b(?:(?:re)?join(?:s|ed|ing)?(?: up with| forces with)?|link(?:s|ed|ing)? up with|follow(?:s|ed)?|in the footsteps of|alongside|(?:until|unless|once|if) (?:one of|either)|replac(?:e|es|ing)|(?:replacement|successor|alternative|back-?up)s?(?: option| choice| target)? (?:for|to)|unlike|instead of|tying|(?:stand in|cover|competition|support) for|(?<=[ ]to )(?:support|assist|complement|partner|back up|compete with)|friends with|add (?:two|three|four|five|more) (?:[a-z]+ ){1,3}to|(?:prepared|ready|willing|happy|planning|set) to (?:use|throw in|include|sacrifice)|(?:package|offer|bid|proposal) (?:which|that) (?:would |could |will )?(?:includes?|included|involves?|involved)|(?:£|€|\$)\S+ plus(?! (?:another|(?:[\p{L}-]+ ){0,2}(?:add-?ons?|bonus(?:es)?|extras|variables|incentives)(?!\p{L})))|already sold|(?:after|having) (?:already )?(?:sold|lost|signed|releasing|selling|losing|offloading)|(?:has|have) (?:already )?(?:sold|lost)|(?:fee|sum|price|figure|money|\d[mk]|million) (?:spent|splashed|lavished) on|(?:funds|money|cash|proceeds) (?:\p{L}+ ){0,2}from(?: the (?:sale|departure) of)?|(?:sale|departure|loss|absence|suspension|(?<=(?:following|after|since|despite|given|by|with|to|of)(?: the)? )(?:arrival|signing|emergence|return)s?) of|injur(?:y|ies) to)(?: (?:fellow|captain|skipper|star|goalkeeper|playmaker|attackers?|(?:left|right|centre|full|wing)-backs?|loanees?|youngsters?|internationals?|veteran|ace|former|compatriots?|team-?mates?|colleagues?|strikers?|forwards?|wingers?|midfielders?|defenders?|keeper|his|her|the|new|\p{Lu}[\p{L}'’-]+)){0,4} $/u
      .source,
};
