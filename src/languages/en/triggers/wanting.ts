/** What a suitor or the player wishes: keen, wants, considers, admires. Examples: wanting.examples.ts. */
import { any, type TriggerRow } from './row';

const DEAL = '(?:moves?|deal|transfer|switch|swoop|raid|signing|loan|return|reunion|approach|pursuit|swap)';

export const WANTING: readonly TriggerRow[] = [
  {
    id: 'keen-on',
    arrives: true,
    kind: 'join',
    stage: 'interest',
    subject: 'to',
    pattern: any(
      `(?:keen|sweet|fixated|sold|focus(?:ed|ing)?|intent) on (?:{WHO}|{ADJ}${DEAL}|landing|bringing|securing|recruiting|adding|signing|joining)`,
      '(?:cast(?:s|ing)?|throw(?:s|ing)?) {ADJ}(?:glances?|eyes?) (?:at|over|towards) {WHO}|tak(?:en|e|es|ing) a (?:shine|liking|fancy) to {WHO}|remains? (?:still )?(?:keen|interested)|have {ADJ}(?:{WHO} )?in mind|{be} (?:also )?thinking (?:of|about) (?:{WHO}|spending|signing)',
      `(?:set (?:their|his|its) |have |has |with (?:their|his) )?sights (?:{be} )?(?:firmly |set )*on (?:{WHO}|{ADJ}${DEAL})`,
    ),
  },
  {
    id: 'keen',
    kind: 'join',
    stage: 'interest',
    subject: 'to',
    weak: true,
    pattern: '{be} (?:keen|sweet) on',
  },
  {
    id: 'want-to-get',
    arrives: true,
    kind: 'join',
    stage: 'interest',
    subject: 'to',
    pattern: any(
      '{want}(?: to| on| in| of)?(?: try and| try to)? (?:sign|signing|re-sign|recruit|recruiting|lure|luring|snap up|snapping up|prise|prising|poach|poaching|hijack|hijacking|gazump|raid|(?:beat(?:ing)?|pip(?:ping)?|see(?:ing)? off|edg(?:e|ing) out|outbid(?:ding)?) (?:{ADJ}{C} (?:and |, )?){1,3}(?=(?:to|for|in) ))(?! (?:off|autographs|a new|an? {ADJ}(?:extension|contract)|new (?:deal|terms)))',
      '{want}(?: to| on| in| of)?(?: try and| try to)? (?:{get}) (?:in |up |back )?(?:{WHO}|{ADJ}(?:signature|services|deal for))',
      '(?:like|love|loved) to (?:have|bring) {WHO}(?: back| at | in | here|[.]| [.]|$)|would (?:(?:like|love|welcome|take) {WHO}|have {WHO}(?= back))(?: back| at | this |[.,]| [.,]|$)',
      '(?:ready|willing|prepared|set|happy|able|thinking of|paying|pay)(?: to)? (?:pay(?:ing)?|spend(?:ing)?|splash(?:ing)? out|splash|fork out|shell out|stump up|invest|part with) {ADJ}{F}|(?:set|sets) {SIDE} back {ADJ}{F}',
    ),
  },
  {
    id: 'want-player',
    arrives: true,
    kind: 'join',
    stage: 'interest',
    subject: 'to',
    pattern: `(?:{C}|{N}|clubs?|side|giants|they|who)(?: (?:reportedly|say|report|are said to|is said to))? (?:want|wants|wanted|fancy|fancies|fancied|covet|covets|coveted|crave|craves) (?:(?:players|someone|somebody|the likes of|a player)(?: (?:like|such as))? )?{WHO}(?! (?:to (?!join|come|sign|leave|return|move|replace|succeed)|back (?:fit|in training)|fit|out|off|gone|sold|moved on))`,
  },
  {
    id: 'wants-weakly',
    kind: 'join',
    stage: 'interest',
    subject: 'to',
    weak: true,
    pattern:
      '(?:want|wants|wanted|fancy|covet|covets|court|courts|courting|needs?) {WHO}(?! (?:to (?!join|come|sign|leave|return|move|replace|succeed)|out|off|gone|sold|moved on))',
  },
  {
    id: 'admire',
    arrives: true,
    kind: 'join',
    stage: 'interest',
    weak: true,
    pattern: any(
      '(?:fans?|admirers?) of (?:{WHO}|(?!the ))|{N} (?:, [^,]{3,60} , )?(?:{be} |{have} |been |known |said |believed |thought |understood |to be |long )+(?:an? )?{ADJ}admirer(?! of (?!{WHO}))|fits? the bill|ticks? (?:a lot of |all (?:of )?the |many |plenty of )?(?:right )?boxes',
      'admir(?:e|es|ed|ers|ation)',
      '(?:{C}|{N}|they|he|she|side|club|would|also) (?:like|likes|love|loves|rate|rates|appreciate|appreciates) {WHO}',
      'likes? the look of',
      '(?:impressed|attracted|tempted) (?:by|with|to)(?! (?:the way|how|{HIS} (?:attitude|start|first|work|fitness|training|professionalism|character)))',
      '(?:highly rated|rated highly|appreciated) by',
      '(?:eager|keen|wants|like|love) to work with|reunit(?:e|ed|ing) with {WHO}',
    ),
  },
  {
    id: 'consider-move',
    arrives: true,
    kind: 'join',
    stage: 'interest',
    pattern: `(?:consider(?:s|ed|ing)?|weigh(?:s|ed|ing)? up|mull(?:s|ed|ing)?(?: over)?|contemplat(?:e|es|ed|ing)|ponder(?:s|ed|ing)?|plot(?:s|ted|ting)?|plan(?:s|ned|ning)?|explor(?:e|es|ed|ing)|discuss(?:ed|ing)? internally|line(?:d|s)? up|lining up|prepar(?:e|es|ed|ing)|ready(?:ing)?|launch(?:ed|ing)?|pave the way for|mak(?:e|es|ing) (?:another |a fresh |an audacious |a |the )?) ?(?:for |of )?{ADJ}${DEAL}(?! (?:in midfield|to a back))`,
  },
  {
    id: 'consider-player',
    arrives: true,
    kind: 'join',
    stage: 'interest',
    weak: true,
    pattern: any(
      '(?:consider(?:s|ed|ing)?|weigh(?:s|ed|ing)? up|discuss(?:ed|ing)?|identif(?:y|ies|ied)|earmark(?:s|ed)?|shortlist(?:ed)?|view(?:s|ed)?) (?:signing |bringing in )?{WHO}|(?:sees?|saw|regards?) {WHO} as {ADJ}(?:replacement|successor|heir|solution|answer|ideal|perfect|alternative|option|signing|target)|{P} {be} (?:seen|regarded|viewed|considered|identified|earmarked|thought of) (?:by {SIDE} )?as {ADJ}(?:replacement|successor|heir|solution|answer|alternative|option|signing|target|acquisition|addition|fit|upgrade|reinforcement)',
      'under consideration|in consideration|consider options|{HIS} name (?:{be} |{have} |been |also )*(?:discussed|mentioned|mooted|put forward|raised|floated|c[ao]me up|cropped up|thrown)',
      'explor(?:e|es|ed|ing) (?:the |a )?(?:possibility|prospect|idea|chance)',
    ),
  },
  {
    id: 'player-wants',
    kind: 'join',
    stage: 'interest',
    pattern: `(?:wants?|wanted|keen|eager|open|willing|happy|hoping|prefers?|preferred|dream(?:s|ing)?|desperate|prepared|tempted|heart (?:is )?set|favours?|favoured|prioritis(?:e|es|ed|ing)|attracted|willingness|desire|jump at|leap at|would welcome|would relish|would love|would rather|would sooner)(?: of| to| on| for| by| about| in)* (?:the (?:prospect|chance|idea|possibility) of )?(?:get out of {C}|get away from {C}|{ADJ}(?:move|switch|transfer|reunion|loan)(?! (?:rumours?|talk|speculation|gossip|stor(?:y|ies)|links?|interest|lines|news|window|business|on from|past|the ball|forward|up the))|join|joining|rejoin|(?:sign|signing|play|playing) (?:for|with) {ADJ}(?:{C}|<l\\d+>)|(?:an? )?(?:return|returning|head|heading|moving|move) (?:back )?to {ADJ}(?:{C}|{L}|{P})|an? {L} return(?= |$))`,
  },
  {
    id: 'listens',
    kind: 'exit',
    stage: 'interest',
    needs: 'strong',
    whole: true,
    pattern: any(
      "(?:listen|respond|receptive|open) to {ADJ}(?:overtures|advances)|{C} 's (?:overtures|advances)",
      '(?:(?:expect\\w*|anticipat\\w*) (?:to receive )?(?!an? ){ADJ}(?:bids|offers|approaches)|(?:await\\w*|brac(?:e|ed|ing)(?: themselves)? for|wait(?:s|ing)? (?:on|for)) {ADJ}(?:bids?|offers?|approach\\w*))',
      '(?:willing|willingness|prefer\\w*|ready|prepared) (?:on the part of {ADJ}{N} )?to (?:sell|do business|cash in)',
      '(?:feel|feels|felt) like leaving|do not see (?:my|{HIS}) future',
    ),
  },
  {
    id: 'player-tempted',
    kind: 'join',
    stage: 'interest',
    weak: true,
    pattern:
      '(?:prospect|lure|chance|opportunity|challenge|idea|appeal) of {ADJ}(?:playing|joining|move|challenge|{L}|{C})|dream(?:s|ing)? of {C}|soft spot for {C}|swap <[gcl]\\d+> for <[gcl]\\d+>',
  },
];
