/** Who wants somebody for his team plays in none: "Maddox is eager to sign him", "open to letting the keeper go". */

const BETWEEN =
  '(?:(?:has|have|had|is|was|are|were|will|would|could|rather|also|now|reportedly|still|clearly|already|long|been|understood|believed|said|thought|reported|to|be) )*';
const WILLING =
  '(?:(?:keen|eager|desperate|determined|hoping|hopes|looking|ready|wants?|wanted|plans?|planning|plotting|likely|open|able|happy|delighted|willing|set|attempts?|like|trying|confident|close|in (?:talks|no (?:mood|hurry|rush))|pushing|considering|prepared|fighting|battling) (?:to |of |on )?)?';
const DOES =
  '(?:(?:re-)?sign(?:ing)?|bring(?:ing)?|land(?:ing)?|keep(?:ing)?|add(?:ing)?|recruit(?:ing)?|buy(?:ing)?|sell(?:ing)?|loan(?:ing)?|let(?:ting)?|lur(?:e|ing)|captur(?:e|ing)|releas(?:e|ing)|offload(?:ing)?|mov(?:e|ing) on|allow(?:ing)?|borrow(?:ing)?|(?:hang|hold)(?:ing)? on to|(?:target|track|monitor|want|covet)(?:s|ed|ing)?|(?:ey|chas)(?:e|es|ed|ing|eing)|fanc(?:y|ies|ied)|(?<=(?:is|was|are|were|be|been) )after|seek(?:s|ing)?|(?:look(?:s|ing)?|search(?:es|ing)?|in the market|on the lookout) for|in search of|needs?|rung|phoned|obsessed with)';
const ONE = '(?:\\d\\d-year-old|\\p{L}+(?:man|ian|ese)|spaniard|left-footer|right-footer)';
/** What is wanted is no player: "wants a striker role". */
const PART = '(?! (?:role|position|berth|job|shirt|slot|place|coach|award)s?(?![a-z]))';
const NUMBERED = '(?:first|second|third|fourth|fifth|sixth|next|another|new)';

/** What stands right after his name; `player` is the alternation of words for a player. */
export const runsTeamAfter = (player: string): string =>
  `^,? ${BETWEEN}(?:${WILLING}${DOES} (?:(?:him|her|them)(?![a-z])|(?:the|an?|another|his|her|last season's) (?:[\\p{L}\\d-]+ ){0,3}(?:(?:${player})s?|${ONE})(?![a-z])${PART})|` +
  `(?:plan|plot|ey|target|prepar|consider)(?:e|s|es|ed|ing|eing)? (?:(?:an? )?(?:[\\p{L}£€\\d.-]+ ){0,3}(?:move|bid|swoop|raid|deal|offer|approach) for|${NUMBERED} (?:\\p{L}+ )?signing)(?![a-z])|made (?:him|her|the [\\p{L}\\d-]+) (?:his|her|the|their) (?:[\\p{L}-]+ ){0,2}(?:priority|target|signing)|` +
  '(?:keen (?:on|to)|looking to|hoping to|hopes to|eager to|wants to|aiming to|set to|determined to) (?:add(?:ing)? to|bolster(?:ing)?|strengthen(?:ing)?|reinforc(?:e|ing)|reshap(?:e|ing)|rebuild(?:ing)?|improv(?:e|ing)|overhaul(?:ing)?|trim(?:ming)?) (?:his|her|the|their) (?:[\\p{L}-]+ ){0,2}(?:squad|options|side|team|attack|defence|midfield|ranks|strikeforce|forward line|back ?line)|(?:step(?:ping|ped)? up|doubl(?:e|ing|ed)) (?:his|her) efforts|in the (?:hunt|market|race) for|turn(?:s|ed|ing)? (?:his|her) attentions? to|turn to|(?:an )?admirer of|(?:(?<!been |being |be |was |is )given|gave|gives) (?:the |his |her )?(?:thumbs[- ]up|green light|go-ahead|blessing))';
