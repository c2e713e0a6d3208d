/** Words around a club's name that put it on a side of a move. First match wins; examples: club-roles.examples.ts. */

import { lazyTest } from '../../pipeline/text/lazy';
import { EPITHET } from './club-epithets';
import type { ClubRoleRow } from './club-role-row';
import { ASIDE_ROLES } from './club-roles-aside';
import { DEAL_ROLES } from './club-roles-deal';

const ROLE_WORD =
  "(?:striker|forward|winger|wing-back|midfielder|defender|centre-back|centre back|centre-half|centre half|left-back|left back|right-back|right back|full-back|full back|goalkeeper|keeper|playmaker|attacker|star|stars|ace|man|captain|skipper|youngster|starlet|teenager|prodigy|player|players|duo|pair|trio|outcast|flop|favourite|hero|sensation|talent|international|no ?\\d+|wonderkid|gem|loanee|cast-off|castoff|reject|veteran|hotshot|marksman|hitman|stopper|shot-stopper|frontman|pivot|number \\w+|full-backs|wide man|academy graduate|superstar|legend|wantaway|target man|goal machine|defensive|attacking|central|young|versatile|experienced|in-form|'s)";
/** A word that may stand before a player's noun: no verb, no preposition, no word of a transfer. */
const PLAIN =
  '(?!target|targets|move|transfer|interest|bid|agree|finalis|near(?= )|trigger|activat|step|intensif|ramp|renew|reviv|launch|resum|restart|drop|abandon|end(?= )|cool|lead(?= )|want|wants|are|is|have|has|had|to|for|and|over|in|on|signing|deal|offer|will|would|could|can|may|might|was|were|eye|eyes|sign|signs|plot|consider|join|keen|linked|with|boss|manager|coach|monitor|monitoring|track|submit|make|made|remain|continue|approach|contact|complete|confirm|announce|unveil|welcome|land|hold|refuse|hope|circle|raid|swoop|seal|snap|chase|ponder|mull|weigh|beat|lodge|table|prepare|join|lure|tempt|secure|clinch|recruit|buy|hijack|reject|get|bring|take|give|pursue|court|watch|scout|admire|like|favour|seek|explore|discuss|meet|loan(?= <p)|after|but|as|when|by|from|of|at|who|that|(?!red|wed)[a-z]{2,}(?:ed|ing|es)(?= ))[a-z0-9-]+';
/** Between a preposition and the name. */
const THE = `(?: (?:the|both|either|all|new|a|an|${EPITHET}))*`;
const AUX =
  '(?:having|is|are|was|were|be|been|being|have|has|had|do|does|did|will|would|could|may|might|can|should|must|to|who|,|reportedly|said|believed|understood|thought|reported|known|set|not|yet|long|a|among|the|other|clubs?|sides?|teams?|several|those|number|of|one|that|in)';
const before = (words: string) => lazyTest(`(?:^| )(?:${words})${THE} $`);
/** "Chelsea boss X wants": who speaks or acts for the club. */
const STAFF =
  "(?:(?:'s )?(?:new |former )?(?:boss|manager|head coach|coach|chiefs?|president|chairman|owners?|sporting director|director|ceo|officials|bosses|hierarchy|board)(?: <n\\d+>)?(?: ,)? )?";
const verb = (words: string) => lazyTest(`^ ${STAFF}(?:${AUX} ){0,7}?(?:${words})(?: |$)`);

