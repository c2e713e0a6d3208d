/** Phrases that tell of a player's course, past or ahead, and so at which club he is now. */
import { C, gap, type OwnClubRow, P, row, THE } from './own-club-row';

/** Statements that name the player and the club. */
export const OWN_CLUB_COURSE: readonly OwnClubRow[] = [
  row(
    'went-where',
    5,
    `${P} ${gap(12)}(?:joined|(?:moved|switched|transferred|went|headed) to|(?:signed|left) for) ${THE}${C} (?:(?:in|last) (?:<d\\d+>|[a-z]+) )?, where (?:he|she|<p\\d+>) (?:is (?:contracted|currently|under|a )|has (?:been|since|two|three|a |played|scored|made)|plays|remains|currently|now)`,
    { direct: true },
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
    `(?<!(?:tell|told|inform|warn)\\w* (?:the )?)${C} (?:(?:have |has )?(?:told|informed|warned) (?:the )?<c\\d+> )?${gap(5)}(?:neither )?${P} (?:nor <p\\d+> )?(?:is|are|need be|will be) (?:not for sale|not be sold|sold|going nowhere|staying)`,
  ),
  row(
    'contract-of',
    3,
    `${C} (?:(?:${gap(3)}(?:contract|exit|departure|future|stay|career|(?<=new )deal|deal(?= of))|'s (?:<f\\d+> )?(?:asking price|price tag|valuation)) (?:of|for)|'s (?:refusal|reluctance|unwillingness|determination|decision|hopes?|chances?|efforts?|battle) (?:not )?(?:to|of) (?:sell|let|release|keep(?:ing)?|retain(?:ing)?|h[oa](?:ld|ng)(?:ing)? on to|part with|lose)) ${P}`,
  ),
  row(
    'his-future',
    4,
    `(?<!(?:during|throughout|started|began|start|begin|of|in|spent|after|following|continue|resume|rebuild|revive|relaunch) )${P} 's (?!back on )${gap(3)}(?:<c\\d+> )?(?<!loan )(?:future|position|contract|deal|exit|departure|career|time|days|spell|stay|situation|cycle|chapter|adventure|journey) (?:at|with|from|away from) ${THE}${C}`,
  ),
  row(
    'his-club-future',
    3,
    `(?<!(?:from|during|since|in|remember\\w*) )${P} (?:'s|, whose) ${C} (?:future|exit|contract|deal|departure|career|days|stay|team-?mates?)`,
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
  row('has-spent', 4, `${P} ,? ?(?:who )?(?:has|have) spent ${gap(8)}(?:at|with) ${THE}${C}`, {
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
  row(
    'walks-out-on',
    5,
    `${P} ${gap(8)}(?:stun|shock|dump|ditch|desert|abandon|jilt)(?:s|ed|ing)? ${THE}${C} (?:by|to|in favour of|for|as) `,
  ),
  row('move-between', 5, `${P} ${gap(8)}${C} to ${THE}<c\\d+> (?:switch|move|transfer|deal|swap|loan)`),
  row(
    'tells-wish',
    4,
    `${P} ${gap(4)}(?:told|tells|telling|informed|informs|notified) ${THE}${C} (?:(?:that |of )?(?:<p\\d+> |he |she |his |her |'s ){1,3}${gap(4)}(?:leave|exit|depart|go|out|(?:join|move to|sign for|switch to) ${THE}<c)|(?:to (?:get|do|agree|accept|complete|sanction|finalise)|of <p\\d+> 's [a-z]+ to) ${gap(3)}(?:deal|move|transfer|offer|bid|switch)(?= ))`,
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
    `${P} ,? ?(?:who )?(?:first |only )?(?:(?:re-?)?joined|linked up with|arrived at|signed for|moved to) ${THE}${C}(?! [^.;]{0,60}before (?:joining|moving|signing|switching|returning|heading|leaving))`,
    {
      past: true,
    },
  ),
];
