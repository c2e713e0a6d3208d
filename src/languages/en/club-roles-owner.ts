/** The club that has him: he leaves it, it is named with him, or it sells and keeps. Asked in the order of club-roles.ts. */
import { EPITHET } from './club-epithets';
import type { ClubRoleRow } from './club-role-row';
import { PLAIN, ROLE_WORD } from './club-role-words';

/** He goes from there, or stays there. */
export const LEAVING_ROLES: readonly ClubRoleRow[] = [
  {
    id: 'leaves',
    role: 'from',
    before: `(?<![a-z])(?:(?<!(?:signs?|signals?|hints?|words?|noises?|news|reports?)(?: of [a-z]+)? )from|leave|leaving|leaves|quit|quits|quitting|exit|exiting|exits|depart|departing|out of|departs|left|future (?:at|with|lies at|away from)|(?<!(?:sign|agree|pen|offer)(?:s|d|ed|ing|ned|ning)? (?:(?!new |fresh |improved |extended |bumper )[a-z0-9.-]+ ){0,6})contract (?:at|with|at the)|(?:time|end(?:s|ed|ing)? (?:<p\\d+> 's|his|her) (?:[a-z-]+ ){0,2}(?:spell|stint)) (?:at|with)|life at|stay(?:ing|s)? (?:at|with|put at)|remain(?:ing|s)? (?:at|with)|extension (?:at|with)|happy (?:at|with)|place at|deal at|(?:sold|released|owned|axed|let go|cast aside|discarded|transfer-?listed|(?:transfer|loan) listed|made available|put up for sale|put on the market) by|valued .{0,20} by|prise <p\\d+>(?: away)? from|unhappy at|frustrated at|surplus to requirements at|out of favour (?:at|with)|unwanted (?:at|by)|out in the cold at|frozen out (?:at|by)|expendable at|away from|tied to|currently at|now at|still at|contracted to|wages at|valuation of|asking price of|future to|(?:good ?byes?|farewells?|adieu) to|termination .{0,30} with|request (?:at|to))(?: (?:his|her|the|an?|current club|parent club|${EPITHET}))*(?:(?<=side|club|outfit) ,)? $`,
  },
];

