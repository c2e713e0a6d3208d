/** Clubs that are said to want a player: whatever else seems to put him there, he is not theirs. Votes against. */
import { C, gap, NOT_OBJECT, type OwnClubRow, P, row, THE } from './own-club-row';

/** "Want him to stay", "bring him back", "sign him to a new deal": said of a man of their own, or of one who is lent. */
const NO_STAY =
  "(?! (?:'s )?(?:to (?:stay|remain|sign|a new|an? |be|go|leave)|back|up|on|down|out|gone|off|and|for <f|at <f|sale|exit|future|contract|extension|stay))";
const SIGN = '(?:sign|land|secure|capture|recruit|lure|prise|buy|bring in|acquire)';

export const OWN_CLUB_WANTED: readonly OwnClubRow[] = [
  row(
    'wants-to-sign',
    -3,
    `${NOT_OBJECT}${C} (?:(?:are|is|have|has|had|were|been|all|set|going|they|reportedly|said|believed|understood|thought|to|be|in|recent|intense|advanced|talks|this|days|weeks?|months?) ){0,10}?(?:want(?:s|ed|ing)? to|hop(?:e|es|ed|ing) to|keen to|eager to|try(?:ing)? to|look(?:ing)? to|race to|plan(?:s|ning)? to|close to|talks to|ready to|battle to|favourites to|to|(?:will|could|would|may|might|can)) ${SIGN} ${gap(5)}${P}${NO_STAY}`,
  ),
  row(
    'bids-for',
    -3,
    `${NOT_OBJECT}${C} (?:(?:are|is|have|has|had|were|been|reportedly|said|believed|understood|thought|to|be|will|could|set|ready|prepared) ){0,8}?(?:(?:ma(?:d|k)e|making|table[sd]?|tabling|submit\\w*|lodg\\w+|launch\\w*|prepar\\w+|plot\\w*|plan\\w*|rais\\w+|improv\\w+|increas\\w+) (?:(?:an?|their|its) )?(?:[a-z0-9-]+ |<f\\d+> ){0,4}(?:bid|offer|approach|move|swoop)|bid(?:ding)?(?: <f\\d+>)?|interest(?:ed)?|want(?:s|ed)?(?! for)|target(?:s|ing|ed)?|chas(?:e|es|ed|ing)|pursu(?:e|es|ed|ing)|monitor(?:s|ed|ing)?|track(?:s|ed|ing)?|keen) (?:for |in |on )?${gap(5)}${P}${NO_STAY}`,
  ),
  row(
    'their-bid',
    -3,
    `${C} 's (?:[a-z-]+ |<f\\d+> ){0,3}(?:bid|offer|interest|pursuit|chase|approach) (?:of <f\\d+> )?(?:for|in|of) ${gap(4)}${P}`,
  ),
  row(
    'just-came',
    -3,
    `${P} (?:(?:has|have) (?:[a-z]+ly |finally )?(?:joined|signed for|moved to|arrived at)|joins|signs for|moves to) ${THE}${C}`,
  ),
  row(
    'set-for',
    -3,
    `${P} (?:(?:is|are|looks?|appears) )?(?:set|poised|close|closing|in line|on course|bound|heading|lined up) (?:(?:for|on|to|in|complet(?:e|ing)|seal(?:ing)?|mak(?:e|ing)|join(?:ing)?|an?|his|her|move|transfer|switch) |<f\\d+> |[a-z]+-[a-z]+ ){1,7}${THE}${C}`,
  ),
  row(
    'just-signed',
    -3,
    `${NOT_OBJECT}${C} (?:(?:has|have) (?:[a-z]+ly |finally |also )?)?(?:signed|signs?|unveil(?:s|ed)?|snap(?:s|ped)? up|swoop(?:s|ed)? for|(?:complete[sd]?|confirm(?:s|ed)?|announced?) (?:the )?(?:signing|capture|arrival) of) (?:(?!deal |contract |extension |future |brother |son )[a-z0-9'-]+ |<[fgldn]\\d+> ){0,5}?${P}(?! (?:'s|up|to (?:a|an|new)|(?:to|on|until|through|for) (?:[a-z]+ ){0,3}(?:new|improved|extended|fresh|extension|longer|more))(?![a-z]))`,
  ),
];
