/** Loans in other words: sent out, coming for a month, wages shared, kept for good. Examples: lending.examples.ts. */
import { any, type TriggerRow } from './row';

export const LENDING: readonly TriggerRow[] = [
  {
    id: 'loan-terms-told',
    kind: 'join',
    stage: 'interest',
    pattern: any(
      "(?:half|(?:a|one|two|three|four|five|six|\\d) ?(?:month|week|season|year)|month 's|season 's|year 's|short-term|straight) loan(?! (?:spell|army|market|of <f))|(?:could|may|might|would|will|can|to) (?:come|go|arrive|leave|head|move|drop down|be (?:available|had|sent|allowed out))(?: out| in| here| there| back| over| to {ADJ}(?:{C}|{L}))? on loan|offered (?:out )?on loan|ask(?:ed|ing)? (?:for|about|after) {WHO} on loan|(?:take|takes|taking|took|have|want|wants|borrow|get|getting|bring in|bringing) {WHO} (?:in )?on loan",
      '(?:make|making|makes|turn|turning|made) {ADJ}(?:loan|spell|stay|move|deal|switch|stint)(?: (?:at|from|with|in) {ADJ}(?:{C}|[a-z]+ )+)? ?(?:into )?(?:a )?permanent|(?:cover|covering|pay|paying|pick up|picking up|subsidise|contribute|foot) (?:(?:[a-z0-9%]+ ){0,4}of |half |part |most |all |some )+(?:{HIS} |the )?(?:wages?|salary|pay packet)|(?:do|doing|prefer|consider|considering|accept|sanction|propose\\w*|suggest\\w*|favour|want) an? {ADJ}loan(?! army)|loan with (?:an? |a view|the|{ADJ}option|{ADJ}obligation)',
    ),
  },
  {
    id: 'lent',
    kind: 'join',
    stage: 'agreed',
    pattern:
      '(?<!(?:offer|bid|proposal|request|letter) (?:has |have |had |been |also )*)(?:{be}|will|set|due|expected|going) (?:[a-z]+ly )?(?:be |to be |being )*(?:lent|loaned|farmed|shipped|sent) (?:straight |back |right |off )?(?:out )?(?:(?:from {ADJ}{C} )?to {ADJ}(?:{C}|{L}|clubs)|again)(?! (?:hospital|the stands|prison|bed))|(?:sent|send|sending|loan|loaned|lend|lent) {WHO} (?:straight |right )?(?:back )?(?:out )?to {C}|loan (?:at|to|with) {C} (?:{be} |{have} |been |will be )+(?:signed off|agreed|made public|announced|sorted|confirmed)|{P} (?:{be} )?(?:off|on (?:his|her) way|heading|headed|bound) (?:out )?(?:to|for) {C} (?:on loan|on a|for (?:the (?:season|rest|year|remainder|campaign)|a (?:season|year|month)))',
  },
  {
    id: 'lent-weak',
    kind: 'join',
    stage: 'interest',
    weak: true,
    pattern:
      '(?:sent|going|go|goes|head) (?:straight )?(?:back )?out (?:on loan|and play|before <d)|(?:exten|prolong|renew)[a-z]+ {HIS} {ADJ}loan|(?<!on )(?:half-season|season-long|<?[a-z]+-month) loan(?= ?[.,;]| [.,;]|$)|temporary (?:spell|stay|switch|move|basis)|(?:buy|purchase|keep|have) {WHO} (?:for good|outright|at the end of it|back(?= ?[.,]| [.,]|$| until| for)|until|till)|recall(?:ed|ing)? (?:{WHO}|clause|in january)',
  },
  {
    id: 'comes-home',
    kind: 'join',
    stage: 'agreed',
    needs: 'strong',
    weak: true,
    pattern: any(
      '(?:(?<=be )back (?:at|with)|(?:com(?:e|ing)|head(?:ing)?|go(?:ing)?) back to) (?:the|{HIS} parent) club',
      '(?<=be )(?:recalled (?:by|from|at|in|before|early|this)|cut short)|cut(?:ting)? short {HIS} (?:loan|stay|spell|stint)|new loan (?:{be}|(?:will|could|may) be) (?:sought|lined up|arranged|found) for {WHO}|(?:bring|bringing|brought) {WHO} back to the club',
    ),
  },
];
