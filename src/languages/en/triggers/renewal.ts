/** New contracts: talked of, offered, agreed, signed, refused. Examples: renewal.examples.ts. */
import { any, type TriggerRow } from './row';

const NEW =
  '(?:new {ADJ}(?:contracts?|deals?|terms)|contract extension|extension|fresh terms|renewal|improved (?:terms|deal|contract)|better (?:terms|deal|contract)|pay rise|(?<!option (?:of|for|to extend by) )another year|fresh {ADJ}contract|contract renewal|professional (?:contract|deal|terms)|(?<!(?<!paper )on (?:a )?)(?:bumper {ADJ}(?:contract|deal)|lucrative {ADJ}contract))';

export const RENEWAL: readonly TriggerRow[] = [
  {
    id: 'renewal-talks',
    kind: 'renewal',
    stage: 'talks',
    pattern: any(
      `(?:discuss(?:es|ed|ing)?|to talk (?:about|over)) {ADJ}${NEW}|(?:talks|negotiations?|discussions|negotiating|progress|conversations|working|work|talking)(?: (?:with {ADJ}(?:{P}|{N}|{C}|him|her|representatives?|agents?|camp|club|international|defender|midfielder|striker)|between {C} and {P}|over|about|on|for|regarding|towards|aimed at|to|tying|agree|sign|{have}|{be}))* {ADJ}${NEW}`,
      '(?:contract|renewal|extension) (?:talks|negotiations|discussions)',
      `(?:talks|negotiations|discussions)(?: between {ADJ}(?:parties|sides|camps))? {be} (?:now )?(?:underway|under way|ongoing|planned|advanced|progressing) (?:over|about|on|for|regarding) {ADJ}${NEW}|working to tie {WHO}|working to tie down {WHO}|(?:talks|negotiations|discussions) with {WHO} [^,.]{0,30}(?:persuade|convince|keep) {WHO} (?:to stay|at)`,
      `(?:talks|negotiations|discussions) (?:[^.]{0,60}, )?[^,.]{0,40}(?:over|about|on|regarding) {ADJ}${NEW}|(?:talks|negotiations|discussions|in talks)[^,]{0,40} (?:over|about|on|to) (?:extend|renew|prolong)(?:ing)? {HIS}|(?:met|meet|meeting|sat down|sit down)[^,]{3,50} discuss {ADJ}${NEW}|expected to (?:be signed|sign) {ADJ}${NEW}|(?:yet to|not yet) (?:agree(?:d)?|reach|reached|find|come to|settle)(?: (?:on|an? agreement (?:on|over)|to|terms on))* {ADJ}${NEW}|${NEW} (?:is |are )?expected to be signed`,
    ),
  },
  {
    id: 'new-contract',
    kind: 'renewal',
    stage: 'interest',
    pattern: any(
      `(?:want|wants|hope|hopes|hoping|consider\\w*|keen|ready|willing|eager|like|deserves?|over|on|of|for|about|is due|wait\\w*|push\\w*|put pen to paper on|sign|signing|pen|penning|commit to|agree to|land|earn) {ADJ}${NEW}(?! offers?)`,
      "extend(?:s|ing)? (?:his|her|{P} 's|the|a|their) {ADJ}(?:contract|stay|deal)|extension (?:to|of) (?:{HIS}|{P})|renew(?:s|ing)? (?:his|her|{P} 's|the|with|terms|a)|(?:tie|tying) (?:{WHO}|{ADJ}{P}) down|tie down {WHO}|(?:tie|tied|tying) {WHO} (?:down )?to|prolong(?:s|ed|ing)? {HIS} |name on a new|commit {HIS} (?:long-term )?future|secure {HIS} (?:long-term )?future|(?<!with (?:the |an? )?(?:[a-z-]+ ){0,2})(?:option|clause) to extend|trigger {ADJ}(?:extension|option to extend)",
    ),
  },
  {
    id: 'new-contract-offer',
    kind: 'renewal',
    stage: 'bid',
    pattern: any(
      `(?:offer(?:s|ed|ing)?|tabl(?:e|ed|ing)|(?<!^[^ ]+ )hand(?:ed|ing)?|propos(?:e|ed|al)|present(?:ed|ing)?|prepar(?:e|ed|ing)|reward(?:ed|ing)?)(?: {WHO}| to {WHO})?(?: with| of)? {ADJ}${NEW}|(?:offer(?:s|ed|ing)? {WHO} {ADJ}(?:deal|contract|terms)|(?:made|make|making) {WHO} {ADJ}(?:offer|deal|proposal)) to (?:stay|remain|keep|extend|renew|prolong)|contracts? offer(?:ed : )?|offers? to (?:renew|extend|prolong) {ADJ}(?:{P} 's )?(?:contract|deal|stay)|offer(?:ing|ed) me {ADJ}(?:contract|deal)`,
      `plan(?:s|ned|ning)? to (?:offer|reward|hand|give) {WHO} (?:with )?{ADJ}${NEW}`,
      `(?:wages?|salary) {ADJ}(?:quadruple|double|treble|increase|rise)|${NEW} on the table`,
    ),
  },
  {
    id: 'new-contract-agreed',
    kind: 'renewal',
    stage: 'agreed',
    pattern: `(?:agree(?:s|d|ing)?|close to|set to (?:sign|pen|agree)|(?:days|hours|weeks) away from signing|on the verge of|nearing|closing in on|near|about to sign|poised to (?:sign|agree)|will (?:be )?(?:sign|pen|signing|penning)) (?:to |on |signing |agreeing |over |penning |tying {WHO} |down |commit {HIS} future |putting pen to paper )*{ADJ}${NEW}|agreement (?:with {WHO} )?(?:over|on|for) {ADJ}${NEW}|(?:will (?:be )?|(?:on the verge of|close to|nearing|set to|about to|poised to|expected to|closing in on) )(?:extend|renew|prolong)(?:ing)? {HIS} {ADJ}(?:contract|stay|deal)|(?:snub|reject|spurn|resist|shun|turn)\\w* [^.;]{3,60} to (?:sign|pen|agree) (?:on )?{ADJ}${NEW}|(?:will|set to|about to|expected to|poised to|going to) (?:trigger|exercise|activate|take up) {ADJ}(?:extension|option (?:to (?:extend|keep)|in {HIS}))|(?:will|to) (?:[a-z]+ ){0,2}(?:sign|pen) (?!(?:[a-z0-9-]+ ){0,3}loan ){ADJ}(?:contract|deal) (?:that|which) (?:will )?(?:keep|tie)|secur(?:e|ing) {WHO} to {ADJ}${NEW}|(?:agree[sd]?|accept(?:s|ed)?) {ADJ}(?:deal|contract|terms) (?:to (?:keep|stay|remain)|(?:that|which) (?:will )?keeps?)(?= )|agree(?:s|d)? terms (?:with {WHO} )?(?:on|over) {ADJ}${NEW}|agreed to (?:stay|remain)(?: (?:on|put|here|(?:at|with|in) {ADJ}(?:{C}|club|side)))? (?:until|till|for (?:another|a further|an extra|at least|one|two|three|four)) `,
  },
  {
    id: 'new-contract-signed',
    kind: 'renewal',
    stage: 'done',
    completed: true,
    pattern: any(
      `(?:(?:(?:has|have) )?(?:signed|secured|inked|penned|negotiated)|signs|secures|(?:by|in|after|in favour of) (?:signing|penning|extending|agreeing|renewing|putting pen to paper on)|inks|pens|puts pen[ -]to[ -]paper on|(?<!(?:to|will|would|could|might|may|should|not|can) )put pen[ -]to[ -]paper on|(?:has|have) put pen[ -]to[ -]paper on|(?:confirms?|confirmed|announces?|announced)(?: , [^,]{4,60} ,)?|commits|committed|extends?|extended|renews|renewed) (?:to |on )?{ADJ}${NEW}`,
      `(?:(?:has|have) )?(?:signed|extended|renewed) (?:a|an|{HIS}) {ADJ}(?:contract|deal|extension|stay)(?: (?:until|through|by|at <c\\d+>))|(?:has |have )?(?:extends|extended) {ADJ}(?:contract|stay|deal)(?! talks)|signed {ADJ}(?:deal|contract|extension) (?:that|which) (?:will )?(?:keep|tie|commit|run)|(?:new contract|extension) (?:confirmed|signed|announced)|(?:by|after|in) extending {HIS} {ADJ}(?:contract|stay|deal|commitment)|(?:announce|confirm)\\w* that {WHO} (?:has|have) (?:agreed|signed) (?:to |on )?{ADJ}${NEW}|(?:has|have) (?:tied {WHO} down|(?:handed|given|awarded|rewarded) {WHO} (?:with )?{ADJ}${NEW}|(?:triggered|exercised|activated|taken up|took up) (?:an? |the |{HIS} |their )?(?:{ADJ}(?:extension|option to extend)|(?:[a-z0-9-]+ ){0,3}option (?:in|on|to keep) {HIS}))`,
      "(?:secur(?:e|es|ed|ing)|safeguard(?:s|ed)?) (?:the |{HIS} )?(?:long-term )?future of {WHO}|secur(?:e|es|ed) {P} 's (?:long-term )?future|{C} (?:have |has )?(?:tie|ties|tied) down {WHO}|(?:have|has) tied up {ADJ}new {ADJ}(?:deals?|contracts?|terms)|{P} signing {ADJ}(?:extension|new {ADJ}(?:deal|contract))",
      `extend(?:s|ed) (?:{HIS} \\w+ )?(?:with {C}|by (?:a|one|two|another|\\d+) (?:further )?(?:years?|seasons?)|until)|renews until|pledg(?:es?|ed) {HIS} {ADJ}futures? to|commits? {ADJ}future to|{P} contract extended|trigger(?:s|ed)? {P} extension|(?<!(?:to|will|would|could) )(?:triggered|exercised|activated) (?:an?|the|their|its) (?:[a-z0-9-]+ ){0,3}(?:extension|option to extend)|(?:commits|by committing|(?:has|have) committed) to {C}|(?<!to )commit(?:s|ted|ting)? (?:{HIS} {ADJ}future|{P} (?:long-term )?future|himself|herself) to|(?:committed|signed up|extended) (?:{HIS}|my) (?:long-term )?future to`,
      `(?:happy|delighted|pleased|proud|thrilled|decision|great) to (?:have )?(?:sign(?:ed)? {ADJ}${NEW}|(?:be )?extend(?:ed|ing)? (?:my|{ADJ}) ?(?:stay|contract|deal)|(?:secured?|tied?|tie) {ADJ}(?:(?:long-term )?future|down)|retain(?:ed)? {ADJ}(?:services|{WHO}))|retained the services of {WHO}|(?:extend|renew)(?:s|ed) (?:the )?contracts? of (?:one of (?:their|its|the) (?:most )?)?{WHO}|^{C} renews? (?:{P}|{ADJ}(?:star|youngster|captain|skipper|defender|midfielder|striker|forward|winger|goalkeeper|keeper)(?= |$))`,
      `(?:has|have) (?:prolonged|extended) {HIS} {ADJ}(?:stay|spell|association|contract|deal)|extend(?:s|ed)? (?:the )?stay of {WHO}|signed (?:on|up) to keep {WHO}|(?:has|have) tied down {WHO}|^(?:{C}|[a-z]+) hands? {WHO} {ADJ}${NEW}|latest (?:[a-z]+ )?to (?:commit|extend|(?:sign|pen|agree) {ADJ}${NEW})|sign(?:s|ed) (?:on|up) for (?:another|a further|one more|two more|(?:one|two|three) (?:more|further))|(?:(?:has |have )?put|puts) {HIS} name to {ADJ}${NEW}|(?:{be} staying|will (?:stay|remain))(?: (?:on|put|here))?(?: (?:at|with|in) {ADJ}(?:{C}|club|side))? (?:until|till) (?:the (?:summer|end) of )?(?:{D}|20\\d\\d)(?! at least)`,
    ),
  },
  {
    id: 'no-new-contract',
    kind: 'renewal',
    stage: 'off',
    pattern: any(
      `(?:unlikely to|not|no|without|never|reject(?:s|ed|ing)?|turn(?:s|ed|ing)? down|refus(?:e|es|ed|ing|al)|unable to|unwilling to|declin(?:ed|es|ing)|yet to(?= (?:be offered|receive|offer|table))|fail(?:ed|s|ing)? to|snub(?:s|bed)?|turn(?:s|ed|ing)? {HIS} back on|struggling to|will not|not be)(?: to)?(?: (?:be|sign|agree|offer(?:ed)?|commit|pen|put pen to paper|accept|an?|any|the|his|her|of|to|on|{WHO}|{C} 's|{ADJ}offers?))* {ADJ}${NEW}(?! (?:lead|cord))|(?:reject|turn(?=[a-z]* down)|refus|declin|spurn)(?:s|ed|es|al|ing)? (?:down |to )?{ADJ}(?:offers?|attempts?|proposals?)? ?(?:to )?(?:extend|renew|prolong)(?:ing)? {HIS}`,
      `(?:talks|negotiations|discussions) (?:with [^,.]{2,30} )?(?:over|about|on|regarding) {ADJ}${NEW}(?: (?:for|with|at|between) [^,.]{2,40})? (?:{have} |{be} |been )*(?:collaps\\w*|broken down|broke down)`,
      `${NEW}(?: [^,.]{2,30})? (?:, )?(?:which|that|but) (?:the )?(?:<[pn]\\d+>|he|she|[a-z-]+) {have} (?:since |so far )?(?:rebuffed|rejected|turned|declined|refused|snubbed)`,
      '(?:reject|rebuff|resist|snub|spurn|refus)\\w* (?:{C} .s )?{ADJ}(?:attempts?|efforts?|moves?|approach(?:es)?) to (?:open|hold|start|begin|tie|extend|discuss)|(?:reject(?:s|ed|ing)?|turn(?:s|ed|ing)? down|refus(?:es|ed|ing)|snub(?:s|bed)?) {ADJ}contract (?:offers?|advances|overtures|proposals?|approach(?:es)?)(?! from {ADJ}(?:rivals|clubs|sides)(?: |$))|will not (?:renew|extend)|contract (?:talks|negotiations)(?: (?:with|between) [^,]{3,40}?)? (?:{have} |{be} )*(?:collaps\\w*|broken (?:down|off)|broke (?:down|off))|(?:withdr[ae]wn?|pulled) {ADJ}contract offer|(?:decided|opted|chosen|chose|elected) (?:against (?:extending|renewing|signing {ADJ}(?:extension|contract))|not to (?:extend|renew|prolong))|(?:not (?:be )?|(?:decid|opt|chos|elect)\\w+ (?:against|not to) |declin\\w+ to )(?:tak\\w+ up|exercis\\w+|activat\\w+|trigger\\w+) {ADJ}(?:option|clause) (?:to (?:extend|prolong)|(?:in|of) {HIS} {ADJ}(?:contract|deal)|for (?:another|a further|an extra))|(?:will|{be}|would) not (?:be |being )?(?:offered|getting) {ADJ}(?:contract|deal|terms|new one|another)|no new (?:contract|deal) for {WHO} (?:at|in|next|for)',
    ),
  },
];
