/** The club that wants him: by what is called its own, by what it does, by the company it is in. Asked in the order of club-roles.ts. */
import type { ClubRoleRow } from './club-role-row';
import { before, verb } from './club-role-words';

/** Its move, its bid, its target; and who only speaks. */
export const SUITOR_NOUN_ROLES: readonly ClubRoleRow[] = [
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
      /^ (?:'s )?(?:(?:summer|transfer|permanent|formal|opening|top|main|priority|january|long-term|number one|no\.? ?1|key|reported|potential|primary|deadline day|big-money|sensational|shock|loan|dream|expected|first|second|new|latest|proposed|late|£\S+|<f\d+>) )*(?:targets?|interest|move|bid|offer|switch|swoop|transfer(?!r| <p)|links?|pursuit|approach|proposal|chase|hunt|hijack|medical|radar|wish|return|deal|talks|signing|plans?|shortlist|hopes?|arrival|raid|list|bound|new boy|recruit|reunion|deals|unveiling|loan|spell|loan spell|scouts|admirers|crosshairs|agenda)(?! (?:at the|offer for|for another|extension|until))/,
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
      /^ (?:(?:have|has|had) been|were|was) (?:turned down|rejected|rebuffed|snubbed|knocked back|(?:told|informed|warned)(?: by (?:the )?<c\d+>)? (?:to|they|that))/,
  },
];

/** It acts, he goes there, others are in the race with it. */
export const SUITOR_ROLES: readonly ClubRoleRow[] = [
  {
    id: 'wants',
    role: 'to',
    after: verb(
      'want|wants|wanted|keen|interested|eager|determined|desperate|eye|eyes|eyed|eyeing|target|targeting|targeted|monitor\\w*|track\\w*|scout\\w*|chas\\w+|pursu\\w+|court\\w*|admire|admirers|covet\\w*|plot\\w*|consider\\w*|weigh\\w*|plan\\w*|linked|(?:strong |leading |main )?contenders|in the (?:race|hunt|running|frame|mix|market)|race|battling|vying|competing|(?:go|going) (?:head[- ]to[- ]head|toe[- ]to[- ]toe) for|lock(?:ing)? horns|lead|leading|favourites|frontrunners?|submit\\w*|table\\w*|lodge\\w*|lift(?:ed|ing)? (?:their|its)|rais(?:e|ed|ing) (?:their|its|the)|increas\\w* (?:their|its)|improv\\w* (?:their|its|on)|bids?|bidding|offered|offering|make|made|making|launch\\w*|prepar\\w+|ready|willing|match|meet|trigger\\w*|pay|paid|open(?:ed)? talks|hold\\w*|held|agree\\w*|reach\\w*|sign|signed|signing|signs|complet\\w+|setting up|announc\\w*|confirm\\w*|unveil\\w*|land\\w*|snap\\w*|secure\\w*|clinch\\w*|close|closing|nearing|contact\\w*|approach\\w*|enquir\\w+|inquir\\w+|start\\w*|step\\w*|turn(?:ed|ing) (?:their )?attention|set (?:their )?sights|look|looking|hop\\w+|trying|attempt\\w*|try|come up with|stump\\w* up|aim\\w*|join|joined|join in|battle|challenge|rival\\w*|hijack\\w*|swoop\\w*|miss\\w*|lost out|pull\\w*|withdr\\w+|cool\\w*|end(?:ed)? (?:their )?(?:interest|pursuit)|drop\\w*|ruled? out|go for|gone|went|push\\w*|work\\w*|keeping (?:tabs|an eye|a close)|kept (?:tabs|an eye)|run the rule|putting|risk|credited|tipped|finalis\\w+|back|back in|like|likes|liked|lined up|line up|favour|identified|identify|attempting|expected|due|poised|discuss\\w*|negotiat\\w*|seek\\w*|explor\\w*|mull\\w*|identif\\w*|put off|deterred|undeterred|approaching|confident|optimistic|hopeful|raid\\w*|pris(?:e|es|ed|ing)|tempt\\w*|lur(?:e|es|ed|ing)|poach\\w*|persuad\\w*|convinc\\w*|circl\\w*|hover\\w*|lurk\\w*|waiting|ponder\\w*|refus\\w* to (?:give up|rule out|walk away)|fork\\w*|splash\\w*|welcom\\w*|(?:well |hardly )?afford|(?:must )?(?:fend|fight|hold|see) off (?:<c\\d+>|competition|rival)|go (?:toe|head) to|lock horns|watch\\w*|(?:had|have|has|keep\\w*|kept) an eye|in pole position|(?:at the )?front of the queue|feeling out|in front|go (?:as high|up to|higher)|admit\\w* (?:an |their |to an )?interest|been to (?:see|watch)|can have <p\\d+>|throw\\w* (?:[a-z]+ ){0,2}lifeline|turned up with|wait(?! for)|maintain\\w* (?:their|its) (?:interest|pursuit)|continu\\w* (?:their|its) (?:interest|pursuit)|<p\\d+> \\S+ (?:[a-z]+ )?(?:admirers|suitors)|fac(?:e|es|ing) (?:[a-z]+ ){0,3}(?:competition|fight|battle|race|rivals?)|test(?:s|ed|ing)? <c\\d+> .s (?:[a-z]+ )?resolve|ask(?:ing|ed)(?= (?:to|about|after|for|first|the question)|[.,]|$)|mention\\w*|tout\\w*|sniff\\w*|slugg\\w*|having (?:chapped|knocked)|chapp\\w*|knock\\w* (?:on|at)|alert(?:ed)?(?= to)|on (?:red )?alert|mov(?:e|ed|ing) (?:first|quick\\w*|fast|in for|ahead)',
    ),
    before:
      /(?:^|[,;:–—-] |while |as |but |and |that |with |after |because |if |though |although |when |where |whom |claim |claims |reports |report |reported |say |says |understands? |,|it is |rivals |giants |champions |sides? |the |clubs? |believed |amid |whether )$/,
  },
  {
    id: 'join',
    role: 'to',
    before: before(
      '(?:re-?)?join(?:ing|s|ed)?(?: up with)?|to (?:play for|link up with)|sign(?:s|ed|ing)? (?:instead )?(?:for|with)|towards|into|linked (?:with|to|up with)(?: [^,;.]{1,40} and with)?|links (?:with|to)|linking (?:him|her|<p\\d+>) (?:with|to)|talks with|terms with|agreed with|agreement with|contact with|negotiat\\w+ with|discussions with|deal with|offered to|available to|attractive to|pledged to|said yes to|<f\\d+> to|want(?:s|ed)? to join|prefer(?:s|red)?|chooses?|chose|choosing|opted for|option of|appeal of|pull of|prospect of|move for|snub|snubs|snubbed|reject|rejects|rejected|turned down|turns down|spell (?:at|with)|return to|back to|back at|head to|heading to|in favour of|bound for|destined for|off to|moves? to|moving to|switch to|transfer to|arrive[sd]? at|arriving at|contract with|medical (?:booked |scheduled |planned |due )?(?:at|with)',
    ),
  },
  {
    id: 'beside',
    role: 'rival',
    before: before(
      'ahead of|beat(?:en|ing)?|rivals?|rivalling|alongside|see off|gazump\\w*|pip\\w*|outbid\\w*|compete with|competing with|competition (?:from|with)|battle with|battling|as well as|plus|along with|together with|challenge[sd]? (?:from)?|challeng(?:e|es|ing)|trump\\w*|(?:fend|ward|scare)(?:ing)? off|(?:likes|duo|pair|trio|quartet) of|such as|including|like',
    ),
  },
];
