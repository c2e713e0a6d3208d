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

/** Statements that name the player and the club; those of his course are in own-club-course.ts. */
export const OWN_CLUB: readonly OwnClubRow[] = [
  row(
    'former',
    4,
    `(?<![a-z-])(?:former|ex|ex-|one-time|old) (?:<[cg]\\d+> (?:international )?(?:, )?(?:and |& )?)*${C}(?: and <[cg]\\d+>)? ${ADJ}{0,3}(?:${ROLE} )?${P}`,
    {
      former: true,
    },
  ),
  row(
    'apposition',
    6,
    `(?<!(?<![a-z])(?:former|ex|ex-|leave|join|(?:moves?|return|switch) to) (?:<[cg]\\d+> (?:international )?(?:, )?(?:and |& )?)*)${C} (?:'s (?:(?:former|ex|one-time) <[cg]\\d+> )?|' )?(?:and <g\\d+> )?${ADJ}{0,4}(?:${ROLE}|${MEN}) (?:, )?${P}`,
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
    `(?<!(?<![a-z])(?:former|ex|ex-) (?:<[cg]\\d+> (?:international )?(?:, )?(?:and |& )?)*)${C} (?:'s )?${ADJ}{0,2}(?:${ROLE}|${MEN}) (?:, )?<p\\d+> (?:and|,|or|&) (?:<p\\d+> (?:and|,|or|&) )?${P}`,
    {
      direct: true,
      named: true,
    },
  ),
  row(
    'time-enjoyed',
    4,
    `${P} (?:has |have |had )?(?:love|enjoy|relish)(?:d|ed) <p\\d+> 's (?:[a-z]+ )?(?:time|spell|stint|loan) (?:at|with|in) ${C}`,
    {
      former: true,
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
    `(?<!(?:have|had|love) |wants? (?:(?!to )[a-z0-9-]+ ){0,4})${P} ,? ?(?:who |has |is |been |currently |now )*(?:plays for|play for|playing for|starring (?:for|at)|employed by|contracted to|on the books (?:of|at)|under contract (?:at|with)|is at|at) ${THE}${C}`,
    { direct: true, named: true },
  ),
  row('after-name', 4, `${P} , (?:currently |the ${ROLE} |of )?(?:of|at) ${THE}${C}`, {
    direct: true,
    named: true,
  }),
  row('apposed', 4, `${P} , ${C} (?:'s ${ADJ}{0,4}${ROLE}(?![a-z]| <n)|${ADJ}{0,2}${ROLE} ,)`, {
    direct: true,
    named: true,
  }),
  row(
    'leaves',
    4,
    `${P} ${gap(8)}${NOT_THEN}(?:leave|leaving|leaves|quit|quits|exit|exits|depart|departs|departing|away from|departure from|exit from|(?<!(?:left|ruled|dropped|kept) )out of|way out of|part ways with|future at|future with|${NOT_SIGNED}(?:contract at|contract with|contract .{0,25}? with|(?<!loan )deal at)|remain at|stay at|his time at|turn his back on|see out his (?:contract|deal) (?:at|with)|(?:has|have|had) left|flee(?:s|ing)?|fled|walk(?:s|ed|ing)? out on|stays with|staying with|extended with|signs on (?:at|with)|finished at|done at|wants? out of) ${THE}${C}${NOT_FAVOURITE}`,
    { direct: true },
  ),
  row(
    'signed-from',
    5,
    `(?<![a-z])(?<!(?:paid|spent) (?:[^.;]{0,40} )?to )(?<!(?:was|were) |<c\\d+> , who (?:had |(?:re-)?)|when <c\\d+> )(?:sign|signing|signs|signed|acquired|acquire|acquiring|acquisition of|transfer of|land|landing|prise|lure|recruit|buy|bring|capture of|signing of|deal for|move for|poach|tempt|loan|loaned|snap up|swoop for|acquire|secure|secured|securing|snapped up|snaps up|services of|signature of|signings of|recruited|landed|lured|poached|unveiled|welcomed|arrival of|take|get) ${NO_OFFER}(?:, )?${P} (?:, )?(?:\\d\\d ,? ?)?${NO_OFFER}(?:from|away from|out of) ${THE}${C}`,
  ),
  row(
    'raided',
    4,
    `raid(?:s|ed|ing)? ${THE}(?:their |its )?${ADJ}{0,2}${C} ${gap(3)}(?:for|to (?:sign|land)) ${gap(6)}${P}`,
  ),
  row(
    'joins-from',
    4,
    `${P} ${gap(8)}(?:join|joins|joined|joining|moves|moved|goes|gone|crosses|signs?|signed|pens|penned|inks|inked|arrives|arrived|move to|completes|completed|sealed|seals|loan|switch|transfer|move)(?: (?:(?!bid|offer|interest|approach)[a-z0-9,'£-]+|<[cfgldn]\\d+>)){0,8}? from ${THE}${C}`,
  ),
  row(
    'deal-with',
    3,
    `(?<!(?:agents?|representatives?|camp|entourage|father|brother) [^.;]{0,70}|(?:told|tells|informed|informs|urged) (?:the )?<c\\d+> [^.;]{0,70})(?<!<p\\d+> (?:(?:has|have|is|come|to|agreed|reached|on|<p\\d+> 's|his|her|personal) ){1,6})(?:bid|offer|fee|deal|terms|agreement|talks|negotiations|discussions|dialogue|negotiating|transfer|locked|game|stalemate|stand-?off|row|dispute|approach|proposal|enquiry|contact)s? ${gap(4)}(?:with|to) ${THE}${C} ${gap(3)}(?:(?:for|over|about|regarding|concerning|on)(?! (?:selling|the (?:sale|departure|exit)))|to (?:sign|discuss|bring|land|take|recruit|lure|buy|secure|get|capture|prise|re-sign)) ${gap(9)}${P}(?! (?:'s )?sale)`,
  ),
  row(
    'pay-club',
    3,
    `(?:pay|paid|paying|offer|offered|offering) ${THE}${C} ${gap(4)}<f\\d+> ${gap(3)}(?:for|to (?:sign|land|get|secure|prise|buy)) ${gap(4)}${P}`,
  ),
  row(
    'tells-price',
    4,
    `${C} (?:(?:boss|manager|head coach|coach|chairman|president|owner|director) (?:<n\\d+> )?)?(?:have |has )?(?:told|tell|tells|informed|inform) ${THE}<c\\d+> (?:that )?${gap(3)}(?:want|wants|demand|value|will|to pay) ${gap(6)}${P}`,
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
    `${NOT_OBJECT}${C} (?!(?:[a-z-]+ )?(?:chase|hunt|pursuit) )${gap(14)}(?<! we (?:[a-z]+ ){0,3})(?:sell|selling|sold|offload|offloading|offloaded|listen to offers for|let(?! (?:(?:the|a|an|their) )?(?:[a-z-]+ ){0,3}<p\\d+> (?:remain|stay|continue|see out|go back|return))|cash(?:ed|ing)? in on|part with|part ways with|value|values|valued|keep(?:ing)?(?! (?:tabs|an eye|a |close|track|watch|taps))|(?:lose|losing)(?! out)|loan out|loaned out|renew|tie|retain|retaining|demanding|release(?! clause)|released|(?:sent|send)(?! (?:[a-z]+ ){0,4}(?:scouts?|officials|representatives?|people|men|an? (?:scout|offer|bid))(?= ))|ship out|move on|moving on|ditch|axe|(?:rid|shot) of|shift|release(?! clause)|hold on to|hang on to|received (?:an? )?(?:[a-z-]+ |<f\\d+> ){0,3}(?:bid|offer|approach|enquiry) (?:from [^<>;.]{0,30}<c\\d+> )?for|rejected (?:an? )?(?:[a-z-]+ |<f\\d+> ){0,3}(?:bid|offer|approach) (?:from <c\\d+> )?for|turned down (?:an? )?(?:bid|offer|approach) for|want <f\\d+> for|asking for <f\\d+> for|demand <f\\d+> for|(?:price (?:tag )?on|(?:asking )?price for)) ${gap(3)}${P}`,
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
    `${C} (?:'s )?(?:boss|manager|head coach|coach|chief|sporting director|director|president|chairman|owner|ceo)(?: ,)? <n\\d+> ${gap(12)}${P} (?:has |have |will |would |could |may |might |is |was |not |to |be |set |going |about |free |allowed )*(?:leave|leaving|go|going nowhere|going anywhere|stay|staying|remain|sold|depart|exit|not for sale)(?![a-z])(?! (?:to |(?:the )?<c))`,
  ),
  row(
    'loans-out',
    5,
    `${NOT_OBJECT}${C} ${gap(5)}(?:loan(?:ed|s)?|lends?|lent|sends?|sent) (?:out )?${P} (?:on loan |out )?to ${THE}<c`,
  ),
];
