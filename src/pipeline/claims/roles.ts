/** Which side of a move each club of a sentence is on, judged by the words around its name. */
import type { Skeleton } from '../text/skeleton';

export type ClubRole = 'from' | 'to' | 'none' | 'open';

/** A club name (or several, coordinated) at [at, end) of the skeleton. */
export interface ClubPlace {
  /** Indices into `Mentions.clubs`. */
  readonly clubs: readonly number[];
  readonly at: number;
  readonly end: number;
  readonly role: ClubRole;
}

interface RoleRow {
  readonly role: ClubRole;
  /** Words that end right before the name; empty: not asked. */
  readonly before?: RegExp;
  /** Words that begin right after the name. */
  readonly after?: RegExp;
}

const ROLE_WORD =
  "(?:striker|forward|winger|wing-back|midfielder|defender|centre-back|centre back|centre-half|left-back|left back|right-back|right back|full-back|full back|goalkeeper|keeper|playmaker|attacker|star|stars|ace|man|captain|skipper|youngster|starlet|teenager|prodigy|player|players|duo|pair|trio|outcast|flop|favourite|hero|sensation|talent|international|no ?\\d+|wonderkid|gem|loanee|veteran|hotshot|marksman|hitman|stopper|shot-stopper|frontman|pivot|number \\w+|full-backs|wide man|academy graduate|superstar|legend|wantaway|target man|goal machine|defensive|attacking|central|young|versatile|experienced|in-form|'s)";

