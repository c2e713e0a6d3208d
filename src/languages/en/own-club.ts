/** Phrases that tell at which club a player is now, and which clubs are his former ones. Read over a skeleton. */
import { lazy } from '../../pipeline/text/lazy';
import { type Dialect, macroParts, Phrase } from '../../pipeline/text/phrase';
import { EPITHET } from './club-epithets';
import { PLAYER_WORDS, POSITIONS } from './roles';

/** One way of saying it; groups `c` the club and `p` the player. */
export interface OwnClubRow {
  readonly id: string;
  readonly phrase: Phrase;
  /** Weight of the evidence: direct statements outvote conclusions. */
  readonly weight: number;
  /** The club is a former one. */
  readonly former?: true;
  /** He has no club: no other evidence counts. */
  readonly free?: true;
  /** The player must be named: "replace him at Liverpool" says nothing of him. */
  readonly named?: true;
  /** News of joining; it tells of the present club only where words put it into the past. */
  readonly past?: true;
  /** Direct statement that no date or "last summer" beside it makes old. */
  readonly direct?: true;
}

/** "Liverpool target X" and "Chelsea signing X" say nothing of where X is now. */
const NOT_OWN = new Set(['target', 'signing']);
const ROLE = '{ROLE}';
const ADJ = '{ADJ}';
const roles = lazy(
  () =>
    `(?:${[...Object.keys(POSITIONS), ...PLAYER_WORDS]
      .filter((word) => !NOT_OWN.has(word))
      .sort((a, b) => b.length - a.length)
      .join('|')})s?`,
);
const ADJECTIVE =
  "(?:(?!target|targets|signing|transfer|interest|bid|move|new|want|are|is|have|has|to|and|for|over|in|on|with|boss|manager|coach|sign|from|side|club)[a-z0-9'-]+ |<[glf]\\d+> )";
/** Words in between that name no other player and begin no other sentence. */
const gap = (most: number) => `(?:(?:[a-z0-9'£€-]+|<[fgldn]\\d+>) ){0,${most}}?`;
const THE = `(?:the |parent club |current club |${EPITHET} )*`;
/** "signed a contract with X" is where he goes, not where he is. */
const NOT_SIGNED =
  '(?<!(?:sign(?:s|ed|ing)?|pen(?:s|ned|ning)?|paper on|agree[sd]?|agreed on|offered|clinche[sd]|inked|earned|secured) (?:(?:to|an?|his|her) )?(?:(?!new |fresh |improved |extended |bumper )[a-z0-9.-]+ ){0,4})(?<!-)';
const NOT_OBJECT =
  '(?<!(?:with|to|from|for|by|of|against|and|over|at|join|joining|tell|tells|told|telling|inform|informed|informs|beat|like) )';
/** "impressed after opting to leave X": he went there from X long ago. */
const NOT_THEN = '(?<!(?:after|since|before) (?:opting|choosing|deciding|electing) to )';

const P = '(?<p><p\\d+>)';
const C = '(?<c><c\\d+>)';
const macro = (name: string) => (name === 'ROLE' ? roles() : name === 'ADJ' ? ADJECTIVE : undefined);
const DIALECT: Dialect = {
  compile: (pattern) =>
    new RegExp(
      pattern.replace(/\{([A-Z]+)\}/g, (all, name: string) => macro(name) ?? all),
      'g',
    ),
  macro: macroParts(macro),
};
const row = (id: string, weight: number, pattern: string, more: Partial<OwnClubRow> = {}): OwnClubRow => ({
  id,
  weight,
  phrase: new Phrase(pattern, DIALECT),
  ...more,
});

