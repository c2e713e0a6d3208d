/** Offers made by the owner, clubs that ask in vain, two clubs at one table: words that name both sides of a deal. */
import { EPITHET } from './club-epithets';
import type { ClubRoleRow } from './club-role-row';

export const TABLE_ROLES: readonly ClubRoleRow[] = [
  {
    id: 'lets-several-go',
    role: 'from',
    after:
      /^ (?:are |have )?(?:prepar|ready|will|set|happ|plan|open)[a-z]* to allow(?:ing)? (?!<)(?:(?!him|her|for)[a-z-]+ ){1,8}?(?:to )?(?:leave|go|depart|move on|(?:head|go|move) out|out on loan)(?= |[.,]|$)/,
  },
  {
    // "He is to hold talks with the Lens manager over his future": his own club.
    id: 'talks-of-future',
    role: 'from',
    before: /(?:talks with|meeting with|meet|met|(?:speak|talk) (?:with|to))(?: the)? $/,
    after:
      /^ (?:'s )?(?:[a-z-]+ ){0,2}(?:<n\d+> )?(?:(?!<|over|about|on|regarding)[a-z]+ |<d\d+> ){0,4}(?:over|about|on|regarding|to discuss) <p\d+> 's (?:[a-z-]+ ){0,2}(?:future|situation|position)(?= |$)(?! (?:with|at) <c)/,
  },
  {
    id: 'offers-place',
    role: 'to',
    before:
      /(?<![a-z])(?:offered|given|handed|having|had) (?:an? |the )?(?:(?!new|fresh|improved)[a-z0-9-]+ ){0,3}(?:contract|deal|terms|trial|chance to impress) (?:by|at|with)(?: the)? $|accept\w* (?:an? |the )?(?:(?!new|fresh|improved)[a-z0-9-]+ ){0,3}(?:contract|deal|terms|offer|proposal) from(?: the)? $|(?:on trial|trialling|training) (?:at|with)(?: the)? $/,
  },
  {
    id: 'raided',
    role: 'from',
    before: new RegExp(
      `(?<![a-z])(?:raid(?:s|ed|ing)?(?: on| of)?|swoop on)(?: (?:the|his|her|their|former|old|${EPITHET}))* $`,
    ),
  },
  {
    id: 'raid-of',
    role: 'from',
    before:
      /(?<![a-z])(?:plan|plot|prepar|launch|consider|want|eye|mull|ready)\w*(?: (?:for|a|an|another|double|summer|january|new|fresh|big-money))* $/,
    after: /^ (?:'s )?(?:double |triple |<f\d+> )?raid/,
  },
  {
    id: 'sent-for-season',
    role: 'to',
    before: /(?<![a-z])(?:spend|set for) (?:[a-z0-9-]+ |<d\d+> ){0,6}on loan (?:at|with)(?: the)? $/,
  },
  {
    id: 'swapped',
    role: 'from',
    before: /(?<![a-z])(?:swap\w*|trad(?:e|es|ed|ing)|ditch\w*)(?: (?:the|life|at|in|with))* $/,
    after: /^ (?:'s )?for (?:the |life |at |with |a move to )*<c/,
  },
  {
    id: 'passes-on-word',
    role: 'from',
    before: /<p\d+> (?:[a-z]+ ){0,3}(?:told|tells|telling|informed|informs|notified)(?: the)? $/,
    after:
      /^ (?:that |of )?(?:<p\d+> |he |she |his |her |'s ){1,3}(?:[a-z]+ ){0,4}?(?:leave|exit|depart|go|out|challenge|(?:join|move to|sign for|switch to) (?:the )?<c)/,
  },
  {
    id: 'offers-player',
    role: 'from',
    after: /^ (?:[a-z]+ ){0,3}?offer(?:s|ed|ing)? (?:[a-z]+ ){0,2}<p\d+> to /,
  },
  {
    id: 'offered-by',
    role: 'from',
    before: /(?<![a-z])(?:offered|proposed) to <c\d+>(?: (?:and|,) <c\d+>)* by(?: the)? $/,
  },
  {
    id: 'refused-by',
    role: 'from',
    before: `(?<![a-z])(?:bids?|offers?|approach\\w*|proposals?|enquir\\w+)(?: [a-z-]+| ,| <[pfcd]\\d+>){0,9} (?:rejected|turned down|knocked back|rebuffed|accepted|refused|snubbed|blocked|spurned|dismissed|described|branded|labelled|termed)(?: out of hand| outright| as [a-z]+)? by(?: (?:the|${EPITHET}))* $`,
  },
  {
    id: 'asked-to-go',
    role: 'from',
    before:
      /(?<![a-z])(?:ask(?:s|ed|ing)?|beg(?:s|ged|ging)?|plead(?:s|ed|ing)? with|urg(?:es?|ed|ing)|t(?:ells?|old)|inform(?:s|ed)?|request(?:s|ed)?)(?: the)? $/,
    after:
      /^ (?:for (?:an? |<p\d+> 's )?(?:[a-z-]+ )?(?:transfer|move|exit|release|way out)|to (?:leave|be (?:sold|released|allowed|let|loaned)|(?:let|sell|release|allow|loan) <p\d+>)|(?:that )?<p\d+> (?:wants?|wishes|wanted|wished|would like) (?:to (?:leave|go|move|depart|quit)|out|an? (?:move|transfer|exit))(?! to))/,
  },
  {
    id: 'asked-about',
    role: 'from',
    before:
      /(?<![a-z])(?:ask(?:s|ed|ing)?|sounded out|sounding out|phoned|(?:contact(?:s|ed|ing)?|approach(?:es|ed|ing)?)(?: (?:<p\d+> 's|his) (?:agents?|representatives?|entourage|camp) and)?|enquir\w+ with|inquir\w+ with)(?: the)? $/,
    after:
      /^ (?:to (?:ask|be kept|enquire|inquire|discuss|register)|(?:if|whether) (?:they|he|<p\d+>) (?:can|could|may|might|is|would)|about|over|regarding|concerning|for (?:information|details|permission|news|(?:[a-z0-9-]+ ){0,3}<p\d+>))/,
  },
  {
    id: 'move-between',
    role: 'from',
    after: /^ to (?:the )?<c\d+> (?:switch|move|transfer|deal|swap|loan)/,
  },
  {
    id: 'bid-for-player',
    role: 'to',
    after:
      /^ (?:'s )?(?:(?:<f\d+>|first|second|third|opening|improved|latest) )*<p\d+> (?:'s )?(?:bids?|offers?|approach|move|swoop|pursuit|chase|interest|hunt|hopes?|plans?|transfer|deal|signing|arrival|announcement|unveiling|medical|talks|links?|switch)(?: |$)/,
  },
  {
    id: 'two-parties',
    role: 'pair',
    before:
      /(?<!(?:race|fight|battle|shoot-out|toss-up|choice|choos\w+|decid\w+|scramble|torn)(?: (?:[a-z]+|<p\d+>)){0,5} )(?<![a-z])between(?: the| both)* $/,
  },
  {
    id: 'two-agree',
    role: 'pair',
    after:
      /^ (?:(?:have|are|had|were|has|remain|remained|reportedly|finally|been|verbally|said|believed|understood|thought|to|all) ){0,5}(?:agree[sd]?|agreeing|reach(?:ed)?|str(?:uck|ike)|settled|negotiat\w+|finalis\w+|in (?:[a-z]+ )?(?:talks|negotiations|discussions|dialogue)(?! to (?:sign|land|bring))|c[ao]me to (?:an? )?(?:[a-z]+ )?(?:agreement|deal|terms)|(?:thrash|hammer|iron)(?:ed|ing)? out|sh(?:ake|ook|aken) hands|(?:still )?(?:discuss|haggl|talk)\w*(?! to (?:sign|land|bring|<p))|meet|met|at odds|close to (?:an? )?(?:deal|agreement|fee)|(?:far|miles|poles|some way|(?:around |about )?<f\d+>) apart|at loggerheads|continue (?:talks|to negotiate)|exchang\w+)(?! personal| terms with)/,
  },
];
