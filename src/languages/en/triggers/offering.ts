/** What a suitor puts on the table: money, terms, another player. Examples: offering.examples.ts. */
import { any, type TriggerRow } from './row';

/** Pounds and players, in words or figures. */
const SUM =
  '(?:(?:a (?:fee|sum|total) (?:[a-z]+ ){1,4})?{F}|(?:an? )?(?:opening |initial |first |second |third |fresh |new |improved |cheeky |derisory |lowly |cool |whopping |reported )*{F}|(?:rs|r|sh|n|ksh|us) ?[0-9.,]+(?: ?(?:crore|lakh|million|m|bn))?|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty)(?: (?:million|and a half))?|(?:a )?(?:six|seven|eight|nine)-figure (?:sum|fee|offer|bid))';
const TERMS =
  "(?:an? )?(?:[a-z0-9-]+ ){0,3}(?:salary|wages?|contract|terms|deal|package|pre-contract|king 's ransom|fortune|years?|pay rise)";

export const OFFERING: readonly TriggerRow[] = [
  {
    id: 'suitor-offers',
    arrives: true,
    kind: 'join',
    stage: 'bid',
    needs: 'suitor',
    pattern: any(
      `{SUITOR}(?:offer(?:ed|ing|s)?|bid(?:ding)?|put up|pledged|dangl(?:ed|ing|es)|wav(?:ed|ing)|proposed|tabled|submitted|lodged|put (?:forward|in)|come (?:in|up) with|came (?:in|up) with|gone in with|went in with|went to|gone to|go(?:ne)? as high as|got as far as|reached|began (?:at|with)|start(?:ed)? (?:at|with)|open(?:ed)? (?:at|with)) (?:around |about |up to |only |nearly |more than |over |close to |at |him |her |{P} |{C} |them |us |as much as )*${SUM}(?:{END}| (?:plus|and (?:an? |another )?(?:player|<p)|up front|in (?:instalments|add-ons|cash)|for (?:the )?<p|to|with|over|rising|in front of|on the table|guaranteed))`,
      `{SUITOR}(?:offer(?:ed|ing|s)?|promised|put|handed|laid out|proposed|prepared) (?:{WHO} )?${TERMS}(?:{END}| (?:of|worth|until|to|in front of|on the table|that|which|running))(?! extension)`,
      `{SUITOR}(?:offer(?:ed|ing|s)?|proposed) (?:{C} )?(?:an? )?(?:[a-z]+ )?loan fee|{SUITOR}(?:put|placed|laid) (?:[a-z]+ )?(?:money|cash|an offer|{F}|a (?:bid|proposal|contract)|the (?:money|cash)) on the table|{SUITOR}test(?:ed|ing|s)? ({C} 's|the|their) (?:[a-z]+ )?(?:resolve|waters?) (?:with|over) (?:{ADJ}(?:bids?|offers?|proposal|{F})|{WHO})|{SUITOR}(?:made|lodged|submitted|tabled|placed|sent|put in) an? {ADJ}(?:bid|offer|proposal)(?! (?:farewell|to (?:host|renew|extend|keep)))`,
      `{SUITOR}offer(?:ed|ing|s)? {C} ${TERMS}(?= |{END})|{P} (?:{have} |{be} |been |all |also )*(?:offered|promised|handed) ${TERMS} (?:[^.;,]{0,30} )?(?:by|at|from|with) {ADJ}(?:{C}|{N})`,
      `{SUITOR}offer(?:ed|ing|s)? {WHO} (?:an? |the )?(?:[a-z-]+ ){0,2}(?:lifeline|escape|way (?:back|out|home)|chance|role|place|route)(?= |{END})`,
      `{SUITOR}offer(?:ed|ing|s)? (?:(?!for )[^ ,.;]+ ){1,7}to {C} (?:in (?:exchange|return) )?for {WHO}|{SUITOR}(?:suggested|proposed|offered) (?:giving|swapping|sending|including|throwing in|lending) [^.;]{3,40}|{SUITOR}(?:upp?(?:ed|ing)?|raised|rais(?:e|ing)|doubled|sweeten(?:ed)?) (?:the|their|its) (?:ante|stakes|offer|bid|proposal)`,
      `{SUITOR}(?:will|would|intend to|plan to|set to|likely to|expected to|ready to|preparing to) (?:return|come back|go back|try|go|be back)(?: (?:in|back))* with (?:a |an )?(?:[a-z]+ )?(?:better one|offer|bid|proposal|{F}|more money)|{SUITOR}(?:(?:going|set|expected|due|ready|plan(?:ning)?) )+to try(?= ?[.,;]| (?:before|for {WHO}|in|this|next|once))|{C} 's {F} (?:was|is|were|has been) (?:not |laughed|rejected|turned|dismissed|well|way|deemed|sent|never)|(?:turned|turn) up (?:their|its) noses? at {F} from {C}`,
      `(?:letter|fax|e-?mail|document|offer|bid|proposal)s? (?:from {C} [^.;]{0,40}(?:arrived|landed|came|received|sitting)|(?:has |have |had )?(?:arrived|landed|come|came)(?: in)? from (?:both )?{C})|{SUITORIS}(?:knocked back|rebuffed|turned away) (?:once|twice|(?:two|three) times|by {C}|in {ADJ}(?:attempt|approach|bid|effort)s?)|{SUITOR}(?:an? |two |made an? )?(?:[a-z]+ )?(?:offer|bid|proposal) in for {WHO}`,
    ),
  },
  {
    id: 'would-go-to',
    arrives: true,
    kind: 'join',
    stage: 'interest',
    needs: 'suitor',
    pattern: `{SUITOR}(?:(?:will|would|could|might|may|ready to|prepared to|willing to|able to|expected to|happy to) )+(?:go (?:as (?:far|high) as|to|up to|no higher than|beyond|higher than)|stretch to|rise to|match|pay|offer) (?:around |about |up to |only |nearly |more than |over |close to |as much as )*${SUM}|{SUITOR}(?:set aside|found|earmarked|ring-?fenced|put aside|raised) (?:around |about |up to )*{F}`,
  },
];