export const CLUB_ROLES: readonly ClubRoleRow[] = [
  ...DEAL_ROLES,
  ...ASIDE_ROLES,
  {
    id: 'replace-at',
    role: 'to',
    before:
      /(?<![a-z])(?:replace[sd]?|replacing|replacement for|succeed\w*|fill the void left by|heir to|successor to) (?:the )?(?:<[pn]\d+>|him|her|[a-z]+)(?: [a-z-]+){0,2} (?:at|in|as)(?: the)? $/,
  },
  {
    id: 'replaced-at',
    role: 'from',
    before: /be(?:ing)? replaced at(?: the)? $/,
  },
  {
    id: 'refuses-chance',
    role: 'to',
    after:
      /^ (?:have |has |had )?(?:rejected|turned down|declined|snubbed|passed up|passed on|rebuffed) (?:the |a |an )?(?:chance|opportunity|offer|proposal) (?:to|of) (?:sign|buy|bring|land|take|re-?sign|loan)/,
  },
  {
    id: 'signs-contract-with',
    role: 'to',
    before:
      /(?<![a-z])(?:sign|signs|signed|signing|penned|pens|penning|inked|inks|inking|agreed?|put pen to paper on|offered) (?:to )?(?:a |an )?(?:[a-z0-9.-]+ ){0,4}(?:contract|pre-?contract|deal|terms|agreement) (?:with|at|to join)(?: the)? $|(?:put pen to paper|(?:linked|teamed|hooked) up|signed on|checked in) (?:with|at)(?: the)? $/,
  },
  {
    id: 'beaten-to',
    role: 'none',
    before:
      /(?<![a-z])(?:pip\w*|beat(?:en|ing|s)?|see(?:ing|s)? off|saw off|edg(?:ed|ing) out|fend(?:ed|ing)? off|ward(?:ed|ing)? off|outbid\w*)(?: off)?(?: (?:competition|interest|late interest) from)?(?: (?:the|both|fellow|bitter|local|city|arch|rivals?|likes|of|<[lg]\d+>|<c\d+> (?:and|,)))* $/,
    after:
      /^ (?:(?:,|and|<c\d+>) )*(?:to (?:the |his |her |a )?(?:signing|signature|capture|services|deal|punch|sign|land|secure)|in the race)/,
  },
  {
    id: 'rivals-of',
    role: 'none',
    after:
      /^ (?:'s )?(?:(?:city|local|bitter|fierce|arch|old|<g\d+>|edinburgh|glasgow|north london|london|merseyside|manchester) )+rivals? <c\d+>/,
  },
  {
    id: 'target-of',
    role: 'topic',
    after:
      /^ (?:(?:reported|transfer|summer|january|long-term|top|main|priority|key|and <c\d+>) )*targets? (?:and <g\d+> \w+ )?(?:<[pg]\d+>|agree|set|close|sign|join|complete|snub|reject)/,
  },
  {
    id: 'bids-with',
    role: 'from',
    before: /(?<![a-z])(?:fee|price|compensation)(?: [a-z]+| <f\d+>){0,5} agreed with(?: the)? $/,
  },
  {
    id: 'learns-price',
    role: 'to',
    after:
      /^ (?:have |has |must |will have to |would have to |been |to )*(?:discover\w*|learn\w*|find|finds|found|told|quoted|baulk\w*|balk\w*|pay|meet|stump up|handed)(?: out)? (?:at )?(?:the |that )?(?:<c\d+> )?(?:'s )?(?:<f\d+> )?(?:asking price|price|valuation|demands|fee|<p\d+> 's release clause|release clause)/,
  },
  {
    id: 'trade-with',
    role: 'from',
    before: /(?<![a-z])(?:trade|exchange|swap) with(?: the)? $/,
  },
  {
    id: 'agrees-fee-with',
    role: 'from',
    before:
      /(?<![a-z])(?:agree[sd]?|agreeing|struck|strike|reached|negotiat\w+) (?:on )?(?:an? )?(?:[a-z]+ ){0,2}<f\d+> (?:deal|fee|move|transfer|price|loan)(?: with(?: the)?) $/,
  },
  { id: 'player-at', role: 'from', before: /<p\d+> (?:, )?at(?: the)? $/ },
  {
    id: 'interest-from',
    role: 'rival',
    before: lazyTest(
      `(?<![a-z])(?:despite|amid|fend(?:ing)? off|fight(?:ing)? off|see(?:ing)? off|ward(?:ing)? off|turned? down|reject\\w*|snubb\\w*|spurn\\w*)(?: [a-z-]+){0,4} (?:interest|approach\\w*|offers?|bids?|advances|competition|attention)(?: [a-z-]+| <p\\d+>){0,3} (?:from|by|of)(?: (?:both|the likes of|clubs like|clubs such as|wsl|the|${EPITHET}))* $`,
    ),
  },
  {
    id: 'rival-from',
    role: 'rival',
    before: lazyTest(
      `(?<![a-z])(?:interest|interested|competition|attention|admiration|suitors?|calls?|pressure|threat|challenge|scouts|hijack(?: attempts?| bid)?|attempts?|swoops?|raids?|efforts?|push)(?: [a-z-]+| <[pf]\\d+>){0,5} (?:from|by|of|at)(?: (?:both|the likes of|clubs like|clubs such as|wsl|the|${EPITHET}))* $`,
    ),
  },
  {
    id: 'bid-from',
    role: 'to',
    before: lazyTest(
      `(?<![a-z])(?:bids?|offers?|approach(?:es)?|proposals?|enquir\\w+|inquir\\w+|contact|overtures|advances|opening)(?: [a-z-]+| <[pf]\\d+>){0,5} (?:from|by)(?: (?:both|the likes of|clubs like|clubs such as|wsl|the|${EPITHET}))* $`,
    ),
  },
  {
    id: 'passive-suitor',
    role: 'to',
    before:
      /(?<![a-z])(?:wanted|targeted|tracked|monitored|watched|scouted|pursued|chased|courted|approached|admired|coveted|followed|eyed|linked|contacted|tabled|submitted|made|lodged|offered|announced|unveiled|signed|rated|lined up|earmarked|identified|sounded out|snapped up|recruited|poached|wooed|hunted|chosen) (?:[a-z]+ )?by(?: both| the likes of| the)* $|(?<![a-z])(?:catch|catches|caught|catching|drawn|attracted|draw|attract) (?:the |some |much )?(?:eye|eyes|attention|interest|gaze|admiring glances) of(?: both| the likes of| the)* $/,
  },
  {
    id: 'wanted-at',
    role: 'to',
    before:
      /(?<![a-z])(?:(?<!(?:not|no longer|longer|never) )wanted|admired|admirers|(?:short|wish ?)?list|radar|agenda) (?:at|in the corridors of)(?: both| the)* $/,
  },
  {
    id: 'tell-suitor',
    role: 'to',
    before: /(?<![a-z])(?:told|tells?|informed|inform|telling|warned?|quoted|quote)(?: the)? $/,
    after: /^ (?:that )?(?:they|he|she|it|price|how much|what|to pay|to|must|<f)/,
  },
  {
    id: 'refuse-suitor',
    role: 'to',
    before:
      /(?<![a-z])(?:not|n't|never|refus\w+ to|reject\w* (?:the )?(?:chance|opportunity|move|switch)(?: to)?|snub\w*) (?:want to |sell(?: (?:him|her|<p\d+>))? )?(?:to|for|join|sign for)(?: the)? $/,
  },
  {
    id: 'leaves',
    role: 'from',
    before: lazyTest(
      `(?<![a-z])(?:from|leave|leaving|leaves|quit|quits|quitting|exit|exiting|exits|depart|departing|out of|departs|left|future (?:at|with|lies at|away from)|contract (?:at|with|at the)|time (?:at|with)|life at|stay(?:ing|s)? (?:at|with|put at)|remain(?:ing|s)? (?:at|with)|extension (?:at|with)|happy (?:at|with)|place at|deal at|sold by|released by|owned by|valued .{0,20} by|prise <p\\d+>(?: away)? from|unhappy at|frustrated at|surplus to requirements at|out of favour (?:at|with)|unwanted (?:at|by)|out in the cold at|frozen out (?:at|by)|expendable at|away from|tied to|currently at|now at|still at|contracted to|wages at|valuation of|asking price of|future to|(?:goodbyes?|farewells?|adieu) to|termination .{0,30} with|request (?:at|to))(?: (?:his|her|the|an?|current club|parent club|${EPITHET}))* $`,
    ),
  },
  {
    id: 'speaker',
    role: 'none',
    before: /, $/,
    after:
      /^ (?:have |has )?(?:said|say|says|insist|insists|confirmed|announced|added|revealed|claim|report) ?(?:,|\.|$)/,
  },
  {
    id: 'hijacked',
    role: 'none',
    before: /(?<![a-z])(?:hijack\w*|gazump\w*|derail\w*|scupper\w*|trump\w*)(?: the)? $/,
  },
  {
    id: 'agrees-contract',
    role: 'to',
    before: /(?<![a-z])(?:agrees?|agreed|signs?|signed|accepts?|offered|seals?|pens?)(?: new| a| <f\d+>)* $/,
    after: /^ (?:contract|deal|terms)/,
  },
  {
    id: 'suitors-noun',
    role: 'to',
    after:
      /^ (?:'s )?(?:(?:summer|transfer|permanent|formal|opening|top|main|priority|january|long-term|number one|key|reported|potential|primary|deadline day|big-money|sensational|shock|loan|dream|expected|first|second|new|latest|proposed|late|£\S+|<f\d+>) )*(?:targets?|interest|move|bid|offer|switch|swoop|transfer|links?|pursuit|approach|proposal|chase|hunt|hijack|medical|radar|wish|return|deal|talks|signing|plans?|shortlist|hopes?|arrival|raid|list|bound|new boy|recruit|reunion|deals|unveiling|loan|spell|loan spell|scouts|admirers|crosshairs|agenda)(?! (?:at the|offer for|for another|extension|until))/,
  },
  {
    id: 'target-for',
    role: 'rival',
    before: /(?<![a-z])(?:targets?|wish ?list|radar|shortlist|favourites?|option) (?:for|of)(?: the| both)* $/,
  },
  {
    id: 'turned-away',
    role: 'to',
    after:
      /^ (?:(?:have|has|had) been|were|was) (?:turned down|rejected|rebuffed|snubbed|knocked back|told (?:to|they|that))/,
  },
  {
    id: 'own-noun',
    role: 'from',
    after:
      /^ (?:'s )?(?:(?:<f\d+>|long-term|current) )*(?:exit|departure|future|contract|career|stay|asking price|valuation|demands|outcast|captain|price|stance|resolve|plans for|resistance|side-?lines|deal until|extension|renewal|release clause|hierarchy|position)/,
  },
  {
    id: 'players-club',
    role: 'from',
    after: new RegExp(`^ (?:'s )?(?:and <g\\d+> )?(?:(?:${ROLE_WORD}|${PLAIN}|<[lgf]\\d+>) ){0,4}?(?:and )?<p\\d+>`),
    before: /^(?!.*(?:(?:interest|keen|interested|race|bid|talks) (?:from|for) )$).*$/,
  },
  {
    id: 'described-player',
    role: 'from',
    after: new RegExp(`^ (?:'s )?(?:${PLAIN} ){0,2}?${ROLE_WORD}(?: |$)`),
    before: /^(?!.*(?:join|joining) $).*$/,
  },
  {
    id: 'expects-bids',
    role: 'from',
    after:
      /^ (?:[a-z]+ ){0,6}?(?:expect\w*|await\w*|receiv\w*|field\w*|invit\w*|attract\w*|waiting on|rejected|turned down|accepted|no deal|ruled out) (?:an? |any |the |more |two |several |<f\d+> )*(?:[a-z]+ ){0,2}?(?:bids?|offers?|approach\w*|interest|enquir\w+|proposals?|for <p\d+>|for [a-z]+ <p\d+>)(?! (?:rejected|accepted|turned down|knocked back))/,
  },
  {
    id: 'sells',
    role: 'from',
    after:
      /^ (?:(?:is|are|were|was|would|will|could|may|might|have|has|had|do|did|be|been|not|remain|remains|reportedly|who|,|hold|want|wants|wanted|not want to|want to|wanted to|not wish to|believe|chiefs|bosses|officials|board|hierarchy|set to|ready to|willing to|prepared to|open to|happy to|looking to|keen to|hoping to|considering|insist|insists|decide|decided|understand|said to be|thought to be|on|the|verge|of|determined to|desperate to|adamant|made progress in their attempts to|attempts to|their|expecting|expect) ){0,6}(?:sell|selling|sold|offload|offloading|listen|listening|let|letting|cash|cashing|part|parting|ship|demand|demanding|demands|want <f|wants <f|want at least <f|want around <f|value|values|valued|hold(?:ing)? out(?! hope)|stand(?:ing)? firm|stood firm|h(?:e|o)ld(?:ing)? firm|slap|slapped|reject|rejected|rejects|turned down|turn down|knock back|knocked back|rebuff\w*|spurn\w*|accept|accepted|keep(?:ing)?(?![a-z]| (?:tabs|an eye|a |close|track|watch|taps)| in touch)|retain|retaining|refus(?:e|es|ed|ing)(?! to (?:give up|rule out|walk away|be put off))|block|blocked|no intention|not for sale|resist|resisting|reluctant|unwilling to (?:sell|let|part|entertain)|not sell|sanction|allow|allowing|(?:lose|losing)(?! out)|risk losing(?! out)|(?:loan(?:ed|s)?|lends?|lent|sends?)(?= (?:out )?(?:[a-z0-9-]+ ){0,3}<p\d+> (?:on loan )?(?:back )?to )|(?:rule|rules|ruled|ruling) out (?:a |the |any |an )?(?:selling|letting|sale|exit|departure)|place|placed|loan out|loaning|resigned|braced?|bracing|set (?:an? |(?:their |its )?(?:<f\d+> )?(?:asking )?price)|do business|(?:give|gives|gave|given|grant\w*) (?:<[cp]\d+> )?(?:the |their )?(?:green light|go-ahead|permission|nod|blessing)|need to sell|axe|get rid|consider selling|tie (?:him|her|<p)|renew|extend|offer (?:him|her|<p\d+>) a new|trigger an? (?:option|extension)|sent|moving on|move on|receive|received an? (?:bid|offer|approach)|an offer|offers? for|bids? for|open to negotiat)/,
  },
  {
    id: 'wants',
    role: 'to',
    after: verb(
      'want|wants|wanted|keen|interested|eager|determined|desperate|eye|eyes|eyed|eyeing|target|targeting|targeted|monitor\\w*|track\\w*|scout\\w*|chas\\w+|pursu\\w+|court\\w*|admire|admirers|covet\\w*|plot\\w*|consider\\w*|weigh\\w*|plan\\w*|linked|in the (?:race|hunt|running|frame|mix|market)|race|battling|vying|competing|lead|leading|favourites|frontrunners?|submit\\w*|table\\w*|lodge\\w*|lift(?:ed|ing)? (?:their|its)|rais(?:e|ed|ing) (?:their|its|the)|increas\\w* (?:their|its)|improv\\w* (?:their|its|on)|bid|bidding|offered|offering|make|made|making|launch\\w*|prepar\\w+|ready|willing|match|meet|trigger\\w*|pay|paid|open(?:ed)? talks|hold\\w*|held|agree\\w*|reach\\w*|sign|signed|signing|signs|complet\\w+|announc\\w*|confirm\\w*|unveil\\w*|land\\w*|snap\\w*|secure\\w*|clinch\\w*|close|closing|nearing|contact\\w*|approach\\w*|enquir\\w+|inquir\\w+|start\\w*|step\\w*|turn(?:ed|ing) (?:their )?attention|set (?:their )?sights|look|looking|hop\\w+|trying|attempt\\w*|try|aim\\w*|join|joined|join in|battle|challenge|rival\\w*|hijack\\w*|swoop\\w*|miss\\w*|lost out|pull\\w*|withdr\\w+|cool\\w*|end(?:ed)? (?:their )?(?:interest|pursuit)|drop\\w*|rule out|go for|gone|went|push\\w*|work\\w*|keeping (?:tabs|an eye|a close)|kept (?:tabs|an eye)|run the rule|putting|risk|credited|tipped|finalis\\w+|back|back in|like|likes|liked|lined up|line up|favour|identified|identify|attempting|expected|due|poised|discuss\\w*|negotiat\\w*|seek\\w*|explor\\w*|mull\\w*|identif\\w*|put off|deterred|undeterred|approaching|confident|optimistic|hopeful|raid\\w*|pris(?:e|es|ed|ing)|tempt\\w*|lur(?:e|es|ed|ing)|poach\\w*|persuad\\w*|convinc\\w*|circl\\w*|hover\\w*|lurk\\w*|waiting|ponder\\w*|refus\\w* to (?:give up|rule out|walk away)|fork\\w*|splash\\w*|welcom\\w*',
    ),
    before:
      /(?:^|[,;:–—-] |while |as |but |and |that |with |after |because |if |though |although |when |both |claim |claims |reports |report |reported |say |says |understands? |,|it is |rivals |giants |champions |side |the |club |now |meanwhile |believed |amid |whether )$/,
  },
  {
    id: 'join',
    role: 'to',
    before: before(
      'join|joining|joins|joined|sign for|signing for|signed for|signs for|sign with|signed with|towards|into|linked (?:with|to|up with)|links (?:with|to)|linking (?:him|her|<p\\d+>) (?:with|to)|talks with|terms with|agreed with|agreement with|contact with|negotiat\\w+ with|discussions with|deal with|offered to|available to|attractive to|pledged to|said yes to|<f\\d+> to|want(?:s|ed)? to join|prefer(?:s|red)?|chooses?|chose|choosing|opted for|option of|appeal of|pull of|prospect of|move for|snub|snubs|snubbed|reject|rejects|rejected|turned down|turns down|spell (?:at|with)|return to|back to|back at|head to|heading to|in favour of|bound for|destined for|off to|moves? to|moving to|switch to|transfer to|arrive[sd]? at|arriving at|contract with|medical (?:at|with)',
    ),
  },
  {
    id: 'beside',
    role: 'rival',
    before: before(
      'ahead of|beat(?:en|ing)?|rivals?|rivalling|alongside|see off|gazump\\w*|pip\\w*|outbid\\w*|compete with|competing with|competition (?:from|with)|battle with|battling|as well as|plus|along with|together with|challenge[sd]? (?:from)?|challeng(?:e|es|ing)|trump\\w*|fend(?:ing)? off|likes of|such as|including|like',
    ),
  },
  { id: 'and', role: 'open', before: /(?: and| or| ,) $/ },
  {
    id: 'no-goal',
    role: 'none',
    before:
      /(?<![a-z])(?:according|belongs?|loyal|committed|commit|important|key|crucial|close|devoted|attached|pledge|relation|compared|thanks|dedicated|due|gratitude|connection|similar|alternative|approached by|owed|listen)(?: (?:his|her) (?:long-term )?future)? to(?: the)? $/,
  },
  { id: 'to', role: 'to', before: before('to|for|into') },
  {
    id: 'elsewhere',
    role: 'none',
    before: before('at|of|over|under|against|by|than|like|with|on'),
  },
];
