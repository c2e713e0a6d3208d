/** Old clubs, loans, matches, headings: words that take a club out of the deal. Asked before club-roles.ts. */
import type { ClubRoleRow } from './club-role-row';

export const ASIDE_ROLES: readonly ClubRoleRow[] = [
  {
    id: 'back-to-old-club',
    role: 'to',
    before:
      /(?<![a-z])(?:return|returning|back|re-?join\w*|re-?sign\w*(?: for| with)?|move|moving|reunion)(?: to| with| at)? (?:his |her )?(?:former|old|boyhood|first|previous) (?:club |side |employers |team )?$/,
  },
  {
    id: 'wanted-by-old-club',
    role: 'to',
    before:
      /(?<![a-z])(?:interest|interested|offers?|bids?|approach|linked|wanted|eyed|targeted|tracked|monitored|watched|pursued|courted|contacted)(?: [a-z]+| <p\d+>){0,5} (?:<p\d+> 's |his |her )?(?:former|old|boyhood|first|previous) (?:club|side|employers|team)(?: ,)? $/,
  },
  {
    id: 'old-club',
    role: 'none',
    before:
      /(?<![a-z-])(?:former|ex|ex-|one-time|old|boyhood|previous|childhood) (?:club |side |team )?(?:(?:<[cg]\d+> , )*<[cg]\d+> and )?$/,
  },
  {
    id: 'apart-from',
    role: 'none',
    before: /(?<![a-z])(?:aside|apart) from(?: the)? $/,
  },
  {
    id: 'free-since',
    role: 'none',
    before:
      /(?<![a-z])(?:(?:free agents?|without a club|unattached)[^,.;]{0,25} (?:since|after|following)|(?:know|knew|met|worked with|played with)[^.;]{0,40} from)(?: (?:his|her|my|their))? (?:leaving|exit from|departure from|release (?:from|by)|(?:spell|time) (?:at|with))(?: the)? $/,
  },
  {
    id: 'tight-lipped',
    role: 'none',
    after:
      /^ (?:<d\d+> )?(?:have |has |are |were |is )?(?:(?:remain|stay|keep|kept)[a-z]* )?(?:tight-lipped|(?:refus|declin)(?:ed|ing) to comment) (?:on|over|about) (?!their|its)|^ (?:[a-z]+ )?adamant (?:such|these|those|the) (?:[a-z]+ )?(?:stories|reports|claims|rumours) /,
  },
  {
    id: 'confirms-deal',
    role: 'none',
    after:
      /^ (?:[a-z-]+ ){0,3}<n\d+> (?:has |have |also )*(?:confirm|reveal|announc)(?:s|ed) (?:that )?(?:a|the|any) (?:deal|move|transfer|agreement|fee|sale) (?:is|was|has|had|for) /,
  },
  {
    id: 'legend',
    role: 'none',
    after:
      /^ (?:fans?|supporters?|legends?|icon|hero|academy|youth|hierarchy are unhappy|women legend|team-?mates?|career|squad is|loan spell)/,
    before: /(?:^|former |ex-| the | of | from |- | as )$/,
  },
  {
    id: 'topic',
    role: 'topic',
    before: /^(?:exclusive |breaking |latest )?$/,
    after: /^ (?::|news|latest|transfer news|transfers? :|transfers? (?:news|rumours|latest|round-?up))/,
  },
  {
    id: 'leaves-favourite',
    role: 'to',
    before: /(?<![a-z])(?:leave|leaves|leaving) (?:the )?$/,
    after:
      /^ (?:as (?:the |clear |hot |strong )*(?:favourites|front-?runners)|in (?:pole|the driving|prime)|clear|alone|free to|with (?:a|the) (?:clear|free)|to (?:battle|complete|conclude|fight|finalise|scrap|seal|sign (?:him|her|<p\d+>)|slug|strike|wrap))(?= |[.,]|$)/,
  },
  {
    id: 'preferred-to',
    role: 'none',
    before:
      /(?<![a-z])(?:(?:seeing|saw|see|sees|seen) off|los\w+ out to|miss\w* out on [^,;.]{1,40} to)(?: the)? $|(?<![a-z])(?:prefer\w*|favour\w*|cho(?:se|osen?)) (?:a move to )?<c\d+> to(?: a move to)?(?: the)? $|(?<![a-z])rather (?:join|sign for|go to|move to|be at|play for) <c\d+> than (?:join |sign for |go to |move to |be at |play for )?(?:the )?$|(?:(?<![a-z])(?:cho(?:se|sen|os\w+)|prefer\w*|pick\w*|favour\w*|triumph\w*|victor\w*|rights|edge|advantage|wins?|won)(?: [^,.;]{0,60})? over|(?:^| )(?:instead of|rather than|in preference to))(?: (?:the|a|fellow|local|city|league|arch|old|bitter|rivals?|to|move to|switch to|likes of|interest from|offers? from|<[lg]\d+>))* $/,
    after:
      /^(?: (?:,|and|or|<c\d+>))* (?:in the (?:race|chase|battle|hunt)|to (?:sign|land|secure|the|capture|win|his)|for (?:the |his |her )?(?:signature|services)|[.,]|after|because|if|when|$)/,
  },
  // "Will join X after rejecting a move to Y": him whom he turned down nobody takes for the buyer.
  {
    id: 'spurned',
    role: 'rival',
    before:
      /(?:snubb|reject|spurn|declin|turn)(?:ed|ing|s)?(?: down| <p\d+> 's back on)?(?: [a-z-]+){0,3} (?:move|switch|deal|transfer|return) (?:to|with)(?: the)? $/,
  },
  {
    id: 'its-signing',
    role: 'to',
    before: /(?<![a-z])(?:becom\w+|became|as|is|be)(?: (?:the|only|just))? $/,
    after: /^ 's (?:[a-z0-9-]+ ){0,3}(?:signing|recruit|acquisition|arrival|addition)(?= |[.,]|$)(?! targets?)/,
  },
  {
    id: 'their-player-now',
    role: 'to',
    before:
      /(?<![a-z])(?:officially|(?:confirmed|unveiled|announced|revealed) as|will (?:soon )?be(?:come)?) an? (?:new )?$/,
    after: /^ (?:player|man|signing)(?= |[.,]|$)(?! for (?:many|another|one))/,
  },
  {
    id: 'will-play-for',
    role: 'to',
    before:
      /(?<![a-z])(?:will|to|set to|going to|could|would) (?:be )?(?:play|playing|line up|turn out|represent)(?: [a-z]+){0,2} (?:for|at|with)(?: the)? $/,
    after:
      /^ (?:once |next |this (?:season|year|term)|in the (?:new|coming|upcoming)|from |until |for the (?:next|rest|coming|new))/,
  },
  {
    id: 'wants-him-at',
    role: 'to',
    before:
      /(?<![a-z])(?:wants?|wanted|love to (?:have|see)) (?:(?!to )[a-z0-9-]+ ){0,4}<p\d+> (?:back )?at(?: the)? $/,
  },
  { id: 'linked-to-him', role: 'topic', after: /^ -?linked (?!with|to|up)/ },
  { id: 'bound-for-it', role: 'to', before: /^(?:[a-z]+ : )?$|, $/, after: /^ -bound (?:[a-z-]+ ){0,3}<p/ },
  { id: 'others-goal', role: 'none', after: /^ -bound / },
  {
    id: 'source-there',
    role: 'none',
    before:
      /(?<![a-z])(?:sources?|insiders?|people|officials?|figures?) (?:[a-z-]+ ){0,6}(?:in|at|within|inside|to)(?: the)? $/,
    after: /^ (?:'s )?(?:front office|hierarchy|camp|board|boardroom|dressing room)(?= |[.,]|$)/,
  },
  {
    id: 'other-news',
    role: 'none',
    before: /(?<![a-z])(?:other|more|further|latest|all the|of) $/,
    after: /^ (?:'s )?(?:transfer |team )?news(?: |$)/,
  },
  {
    id: 'page-name',
    role: 'none',
    before: / [-|–] $/,
    after: /^ (?:news|fc news|transfer news|fc transfer news)/,
  },
  {
    id: 'sent-on-loan-to',
    role: 'to',
    before:
      /(?<![a-z])(?:sent|go|gone|join(?:ed)?|move[sd]?|moving|switch(?:ed)?|head(?:ed|ing)?|sold|sell(?:ing)?|offload(?:ed|ing)?|(?:(?:has|have) been|will be|to be|being) loaned)(?: [a-z0-9'-]+| <[pfdlg]\d+>){0,5} (?:on loan |permanently |back )?to(?: the)? $/,
  },
  {
    id: 'went-then',
    role: 'none',
    before:
      /(?<![a-z])(?:(?:years?|months|seasons?|summers?|windows?) (?:ago|after|before|removed from)|since)[^,.;]{0,40} (?:to (?:sign for|join|re-join)|(?:leaving|left|departing)(?: <c\d+>| the club)? for|joining|joining <c\d+> from|arriving from|signing for)(?: the)? $/,
  },
  {
    id: 'loan-now',
    role: 'none',
    before:
      /(?<![a-z])(?:on[- ]loan(?: at| with)?|loan (?:spell|stint) (?:at|with)|(?<!(?:linked with|potential|possible|proposed|seal\w*|finalis\w*|agree\w*|for) (?:an? )?(?:[a-z]+ )?)loan move (?:at|with)|spent .{0,30} (?:at|with)|(?:after|following) (?:an?|<p\d+> 's) (?:[a-z-]+ ){0,3}(?:deal|season|half-season|campaign) (?:at|with)|loaned (?:out )?to)(?: the| struggling| [a-z]+(?:ish|ian|ean) side| (?:<[lg]\d+> )?(?:side|club|strugglers))* $/,
    after: /^(?! (?:this|for the upcoming|next))/,
  },
  // Whose he is, or where he is lent.
  { id: 'loanee', role: 'none', after: /^ (?:'s )?(?:[a-z-]+ )?loan(?:ee|(?:-| )(?:star|player|man) <p)/ },
  {
    id: 'played-for',
    role: 'none',
    before:
      /(?<![a-z])(?:after|since|by|while|was|were|been|has|had|who|he|she|<p\d+>) (?:[a-z]+ )?(?:(?:played|playing|plays|turned out|appeared|featured|scored|netted|bagged|notched|starred|shone|impressed|captained|contributed|registered|struck|hit|grabbed|racked up|chipped in|struggled|excelled|thrived) (?:(?!move|join|sign|talks|negotiat|deal|role in)(?:[a-z0-9-]+|<[dlg]\d+>) ){0,6}for|help(?:ed|ing)|guid(?:ed|ing)|fir(?:ed|ing)|inspir(?:ed|ing))(?: the)? $/,
  },
  {
    id: 'match',
    role: 'none',
    before:
      /(?<![a-z])(?:against|(?:that|who|which) (?:beat|defeated|thrashed|lost to|drew with)|(?:beat|defeat|thrash|eliminat|overcom|knock|edg)ing(?: out| past)?|beaten by|defeat (?:to|by|against|at)|win (?:over|at|against)|(?:victories|wins|defeats) for|draw (?:with|at|against)|victory (?:over|against)|face|faces|faced|facing|loss (?:to|at)|lost (?:to|at)|(?:points?|places?|\d+) (?:behind|above|below|(?:ahead|clear|adrift) of)|clash with|visit (?:to|of)|trip to|(?:camp|tour|holiday) in|host(?:s|ed|ing)?|unlike|tore|ripped|stunned|humbled|derby with|knocked out by|held by|(?:squad|side|team) to play|(?:as|when|while|before|after) <c\d+> (?:[a-z]+ ){0,2}(?:beat|beaten|lost to|drew with|take on|play)|thrashed|match with|game (?:with|against|at)|meeting with|(?:goals?|times|match(?:es)?|starts|outings?|hat-trick|contribution|level)(?: (?:across|in) all competitions)?(?: (?:last|this) (?:season|term|year))? (?:for|against)|appearances? (?:for|at)|debut (?:for|against|at)|(?:(?<! to )play|plays|played|starred|scored|scoring|featured|impressed|impressive) (?:for|at|with|against)|games (?:for|at)|minutes for|career (?:at|with)|spell (?:at|with)|stint (?:at|with)|season (?:at|with)|years (?:at|with)|title with|won .{0,30} with|academy at|success at|came through at|product of|through the ranks at|footsteps of|home to|away (?:to|at))(?: (?:the|newly|promoted|newly-promoted|rivals|title|winners|champions|leaders|strugglers|(?:[a-z]{3,}(?:ish|ian|ean)|<[lg]\d+>) (?:side|club)|(?:bitter|fierce|local) rivals))* $/,
  },
  {
    id: 'their-match',
    role: 'none',
    before:
      /(?<![a-z])(?:the|for|against|in|before|after|during|since|from|<d\d+> 's)(?: (?:the|<d\d+> 's|previous|last|next))* $/,
    after:
      /^ (?:'s )?(?:game|match|clash|tie|fixture|encounter|showdown|midfield|defence|attack|dressing room)(?= |[.,]|$)/,
  },
  {
    id: 'paid-then',
    role: 'none',
    after:
      /^ (?:(?:have |had )?paid|offered(?= (?:[a-z]+ ){0,3}(?:last (?:summer|season|year)|years? ago))|forked out|shelled out|signed <p\d+> (?:from|for)) .{0,40}(?:in (?:<d|20)|years? ago|last (?:summer|season|year)|<d\d+>)/,
  },
];
