/** A name on a suitor's list, in its thoughts, mentioned there. Examples: listed.examples.ts. */
import { any, type TriggerRow } from './row';

const LIST =
  '(?:list|short-?list|wish-?list|wanted list|shopping list|hit-?list|agenda|radar|dossier|target list|scouting list|list of (?:targets|options|candidates|replacements))';
const NAME = "(?:{P}|{P} 's name|name|names|he|she)";

export const LISTED: readonly TriggerRow[] = [
  {
    id: 'on-their-list',
    arrives: true,
    kind: 'join',
    stage: 'interest',
    needs: 'suitor',
    pattern: any(
      `${NAME}[^.;]{0,40} (?:on|atop|top of|to) (?:an?|the|{ADJ}) ?(?:[a-z-]+ )*${LIST} (?:at|of|drawn up (?:by|at)|for|held by) {ADJ}{C}`,
      `{C} 's (?!(?:[a-z-]+ )?(?:former|injury|waiting|guest|honours|treatment|casualty|absentee|team|retained|released) )(?:[a-z-]+ ){0,2}(?:pick|first choice|preference|preferred (?:option|choice|target|candidate)|(?:first|main|top|next|second|chief|latest|prime|key|priority) (?:target|choice|option)|list|short-?list|thoughts|sights|plans for(?! (?:next|the|this|<d))|agenda)(?= |[.,:]|$)(?! of (?:injur|absent|miss))`,
      `{SUITOR}(?:drawn up|compiled|put together|got|a|an) ?{ADJ}${LIST} (?:that|which|of|with|includ|featur|contain)[^.;]{0,40}{WHO}`,
      `{SUITOR}{WHO} (?:high |top |at the top |first |next |second |also )*(?:on|of|in) (?:their|its|a|the) (?:[a-z-]+ )?(?:${LIST}|mind|thoughts|sights)`,
      `in the (?:frame|mix|running|conversation|picture) (?:at|for) {C}{END}|{be} (?:being )?(?:discussed|considered|debated|talked about|mooted|mentioned|touted|floated|circled|underlined|pencilled in) (?:[a-z]+ ){0,3}(?:at|by|in the corridors of|inside|within) {ADJ}{C}|(?:name|names) (?:{have} |{be} |been |being |come |came |cropped |up |mentioned |underlined |circled |in |red |raised |discussed |put |forward |floated |linked |thrown |around |heard )+(?:at|by|to|around|in the corridors of) {ADJ}{C}`,
    ),
  },
  {
    id: 'named-as-suitor',
    arrives: true,
    kind: 'join',
    stage: 'interest',
    needs: 'suitor',
    pattern: any(
      `{C}{HELPS} (?:mentioned|named|suggested|touted|mooted|floated|cited|credited|talked (?:about|of)|linked)(?:{END}| as (?:an? |the |{HIS} )?(?:[a-z]+ )?(?:suitors?|destinations?|options?|next club|interested)| with (?:an )?interest)`,
      `{SUITORHAS}(?:long )?been (?:long-term |long-standing |long |big |confirmed )*admirers{END}|{SUITORHAS}(?:entered|joined) the (?:bidding|auction|fray){END}`,
      '(?:associat(?:ed|ing)|connect(?:ed|ing)|coupled|paired) (?:{WHO} )?(?:with|to) (?:(?:a|the) (?:move|switch|transfer|return) to )?{ADJ}{C}',
      `(?:the|is the|was the) (?:one|name|player|man|striker|midfielder|defender|winger|goalkeeper|forward|<p\\d+>) (?:that |whom |who |most )?{C} (?:really |most |now )?(?:want|fancy|wanted|like|prefer|covet|have in mind|have chosen|are after|are looking at)(?= |[.,]|$)|(?:one|name|man|player) (?:that )?{C} (?:want|fancy|like|prefer|are after)(?= )`,
      'emerg(?:ed|es|ing) as (?:an? |the )?(?:[a-z-]+ |<f\\d+> ){0,2}(?:contender|candidate|frontrunner|front-runner|favourite|option|target|possibility|name|alternative) (?:at|for|with) {ADJ}{C}',
      `{C} (?:is|are|could be|would be|remain|might be) (?:[a-z]+ )?(?:an? |the |{HIS} |another )+(?:most )?(?:(?!un)[a-z]+ )?(?:possibility|option|destination|next club|alternative){END}`,
    ),
  },
];
