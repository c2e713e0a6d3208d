/**
 * Words before a phrase that take a step back from it, deny it or put it off, and end where it begins; some that follow it.
 * Packed with the phrase tables (rows.ts).
 */
export const STAGE_WORDS = {
  /** "Quizzed on a move, he …": the question of an answer. */
  askedOf: /^(?:but )?(?:when |after being )?(?:asked|quizzed|questioned|pressed|grilled|probed) [^“”]*? , /.source,
  /** Not yet so: these words, at most five before a phrase, keep the step a wish. */
  wish: /(?<![a-z-])(?:could|may|might|can|would|should|must|if|unless|whether|wants?|wanted|hoping|hopes?|hoped|hopeful|keen|eager|likely|(?<!(?:fl(?:own|ew|y|ying)|gone|went|headed|travelled|jetted) )out to|tipped|try and|try|tries|trying|tried(?! (?:<c\d+> 's|their|its) luck)|attempt\w*|efforts?(?= to )|looking|aim\w*|seeks?|consider\w*|weigh\w* up|mull\w*|contemplat\w*|possible|possibility|stud(?:y|ies|ied|ying)|assess\w*|evaluat\w*|potential|needs?|needed|(?:have|has|had|having) to|intention|intend\w*|(?<!(?:no|not|without|never|any) )hesitat\w+|able|(?:position|plac)ed|ready|willing|open (?:to|for)|free to(?! (?:talk|speak|discuss|negotiate|open|hold) )|chances?|unsure|doubt\w*|plot\w*|plan\w*|desire|ambition|interested|before|until|without|fail\w*|unable|ponder\w*|encourage\w*|expect\w*|due|push\w*|looks? set|looking set|difficult|desperate|determined|struggl\w*|asking|asked|talks to|discuss\w*|prospects? of|talk of|looks?|position|front-?runners?|favourites?|in case|race|battl\w*|refusal|opportunit\w+|(?:would|could) have|only be|receive|entertain\w*|bid to|inundated|wait\w*|await\w*)(?: (?!(?:that|and|but|who|which|after|as|(?<!to )have|has) )(?:[a-z0-9'-]+|<[cdfnp]\d+>)){0,5} $/
    .source,
  /** "Urged them to make an offer", "told to sign", "the papers talk about bids": what others would have done, or speak of. */
  advised:
    /(?<![a-z-])(?:urg\w+|advis\w+|beg(?:s|ged|ging)?|implor\w+|encourag\w+|call\w* on <c\d+>|told <c\d+>|(?:talk|sa|sp|hear|read|ask)\w* about)(?: (?!(?:that|and|but|as|has) )(?:[a-z'-]+|<[cp]\d+>)){0,5} $|(?<![a-z-])(?:told|(?:tells?|told|wants?|wanted) (?:[a-z]+ ){0,3}<c\d+>) to (?:[a-z]+ )?$/
      .source,
  /** A plan that is itself the step: "preparing an offer", "ready to open talks". */
  prepared:
    /(?<![a-z-])(?:ready|prepar\w*|plan\w*|intend\w*|poised|set|expect\w*|due) (?:<c\d+> )?(?:to )?(?:(?!(?:difficult|hard|struggle|try|consider|weigh|discuss|decide|entertain|ask) )(?:[a-z]+|<c\d+>) ){0,4}$/
      .source,
  /** Who is willing to meet a clause or a price makes an offer of it. */
  willing: /(?:willing|happy|prepared) to $/.source,
  /** "Any club that pays the clause can sign him", "whether they sign him": what holds for nobody yet. */
  whoeverDoes:
    /(?:^| )(?:(?:any(?:body|one)?|whichever) (?:[a-z]+ )?(?:(?:club|side|team|suitor|buyer)s? )?(?:that|which|who)|whoever|whether) [^,]*$| in case /
      .source,
  modal: /(?<![a-z-])(?:could|may|might|would|if)(?: (?!(?:but|who|which|after) )(?:[a-z'-]+|<[cfn]\d+>)){0,6} $/
    .source,
  /** Words before a completed move that put it just ahead: "on the brink of confirming", "set to be his first signing". */
  aboutTo:
    /(?:await\w*|waiting for) (?:official |final )?confirmation [^,]{0,60}$|(?<![a-z-])(?:all[ -]but|almost|virtually|nearly|before|until|set(?! of)|expected|due|poised|about to|going|will|brink|verge|close|closing in)(?: (?!and (?:the|it|this|that|ha[sd]|was|is) |needs? |have to )[a-z<>0-9']+){0,6} $/
      .source,
  /** "When his move | has been confirmed": what is told as if it were so in a clause of when the rest is to come. */
  untilItComes: /(?:^| )(?:when|as soon as|until) [^,]{0,60}(?:is|are|has|have) [^,]*$/.source,
  /** "Working on a deal that will see him join": what a deal would do that is not there yet. */
  dealPlanned:
    /(?:work|negotiat|discuss|plan|propos|seek|prepar)\w* [^,]{0,30}(?:deal|move|offer|swap|agreement|package) (?:that|which) will [^,]*$/
      .source,
  /** "come close to signing him": what was near once. */
  onceNear: /(?:^| )(?:came|come|coming|got) (?:[a-z]+ )?$/.source,
  /** What may not come is not ruled out. */
  mayNot:
    /(?:^| )(?:may|might|should [^,]{1,20}|not (?:[a-z]+ )?(?:mean|imply|suggest|guarantee) [^,]{1,40}) not (?:[a-z-]+ )?$|(?:^| )no (?:guarantee|certainty) [^,]{0,40}$/
      .source,
  /** A failure that is only feared: "worried he may miss out". */
  feared:
    /(?<![a-z-])(?:fear\w*|worr\w+|should|could|may|might|risk\w*|danger of|about to|unless|if|threat\w*|(?:had|after) (?:[a-z]+ ){0,3}(?:appear|look|seem)ed)(?: [a-z<>0-9'-]+){0,5} $/
      .source,
  negation:
    /(?:^| )(?:neither [^.;]{1,60} nor [^.;]{1,60} (?:will|would|can|could|is|are|ha[sd])(?: [a-z]+){0,3} $|den(?:y|ies|ied|ying) that(?: [^ ,.;]+){1,9}|(?:(?:dismiss|den[yi]|rubbish|refut|pour|laugh|quash|play|brush|reject)[a-z]*|not know) (?:[a-z-]+ ){0,4}(?:reports?|claims?|rumours?|suggestions?|speculation|talk|stories|gossip) (?:that|of|suggesting|claiming|linking|saying) [^,.;]*) $|(?:^| )(?:not|no|nobody|nothing|never(?: ever)?|without|nor|neither|none|deny|denies|denied|denying|rejects?|rejected suggestions|dismiss(?:ed|es)?|rul(?:ed|es?) out(?: making)?|far (?:away )?from|nowhere (?:near|close to)|(?:a long|some|a fair) way (?:off|from|away from)|yet to|(?:inconceivable|unthinkable|unimaginable) that|fail(?:s|ed|ing)? to|unlikely (?:for [^ ]+ )?(?:to|that)|refus(?:e|es|ed|ing) to|reluctant to|unwilling to|unable to|stopped (?:[a-z]+ ){0,2}short(?: of)?)(?:(?: [a-z]+){0,5} (?:among|one of|on the list of)(?: (?:[a-z][a-z-]*|<[a-z]\d+>)){1,7}|(?: (?:[a-z][a-z-]*|<[a-z]\d+>)){0,4}) $/
      .source,
  /** Words between the negation and the phrase that make it no denial: "not only", "not yet", "has not ruled out". */
  harmless:
    /(?:(?<![a-z-])no to (?:[a-z]+ |<f\d+> ){0,4}$|nor (?:[a-z]+ ){1,3}rul\w+ out|(?:not|unlikely to|nothing (?:will|can|would|could)) (?:derail|scupper|affect|prevent|preclud|stop|deter|discourag|dissuad|end(?! up)|jeopardi[sz]e|block|hinder|threaten|hamper)|(?:not|unlikely to) (?:[a-z]+ ){0,3}(?:problem|trouble|difficult|issue|obstacle|doubt|shortage)|not (?:be |have |been |to )?(?:only|drawn|enough|sufficient|against|averse|opposed|closed|just|yet|short|cool(?:ed)?|dampen(?:ed)?|determined to|desperate to|speak|talk|comment|discuss|(?:confirm|acknowledge)(?:ed)?(?! that )|say|guarantee|promise|respond\w*|repl(?:y|ied)|answer\w*|react\w*|the only|alone|long|far|surpris\w+|rul\w+ out|wast\w+|hesitat\w+|hide|deny|know that|express|describe|thank|disguise|disclose|reveal|give up|(?:given|giving) up|stop|wait|the first|clear|respond\w*|repl(?:y|ied)|answer\w*)|yet to (?:confirm|comment|announce|respond)(?! that )|refus\w* to (?:be drawn|rule out|dampen|play down|quash|comment|confirm|deny|discuss|say|speak|reveal|disclose|name|divulge|elaborate)|not (?:[a-z]+ )?(?:happy|pleased|satisfied|impressed|content)|no (?:time (?:in|before)|hesitation|closer|nearer|uncertain|short|shortage|more than|less than|fewer than|later than|longer than|surprise|doubt|secret|stranger|wonder|matter)|never (?:been closer|closer)|never (?:had |been )?(?:in )?(?:any )?doubt|unlikely to be short|life without|far from (?:clear|certain|sure|over|impossible))[^,;]{0,40}$/
      .source,
  /** A contract that lies before somebody who thinks it over. */
  offerOf: /^(?:offers? of|contract offers?) /.source,
  weighed: /(?<![a-z-])(?:consider|weigh|mull|ponder|study)\w*(?: (?:up|over))?(?: [^ ,]+){0,4} $/.source,
  /** "looks set to": an impression, not a step taken. */
  impression:
    /(?:^| )(?:looks?|looking|appears?|seems?) (?:increasingly |almost |all )?(?:set|likely|certain|poised|destined)(?: [^ ,;]+){0,5} $/
      .source,
  /** An attempt to agree is a talk; the player's own push is a wish. */
  trying:
    /(?<![a-z-])(?:try|tries|trying|tried|attempt\w*|push\w*|pressing|seeking|working|continu\w+|wait\w*)(?: (?:[a-z'-]+|<c\d+>)){0,3} $/
      .source,
  byPlayer:
    /(?:<p\d+>|(?:the|<c\d+>) (?:player|striker|forward|winger|midfielder|defender|goalkeeper|keeper|international))(?: himself| herself)?(?: is| has been| was| has| have| had)?(?: (?:believed|thought|understood|said|reported|claimed) to(?: have)?)? $/
      .source,
  /** "an offer may follow", "has not made a move yet": words after the phrase that leave it open. */
  putOff:
    /^(?: [^ ,]+){0,4} (?:(?:[^ ,]+ ){0,2}(?:could|may|might) (?:well |yet |soon )?be (?:[a-z-]+ |<[cgl]\d+> ){0,4}<p|(?:may|might|could|would) (?:yet |soon )?(?:follow|come|arrive|help|change|be (?:made|tabled|lodged|opened|held))|(?:[^ ,]+ ){0,6}?(?:can|could|may|might) (?:[a-z]+ )?be (?:agreed|reached|arranged|struck|found|worked out)|(?:yet|so far)(?= [.,]|$)|(?:a long|some|still some) way off|(?:is|are|was|were|remains?) (?:[a-z]+ )?(?:far from|(?:not|nowhere) (?:yet )?(?:close|near|imminent|certain|done|agreed)(?! (?:enough|to (?:the|what|their|our|his)|good|what))))/
      .source,
  /** "it added that he would undergo": will, in reported speech. */
  reportedWill: / (?<= (?:that|said|says|added|insisted|claimed) [^,]{0,50} )would (?=(?:[a-z]+ly )?$)/.source,
  /** "We can exclusively reveal": no wish. */
  canTell: /(?<= )can (?=(?:[a-z]+ )?(?:reveal|confirm|announce|report|disclose))/.source,
  /** "If he passes the medical", "if all goes well": what only has to be carried out; "if reports are to be believed". */
  formality:
    /^(?:(?:and|but|so) )?(?:if|unless) [^,]{0,60}(?:formalit|unexpected|unforeseen|dramatic|drastic|medical|pass(?:es)?(?= )|(?:goes|go) (?:well|to plan|smoothly|through)|hitch|(?:be|you) believed?(?= |$)|(?:is|are|proves?) (?:true|correct|accurate)|ha(?:s|ve) it right|<s\d+> is right|anything to go by|(?<=if )you (?:ask|(?:want|need) (?:an?|the|my) (?:message|answer|opinion|truth)))/
      .source,
  /** Clubs that would rather have him stay do not say that he does. */
  stayWished:
    /(?<![a-z-]|(?:^| )i )(?:(?:keen|eager|(?:bid|looking|trying|attempt\w*|efforts?)(?= to )|wants?|wanted|wish\w*|hop(?:e|es|ed|ing)|intention \w+|would sooner|would rather) (?:to )?|(?:plead\w*|prefer\w*|urg\w+|beg\w*|persuad\w+|convinc\w+|(?:difficult|hard|opportunit\w+|chances?|unlikely|door [^,]{1,20}open|welcome) (?:for|to)|(?:face|faces|facing|faced|in for) (?:a |an )?(?:[a-z-]+ ){0,3}(?:battle|fight|task|struggle|challenge)|struggl\w+|battle|pave the way for|allow|so that|in order for|help) [^,]{0,40})$/
      .source,
  /** A condition right after a step that is said to come: "will join if the clubs agree"; a medical is none. */
  condition:
    /^(?:if|unless|provided|as long as|should|when(?= (?:an?|the) [a-z]+ offer)) (?!not (?:in|this|now|before)|(?:[a-z]+ |<p\d+> ){0,3}(?:pass|medical|all goes))/
      .source,
  /** What had been near before something else came. */
  hadBeen:
    /(?:^| )(?:had (?:been |looked |seemed |appeared |come )*|(?:was|were|looked|seemed) (?:initially|originally|once|at one (?:point|stage)) )$/
      .source,
  /** An offer is there whose details are not accepted: "unwilling to accept the structure of the deal". */
  partRefused:
    /(?:^| )accept\w* (?:[a-z]+ ){0,3}(?:structure|terms|conditions|valuation|size|timing|level|schedule|breakdown|value) of (?:[a-z]+ )*$/
      .source,
  /** "Not willing to negotiate over his price". */
  overPrice:
    /^negotiat\w* [^,.]{0,40}(?:price|fee|clause|valuation)(?= |$)|(?:^| )(?:for (?:free|nothing|long|(?:anything )?(?:less|below|under))|on a free|much longer)(?: |$)|^(?:sticking point|stumbling block)/
      .source,
  /** Words of others, in which the pluperfect is no time of its own. */
  relates:
    /(?:^| )(?:that|sa(?:id|ys?)|t(?:old|ells)|claim\w*|report\w*|reveal\w*|confirm\w*|admit\w*|understood|sources?|<s\d+>) [^,]*$/
      .source,
  /** "could yet stay". */
  possibly: /(?:could|might|may) (?:yet |still )?$/.source,
  /** "appears to be on his way out": an impression of what only the club could say. */
  appears: /(?:^| )(?:looks?|looked|appear(?:s|ed)?|seem(?:s|ed)?) (?:to be |as if [^,]{1,20} |like )?$/.source,
  /** "look on the brink of", "appears close to": as good as said. */
  seems: /(?:looks?|appears?|seems?) (?:to be )?$/.source,
  /** "not yet", "yet to": the step has not been taken, and may be. */
  notTaken: /(?<![a-z-])(?:(?:not yet|yet to)(?: [a-z'-]+){0,3}|yet(?! another| again)(?: [a-z'-]+){1,3}) $/.source,
  /** Not so far, unlike "could not agree". */
  unagreed:
    /(?:^| )(?:no(?:thing)? (?:[a-z]+ ){0,3}(?:is|are|was|has|have|had|been) $|(?:yet|unable to|far (?:away )?from|nowhere (?:near|close to)|way (?:off|from|away from)|no (?:final|full|complete|formal|definitive)|(?<!(?:could|only|just) )not)(?: (?!only|just)[^ ,;]+){0,5} $)/
      .source,
  /** "It is likely that he will join", "willing to pay £30m to complete a deal": what is likely or offered is not settled. */
  likelyThat:
    /(?:^| )(?:likely|possible|probable|hop(?:e|es|ing)|fear(?:s|ed|ing)?|worr(?:y|ied)|afraid|suspect(?:s|ed)?|hint(?:s|ed|ing)?|hint yet|suggestion|far from [a-z]+) that [^,]{0,60}$|(?:^| )fear(?:s|ed)? (?:<[cpn]\d+>|he|she) [^,]{0,60}$|(?:would|could|might) (?:take|need|require) [^,]{0,60}$|(?:willing|ready|prepared|happy|able|ha(?:ve|s)|needs?|asked) to (?:spend|pay|offer|part with|stump up|fork out|splash out|shell out) [^,]{0,60} to $/
      .source,
  /** A wish not to part that gives way at once: "does not want to go, but accepts it". */
  givesWay:
    /^but (?:(?:he|she|they|<[cpnl]\d+>|the(?: club)?|[a-z]+ly) ){0,2}(?:accept|recogni|resign|know|knew|understand|will|would|could|may|might|ha(?:s|ve) to|(?:is|are) (?:open|willing|ready|prepared|resigned|aware|[^,]{0,20}dream))/
      .source,
  /** Wishes not to part, and words of staying that say themselves that they may not come true. */
  softStay: /^not (?:be )?(?:want|wish)|(?:happy|content|settled)(?: |$)/.source,
  mayStay: /^(?:could|may|might) /.source,
  /** "Will not go unless …", "… until they have found another", unlike "until the summer". */
  onCondition: /^(?: (?:for|over))?(?: <p\d+>)? ?(?:unless |(?:until|before) (?:<c\d+>|they|we|the club|an?|he) )/
    .source,
  /** "No option to buy": a term of the deal, not the end of one. */
  option: /^(?:option|obligation) to(?: |$)/.source,
  /** … with what it would be an option for. */
  noOption: /(?:^| )no (?:[a-z]+ ){0,2}(?:option|obligation|clause)(?: [^,]{0,30})? $/.source,
  /** "an agreement has yet to be reached", "a fee is not agreed": what follows a word of agreement and keeps it a talk. */
  stillOpen:
    /^(?: [^ ,]+){0,8}? (?:(?:has|have|is|are) (?:yet|still) to |(?:has|have|is|was) not (?:yet )?|(?:is|are|remains?) (?:some|a long|a little) way off)/
      .source,
  /** "we will reach an agreement". */
  ahead: /(?:will|shall|going to) $/.source,
  toReach: /^(?:reach|find|strike|agree)(?: |$)/.source,
  /** "Any plan to sell": a refusal to part only with the denial that stands before it. */
  ofAny: /^any /.source,
  /** Talks that a club has with nobody but itself. */
  internal: /(?:^| )(?:internal(?:ly)?|in-house|among(?:st)? themselves) /.source,
  /** "Time is running out to come to an agreement", "no closer to agreeing". */
  timeTo:
    /(?:^| )(?:time|days|hours|weeks|deadline|ability|inability|chances?|failure) (?:[^ ,]+ ){0,8}to (?:come to|reach|find|strike) (?:[a-z]+ )?$|(?:^| )(?:closest|no (?:closer|nearer)) to (?:an? )?$/
      .source,
  /** "hope to agree a fee". */
  hopesTo: /(?<![a-z-])(?:hop(?:e|es|ed|ing) to|(?:confident|hopeful|optimistic) (?:of|about)) $/.source,
  /** "Talks with them never took place". */
  neverCame:
    /^ (?:[^ ,]+ ){0,5}?(?:never|not) (?:even |actually )?(?:t(?:ake|ook|aken) place|started?|beg[au]n|happen(?:ed)?|materiali[sz]ed?|exist(?:ed)?)/
      .source,
  /** "hopes that he will sign". */
  hopedOfHim: /(?<![a-z-])hop(?:e|es|ed|ing) (?:that )?(?:[a-z-]+ )?(?:<[pcn]\d+>|he|she)(?: , [^,]{2,40} ,)? $/.source,
  /** "confident that he will sign": what somebody expects of a contract. */
  expectedOfHim:
    /(?:confident|hopeful|optimistic|believ\w+|expect\w*) (?:that )?(?:[a-z-]+ ){0,3}(?:<[pcn]\d+>|he|she)(?: , [^,]{2,40} ,)?(?: w(?:ill|ould))? $/
      .source,
  /** "hope to tie up a deal", "looking to wrap up a move": what is being arranged, though only wished for. */
  toWrapUp: /^(?:wrap|ti|ty|conclud|finali)/.source,
  /** A refusal that holds only for what is offered: "will not sell for less", "not for sale at that price". */
  atAPrice:
    /^ (?:[^ ,]+ ){0,9}?(?:for (?:anything |a penny |any )?(?:less|under|below|lower)(?: |$)|(?:below|under|less than) (?:<f|that|their)|at (?:that|this|such a|the|any less|a (?:reduced|lower|cut|knockdown)[a-z-]*) ?(?:price|rate|fee|money|figure|level)|on the cheap|cheaply|without a replacement)/
      .source,
  /** "Crucial for finalising terms": what has to be done yet. */
  stillToDo: /(?:crucial|key|vital|important|decisive|needed|necessary|required|time|aim) (?:for|to|of|in) $/.source,
  /** Words by which a medical is no more than thought of. */
  onlyHoped:
    /(?<![a-z-])(?:hop(?:e|es|ed|ing)|wants?|if|unless|whether|fail\w*|without|refus\w*|before|until)(?: [^ ,]+){0,5} $/
      .source,
};