/** Statements that name the player and the club. */
export const OWN_CLUB: readonly OwnClubRow[] = [
  row('former', 4, `(?:former|ex|ex-|one-time|old) ${C}(?: and <c\\d+>)? ${ADJ}{0,3}(?:${ROLE} )?${P}`, {
    former: true,
  }),
  row(
    'free-agent',
    4,
    `${P} .{0,40}?(?:free agent|without a club|unattached|out of contract) .{0,12}?(?:since|after|following) ${gap(3)}(?:leaving|exit from|departure from|release from|release by|leaving|spell at|time at|with) ${THE}${C}`,
    { former: true, free: true },
  ),
  row(
    'apposition',
    6,
    `(?<!(?:former|ex|ex-|leave|join|to) )${C} (?:'s |' )?(?:and <g\\d+> )?${ADJ}{0,4}${ROLE} (?:, )?(?:<p\\d+> (?:and|,) )*${P}`,
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
  row('list-after-role', 6, `${C} (?:'s )?${ADJ}{0,2}${ROLE} <p\\d+> (?:and|,|or|&) (?:<p\\d+> (?:and|,|or|&) )?${P}`, {
    direct: true,
    named: true,
  }),
  row('of-club', 5, `${P} of ${THE}${C}`, { direct: true }),
  row('adjacent', 2, `(?<=^|[,.:;] |for |of |sign |on |and |in |the )${C} ${P}`),
  row(
    'plays-for',
    4,
    `${P} ,? ?(?:who |has |is |currently |now )*(?:plays for|play for|playing for|starring (?:for|at)|employed by|contracted to|on the books (?:of|at)|under contract (?:at|with)|is at|at) ${THE}${C}`,
    { direct: true, named: true },
  ),
  row('after-name', 4, `${P} , (?:now |currently |formerly )?(?:of|at) ${THE}${C}`, { direct: true, named: true }),
  row(
    'leaves',
    4,
    `${P} ${gap(8)}${NOT_THEN}(?:leave|leaving|leaves|quit|quits|exit|exits|depart|departs|departing|away from|departure from|exit from|out of|way out of|part ways with|future at|future with|${NOT_SIGNED}(?:contract at|contract with|contract .{0,25}? with|deal at)|remain at|stay at|his time at|turn his back on|see out his (?:contract|deal) (?:at|with)) ${THE}${C}`,
    { direct: true },
  ),
  row(
    'signed-from',
    7,
    `(?:sign|signing|signs|signed|acquired|acquire|acquiring|acquisition of|transfer of|land|landing|prise|lure|recruit|buy|bring|capture of|signing of|deal for|move for|bid for|offer for|poach|tempt|loan|loaned|snap up|swoop for|acquire|secure|secured|securing|snapped up|snaps up|services of|signature of|signings of|recruited|landed|lured|poached|unveiled|welcomed|arrival of|take|get) ${gap(5)}${P} (?:, \\d\\d ,? ?)?${gap(6)}(?:from|away from|out of) ${THE}${C}`,
  ),
  row(
    'joins-from',
    4,
    `${P} ${gap(8)}(?:join|joins|joined|joining|sign|sign for|signs for|signed for|move to|moved to|completes|completed|sealed|seals|loan|switch|transfer|move)(?: (?:[a-z0-9,'£-]+|<[cfgldn]\\d+>)){0,8}? from ${THE}${C}`,
  ),
  row(
    'deal-with',
    3,
    `(?:bid|offer|fee|deal|terms|agreement|talks|negotiations|approach|proposal|enquiry|contact)s? ${gap(4)}(?:with|to) ${THE}${C} ${gap(3)}(?:for|over|about|regarding|to sign|on|to discuss) ${gap(4)}${P}`,
  ),
  row(
    'pay-club',
    3,
    `(?:pay|paid|paying|offer|offered|offering) ${THE}${C} ${gap(4)}<f\\d+> ${gap(3)}(?:for|to sign) ${gap(4)}${P}`,
  ),
  row(
    'tells-price',
    4,
    `${C} (?:have |has )?(?:told|tell|tells|informed|inform) ${THE}<c\\d+> (?:that )?${gap(3)}(?:want|wants|demand|value|will|to pay) ${gap(6)}${P}`,
  ),
  row('described-after', 5, `${P} ,? ?(?:who is )?(?:the |a |an )(?!former)${ADJ}{0,2}${C} ${ADJ}{0,2}${ROLE}`, {
    direct: true,
    named: true,
  }),
  row(
    'sells',
    3,
    `${NOT_OBJECT}${C} ${gap(11)}(?:sell|selling|sold|offload|offloading|offloaded|listen to offers for|let|cash in on|part with|part ways with|value|values|valued|keep|keeping|lose|losing|loan out|loaned out|renew|tie|retain|retaining|demanding|release|released|sent|send|ship out|move on|moving on|ditch|axe|get rid of|release|hold on to|hang on to|received (?:an? )?(?:bid|offer|approach|enquiry) for|rejected (?:an? )?(?:bid|offer|approach) (?:from <c\\d+> )?for|turned down (?:an? )?(?:bid|offer|approach) for|want <f\\d+> for|asking for <f\\d+> for|demand <f\\d+> for|price on) ${gap(3)}${P}`,
  ),
  row('contract-of', 3, `${C} ${gap(3)}(?:contract|deal|exit|departure|future|stay|career) (?:of|for) ${P}`),
  row(
    'his-future',
    4,
    `${P} 's ${gap(3)}(?:<c\\d+> )?(?:future|contract|deal|exit|departure|career|time|days|spell|stay|situation) (?:at|with|from|away from) ${THE}${C}`,
  ),
  row('his-club-future', 3, `${P} 's ${C} (?:future|exit|contract|deal|departure|career|days|stay|team-?mates?)`),
  row(
    'joined',
    2,
    `${P} (?:has been at|came through at|made his debut for|has (?:made|scored|featured) [^.;]{0,40}? for|started [^.;]{0,40}? for|scored [^.;]{0,40}? for|scored [^.;]{0,40}? at) ${THE}${C}`,
  ),
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
  row('spent-years', 3, `${P} ,? ?(?:who )?(?:has )?spent ${gap(5)}(?:at|with) ${THE}${C}`, { named: true }),
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
  row('joined-then', 4, `${P} ,? ?(?:who )?(?:first |only )?(?:joined|arrived at|signed for|moved to) ${THE}${C}`, {
    past: true,
  }),
];

/** Statements about "the" player of a sentence that names only one: they need no name beside the club. */
export const OWN_CLUB_LOOSE: readonly OwnClubRow[] = [
  row(
    'free-agent-since',
    4,
    `(?:free agent|without a club|unattached|out of contract) .{0,12}?(?:since|after|following) ${gap(3)}(?:leaving|exit from|departure from|release from|release by|spell at|time at) ${THE}${C}`,
    { former: true, free: true },
  ),
  row(
    'leaves-loose',
    3,
    `${NOT_THEN}(?<!(?:my|our) )(?:leave|leaving|leaves|quit|quits|exit|exiting|depart|departing|away from|departure from|exit from|way out of|out of|walk away from|stay at|stays at|staying at|stay with|remain at|remain with|remaining at|${NOT_SIGNED}(?:contract at|contract with|deal at)|future at|future with|time at|life at|happy at|unhappy at|part ways with|parting with|continue at|(?:frustration|dismay|situation|career|role|stay|future is no longer|future lies away) (?:at|with|from)|under contract at|under contract with|surplus to requirements at|out of favour (?:at|with)|unwanted (?:at|by)|out in the cold at|frozen out (?:at|by)|expendable at|prise (?:him|her|<p\\d+>) (?:away )?from) ${THE}${C}`,
  ),
  row(
    'asking-price',
    3,
    `${C} 's (?:<f\\d+> )?(?:asking price|valuation|demands|resolve|stance|price|price tag|release clause|prized asset|star man|hierarchy)`,
  ),
  row('lowers-price', 3, `${C} to (?:drop|lower|reduce|cut) (?:their|its) ${gap(2)}(?:price|valuation|demands)`),
  row(
    'deal-with-owner',
    3,
    `(?:agreed|agree|agrees|struck) (?:on )?(?:an? )?<f\\d+> (?:deal|fee|move) with ${THE}${C}`,
  ),
  row('plies-trade', 4, `(?:plies|plying|ply) (?:<p\\d+> 's |his |her )?trade (?:for|at|with|in) ${THE}${C}`, {
    direct: true,
  }),
  row('valuation-of', 3, `(?:valuation|asking price|demands) of ${THE}${C}`),
  row('trade-with', 4, `(?:trade|exchange|swap) with ${THE}${C}`),
  row(
    'asked-of',
    3,
    `(?:ask(?:s|ed|ing)?|sounded out|phoned|contact(?:s|ed|ing)?|approach(?:es|ed|ing)?|enquir\\w+ with) ${THE}${C} (?:to (?:ask|enquire|inquire|discuss)|about|over|regarding|concerning)`,
  ),
  row('fee-with', 3, `(?:fee|price) (?:of <f\\d+> )?${gap(7)}with ${THE}${C}`),
  row(
    'demands',
    2,
    `${NOT_OBJECT}${C} ${gap(3)}(?:demand|demanding|holding out|hold out|value|values|rejected|reject|turned down|turn down|accepted|accept|insist|rebuffs?|knock back|spurn(?:ed)?|stand(?:ing)? firm|stood firm|hold(?:ing)? firm|held firm|brac(?:e|ed|ing) for|set (?:a |an |their |its )?(?:<f\\d+> )?(?:asking )?price|cash(?:ing|ed)? in|(?:give|gives|gave|given) <c\\d+> (?:the |their )?(?:green light|go-ahead|permission)|braced|resigned to|prepared to let|willing to let|not for sale|rebuffed|knocked back|baulked at selling|want <f\\d+>|wants <f\\d+>)`,
  ),
  row(
    'with-seller',
    3,
    `with ${THE}${C} (?:holding|demanding|valuing|insisting|keen to keep|wanting|looking for|asking|reluctant|unwilling|ready to|willing to|prepared to (?:sell|let|listen))`,
  ),
  row(
    'move-from',
    3,
    `(?:move|switch|transfer|loan|arrival|signing|deal|swoop|exit|departure|medical)(?: (?:[a-z-]+|<[cfgld]\\d+>)){0,5}? from ${THE}${C}`,
  ),
  row(
    'came-from',
    3,
    `(?:signed|sign|signs|acquired|bought|joins|arrives|arrived|moves|loaned|comes|transferred|switching)(?: (?:[a-z-]+|<[cfgldp]\\d+>)){0,6}? from ${THE}${C}`,
  ),
  row(
    'rejected-by',
    3,
    `(?:bid|offer|proposal|approach)s?(?: (?:[a-z-]+|<[cfgldp]\\d+>)){0,6}? (?:rejected|turned down|knocked back|rebuffed|accepted) by ${THE}${C}`,
  ),
];
