/** Words of what was before the news, and of news told with it. Packed with the phrase tables (rows.ts). */
import { packed } from './packed-word';

export const BACKGROUND_WORDS = {
  pastTime: packed(
    /(?:at the age of (?:1\d|[a-z]+teen)(?![a-z])|as an? (?:\d+-year-old|teenager|youngster|schoolboy|boy|child|kid)(?! (?:he|she|at heart))|last (?:summer|season|year|<d|january|term|winter|week of|campaign|august|july|june|month|window)|(?:in|over|during) the last (?:two|three|four|five|few|couple of) (?:seasons|years|campaigns)|the previous|previous (?:summer|season|window|year)|(?:two|three|four|five|six|seven|eight|nine|ten|several|many|a few|\d+) (?:years|seasons|summers|months|windows) ago|a year ago|(?:months?|weeks?|years?) removed from|(?<!(?:kn[eo]ck|turn|sen[dt]|held|throw|bat)\w* )back in (?:january|june|july|august|the summer|<d|\d)|earlier (?:this|in the) (?:year|season|summer|window|month)|in (?:19|20)\d\d|since (?:joining|arriving|signing|leaving|moving|his|her|the|19|20|<d)|(?<![a-z])ago(?![a-z])|years back(?![a-z])|in the past|at the time|(?:years?|months|seasons?|summers?) (?:earlier|later)|the following (?:season|summer|year|january)|(?:at the end of|during|after|later) that (?:season|campaign|summer|year)|would (?:then |later )?go on to|only (?:joined|signed|arrived|moved)|(?:signed|bought|recruited|brought [^,.]{2,20}) (?:by|under) (?:former|then|previous)(?![a-z])|was (?:(?:later|then) (?:sent|loaned|sold|released)|(?:sent|loaned|sold) (?:out )?(?:on loan )?to <c\d+> (?:, )?where)|when he (?:was|joined|left|signed|moved|arrived)|previously(?! (?:reported|revealed|stated|said|understood|claimed|told|confirmed|written|mentioned|insisted|suggested))|(?<![a-z])once(?![a-z])|<d\d+> after|originally)/,
  ),
  pastClause: packed(
    /^(?:(?:(?:just|only|barely|nearly|almost) )?(?:an?|[a-z]+|\d+) (?:years?|months|seasons?|summers?) after (?:<p|he |she |leaving|joining|signing|arriving|moving)|having|since|when|who (?:joined|signed|moved|arrived|left|cost|was signed|was bought|came|swapped|had|only joined)|after (?:joining|signing|leaving|moving|arriving|(?:an?|his|<p\d+> 's) (?:move|arrival|switch)|<p\d+> 's (?:[a-z]+ )?(?:departure|exit|sale|loss)|her|being|he|she|completing|spending|coming)|following (?:(?:his|her|the|<p\d+> 's) (?:move|arrival|switch|transfer|signing)|<p\d+> 's (?:[a-z]+ )?(?:departure|exit|sale|loss))|whom|which was|where he|before (?:(?:eventually |finally |later )?(?:spending|spells?|joining|moving|signing|leaving|returning|being|heading (?:to|for|back)|going (?:on|to|back|out))|(?:(?:eventually |finally |later )?(?:sealing|completing|making|clinching|earning|securing) )?(?:an?|his|her|the|<p\d+> 's) (?:[a-z£0-9.-]+ |<[cfl]\d+> ){0,3}(?:move|switch|transfer|return|exit|departure)|he|she|(?:they|it|<c\d+>) (?:signed|bought|sold|landed|got|brought|went|turned|opted)))/,
  ),
  /** "The Swedes who | have moved to Genoa": whoever else did. */
  ofOthers: packed(/ (?:[a-z-]+s|men|those|others) who (?:have )?$|<p\d+> (?:they|we) $/),
  /** "Wanted him | when he was in charge of Genoa": the next clause tells the time. */
  thenNext: packed(/^(?:when|while) (?:<[np]\d+>|he|she|they) (?:was|were|had|managed|coached|worked)(?: |$)/),
  /** When a report came out, and what is of the same window as the news. */
  reportTime: packed(
    /earlier (?:this|in the) (?:summer|window|month)|(?<=(?:reveal(?:s|ed)|report(?:s|ed)|claim(?:s|ed)|wrote|learned) )(?:back )?(?:(?:in |on )?<d\d+>|(?:in (?:the )?|last |earlier (?:this|in the) )(?:[a-z]+ )?(?:week|month|summer|winter|spring|autumn|window|season|year)|(?:a|an|one|two|three|four|five|six|seven|eight|several|a few|a couple of|\d+) (?:days?|weeks?|months?) ago)(?= that )/,
  ),
  /** Deals that are only counted up: "have already signed X, as well as having brought in Y". */
  inPassing: packed(/\b(?:already|so far|as well as having|previously|the fact that)\b/i),
  /** Headline present and club statements report the news of the day. */
  isNews: packed(
    /^(?:has |have |had |contracts? ha|it is |is (?:staying|leaving)|are leaving|will (?:stay|remain)|latest |(?:confirm|announc)ed |returns|signs|joins|completes|seals|unveils|welcomes|snaps|clinches|extends|pens|inks|puts|renews|commits|secures|adds|ropes|swaps|ditches|leaves|departs|becomes|arrives|moves|makes|heads|brings|takes|with |announcing|bids|by signing|by extending|succeed|managed to |move|transfer|<c|<p|delighted|pleased|proud|happy|can |[a-z]+ : )/,
  ),
  /** "Have both pledged", "announced that he had signed": an auxiliary or a frame before the words makes them news as well. */
  toldAsNews: packed(
    /(?:(?:^| )(?:has|have)(?: (?:now|both|all|officially|since|[a-z]+ly))* |(?:it (?:was|has been|is)|^)[^,]{0,40}(?:confirm|announc|reveal)(?:s|ed|ing) [^,]{0,30}that [^,]*)$/,
  ),
  /** A completed move of these days is news, whatever the article is about: "joined on Friday", "this week". */
  theseDays: packed(
    /(?:^| )(?:today|yesterday|tonight|this (?:week|morning|afternoon|evening)|earlier (?:today|this week)|deadline[ -]day|the (?:transfer )?(?:window )?deadline)(?: |$)/,
  ),
  /** What is told of somebody or something on the way: "a player who scored 20 last season", "where he spent last year". */
  relativeClause: packed(
    /(?:^| )(?:(?<= , )(?:on loan|formerly|previously|signed|bought|sold|once)(?= [^,.;]{3,60} , (?:is|are|has|have|was|will|would|could) )|who|whom|whose|which|where|that (?:won|saw|helped|finished|reached|beat|lost|was|were|had|made|earned|took|left|scored|secured)) [^,]*/g,
  ),
  /** A window as one looks back on it; one that is open is "this summer". */
  inLastWindow: packed(
    /(?:^| )(?:in|during|over) (?:the|pre-) ?(?:summer|winter|off-season|close season|season)(?: (?!transfer|window)|$)|(?:^| )at the (?:start|beginning) of (?:the|this) (?:season|campaign|year)(?: |$)/,
  ),
  /** Words that say that the matter is open, whatever else the clause tells. */
  openMatter: packed(
    /(?:^| )(?:is|are|has|have|remain|remains|could|may|might|will|can|want|wants|looks?|seems?|appears?|hopes?|plans?|needs?|considering|keen|edges?|nears|closes)(?: |$)/,
  ),
  /** A clause that hangs on the one before and shares its time: "as United agreed", "after being linked". */
  hangsOn: packed(
    /^(?:and )?(?:but|as|because|after|when|while|before|following|having|where|in|with|who|which|that|despite|signing)(?: |$)/,
  ),
  /** "had been linked with Liverpool before joining Watford": what came to nothing long ago. */
  overtaken: packed(
    /(?:^| )had (?:been |previously |long )*(?:linked|wanted|interested|targeted|tracked|close|set|courted|pursued|on the)/,
  ),
  afterSigning: packed(
    /^after (?:signing|landing|securing|snapping up|bringing in|recruiting|completing (?:the |a )?(?:signing|capture|transfer|deal) (?:of|for)) (?:[a-z0-9-]+ |<[cg]\d+> (?:'s )?){0,4}<p|^having (?:signed|penned) (?:[a-z0-9-]+ ){0,4}(?:deal|contract)(?! (?:in|last|at|from) )/,
  ),
  /** "Said after signing a contract": he who speaks today has signed today. */
  spokeBefore: packed(/(?:said|says|added|explained|admitted|told [^,.]{1,40}|spoke|speaking|delighted|thrilled) $/),
  onSigning: packed(/^(?:after|upon|on|having|since) [a-z-]+ing /),
  /** What a year before these words is the year of: "2018 World Cup winner Lund". */
  ofTitle: packed(/^ (?:[a-z]+ ){0,3}?(?:champions?|(?:cup |prize )?winners?|finalists?|draft|intake)(?![a-z])/i),
  /** Words right before a date that make it the end or aim of something, not when it happened. */
  untilThen: packed(
    /(?:until|till|through|to|for|by|beyond|before|rest of|remainder of|expires? in|ends? in) (?:the )?(?:end of |(?:early|mid|late)[ -])?(?:the )?(?:(?:summer|spring|winter|january|february|march|april|may|june|july|august|september|october|november|december)(?: of)? (?:\d{1,2},? )?)?(?:(?:19|20)\d\d[-–/])?$/i,
  ),
  /** Words between which and "that" a time is when the report came out, not when the move was: "revealed two months ago that". */
  reportedThen: packed(
    /(?:reveal(?:s|ed)|report(?:s|ed)|claim(?:s|ed)|wrote|told [a-z<>0-9 ]{1,30}|learned|understood) (?:[a-z]+ly |first |back )?(?:in |on |at )?(?:the )?$/,
  ),
  /** A move that was made, with the club that it led to. */
  cameThen: packed(
    /^(?:re-?)?(?:joined|(?:was|were) (?:loaned|lent|sent|farmed|shipped)(?: out)?(?: on loan)? to|signed (?:for|with)|moved (?:on loan )?to|arrived at|switched to|swapped [^,.]{3,40} for|linked up with|(?:penned|signed) (?!(?:an? )?new )(?:[a-z-]+ ){1,5}with) (?:the )?(?:[a-z-]+ ){0,3}?<c(\d+)>(?! 's (?!side))/,
  ),
  /** Words beside a statement that make it one of the past. */
  votePast: packed(
    /(?:last (?:summer|season|year|january)|in (?:19|20)\d\d|last (?:june|july|august)|the following (?:summer|season|year)|(?:year|season|month|summer|campaign|decade)s? ago|previously|originally|initially|when he|as a (?:boy|kid|youngster|teenager|schoolboy|trainee)|before he|before joining|since (?:joining|signing|arriving|moving|his)|after (?:joining|arriving)|having (?:joined|arrived|moved|signed)|who (?:joined|arrived|signed|moved))/,
  ),
  /** Words right before a statement that make it one of the past: "since his move from Lens", "began his career at Lens". */
  voteLooksBack: packed(
    /(?:^| )(?:since|prior to|(?:years?|months|seasons?|summers?|weeks) after|(?:start(?:ed|ing)?|began|begun|beginning|launched)(?: out| off)?)(?: (?:<p\d+> 's|his|her|the|an?)(?: (?:<[cfd]\d+>|[a-z-]+)){0,3})? $/,
  ),
  /** "since joining in a £5m | move from Lens", "since arriving on a | free transfer from Lens". */
  sinceHeCame: packed(
    /(?:^| )(?:since|(?<! (?:set|will|due) .*)before|after|having|when|prior to) (?:<p\d+> )?(?:join|sign|arriv|mov|switch|complet|mak)(?:ed|d|ing|e)(?: (?:in|on|for|via|with))?(?: (?:<p\d+> 's|his|her|the|an?)(?: (?:<[cfd]\d+>|[a-z-]+)){0,4})? $/,
  ),
  /** "Joined in the summer": news of the past; "leaves in the summer" may be of a time to come. */
  aSummer: packed(/(?:in|over|during) the summer|earlier (?:this|in the) (?:year|season|summer|window)/),
  /** Titles of pages that look back or play with moves: what they tell of them is no news. */
  retrospective: packed(
    /^(?:on this day|from the archives?|flashback|throwback|remember when|where are they now|the story of|quiz|fantasy|fpl|obituary|(?:ten|\d+) (?:years|seasons) (?:ago|on)\b)|\b(?:dies|has died) aged \d|^\S+ in \d{4}:|: (?:the )?obituary$|\b(?:years ago today|on this day)\b|(?:you|we)(?:['’]d| have| had)? (?:[a-z]+ )?forg[eo]t/i,
  ),
  /** Titles of pages about moves in general: round-ups, live pages, columns of rumours. */
  tellsOfMoves: packed(
    /\b(?:transfers?(?! (?:bans?|embargo|record|tendon|of power))|rumou?rs?|gossip\w*|deadline[- ]day|(?:summer|winter|january) window|window (?:shuts?|slams?|closes?)|retained list|ins and outs|signings)\b/i,
  ),
  /** A date before the citation opens the sentence or a clause: "In November, X reported". */
  dateOpens: packed(
    /(?:^|\n|[.!?]['’"”)]?\s+|[,;:–—“”"]\s*|\b(?:and|but|as|was|is)\s+)(?:(?:back|early|late|only|just|as (?:early|long ago|recently|far back) as) )*(?:in|on|at|during)?\s*(?:(?:early|late|mid)[-\s])?$/i,
  ),
  /** "player of the year for 2014", "a champion in 2018": what a speaker once was or won. */
  honourBefore: packed(
    /\b(?:of the (?:year|season|month|tournament)|winners?|champions?|finalists?|medallists?|top scorers?|captains?|awards?|trophy)(?: [\w’'-]+){0,3} $/i,
  ),
  dateAfter: packed(
    /^\s*(?:(?:(?:back |as early as |early |late )?(?:in|on|at|during|from|dated|of)|(?:on|via) (?:X|Twitter|Instagram|social media)|at [\d.:]+ ?(?:am|pm)(?: on)?|(?:that|this|last|earlier|back)\b)?\s*)*$/i,
  ),
  dateCue: packed(
    /\b(?:yesterday|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may \d|last may|may last|june|july|august|september|october|november|december|(?:19|20)\d\d|days? ago|weeks? ago|months? ago|last (?:week|month|night))\b/i,
  ),
};
