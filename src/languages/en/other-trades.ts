/** Words that make a name somebody's who runs a club, works for it or for a player, or only looks on. */

/** Offices that no list of roles has. */
const OFFICES =
  '(?:gm|ceo|coo|cfo|secretary|chairperson|chairwoman|officials?|officer|administrators?|founder|co-founder|patron|shareholder|physio(?:therapist)?|chiropractor|surgeon|treasurer|general|mayor|guest|host|nephew|son|dad|mum|daughter|operations|trustee|politician|singer|comedian|sheikh|prince|minister|negotiator|fixer|broker|board member|supporter|fan|caller|reader|solicitor|accountant|predecessor|counterpart|opposite number|partner|teacher)';
const HANDLES = 'who (?:represents|looks after|handles|advises|manages|owns|coaches|runs)';

/** Sources of regular expressions by name. Packed with the phrase tables (rows.ts). */
export const OTHER_TRADES = {
  /** "Club secretary Lund", "head of recruitment Lund", "(majority shareholder) Lund", "our man in Genoa, Lund". */
  officeBefore: `(?:^| |\\()${OFFICES}s?[,)]? $|(?:head|president|director|chief|manager|coach) of (?:[\\p{L}]+ ){1,3}[-–—,)]? ?$|\\([a-z ]{3,}\\) $|(?:coach|manager|chairman|president|agent|owner|director|assistant|secretary) \\($|our (?:man|woman|reporter|colleague)[^.]{0,30},? $|(?:manager|boss|coach|appointed|sacked)(?: of [\\w ]+)?,? $`,
  /** "Lund, the club's secretary", "Lund, who looks after him". */
  officeAfter: `^,? ?(?:\\(|, )?(?:an?|the|his|her|their|our)? ?(?:[\\p{L}'’-]+ ){0,3}(?:${OFFICES}|${HANDLES})(?![\\p{L}])`,
  /** What is a manager's or an owner's: "Lund's wish list", "Lund's ninth summer signing". */
  owned:
    /^['’]s? (?:[\p{L}-]+ ){0,2}?(?:list|shortlist|budget|squad|side|team|men|hunt|search|hopes|plans|offer|thinking|charges|contacts|team talk|thoughts|blessing|approval|attention|radar|sights|successor|reign|tenure|era|preferred|project|kitchen|nephew|company|firm|consortium|addition|acquisition|first-choice|ranks|system|fancy)(?![\p{L}])/u
      .source,
  /** A price is asked by him who sells: "Lund wants €15m". */
  asksPrice:
    /^(?!, (?:but|and|while|as|with|although|though) ),? (?:[\p{L},-]+ ){0,6}?(?:wants?|demand(?:s|ed|ing)|asking for|holding out for|values? [\p{L} ]+ at|slapped|accept|settle for) (?:at least |around |about |a )?[£€$]\d(?!\S* ?(?:a|per|in|as) )/u
      .source,
  /** "Lund says his client would like to go": an agent's word; "Lund wants to go and his agent says his client …" is a player. */
  hasClient:
    /^,? (?:(?!agent|advis|represent|intermediar|camp|lawyer|whose|(?:and|but|while|as) )[\p{L}\d’'.,-]+ ){0,14}?(?:his|her) clients?(?!\p{L})/u
      .source,
  /** What clubs and those who run them do about others. */
  deals:
    /^,? (?:(?:has|had|have|is|was|will|would|could|can|may|might|to|also|already|been|be|now|hopes|wants|plans|planning|looking|trying|close|having|[\p{L}]+ly) )*(?:explor(?:ed|ing)|lin(?:ed|ing) up|sound(?:ed|ing) out|identif\w+|tabl(?:ed|ing)|submitt\w+|offer(?:ed|ing)? [£€$\d]|turn(?:ed|s|ing)? (?:back |his attentions? )?to [\p{L}]+ [\p{L}]+(?:,| as)|faces? [\p{L} ]+ (?:problem|dilemma|headache)|issues?|add(?:ing)? [\p{L}]+['’]|keep (?:him|her)|in the market for|has had an? (?:bid|offer)|spent? most of)(?![\p{L}])/u
      .source,
  /** What he does is done to "him": he is another. */
  uponHim:
    /^,? (?:(?:has|had|have|is|was|will|would|could|can|may|might|to|also|already|[\p{L}]+ly) )*(?!(?:join|follow|replac|partner|succeed|suit|part|let|letting|mak|made|help|accompan|put behind|put it behind|fancied|set|gave|give|leav|left)[\p{L}]*)(?:[\p{L}]+) (?:him|her|me|us|reporters)(?![\p{L}])|^ (?:has |had )?(?:put|placed|laid) [^.;]{3,40} in front of (?:him|her)|^,? (?:watched|saw|spotted|knows (?:how much|that) we|to (?:lift|sanction|approve|sell|part|release|listen|let))(?![\p{L}])/u
      .source,
  saysAfter:
    /^,? (?:has |have |had |also |now )*(?:revealing|saying|claiming|insisting|admitting|suggesting|believing|urged|urges|thinks|feels|backed|backs|urging|explaining|telling|told|tells|says|said|added|adds|insists|insisted|explained|claims|claimed|wrote|writes|believes|reports|reported|understands|revealed|reveals|tweeted|posted|confirmed|admitted|warned|suggests)(?: (?!(?:yes|no|goodbye|farewell|so)(?![a-z]))|:|,|$)/
      .source,
  /** An owner or company that pays for players is none: "Haldor can buy any player", "Elliott want to invest". */
  paysAfter:
    /^,? (?:(?:can|could|will|would|may|might|must|to|want|wants|plan|plans|ready|willing|prepared|are|is|have|has|do|does|not|also) )+(?:(?:sign|signed|buy|bought) (?:any|every|more|several|players?|whoever|whom)|invest|invested|fund|funded|bankroll|bankrolled|revolutioni[sz]e|pump|pumped|inject|injected|spend (?:big|heavily|money|[£€$]|\d+(?:m|bn| million)))(?![\p{L}])/u
      .source,
  /** He who buys players is none: "Haldor is interested in signing a striker", "Lund keen on bolstering his options". */
  buysAfter:
    /^,? (?:who )?(?:(?:is|was|has|had|also|been|be|would|will|could|said|believed|understood|thought|to|now|still|reportedly|admits|he|already) )*(?:interested in|keen (?:on|to)|looking (?:to|at)|eager to|hop(?:es|ing) to|wants? to|wanted to|plan(?:s|ning) to|aim(?:s|ing) to|looks? to|looked to|willing to|ready to|prepared to|desperate to|determined to|tr(?:ied|ying) to|turned down the (?:chance|opportunity) (?:to|of)|seeks? to|poised to make|set to make) (?:(?:sign(?:ing)?|buy(?:ing)?|pay(?:ing)?|recruit(?:ing)?|bring(?:ing)? in|land(?:ing)?) (?!(?:an?|the|his|her|their|my|any|new|for|with|on|up|off|terms|fresh|back|this|out|in)(?![a-z])|[,.])|(?:strengthen|bolster|boost|reinforc|add)(?:e|ing)? (?:to )?(?:his|the|their|in)(?![a-z])|(?:sign(?:ing)?|buy(?:ing)?|recruit(?:ing)?|bring(?:ing)? in) (?:an?|the|another|his) (?:[\p{L}-]+ ){0,3}(?:recruit|signing|striker|forward|winger|midfielder|defender|goalkeeper|keeper|player)(?![\p{L}])|spend )|^,? (?:is |was |now )*on the (?:cusp|verge|brink) of (?:signing|adding|landing|bringing in) (?:an?|another|his|the) (?:[\p{L}-]+ ){0,3}(?:recruit|signing|addition|striker|forward|winger|midfielder|defender|goalkeeper|keeper|player)(?![\p{L}])/u
      .source,
  /** "Lund was sacked by Genoa", "Lund appointed Genoa coach", "Lund has welcomed two trialists". */
  inOffice:
    /^(?:, who [^.;]{0,90}(?:take(?:s|n)? up|taking up|becom(?:e|ing)|tak(?:e|ing) over(?: as)?) (?:an?|the|his|her|their|as) (?:(?!(?:of|for|under|by|to|with|at) )[\p{L}'’-]+ ){0,3}(?:director|manager|head coach|chief executive)|,? (?:(?:has|have|had|is|was|been|be|to|set|will|being|officially) )*(?:(?:sacked|fired|dismissed|appointed|named|hired|installed|unveiled|confirmed|axed) (?!by |in |to |for |on |among |with )(?:(?:as|the|their|new|interim|caretaker|permanent|next) )*(?:[\p{L}'’.-]+ ){0,2}(?:manager|coach|boss)|sacked (?:by|as|from|after)|relieved of (?:his|her)|(?:leav\w+|left|quit\w*|step\w+ down)(?: from)? (?:(?:his|her|the) (?:role|post|job|position) )?as (?:[\p{L}-]+ ){0,3}(?:manager|coach|director|chief|chairman|president|executive|boss)|(?:took|takes?|taken|taking) (?:charge|over) (?:as|of|at) |sent (?:[\p{L}'’]+ ){0,3}(?:scouts?|spies|assistants?|representatives?)|(?:welcomed|looked at) (?:(?:an?|two|three|four|five|several|some|number|of|new|the) )+(?:[\p{L}-]+ ){0,2}(?:trialists?|players|signings|faces|recruits)))(?![\p{L}])/u
      .source,
  sideAfter:
    /^(?:'s|') (?:side|team(?!-?mate)|men|squad|plans|tenure|reign|future plans|arrival as|backroom|charges|first (?:team|game|season|summer|signing|match|XI)|system|(?:(?:latest|new|next|first|second|third|[a-z]+th|\d+[a-z]+|summer|winter|january|only|top|main|number one|no 1|prime) )+(?:signing|recruit|target|priority|choice|acquisition|addition|arrival))/
      .source,
  /** "Named head coach after Lund's departure", "to replace the sacked Lund": he ran the team. */
  ranTeamBefore:
    /(?:appointed|named|hired|installed|became|made|new) [^.;]{0,50}(?:coach|manager|boss|gaffer)[^.;]{0,40} (?:after|following|since|to replace|replacing|in place of|succeeding) $|(?<!\p{L})(?:coach|manager|boss|gaffer) (?:(?!wants?|needs?|must|will|has|sees?|eyes|signs?|looking)\p{L}+ ){0,2}(?:(?:is|was|as|the|man|one|favourite|leading|set|in line|lined up|tipped|candidate) ){0,6}to (?:replace|succeed) $/u
      .source,
  /** Between him who buys, keeps or sells and the player: "Haldor Vik wants to bring Genoa's | Bjarne Thelund". */
  buysWhom:
    /^,? (?:(?:[\p{L}]+ly|has|have|had|is|was|are|will|would|could|can|may|might|also|now|still|himself|already|been|to|instead|long|set|ready|willing|prepared|keen|eager|desperate|determined|looking|hop(?:es|ing)|tr(?:ies|ied|ying)|plan(?:s|ning)?|wants?|wanted|due|poised|tempted|rather|likely|close|fighting|in (?:talks|line|the (?:race|hunt|market))) )*(?:(?:(?:re-)?sign|buy|land|recruit|target|chas|track|monitor|pursu|captur|covet|recommend|poach|lur|pris|ey|tempt [\p{L} '’-]{3,40} into parting with|add|offload|sell|releas|borrow|drop|keep|want|los|mov(?:e|es|ed|ing) for|swoop(?:s|ed|ing)? for|bid(?:s|ding)? for)(?:s|es|e|ed|d|ing)?|fanc(?:y|ies|ied)|bought|sold|lost|let(?:s|ting)?|(?:br(?:ing|ings|inging|ought))(?: in| back)?|(?:identif|lin|line)(?:ies|ied|y|es|ed|ing)?(?: up)?|keen on|interested in|asked for|(?:hang|hold)(?:s|ing)? on ?to|fac(?:es?|ing) losing|turn(?:s|ed|ing)? to|go(?:es|ing)? for|(?:rid|shot) of|(?:moves?|bids?|offers?|swoops?) for)(?: (?!(?:for|with|at|alongside|after|as|from|by|under|behind|before|and|but|who|which|that|to|on|in|over|because|when|while|if|of|into)(?![\p{L}]))[\p{L}\d£€$.'’-]+){0,5} $/u
      .source,
  /** Behind a name that is no player's: "Thelund signs Brora Sands | deal". */
  boughtThing:
    /^(?:['’]s?)? (?:[\p{L}-]+ ){0,2}(?:deal|contract|move|transfer|switch|exit|extension|terms|return|role|job|post|shirt|record|fans|supporters)(?![\p{L}])/u
      .source,
};