/** It is named as his, or does what only an owner does. */
export const OWNER_ROLES: readonly ClubRoleRow[] = [
  {
    id: 'own-noun',
    role: 'from',
    after:
      /^ (?:'s )?(?:(?:<f\d+>|long-term|current) )*(?:exit|departure|future|contract|career|stay|asking price|valuation|demands|outcast|captain|price|stance|resolve|plans for|resistance|side-?lines|deal until|extension|renewal|release clause|hierarchy|position|(?:refusal|reluctance|unwillingness|determination|insistence|desire|decision) (?:not )?to (?:sell|let|lose|part|keep|budge|lower|do business|release)|blessing|permission)/,
  },
  {
    id: 'players-club',
    role: 'from',
    after: new RegExp(
      `^ (?! ?and <p)(?:'s )?(?:and <g\\d+> )?(?:(?:${ROLE_WORD}|${PLAIN}|<[lgf]\\d+>) ){0,4}?(?:and )?<p\\d+>|^ 's (?:record|top|leading|star|main|prize) (?:signing|scorer|goalscorer|marksman|asset)(?! target)(?= )`,
    ),
    before: /^(?!.*(?:(?:interest|bids?|offers?) from )$).*$/,
  },
  {
    id: 'described-player',
    role: 'from',
    after: new RegExp(`^ (?:'s )?(?:${PLAIN} ){0,2}?(?!'s)${ROLE_WORD}(?: |$)`),
    before: /^(?!.*(?:join|joining) $).*$/,
  },
  {
    id: 'expects-bids',
    role: 'from',
    after:
      /^ (?:[a-z]+ ){0,6}?(?:expect\w*|await\w*|receiv\w*|field\w*|invit\w*|attract\w*|encourag\w*|court(?:ed|ing)?(?= (?:[a-z]+ )?(?:suitors|offers|bids|interest))|solicit\w*|waiting on|rejected|turned down|accepted|no deal|ruled out) (?:an? |any |the |more |two |several |<[cf]\d+> )*(?:[a-z]+ ){0,2}?(?:bids?|offers?|approach\w*|interest|enquir\w+|proposals?|suitors|for <p\d+>|for [a-z]+ <p\d+>)(?! (?:rejected|accepted|turned down|knocked back))/,
  },
  {
    id: 'years-left',
    role: 'from',
    before:
      /(?<![a-z])(?:years?|months) (?:(?:left|remaining|to run|still) )*(?:of|on|in) (?:<p\d+> 's |his |her )?(?:[a-z]+ )?(?:contract|deal|terms) (?:at|with)(?: the)? $/,
  },
  {
    id: 'sells',
    role: 'from',
    // "Had a request to join Genoa rejected": the verb is not the club's.
    before: /(?<!(?:request|demand|plea|wish) to (?:join|sign for|move to|return to) (?:the )?)$/,
    after:
      /^ (?:(?:appears?|seems?|is|are|were|was|would|will|could|may|might|have|has|had|since|do|did|be|been|not|remain|remains|reportedly|who|,|hold|want|wants|wanted|not want to|want to|wanted to|not wish to|believe|chiefs|bosses|officials|board|hierarchy|set to|ready to|willing to|prepared to|open to|happy to|looking to|keen (?:to|on)|hop(?:e|es|ing) to|considering|insist|insists|hint|hints|hinted|indicated|suggested|they|decide|decided|understand|said to be|thought to be|on|the|verge|of|determined to|desperate to|adamant|made progress in their attempts to|attempts to|their|expecting|expect) ){0,6}(?:sell|selling|sold|offload|offloading|listen|listening|let|letting|cash(?:ed|ing)?|part|parting|ship|demand|demanding|demands|want <f|wants <f|want at least <f|want around <f|value|values|valued|hold(?:ing)? out(?! hope)|stand(?:ing)? firm|stood firm|h(?:e|o)ld(?:ing)? firm|slap|slapped|reject|rejected|rejects|turned down|turn down|knock back|knocked back|rebuff\w*|spurn\w*|accept|accepted|keep(?:ing)?(?![a-z]| (?:tabs|an eye|a |close|track|watch|taps)| in touch)|retain(?:ing)?(?! (?:an |their |its )?(?:[a-z]+ )?interest)|refus(?:e|es|ed|ing)(?![a-z]| to (?:give up|rule out|walk away|be put off|meet(?! <c)|pay|match|increase|improve|go (?:any )?higher|be drawn))|block(?!ed (?:in|from|by) )|no intention|not for sale|resist|resisting|reluctant|unwilling to (?:sell|let|part|entertain)|not sell|sanction|allow|allowing|(?:lose|losing)(?! out)|risk losing(?! out)|(?:loan(?:ed|s)?|lends?|lent|sends?|transfer(?:s|red|ring)?)(?= (?:out )?(?:[a-z0-9-]+ ){0,3}<p\d+> (?:on loan )?(?:back )?to )|(?:rule|rules|ruled|ruling) out (?:a |the |any |an )?(?:selling|letting|sale|exit|departure)|place|placed|loan out|loaning|resigned|braced?|bracing|set (?:an? |(?:their |its )?(?:<f\d+> )?(?:asking )?price)|do business|(?:give|gives|gave|(?<!^ )given|grant\w*) (?:<[cp]\d+> )?(?:the |their )?(?:green light|go-ahead|permission|nod|blessing)|need to sell|axe|(?:get |getting )?(?:rid|shot) of|shift(?:ing)? <p|(?:already )?seen [^.;]{0,40}<p\d+> (?:leave|depart|exit)|dump|consider selling|tie (?:him|her|<p)|renew(?!ed (?:[a-z]+ )?(?:hopes?|interest|optimism|confidence|impetus|efforts?|attempts?|push|bids?))(?!\w* (?:their|its|an?) (?:pursuit|interest|bid|push|chase|attempt|efforts?))|extend|offer (?:him|her|<p\d+>) a new|trigger an? (?:option|extension)|sent|moving on|move on|receive|received an? (?:bid|offer|approach)|an offer|(?<= (?:have|has|had|expect|expecting|not) )(?:offers? for|bids for)|open to negotiat)/,
  },
];
