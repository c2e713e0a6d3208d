/** Where a name that no mention claims must be an outlet's: words of quoting, crediting and the trade beside it. */
import { SAID, type SlotRow } from './attribution-slots';

const KIND =
  '(?:outlet|newspaper|publication|website|site|daily|paper|magazine|portal|station|channel|broadcaster|programme|show|podcast|tabloid|blog|page|journal|weekly|agency)';
const KINDS =
  '(?:outlets|newspapers|publications|websites|dailies|papers|magazines|portals|stations|broadcasters|tabloids)';
const JOB = '(?:journalist|reporter|correspondent|insider|writer|editor|columnist|pundit|chief football writer)';
const CARRIES =
  '(?:reported|relayed|quoted|revealed|claimed|carried|translated|picked up|cited|published|mentioned|noted|stated|detailed|highlighted|covered|confirmed|shared)';

/** Before PEOPLE_SLOTS: what the article calls a paper is no person. */
export const CALLED_OUTLET_SLOTS: readonly SlotRow[] = [
  {
    id: 'slot-kind-after',
    as: 'outlet',
    after: ` , (?:an?|the|one of) (?:[a-z-]+ |<[cg]\\d+> (?:'s )?){0,5}(?:${KIND}|${KINDS}) (?:,|[.]|based|close|from|in|that|which)`,
  },
];