/** First match wins. Order: set phrases before the prepositions that they contain. */
const ROWS: readonly RoleRow[] = [
  {
    role: 'to',
    before:
      /(?:return|returning|back|re-?join\w*|re-?sign\w*(?: for| with)?|move|moving|reunion)(?: to| with| at)? (?:his |her )?(?:former|old|boyhood|first|previous) (?:club |side |employers |team )?$/,
  },
  {
    role: 'none',
    before: /(?:former|ex|ex-|one-time|old|boyhood|previous|childhood) (?:club |side |team )?(?:<c\d+> and )?$/,
  },
  {
    role: 'none',
    after: /^ (?:fans?|supporters?|legend|icon|academy|youth|hierarchy are unhappy)/,
    before: /(?:^|former |ex-)$/,
  },
  {
    role: 'none',
    before:
      /(?:against|beat|beating|beaten by|defeat (?:to|by|against|at)|win (?:over|at|against)|draw (?:with|at|against)|victory (?:over|against)|fac(?:e|es|ed|ing)|loss (?:to|at)|lost (?:to|at)|clash with|visit (?:to|of)|trip to|host(?:s|ed|ing)?|unlike|derby with|knocked out by|held by|thrashed|match with|game (?:with|against|at)|meeting with|the likes of|goals? (?:for|against)|appearances? (?:for|at)|debut (?:for|against|at)|(?:play|plays|played|playing|starred|scored|scoring|featured|impressed|impressive) (?:for|at|with|against)|games (?:for|at)|minutes for|career (?:at|with)|spell (?:at|with)|stint (?:at|with)|season (?:at|with)|loan (?:spell |stint )?(?:at|with)|on loan (?:at|with)|years (?:at|with)|title with|won .{0,30} with|academy at|success at|came through|product of|through the ranks at)(?: the)? $/,
  },
  {
    role: 'to',
    before:
      /(?:interest|interested|bids?|offers?|approach(?:es)?|competition|attention|proposals?|enquir\w+|inquir\w+|contact|overtures|admiration|advances|suitors?|call|calls|pressure|threat|challenge|scouts|opening|move)(?: [a-z]+){0,3} (?:from|by|of|at)(?: both| the likes of| fellow| rivals)? $/,
  },
  {
    role: 'from',
    before:
      /(?:from|leave|leaving|leaves|quit|quits|quitting|exit|exiting|exits|depart|departing|out of|departs|left|snub|replace <p\d+> at|future (?:at|with|lies at|away from)|contract (?:at|with|at the)|time (?:at|with)|life at|stay(?:ing|s)? (?:at|with|put at)|remain(?:ing|s)? (?:at|with)|extension (?:at|with)|happy (?:at|with)|place at|deal at|sold by|released by|owned by|prise <p\d+>(?: away)? from|unhappy at|frustrated at|away from|tied to|currently at|now at|still at|contracted to|wages at)(?: his| her| the| current club| parent club)* $/,
  },
  {
    role: 'to',
    after:
      /^ (?:'s )?(?:(?:summer|transfer|top|main|priority|january|long-term|number one|key|reported|potential|primary|deadline day|big-money|sensational|shock|loan|dream|expected|first|new|latest|£\S+|<f\d+>) )*(?:target|targets|interest|move|bid|offer|switch|swoop|transfer|links?|pursuit|approach|proposal|chase|hunt|medical|radar|wish|return|deal|talks|signing|plans?|shortlist|hopes?|arrival|raid|list|bound|new boy|recruit|reunion|deals|unveiling)(?! (?:at the|offer for|for another))/,
  },
  {
    role: 'from',
    after:
      /^ (?:'s )?(?:exit|departure|future|contract|career|stay|asking price|valuation|demands|outcast|captain|price|stance|resolve|plans for|resistance|side-?lines)/,
  },
  {
    role: 'from',
    after: new RegExp(
      `^ (?:'s )?(?:(?:${ROLE_WORD}|(?!target|targets|move|transfer|interest|bid|want|wants|are|is|have|has|to|for|and|over|in|on|signing|deal|offer|will|would|could|eye|sign|plot|consider|join|keen|linked|with|boss|manager|coach)[a-z0-9-]+|<[lgf]\\d+>) ){0,4}?(?:and )?<p\\d+>`,
    ),
    before: /^(?!.*(?:(?:interest|keen|interested|race|bid|talks) (?:from|for) )$).*$/,
  },
  {
    role: 'from',
    after: new RegExp(`^ (?:'s )?(?:[a-z0-9-]+ ){0,2}?${ROLE_WORD}(?: |$)`),
    before: /^(?!.*(?:join|joining) $).*$/,
  },
  {
    role: 'from',
    after:
      /^ (?:(?:is|are|were|was|would|will|could|may|might|have|has|had|do|did|be|been|not|remain|remains|reportedly|who|,|hold|want|wants|believe|chiefs|bosses|officials|board|hierarchy|set to|ready to|willing to|prepared to|open to|happy to|looking to|keen to|hoping to|considering|insist|insists|decide|decided|understand|said to be|thought to be) ){0,5}(?:sell|selling|sold|offload|offloading|listen|listening|let|letting|cash|cashing|part|parting|ship|demand|demanding|demands|want <f|wants <f|value|values|valued|hold out|holding out|slap|slapped|reject|rejected|rejects|turned down|turn down|knock back|knocked back|accept|accepted|keep|keeping|retain|retaining|refuse|refused|refusing|block|blocked|no intention|not for sale|resist|resisting|reluctant|unwilling|not sell|sanction|allow|allowing|lose|losing|rule out|place|placed|loan out|loaning|resigned|braced|set a|do business|give the green light|need to sell|axe|get rid|consider selling|tie (?:him|her|<p)|renew|extend|offer (?:him|her|<p\d+>) a new|trigger an? (?:option|extension))/,
  },
  {
    role: 'to',
    before:
      /(?:join|joining|joins|joined|sign for|signing for|signed for|signs for|sign with|signed with|towards|into|leads?|ahead of|beat(?:en)?|rivals?|rivalling|alongside|see off|gazump|pip|head to|heading to|linked (?:with|to|up with)|links (?:with|to)|linking (?:him|her|<p\d+>) (?:with|to)|talks with|terms with|agreed with|agreement with|contact with|negotiat\w+ with|discussions with|deal with|compete with|competition (?:from|with)|battle with|as well as|and|or|plus|along with|together with|offered to|available to|attractive to|pledged to|said yes to|future to|<f\d+> to|want(?:s|ed)? to join|prefer(?:s|red)?|chooses?|chose|choosing|opted for|option of|appeal of|pull of|prospect of|move for)(?: the| both| fellow| league rivals| rivals| london rivals| neighbours| giants| either| side| club)* $/,
  },
  {
    role: 'none',
    before:
      /(?:according|belongs?|loyal|committed|commit|important|key|crucial|close|devoted|attached|pledge|relation|compared|thanks|dedicated|due|gratitude|connection)(?: (?:his|her) (?:long-term )?future)? to(?: the)? $/,
  },
  {
    role: 'to',
    before: /(?: |^)(?:to|for|into)(?: the| fellow| rivals| league rivals| premier league| side| club)* $/,
  },
];

function judge(before: string, after: string): ClubRole {
  for (const row of ROWS) {
    if (row.before && !row.before.test(before)) continue;
    if (row.after && !row.after.test(after)) continue;
    return row.role;
  }
  return 'open';
}

const GROUP = /<c\d+>(?:(?: ,)?(?: and| &| or| as well as| ,| plus) <c\d+>(?! 's))*/g;

/** The clubs of a sentence with their roles; coordinated clubs share one. */
export function clubPlaces(skeleton: Skeleton): readonly ClubPlace[] {
  const places: ClubPlace[] = [];
  for (const match of skeleton.text.matchAll(GROUP)) {
    const clubs: number[] = [];
    for (const one of match[0].matchAll(/<c(\d+)>/g)) {
      const mention = skeleton.mentions[Number(one[1])];
      if (mention?.kind === 'club') clubs.push(mention.club);
    }
    const end = match.index + match[0].length;
    const before = skeleton.text.slice(Math.max(0, match.index - 70), match.index);
    places.push({ clubs, at: match.index, end, role: judge(before, skeleton.text.slice(end, end + 90)) });
  }
  return places;
}
