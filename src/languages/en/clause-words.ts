/** Words at which a clause ends, and by which the next one begins. Packed with the phrase tables (rows.ts). */
import { packed } from './packed-word';

export const CLAUSE_WORDS = {
  clauseCut: packed(
    / (?:; |– |— |- |: |\| |(?=with <c\d+> (?:set|expected|poised|ready|clos[a-z]+|leading) )|, (?=(?:(?:just|only|barely|nearly|almost) )?[a-z0-9]+ (?:years?|months|seasons?|summers?) after |but |while |although |though |whereas |(?:for |in )?who(?:m|'s)? |(?:something )?which |whose |with |having |after |as (?!well as )|and (?!(?:[a-z-]+ |<c\d+> (?:'s )?){0,2}<p\d+>(?: \.|$| (?:this|from|on|to|in|before|ahead|who) ))|before |when |where |amid |since |despite |however |yet |so |because |meaning |following |leaving |(?:end|dash|crush|quash|rul)ing (?:out )?(?:[a-z]+ |<c\d+> 's ){0,2}(?:hope|prospect|chance)s? )|(?<!<c\d+> ), (?=<c\d+> (?:and <c\d+> )?(?:eye|want|ready|target|join|close|set|open|pull|told|make|sign|plot|reject|bid|keen|lead|in talks|monitor|chase|agree|hijack|consider|weigh|confirmed|moved|signed|announced|landed|snapped|secured|completed|rejected|sold|released|offered|turned|brought) )|(?<=<c\d+> [^,]{4,90}<p\d+> ), (?=<c\d+> (?:have|has|are|will|were|could) )|(?<=^(?:(?:[a-z]+ ){0,2}after|having|with|since|following|despite) [^,]{5,90}), (?=(?:<c\d+>|they|the club) (?:have|has|are|is|will|could|now|want|made|[a-z]+ed) )|(?=(?<!all )but |(?:meaning|which (?:means|would mean)) (?:that )?<p|with (?:(?:the|his|their) (?:[a-z-]+ ){0,2})?<p\d+> (?:all )?(?:set|close|poised|due|likely|coming|going|heading|joining|moving|linked|tipped|said|believed|understood|keen|expected) |while |although |whereas |having |(?<!, (?:[a-z]+ )?[a-z0-9]+ (?:years?|months|seasons?|summers?) )after (?!all)|amid |(?<!(?:has|have) )since |despite |because |following |when |if |unless |until (?:one of |either |<[pc]|he |they )|should (?:<[pc]|he |she |they |the |an? )|before |(?<!well |(?:emerg|regard|identif|earmark|view|list|rank|establish)\w+ |seen |known |named )as <|as (?:[a-z-]+ ){0,2}target [a-z]+s |as another (?:[a-z-]+ |<[cgl]\d+> (?:'s )?){0,3}(?:player|star|ace|striker|forward|winger|midfielder|defender|goalkeeper) (?:[a-z]+s|is|has|set|close) |(?<!well |(?:emerg|regard|identif|earmark|view|list|rank|establish)\w+ |seen |known |named )as the |as he |as they |and <c\d+> (?!(?:'s )?(?:[a-z-]+ ){0,2}?(?:striker|forward|winger|midfielder|defender|centre-back|left-back|right-back|full-back|goalkeeper|keeper|playmaker|star|ace|captain|youngster|teenager|international|duo|pair) <p\d+>(?: [.,]|$| (?:from|for|in|on|this|before|and|ahead|as|are|were|have|both|all) )|and|,|are both|(?:on|from|in|for|at|to|over|by|as|of|this|last|next|during|respectively) )(?:[a-z]+ ){1,3}|and (?:today|now|yesterday|later|last night|<d\d+>) <p\d+> (?:has|is|was|will|could|would|may) |and (?:(?:today|now|yesterday|later|then|last night|<d\d+>) )?(?:he|she|they|it|is|are|has|have|will|could|would|may|might|looks?|seems?|appears?|remains?|according to|wants?|reports suggest|<s\d+> (?:understands?|reports?|claims?|says?|believes?)) |(?<=^(?:but |and |yet )?(?:having|since|after|although|though|while|with (?:<c\d+> )?(?:[a-z-]+ )?<p\d+> (?:all )?(?:set|close|poised|due|likely|heading|out|going|moving)) [^,]{5,90} |that despite [^,]{5,90} ), |(?<=(?:^|, |, but |, and )(?:in order )?to (?:finali[sz]e|complete|fund|seal|land|bring|sign|make|do) [^,]{3,60} ), (?=<c|they |the club |he |she )|(?<= (?:who|which|since|after|following|before|having) [^,]{4,80} ), (?=(?:f[ae]lls?|has|have|had|is|are|was|were|could|would|will|may|might|looks?|appears?|seems?|remains?|emerged?s?|wants?|hopes?|plans?|believes?|expects?|intends?|continues?|remain|are|joins|signs|moves|arrives|returns|leaves|becomes|completes|joined|signed|moved|arrived|returned|left|became|completed|agreed|confirmed|received|rejected|turned|told|insisted|admitted|handed|penned|underwent|passed|travelled|flew) )))/g,
  ),
  /** "Genoa sign X, eye Y": a second verb of the club that opens the sentence, with a player of its own. */
  goesOn: packed(
    /(?<=^(?:[a-z-]+ : )?<c\d+> [^,]{2,60}<p\d+> [^,]{0,30})(?:, |(?=and ))(?=(?:and )?(?:eye|want|target|clos|near|plot|chas|monitor|track|consider|bid|agree|make|open|in talks|keen|line up|turn|set|look|hope|reject|sell|loan|releas|prepar)[a-z]* (?:(?!and )[^ ,]+ ){0,6}?<p)/g,
  ),
  /** What stands before clubs that are the subject of a statement. */
  clauseOpens: packed(
    /(?:^|[,;:–—-] |(?:^| )(?:while|as|but|that|with|after|because|if|though|although|when|where|however|amid|says?|claims?|reports?|understands?) )(?:(?:the|both|rivals?|fellow|<[lg]\d+>|[a-z-]+ (?:sides?|clubs?|giants|outfits?|champions)) )*$/,
  ),
  /** What may stand between the beginning of a statement and the club that is its subject. */
  meantOpens: packed(
    /(?:^|[,;:–—-] |(?:^| )(?:while|as|but|and|that|with|after|because|if|though|although|when|where|however|amid|say|says|claims?|reports?|believe|understands?) )(?:(?:the|both|rivals?|fellow|<[lg]\d+>|(?:[a-z-]+ )?(?:sides?|clubs?|giants|outfits?|champions)) )*$/,
  ),
  /** The name belongs to what follows: "Lens striker X", "Lens's X". */
  ownsWhat: packed(
    /^ (?:'s )?(?:<[pn]|[a-z0-9-]* ?(?:striker|forward|winger|midfielder|defender|star|ace|captain|keeper|goalkeeper|targets?|full-back|left-back|right-back|centre-back|playmaker|attacker|youngster|teenager|international)(?: |$))/,
  ),
  /** A word that stands for a club; only a subject of these may be judged by the phrase after it. */
  clubWords: packed(
    /(?<![a-z'-])(?:they|the (?:club|side|team)(?! (?:where|who|that|which|whom|he|she|i|they|we|<p|website|site|captain|record|doctor|shop|statement))|we|them|their|us|our)(?![a-z'-])/g,
  ),
  severalClubs: packed(
    /<p\d+> (?:, )?(?:and|or|&) (?:[a-z]+ ){0,3}<p\d+>|(?:^| )(?:duo|pair|trio|players|brothers|twins)(?: |$)/,
  ),
  /** Where a new statement may begin. */
  scopeCut: packed(
    /(?<= )(?:; |- |, (?:and|but|while|whereas|although|though|with|even with|as(?! (?:per|reported|relayed|quoted|cited|first|revealed|told|seen|claimed) )|however|where|when) |(?:but|while|whereas|although|though|after which) |(?<= (?:are|is|has|have|made|[a-z]+ed) [^,;]*)(?<! (?:that|how|if|both|say|says) (?:the )?<c\d+> )and (?=(?:the )?<c\d+> (?:also )?(?:are|is|have|has|were|could|may) )|(?:, )?despite (?=(?:[^ ,;.:]+ ){1,7}(?:insist|claim|say|admit|declar|confirm|stat)ing )|(?<=, despite [^,;.:]*), )/g,
  ),
  /** Its main clause opens where somebody else is said to speak: "After X said …, reports claim …". */
  earlierClause: packed(
    /^ (?:after|when(?! (?:asked|quizzed|pressed|questioned) )|since|once|as(?! (?:per|[a-z]+ly|also|first|reported|relayed|quoted|cited|carried|translated|picked|shared|revealed|told|seen|claimed) )|if) /,
  ),
  /** What stands against a hedged statement, unless it is said of the same one ("… is said to be keen, but has not bid"). */
  turnsAway: packed(
    /^(?:, )?but (?!(?:has|have|had|is|are|was|were|will|would|could|may|might|does|do|did|also|not|now|still|wants?) )/,
  ),
  /** The chase has come to its end: "ends weeks of speculation", "fought off interest from". */
  dealEnded: packed(
    /\b(?:end(?:s|ed|ing)|(?:bring|put)s? (?:to )?an end|brought (?:to )?an end|(?:bring|brought)s? to a halt)\b[^,.;]{0,40}\b(?:speculation|rumou?rs|saga|uncertainty|chase|pursuit)\b|\b(?:fought|beat|beaten|fend(?:ed)?|saw|seen|held|ward(?:ed)?|fight(?:ing)?|beating|seeing|fending) off\b/i,
  ),
  /** "Is set to complete a switch": however the article opens, this sentence has it still to come. */
  stillToCome: packed(
    /\b(?:(?:is|are|was|were|now|also) (?:[a-z]+ )?(?:set|expected|due|scheduled|poised|about|on course|on track) to|will (?:reportedly|apparently|shortly|soon)|on (?:his|her|their) way to)\b/i,
  ),
  /** "the deal", "that offer", "he": the clause speaks of a matter that the reader already knows. */
  anaphor: packed(
    /(?:^| )(?:the|this|that|any|a|such|his|her|their|both|<[cp]\d+> 's) (?:[a-z-]+ ){0,2}?(?:deal|move|transfer|bid|offer|switch|agreement|talks|negotiations|fee|loan|signing|proposal|approach|interest|return|medical|pursuit|exit|departure|price|contract|terms|saga|contact|swoop|operation|clubs|player|duo|trio)(?: |$)|(?:^| )(?:talks|negotiations|discussions|personal terms|he|she|him|his|her|i|me|my)(?: |$)/,
  ),
  whoMoves: packed(
    /^who (?:(?:has|is|was|had|be|could|would|will|may|might|looks|appears|seems|just|already|set|close|about|expected|poised|likely|closing|in|on|to|of|the|verge) )*(?:join|left|leav|sign|mov|depart|gone|agreed|complet|chose|opted|preferred|snubbed|return|loaned|lent|bought|sold|recruited)/,
  ),
  /** After "at X and Y" a verb of several makes Y the subject of what follows: "is happy at X and Y have bid". */
  nextSubject: packed(
    /^ (?:are|do|did|have|were|hope|want|plan|remain|believe|insist|value|need|look|continue|face|will|would|could|may|might|must|had)(?: |$)/,
  ),
  governed: packed(
    /(?:^| )(?:at|by|with|to|against|for|from|leave|leaves|leaving|left|join|joins|joined|joining|quit|of)(?: the)? $/,
  ),
  /** "X joins A, B sign Y": in a headline the last club begins the next story. */
  nextStory: packed(
    /^ (?:sign|eye|want|open|make|set|close|target|plot|agree|reject|bid|chase|in (?:talks|for)|(?:star|striker|winger|defender|midfielder|keeper|boss|kid) )(?: |$)/,
  ),
  /** A subordinate clause that opens the sentence and ends before the comma. */
  subordinate: packed(
    /^(?:having|aside|apart|after|since|while|although|though|despite|following|with|when|before|if|should|were|had) [^,]*$/,
  ),
  /** What separates one player's part of a clause from the next one's: "X leaving A for B, Y closing in on C". */
  reachEnds: packed(
    /(?: , (?:and |while |with )?| and | while | ; | but | to (?:help )?(?:fund|finance|bankroll|make (?:room|way) for) )(?!.*(?: , | and | while | ; | but ))/,
  ),
  /** "Y's move to C", "his team-mate's transfer to C": whose goal it is. */
  hisGoal: packed(
    /(?:<p(\d+)>|(?:team-?mate|friend|compatriot|countryman|brother)) 's (?:[a-z-]+ |<[fg]\d+> ){0,4}?(?:move|departure|exit|switch|transfer|sale|return)s? (?:on loan )?to (?:the )?$/,
  ),
  /** "…, having rejected Rangers": whom he turned away is not where he goes. */
  turnedAway: packed(
    /(?:^| )(?:reject|snub|spurn|shun|turn)\w*(?: down)?(?: (?:a|an|the|move|offers?|bids?|approach\w*|from|to|both))* $/,
  ),
  playersLink: packed(
    /^(?: , \d\d)?(?: ,)?(?: and| &| or| as well as| ,| plus|(?: along| together) with(?: (?:fellow|his|her|their|team-?mates?))*)?(?: (?:forward|striker|winger|midfielder|defender|goalkeeper|keeper|captain|skipper|full-back|left-back|right-back|centre-back|playmaker)s?)? $/,
  ),
  /** Another of those whom a clause speaks of, behind what is told of the last one: "X, who is at Roma, and keeper Y, to Lens". */
  fellowPlayer: packed(
    /^(?:who(?:m|se)? [^,;]{3,80} , and (?:[a-z-]+ |<[cg]\d+> (?:'s )?){0,4}<p\d+>(?= (?:,|\.|to|from|on|for|in|this|next)(?: |$))|and (?:[a-z-]+ |<[cg]\d+> (?:'s )?){0,4}<p\d+>(?= ?\.? ?$))/,
  ),
  /** Words by which a move is still a wish, so that naming it says nothing of a settled one. */
  unsettled: packed(
    /(?:^| )(?:could|may|might|would|if|want\w*|hop\w+|keen|linked|interest\w*|consider\w*|not|no|potential|possible|likely|open|wish\w*|desire|ambitions?|ready|request\w*|angling|(?:looking|seeking|trying|hopeful|pushing|eager|determined) (?:to|for)|unhappy|tipped|far from|rumou?rs?|speculation|possibly|on (?:hold|ice))(?: |$)/,
  ),
  /** "If anyone is to take him, they must pay": what would have to be, whatever has been agreed. */
  ifAnybody: packed(/^\W*(?:\w+ )?if (?:any|some)(?:one|body)\b/i),
  /** After "he's", words that make it "he has" rather than "he is". */
  afterHas: packed(
    /^(?:agreed|become|been|chosen|come|completed|decided|done|gone|got|had|joined|left|made|moved|passed|penned|put|rejected|returned|said|signed|spent|told|turned)$/,
  ),
  /** Words that begin another statement, or tell when and where: the day ends its own. */
  afterDay: packed(
    /^(?:and|or|but|as|when|while|before|after|from|to|for|in|at|with|by|of|on|if|because|since|until|following|ahead|amid|night|s|'s|game|match|clash|fixture|trip|visit|win|defeat|draw|edition|print|against|where|which|who)$/,
  ),
  /** Words in which somebody else says the opposite: two claims with a source each. */
  draftSays: packed(
    /(?:^| )(?:insists?|insisted|say|says|said|(?<!(?:was|were|been) )told|according|claims?|claimed|denie[sd]|reports?)(?: |$)/,
  ),
  /** "…, but the Mirror believe that …": another one's report. */
  otherTeller: packed(
    /^(?:but|while|whereas|although|though|and) (?:[a-z-]+ |<g\d+> ){0,4}<s\d+> (?:[a-z]+ ){0,2}(?:says?|claims?|reports?|believes?|insists?|understands?|reckons?|suggests?|adds?|states?|reveals?|thinks?|ha(?:s|ve) it)(?: |$)/,
  ),
  /** Where he would leave is all that is said. */
  goesAway: packed(
    /(?:^| )(?:exit|departure|leave|leaving|quit|way out|a (?:[a-z]+ )?transfer(?! (?:for|of) )|(?:contract|deal|terms) (?:[^,.]{0,20} )?(?:expires?|runs? out)|off the (?:wage bill|books)|(?:with )?exits|moves|mov(?:e|es|ed|ing) (?:away|elsewhere|across|on|apart)|terminat(?:e|ed|ing|ion)|(?:ready|time|want(?:s|ed)?|wish(?:es|ed)?|keen|desperate) to (?:move|go)(?! (?:to|back|there|abroad|on loan))|(?:accept|reject|rebuff|dismiss|receiv|field|turn(?:ed|s|ing)? down|knock(?:ed|s|ing)? back)[a-z]* (?:[^ ,.]+ ){0,4}?(?:bids?|offers?|proposals?)(?! from ))(?: |$|[.!])/,
  ),
  /** "A trade X to B for Y", "with X going the other way", "offering X and £5m for Y", "will swap X for Y", "offered to Hull in part-exchange for X": X is the buyer's. */
  inReturn: packed(
    /<p(\d+)>[^<>;.]{0,60}? (?:(?:in|to) the (?:other|opposite|reverse) (?:direction|way)|the other way)|<c\d+> (?:trades?|traded|sent|sends|dealt|ships?|shipped) [^;.]{0,80}? to (?:the )?<c\d+> (?:for|in exchange for) (?:[a-z-]+ ){0,3}?<p(\d+)>|(?:offer|bid|tabl|propos|paid|pay)[a-z]* (?:[a-z-]+ |<c\d+> ){0,5}<f\d+> (?:plus|and) (?:[a-z-]+ |<c\d+> (?:'s )?){0,3}<p(\d+)>|(?:offer|us|includ|swap)(?:e|s|es|ed|ing|ped|ping)? (?:[a-z-]+ ){0,3}<p(\d+)>(?: (?:,|and) <p\d+>)* (?:, )?(?:(?:and|plus|as well as) (?:<f|cash|money|an? (?:[a-z]+ )?(?:fee|sum))|as (?:a|part)|in (?:exchange|part|a swap|(?:their|an?|the|any) (?:[a-z-]+ )?(?:bid|deal|offer))|for )|(?:offer|bid|proposal|package) (?:for )?[^;.]{0,80} (?:includ|involv|featur|contain)(?:e|es|ed|ing) (?:[a-z-]+ ){0,3}<p(\d+)>(?! 's)|(?:swap|exchange) (?:deal )?(?:with|involving) (?:[a-z-]+ ){0,3}<p(\d+)>(?!(?: ,| and)+ <p)|<c\d+> (?:[a-z-]+ ){0,3}in (?:part[- ])?exchange for (?:[a-z-]+ ){0,3}<p(\d+)>/,
  ),
  /** A club calls a player back from a loan: "have recalled X", "called back by", "has returned to C from his loan". */
  takenBack: packed(
    /<c\d+> (?:[a-z-]+ ){0,5}(?:recall(?:s|ed|ing)? (?:[a-z-]+ ){0,4}<p\d+>(?!.* (?:sell|send|loan) <p)|(?:call|bring)(?:s|ed|ing)? <p\d+> back (?:from|early))|(?:recalled|called back|brought back) (?:[a-z]+ )?by (?:[a-z-]+ ){0,4}<c\d+>|(?:return(?:s|ed|ing)?|back) (?:[a-z]+ )?(?:to|at) (?:[a-z]+ ){0,3}<c\d+> (?:after|following|from) .{0,40}loan|(?:return(?:s|ed|ing)?|gone back) to parent club <c\d+>|(?:end|ends|ended|cut(?:ting)? short|terminated?) (?:[a-z-]+ |<p\d+> ){0,5}loan [^<.;]{0,30}(?:<p\d+> )?(?:return\w*|go(?:es|ne)? back) to (?:[a-z]+ ){0,3}<c\d+>|(?:recalled|called back|recall) (?:<p\d+> )?from/,
  ),
  /** "On loan at Genoa", "his loan spell with Genoa": where he is lent; not behind words of what is to come. */
  onLoanAt: packed(
    /(?:on loan (?:at|with)|loan (?:spell|stint|stay) (?:at|with)|(?<=<p\d+> 's )loan (?:at|with)|loaned (?:out )?to) (?:the )?(?:[a-z-]+ |<[lg]\d+> (?:'s )?){0,3}?<c(\d+)>/,
  ),
  loanAhead: packed(
    /(?:will|would|could|may|might|should|must|set|due|hop\w+|going|wants?|expected|likely|able|free|asked|keen|target\w*|new|another|fresh|second|potential|possible|propos\w+|if|about|join\w*|being) (?:[a-z-]+ ){0,4}$/,
  ),
  /** Back to his own club from a loan: "return to Genoa", "back at the club", "recall him". */
  goesBack: packed(
    /(?:return(?:s|ed|ing)?|(?:be|is|come|comes|coming|go|goes|going|head|heads|heading|bring|brings|bringing)(?: <p\d+>)? back) (?:early )?(?:to|at) (?:<p\d+> 's |the |his |her |their )?(?:(?:parent|own) )?(?:<c(\d+)>|club|side)|recall(?:s|ed|ing)?(?= )|(?:bring|call)(?:s|ing)? <p\d+> back (?:early|from|to)|cut(?:ting)? short/,
  ),
  /** "X could be sold to fund a move for Y": who sells the one buys the other. */
  funds: packed(
    /(?:^| )(?:(?:to|and) (?:help )?(?:fund|finance|bankroll|make (?:room|way) for|raise (?:money|funds|cash) for|pave the way for)|in order to (?:fund|finance|facilitate|accommodate|sign|buy)) /,
  ),
  /** In running text: those named before, "the pair", "both players"; "a pair of strikers" is nobody. */
  groupOfPlayers: packed(
    /\b(?:the|this|that|both)\b(?: [\p{L}\d-]+){0,2} (?:duo|pair|trio|quartet|quintet|players|men|deals|moves)\b(?! of )|\bboth of them\b/iu,
  ),
};