/** Before OUTLET_REPORT_SLOTS (attribution-slots-reports.ts): the first row that fits decides. */
export const OUTLET_SLOTS: readonly SlotRow[] = [
  {
    id: 'slot-said-after',
    as: 'outlet',
    names: 'not-people',
    before:
      '[,”’-] (?:so )?(?:(?:reports?|reported|writes|wrote|claims?|reveals?|understands|states) (?:the )?|(?:says?|said|adds?) the )',
    after: ' (?:[.] ?$|$|, )',
  },
  {
    id: 'slot-say-after',
    as: 'outlet',
    names: 'trade',
    before: '[,”’-] (?:says?|said|adds?|suggests?) ',
    after: ' (?:[.] ?$|$|, )',
  },
  {
    id: 'slot-tail',
    as: 'outlet',
    names: 'not-people',
    before: ', (?:the )?',
    after:
      ' (?:(?:has|have) )?(?:claims?|claimed|says?|said|reports?|reported|states?|stated|writes?|reveals?|revealed|understands?|suggests?)(?: [.] ?$| ?$)',
  },
  {
    id: 'slot-kind-before',
    as: 'outlet',
    before: `(?:${KIND}|${KINDS}(?:(?: [^ ,.]+){1,3} (?:and|&))?)(?: ,(?: the)?)? `,
  },
  {
    id: 'slot-according-to',
    as: 'outlet',
    names: 'not-people',
    before:
      '(?:according to|as per|per|citing|quoting|courtesy of) (?:(?:documents|emails|messages|papers|figures) (?:seen|obtained|reviewed) by )?(?:the |a |an |{G} |[a-z]+ly |[a-z]+-based )*',
  },
  { id: 'slot-via', as: 'outlet', names: 'trade', before: '(?:via|h/t) (?:the )?' },
  { id: 'slot-tip', as: 'outlet', names: 'not-people', before: '[(\\[] (?:via|h/t|h / t) (?:the )?', after: ' [)\\]]' },
  {
    id: 'slot-by',
    as: 'outlet',
    names: 'not-people',
    before: `${CARRIES} (?:[a-z]+ ){0,2}?(?:by|in|on|via) (?:the |{G} |[a-z]+-based )*`,
  },
  {
    id: 'slot-answered-by',
    as: 'outlet',
    names: 'trade',
    before:
      '(?:rubbished|denied|dismissed|refuted|contradicted|disputed|played down|echoed|backed(?: up)?|corroborated|confirmed) (?:[a-z]+ )?(?:by|in) (?:the |{G} )*',
  },
  {
    id: 'slot-report-from',
    as: 'outlet',
    names: 'not-people',
    before:
      '(?:an?|the|this|that|another|one|his|her|their) (?:[a-z]+ )?(?:report|article|update|claim|story|interview|exclusive|column|scoop|piece) (?:, |[a-z]+ )?(?:from|by|with|for|to) (?:the |{G} |[a-z]+-based )*|(?:on|in) the (?:front |back )?(?:pages?|columns?) of (?:the )?|(?:<d\\d+>|[a-z]{3,6}day)(?: .s)? (?:[a-z]+ )?(?:edition|issue) of (?:the )?',
  },
  {
    id: 'slot-reports-in',
    as: 'outlet',
    names: 'trade',
    before:
      '(?:reports?|articles?|updates?|claims?|story|stories|information|interviews?|exclusive|column|scoop|sources) (?:(?:[a-z]+|<d\\d+>) ){0,2}(?:from|by|in|with|for|to|at|close to) (?:the |{G} |[a-z]+-based )*',
  },
  {
    id: 'slot-told',
    as: 'outlet',
    names: 'not-people',
    before:
      '(?:(?:told|tells?|telling|informed)|(?:asked|quizzed|pressed|interviewed|questioned) (?:[a-z]+ ){0,2}by|(?:speaking|spoke|talking|spoken|interview|said|confirmed|revealed|admitted|explained|indicated|” (?:, )?(?:said|says|added|insisted|explained) (?:[^ ,.:“”]+ ){1,3}?) ?to|speaking on|(?:interview|chat) with) (?:the |{G} |[a-z-]+ )?',
    after: ' (?!to )',
  },
  {
    id: 'slot-on-air',
    as: 'outlet',
    names: 'not-people',
    before: '(?:duty|appearance|appearing|appeared|live|pundit|guest) (?:on|for|with) (?:the )?',
  },
  {
    id: 'slot-writer-of',
    as: 'outlet',
    before:
      '(?:(?:journalist|reporter|correspondent|insider|writer|editor|columnist) (?:at|of|from|for|with)|(?:writing|reporting|writes|works|working) (?:for|in)) (?:the )?',
  },
  {
    id: 'slot-writer-after',
    as: 'outlet',
    names: 'trade',
    before: '<[jnk]\\d+> (?:, )?(?:at|of|from|for|\\(|writing in) (?:the )?',
  },
  { id: 'slot-job-after', as: 'outlet', names: 'titled', after: ` (?:[a-z-]+ ){0,2}${JOB} ` },
  { id: 'slot-last', as: 'outlet', names: 'titled', before: '[-|] (?:the )?', after: ' ?[.]? ?$' },
  {
    id: 'slot-show',
    as: 'outlet',
    before: '(?:on|in|for|during|to|with) (?:the |his |her |their |a |an )*',
    after: ' (?:podcast|show|programme|column|newsletter|youtube channel|briefing) ',
  },
  {
    id: 'slot-said-on',
    as: 'outlet',
    names: 'trade',
    before: `${SAID}(?:live |exclusively )?(?:on|in) (?:the )?`,
  },
  {
    id: 'slot-brackets',
    as: 'outlet',
    names: 'trade',
    before: '[(\\[] (?:via |per |source : )?(?:the )?',
    after: '(?: \\d{4} [a-z]{3})? ?[)\\],-]',
  },
  {
    id: 'slot-in-its-language',
    as: 'outlet',
    names: 'not-people',
    before: '[(\\[] (?:via )?(?:the )?',
    after: ' (?:- |, )(?:in (?:<g\\d+>|[a-z]+)|subscription|external) [)\\]]',
  },
  {
    id: 'slot-full-story',
    as: 'outlet',
    names: 'not-people',
    before: '(?<=^ )(?:full |original )(?:story|report) : (?:the )?',
  },
  { id: 'slot-credit', as: 'outlet', names: 'trade', before: '(?:story|source|read|via) : (?:the )?' },
];
