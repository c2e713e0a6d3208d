/** Where a name that no mention claims must be an outlet's: it reports, or a report, a writer or an owner is called its own. */
import type { SlotRow } from './attribution-slots';

/** After OUTLET_SLOTS (attribution-slots-outlets.ts): the first row that fits decides. */
export const OUTLET_REPORT_SLOTS: readonly SlotRow[] = [
  {
    id: 'slot-reports',
    as: 'outlet',
    names: 'not-people',
    after:
      ' {when}(?:(?:[a-z]+ly |also |now |can |have |has )*(?:reports?|reported|understands?|learned|learnt|gathered|reveal|revealed|written about)|(?<=(?:day|>) )claim(?= (?:that )?(?:the )?<[cp])) ',
  },
  {
    id: 'slot-employer',
    as: 'outlet',
    names: 'not-people',
    bare: true,
    after: " (?:'s|’|') (?:[a-z-]+ ){0,3}?<[jk]\\d+> ",
  },
  {
    id: 'slot-in-a-report',
    as: 'outlet',
    names: 'not-people',
    after:
      ' , in (?:an?|its|their|the) [^“”.;:]{3,60} , (?:claims?|says?|reports?|states?|writes?|reveals?|suggests?) ',
  },
  {
    id: 'slot-puts',
    as: 'outlet',
    names: 'titled',
    after: ' (?:puts? (?:the|it|that|this|his|her|their)|ha(?:s|d) (?:the )?<[cpn]\\d+>) ',
  },
  {
    id: 'slot-and-outlet',
    as: 'outlet',
    names: 'not-people',
    bare: true,
    after:
      ' (?:(?:news agency|television|tv|newspaper|radio) )?(?:and|or) (?:the )?<[ou]\\d+> (?:have |has |both |all |also )*{report} ',
  },
  {
    id: 'slot-outlet-and',
    as: 'outlet',
    names: 'not-people',
    before:
      '<[ou]\\d+> (?:(?:news agency|television|tv|newspaper|radio) )?(?:and|,) (?:the |domestic |state |local |{G} )*',
    after:
      ' (?:(?:news agency|television|tv|newspaper|radio) )?(?:have |has |both |all |also )*(?:report(?:s|ed)?|claim(?:s|ed)?|say|says|said|suggest(?:s|ed)?|understand) ',
  },
  {
    id: 'slot-adding',
    as: 'outlet',
    names: 'not-people',
    before: ', (?:with|as) (?:the |{G} |[a-z]+-based )*',
    after: ' (?:[a-z]+ly |also |now )?(?:adding|reporting|suggesting|claiming|stating|writing|insisting) ',
  },
  {
    id: 'slot-knows',
    as: 'outlet',
    bare: true,
    after: ' (?:also |now )?(?:understands?|has learned|has learnt|reports? that) (?!why|how)',
  },
  {
    id: 'slot-in-country',
    as: 'outlet',
    names: 'not-people',
    bare: true,
    after:
      ' (?:over )?in {G} (?:[a-z]+ly |also |now |have |has )*(?:reports?|reported|claims?|claimed|says?|suggests?|states?|writes?|believes?|understands?) ',
  },
  {
    id: 'slot-alone-claims',
    as: 'outlet',
    names: 'alone',
    before: '(?<!(?:in|from|across) (?:<[a-z]\\d+>|[a-z]+) and )',
    after: ' (?:also |now |[a-z]+ly )?(?:claims?|reports?|writes?|states?|report|claim) (?:that )?(?:the )?<[cp]\\d+> ',
  },
  {
    // Papers take the verb of several: "Torwar say that Genoa want him"; people do not.
    id: 'slot-they-say',
    as: 'outlet',
    names: 'alone',
    bare: true,
    before: '(?<=^ (?:(?:but|and|meanwhile|now|elsewhere) (?:, )?)?)',
    after: ' (?:say|claim|report|write|suggest) (?:that |(?:the )?<[cp]\\d+> )',
  },
  {
    id: 'slot-news-agency',
    as: 'outlet',
    after:
      ' (?:(?:news|sports?) (?:agency|service|site|portal|outlet|channel|website|daily)|newspaper|website|magazine|podcast) ',
  },
  {
    id: 'slot-report-of',
    as: 'outlet',
    names: 'not-people',
    after:
      " (?:'s|’|') (?:own )?(?:[a-z]+ ){0,3}(?:report|article|reporter|journalist|correspondent|writer|editor|story|news team|information|understanding) ",
  },
  {
    id: 'slot-owner',
    as: 'outlet',
    names: 'titled',
    after: " (?:'s|’|') (?:[a-z-]+ ){0,3}?(?=[a-z'’-]+ [a-z'’-]+ (?:{report}|:) )",
  },
  {
    id: 'slot-says',
    as: 'outlet',
    names: 'trade',
    after:
      ' (?:’ )?(?:, [^“”.;]{1,60} , )?(?:in {G} )?(?:who |which )?(?:can |{when}{aux})(?:{report}|{reporting}|broke the (?:news|story)|goes? (?:further|as far)|(?:reliably )?(?:told|informed)|(?:the )?first to (?:report|reveal|break|claim)) ',
  },
];
