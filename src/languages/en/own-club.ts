/** Phrases that tell at which club a player is now, and which clubs are his former ones: player and club named. */
import {
  ADJ,
  C,
  gap,
  MEN,
  NO_OFFER,
  NOT_FAVOURITE,
  NOT_OBJECT,
  NOT_SIGNED,
  NOT_THEN,
  type OwnClubRow,
  P,
  ROLE,
  row,
  THE,
} from './own-club-row';

/** Statements that name the player and the club. */
export const OWN_CLUB: readonly OwnClubRow[] = [
  row(
    'former',
    4,
    `(?<![a-z-])(?:former|ex|ex-|one-time|old) (?:<c\\d+> (?:, )?(?:and |& )?)*${C}(?: and <c\\d+>)? ${ADJ}{0,3}(?:${ROLE} )?${P}`,
    {
      former: true,
    },
  ),
  row(
    'apposition',
    6,
    `(?<!(?<![a-z])(?:former|ex|ex-|leave|join|to) (?:<c\\d+> (?:, )?(?:and |& )?)*)${C} (?:'s |' )?(?:and <g\\d+> )?${ADJ}{0,4}(?:${ROLE}|${MEN}) (?:, )?${P}`,
    { direct: true, named: true },
  ),
  row(
    'possessive',
    6,
    `${C} 's (?:${ADJ}){0,1}(?:${ROLE} )?${P}(?! (?:bid|offer|approach|move|swoop|pursuit|chase|interest|hunt|plan|transfer|deal|signing|arrival|medical|talks)(?![a-z-]))`,
    {
      direct: true,
      named: true,
    },
  ),
  row(
    'list-after-role',
    6,
    `(?<!(?<![a-z])(?:former|ex|ex-) (?:<c\\d+> (?:, )?(?:and |& )?)*)${C} (?:'s )?${ADJ}{0,2}(?:${ROLE}|${MEN}) (?:, )?<p\\d+> (?:and|,|or|&) (?:<p\\d+> (?:and|,|or|&) )?${P}`,
    {
      direct: true,
      named: true,
    },
  ),
  row('of-club', 5, `${P} of ${THE}${C}`, { direct: true }),
  row(
    'adjacent',
    2,
    `(?<=^|[,.:;–-] |for |of |sign |on |and |in |the |with |from |over |that |as |by |(?:confident|believe|want|wants|target|targets|eye|eyeing|signing|signed|chasing|tracking|monitoring|land|landing) )${C} ${P}`,
  ),
  row(
    'plays-for',
    4,
    `(?<!(?:have|had|love) |wants? (?:(?!to )[a-z0-9-]+ ){0,4})${P} ,? ?(?:who |has |is |currently |now )*(?:plays for|play for|playing for|starring (?:for|at)|employed by|contracted to|on the books (?:of|at)|under contract (?:at|with)|is at|at) ${THE}${C}`,
    { direct: true, named: true },
  ),
  row('after-name', 4, `${P} , (?:now |currently |still |the ${ROLE} |of )?(?:of|at) ${THE}${C}`, {
    direct: true,
    named: true,
  }),
  row(
    'leaves',
    4,
    `${P} ${gap(8)}${NOT_THEN}(?:leave|leaving|leaves|quit|quits|exit|exits|depart|departs|departing|away from|departure from|exit from|(?<!(?:left|ruled|dropped|kept) )out of|way out of|part ways with|future at|future with|${NOT_SIGNED}(?:contract at|contract with|contract .{0,25}? with|deal at)|remain at|stay at|his time at|turn his back on|see out his (?:contract|deal) (?:at|with)|(?:has|have|had) left|flee(?:s|ing)?|fled|walk(?:s|ed|ing)? out on|stays with|staying with|extended with|signs on (?:at|with)|finished at|done at|wants? out of) ${THE}${C}${NOT_FAVOURITE}`,
    { direct: true },
  ),
  row(
    'signed-from',
    5,
    `(?<![a-z])(?<!(?:paid|spent) [^.;]{0,40} to )(?:sign|signing|signs|signed|acquired|acquire|acquiring|acquisition of|transfer of|land|landing|prise|lure|recruit|buy|bring|capture of|signing of|deal for|move for|poach|tempt|loan|loaned|snap up|swoop for|acquire|secure|secured|securing|snapped up|snaps up|services of|signature of|signings of|recruited|landed|lured|poached|unveiled|welcomed|arrival of|take|get) ${NO_OFFER}(?:, )?${P} (?:, )?(?:\\d\\d ,? ?)?${NO_OFFER}(?:from|away from|out of) ${THE}${C}`,
  ),
  row(
    'joins-from',
    4,
    `${P} ${gap(8)}(?:join|joins|joined|joining|moves|moved|goes|gone|crosses|sign|sign for|signs for|signed for|move to|moved to|completes|completed|sealed|seals|loan|switch|transfer|move)(?: (?:(?!bid|offer|interest|approach)[a-z0-9,'£-]+|<[cfgldn]\\d+>)){0,8}? from ${THE}${C}`,
  ),
  row(
    'deal-with',
    3,
    `(?<!(?:agents?|representatives?|camp|entourage|father|brother) [^.;]{0,70})(?<!<p\\d+> (?:(?:has|have|is|already|come|to|agreed|reached|on|<p\\d+> 's|his|her|personal) ){1,6})(?:bid|offer|fee|deal|terms|agreement|talks|negotiations|discussions|dialogue|negotiating|transfer|locked|game|stalemate|stand-?off|row|dispute|approach|proposal|enquiry|contact)s? ${gap(4)}(?:with|to) ${THE}${C} ${gap(3)}(?:for|over|about|regarding|concerning|on|to (?:sign|discuss|bring|land|take|recruit|lure|buy|secure|get|capture|prise|re-sign)) ${gap(6)}${P}(?! (?:'s )?sale)`,
  ),
  row(
    'pay-club',
    3,
    `(?:pay|paid|paying|offer|offered|offering) ${THE}${C} ${gap(4)}<f\\d+> ${gap(3)}(?:for|to (?:sign|land|get|secure|prise|buy)) ${gap(4)}${P}`,
  ),
  row(
    'tells-price',
    4,
    `${C} (?:have |has )?(?:told|tell|tells|informed|inform) ${THE}<c\\d+> (?:that )?${gap(3)}(?:want|wants|demand|value|will|to pay) ${gap(6)}${P}`,
  ),
  row(
    'described-after',
    5,
    `${P} ,? ?(?:who is )?(?:the |a |an )(?!former)${ADJ}{0,2}${C} (?:and <[gl]\\d+> )?${ADJ}{0,2}${ROLE}`,
    {
      direct: true,
      named: true,
    },
  ),
  row(
    'sells',
    3,
    `${NOT_OBJECT}${C} ${gap(14)}(?:sell|selling|sold|offload|offloading|offloaded|listen to offers for|let(?! (?:(?:the|a|an|their) )?(?:[a-z-]+ ){0,3}<p\\d+> (?:remain|stay|continue|see out|go back|return))|cash in on|part with|part ways with|value|values|valued|keep(?:ing)?(?! (?:tabs|an eye|a |close|track|watch|taps))|(?:lose|losing)(?! out)|loan out|loaned out|renew|tie|retain|retaining|demanding|release(?! clause)|released|sent|send|ship out|move on|moving on|ditch|axe|get rid of|release(?! clause)|hold on to|hang on to|received (?:an? )?(?:[a-z-]+ |<f\\d+> ){0,3}(?:bid|offer|approach|enquiry) (?:from [^<>;.]{0,30}<c\\d+> )?for|rejected (?:an? )?(?:[a-z-]+ |<f\\d+> ){0,3}(?:bid|offer|approach) (?:from <c\\d+> )?for|turned down (?:an? )?(?:bid|offer|approach) for|want <f\\d+> for|asking for <f\\d+> for|demand <f\\d+> for|price on) ${gap(3)}${P}`,
  ),
  row(
    'announces-exit',
    6,
    `${C} (?:can |have |has |today |<d\\d+> )*(?:confirm|announc|reveal)\\w* (?:that )?(?:${ADJ}{0,3}${ROLE} )?${P} (?:has |have |will |is to |is set to |'s )*(?:[a-z]+ )?(?:left|leave|leaves|leaving|depart\\w*|been released|parted|moved on|gone)(?! <c\\d+>)`,
    { direct: true },
  ),
  row(
    'boss-on-leaving',
    5,
    `${C} (?:'s )?(?:boss|manager|head coach|coach|chief|sporting director|director|president|chairman|owner|ceo)(?: ,)? <n\\d+> ${gap(12)}${P} (?:has |have |will |would |could |may |might |is |was |not |to |be |set |going |about )*(?:leave|leaving|go|going nowhere|going anywhere|stay|staying|remain|sold|depart|exit|not for sale)(?![a-z])(?! to )`,
  ),
  row(
    'loans-out',
    5,
    `${NOT_OBJECT}${C} ${gap(5)}(?:loan(?:ed|s)?|lends?|lent|sends?|sent) (?:out )?${P} (?:on loan |out )?to ${THE}<c`,
  ),
  row('formerly', 4, `${P} ,? ?(?:formerly|once|previously) (?:of|at|with) ${THE}${C}`, { former: true }),
  row('left-for', 3, `${P} ${gap(4)}left ${THE}${C} (?:for|to join|to sign)`),
  row(
    'denies-bid',
    4,
    `${C} ${gap(3)}(?:deny|denies|denied|den(?:y|ies) that|dismiss\\w*|swears?|insists?|says?) ${gap(3)}<c\\d+> (?:have |had |has |not )*(?:bid|offered|approached|asked) ${gap(4)}${P}`,
  ),
  row(
    'will-not-sell',
    4,
    `${C} ${gap(5)}(?:neither )?${P} (?:nor <p\\d+> )?(?:is|are|need be|will be) (?:not for sale|not be sold|sold|going nowhere|staying)`,
  ),
  row(
    'contract-of',
    3,
    `${C} ${gap(3)}(?:contract|exit|departure|future|stay|career|(?<=new )deal|deal(?= of)) (?:of|for) ${P}`,
  ),
  row(
    'his-future',
    4,
    `(?<!(?:during|throughout|started|began|start|begin|of|in|spent|after|following) )${P} 's ${gap(3)}(?:<c\\d+> )?(?:future|contract|deal|exit|departure|career|time|days|spell|stay|situation) (?:at|with|from|away from) ${THE}${C}`,
  ),
  row(
    'his-club-future',
    3,
    `${P} (?:'s|, whose) ${C} (?:future|exit|contract|deal|departure|career|days|stay|team-?mates?)`,
  ),
  row('joined', 1, `${P} (?:has been at|came through at|made his debut for|started [^.;]{0,40}? for) ${THE}${C}`),
  row(
    'plays-this-season',
    4,
    `${P} ${gap(16)}(?:goals?|assists|appearances|matches|games|outings) (?:for|with) ${THE}${C} (?:so far )?(?:this (?:season|term|campaign)|so far)`,
    { direct: true, named: true },
  ),
  row(
    'helps-club',
    2,
    `${P} ${gap(8)}(?:helping|has helped) ${THE}${C} (?:to )?(?:return|win|reach|avoid|earn|secure|climb)`,
  ),
  row('has-spent', 4, `${P} ,? ?(?:who )?(?:has|have) spent ${gap(6)}(?:at|with) ${THE}${C}`, {
    direct: true,
    named: true,
  }),
  row(
    'raided-for',
    5,
    `(?:raid(?:s|ing|ed)?(?: on)?|swoop on) ${THE}(?:(?:his|her|their|former|old) ){0,3}${THE}${C} ${gap(3)}(?:for|to sign|to land) ${gap(4)}${P}`,
  ),
  row(
    'swaps',
    5,
    `${P} ${gap(8)}(?:swap\\w*|trad(?:e|es|ed|ing)|ditch\\w*) (?:life at )?${THE}${C} for (?:life at |a move to )?${THE}<c`,
  ),
  row('move-between', 5, `${P} ${gap(8)}${C} to ${THE}<c\\d+> (?:switch|move|transfer|deal|swap|loan)`),
  row(
    'tells-wish',
    4,
    `${P} ${gap(4)}(?:told|tells|telling|informed|informs|notified) ${THE}${C} (?:that |of )?(?:<p\\d+> |he |she |his |her |'s ){1,3}${gap(4)}(?:leave|exit|depart|go|out|(?:join|move to|sign for|switch to) ${THE}<c)`,
  ),
  row('offers-him', 4, `${C} (?:[a-z]+ ){0,3}?offer(?:s|ed|ing)? (?:[a-z]+ ){0,2}${P} to ${THE}<c`),
  row('offered-by', 4, `${P} ${gap(6)}offered to (?:<c\\d+> (?:and |, )?)+by ${THE}${C}`),
  row(
    'only-joined',
    4,
    `${P} ,? ?(?:who )?(?:has |had )?only (?:joined|arrived at|signed for|moved to|re-joined) ${THE}${C}`,
  ),
  row('left-for-then', 4, `${P} ,? ?(?:who )?(?:left|departed|swapped) (?:<c\\d+> )?for ${THE}${C}`, { past: true }),
  row(
    'joined-then',
    4,
    `${P} ,? ?(?:who )?(?:first |only )?(?:(?:re-?)?joined|linked up with|arrived at|signed for|moved to) ${THE}${C}`,
    {
      past: true,
    },
  ),
];
