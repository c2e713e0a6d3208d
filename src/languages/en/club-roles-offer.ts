/** Contracts, prices, offers and interest: words that name the deal put its clubs on their sides. Asked in the order of club-roles.ts. */
import { EPITHET } from './club-epithets';
import type { ClubRoleRow } from './club-role-row';

/** Whose contract, price, offer or interest it is. */
export const OFFER_ROLES: readonly ClubRoleRow[] = [
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
      /(?<![a-z])(?:sign|signs|signed|signing|penned|pens|penning|inked|inks|inking|agreed?|put pen to paper on|offered) (?:to )?(?:a |an )?(?:[a-z0-9.-]+ ){0,4}(?:contract|pre-?contract|deal|terms|agreement) (?:with|at|to join)(?: the)? $|(?:put(?:s|ting)? pen to paper|(?:linked|teamed|hooked) up|signed on|checked in) (?:with|at)(?: the)? $/,
  },
  {
    id: 'not-enough-say',
    role: 'from',
    before:
      /<c\d+> (?:'s )?(?:[a-z-]+ |<f\d+> ){0,3}(?:bid|offer|approach|proposal) [^,;]{0,50}, (?:say|says|insist|insists|claim|claims|confirm|confirms|reveal)(?: the)? $/,
  },
  {
    // "Given leave for a medical at Torino after Genoa agreed a £9m deal": who could let him go.
    id: 'agreed-before-medical',
    role: 'from',
    before:
      /(?<!(?:left|leav\w+|from) (?:the )?)<c\d+> (?:[a-z-]+ ){0,4}after (?:the )?(?<= medical (?:at (?:the )?<c\d+> )?after (?:the )?)$/,
    after: /^ (?:have |has |had )?agree[sd]? (?:[a-z-]+ |<f\d+> ){0,4}(?:fee|deal|price)(?! with| for <p)/,
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
    before:
      /(?<![a-z])(?:fee|price|compensation|<f\d+> (?:deal|package|move))(?: [a-z]+| <f\d+>){0,5} agreed with(?: the)? $/,
  },
  {
    id: 'learns-price',
    role: 'to',
    after:
      /^ (?:have |has |must |will have to |would have to |been |to )*(?:discover\w*|learn\w*|find|finds|found|told|quoted|baulk\w*|balk\w*|pay|meet|stump up|handed)(?: out)? (?:at )?(?:the |that )?(?:<c\d+> )?(?:'s )?(?:<f\d+> )?(?:asking price|price|valuation|demands|fee|<p\d+> 's release clause|release clause)|^ (?:have |has |been |were |was )*(?:told|warned) (?:that )?(?:they |it )?(?:to|must|will have to|would have to|will need to) (?:find|pay|spend|stump up|cough up|offer|break)/,
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
    // Whom they fought off goes without him.
    id: 'seen-off',
    role: 'none',
    before:
      /(?<![a-z])(?:saw|seen|fought|fended|warded|beat|beaten|held) off (?:[a-z-]+ ){0,3}(?:interest|competition|challenge|rivals?|approach\w*)(?: [a-z-]+){0,3} (?:from|by|of)(?: (?:the|likes|of|both|clubs|like))* $/,
  },
  {
    id: 'interest-from',
    role: 'rival',
    before: `(?<![a-z])(?:despite|amid|fend(?:ing)? off|fight(?:ing)? off|see(?:ing)? off|ward(?:ing)? off|turned? down|reject\\w*|snubb\\w*|spurn\\w*)(?: [a-z-]+){0,4} (?:interest|approach\\w*|offers?|bids?|advances|competition|attention)(?: [a-z-]+| <[gp]\\d+>){0,5} (?:from|by|of)(?: (?:the likes of|clubs like|clubs such as|wsl|the|${EPITHET}))* $`,
  },
  {
    id: 'rival-from',
    role: 'rival',
    before: `(?<![a-z])(?:interest|interested|competition|attention|admiration|suitors?|calls?|pressure|threat|challenge|scouts|hijack(?: attempts?| bid)?|attempts?|swoops?|raids?|efforts?|push)(?: (?!away )[a-z'-]+| <[pf]\\d+>){0,5} (?:from|by|of|at)(?: (?:the likes of|clubs like|clubs such as|wsl|the|${EPITHET}))* $`,
  },
  {
    id: 'bid-from',
    role: 'to',
    before: `(?<![a-z])(?:(?:bids?|offers?|approach(?:es)?|proposals?|enquir\\w+|inquir\\w+|contact|overtures|advances|opening|(?:met|meet\\w*|talks) with)(?: [a-z'-]+| <[pf]\\d+>){0,5}(?: ,)? (?:from|by)|(?:moves?|swoops?|raids?|attempts?|efforts?) by)(?: (?:the likes of|clubs like|clubs such as|wsl|the|${EPITHET})(?: ,)?)* $`,
  },
  {
    id: 'passive-suitor',
    role: 'to',
    before:
      /(?<![a-z])(?:wanted|targeted|tracked|monitored|watched|scouted|pursued|chased|courted|approached|admired|liked|coveted|followed|eyed|linked|contacted|tabled|submitted|made|lodged|offered|announced|unveiled|signed|rated|lined up|earmarked|identified|sounded out|snapped up|secured|recruited|poached|wooed|hunted|chosen|looked at|tailed|trailed|shadowed|stalked|sought|asked about|checked on|(?:an?|as the) (?:[a-z-]+ )?(?:target|priority|option)) (?:[a-z]+ )?(?:by <c\d+>(?: ,)? and )?by(?: both| the likes of| the)* $|<p\d+> (?:was |has been )?(?:acquired|bought) by(?: the)? $|(?<![a-z])(?:catch|catches|caught|catching|drawn|attracted|draw|attract) (?:the |some |much )?(?:eye|eyes|attention|interest|gaze|admiring glances) of(?: both| the likes of| the)* $/,
  },
  {
    id: 'wanted-at',
    role: 'to',
    before:
      /(?<![a-z])(?:(?<!(?:not|no longer|longer|never) )wanted(?: man| woman)?|admired|admirers|(?:short|wish ?)?list|radar|agenda|consideration) (?:at|in the corridors of)(?: both| the)* $/,
  },
  {
    id: 'tell-suitor',
    role: 'to',
    before: /(?<![a-z])(?:told|tells?|informed|inform|telling|warned?|quoted|quote)(?: the)? $/,
    after:
      /^ (?:that )?(?:they|he|she|it|<p\d+> (?:will|would|could) (?:cost|set them)|price|how much|what|to pay|to|must|<f)/,
  },
];
