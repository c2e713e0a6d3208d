/** Contracts, seasons and squads: phrases that tell at which club a player is, without a word of leaving it. */
import { ADJ, C, gap, NOT_OBJECT, type OwnClubRow, P, ROLE, row, THE } from './own-club-row';

const NEW_TERMS = '(?:new|fresh|improved|extended) (?:[a-z0-9-]+ ){0,3}(?:contracts?|deals?|terms|agreements?)';
/** "the veteran defender X". */
const HIM = `(?:(?:the |a |an )?${ADJ}{0,3}${ROLE} )?${P}`;
/** What a suitor does with men of its own to get him. */
const GIVES = '(?:offer|propos|giv|send|hand)\\w*';
const GAMES = '(?:goals?|times|assists|appearances|matches|games|outings|starts|caps)';

export const OWN_CLUB_TERMS: readonly OwnClubRow[] = [
  row('new-terms-for', 4, `${NOT_OBJECT}${C} ${gap(10)}${NEW_TERMS} ${gap(3)}(?:for|with|to) ${HIM}`),
  row(
    'offers-new-terms',
    4,
    `${NOT_OBJECT}${C} ${gap(6)}(?:offer\\w*|hand\\w*|give[sn]?|gave|reward\\w*|tie[sd]?|tying) (?:down )?${HIM} (?:down )?${gap(2)}${NEW_TERMS}`,
  ),
  row('new-terms-at', 5, `${P} ${gap(10)}${NEW_TERMS} (?:at|with) ${THE}${C}`, { direct: true }),
  row(
    'extends-terms',
    5,
    `${P} ${gap(8)}(?:(?:extend|renew)(?:s|ed|ing)?|despite (?:having )?sign(?:ing|ed)) (?:<p\\d+> 's |his |her |an? (?:[a-z-]+ ){0,3})?(?:contract|deal|stay|terms|time) (?:at|with) ${THE}${C}`,
    { direct: true },
  ),
  row(
    'extends-club-terms',
    5,
    `${P} ${gap(4)}(?:extend|renew)(?:s|ed|ing)? (?:<p\\d+> 's |his |her |a )?${C} (?:contract|deal|stay|terms)`,
    { direct: true },
  ),
  row(
    'announces-extension',
    5,
    `${C} ${gap(10)}(?:announc|confirm|reveal)\\w* (?:that )?${HIM} (?:has |have )?(?:extended|renewed|signed (?:up|on)|committed|signed (?:an? )?(?:new|fresh|improved|contract extension))`,
  ),
  row(
    'asks-to-go',
    4,
    `${P} (?:, who )?${gap(6)}(?:transfer request|wish to leave|desire to leave|request to leave|refus(?:ed|es|ing) to (?:play|train|feature)) (?:at|to|with|for) ${THE}${C}`,
    { direct: true },
  ),
  row('at-club-he', 3, `(?:^|, )at ${THE}${C} (?:, )?${P} (?:has|is)(?![a-z])`, { direct: true, named: true }),
  row('has-played', 3, `${P} (?:, \\d\\d , )?has ${gap(6)}${GAMES} ${gap(6)}(?:for|with|at) ${THE}${C}`, {
    named: true,
  }),
  row(
    'plays-this-year',
    4,
    `this (?:season|term|campaign|year) (?:, )?${P} has (?:been|played|scored|featured|made) ${gap(8)}(?:for|with|at) ${THE}${C}`,
    { direct: true },
  ),
  row('starts-season', 3, `${P} (?:started|began) (?:the|this) (?:season|campaign|year|term) (?:with|at) ${THE}${C}`, {
    direct: true,
  }),
  row(
    'back-from-loan',
    4,
    `${P} (?:, who )?(?:(?:has returned|returns|returned|(?:(?:is|was|are) )?(?:set|due|expected|able|about|will|would|could) (?:to )?return|returning) to|is back (?:at|with)) ${THE}${C} (?:after|following|from) ${gap(10)}loan`,
    {
      direct: true,
    },
  ),
  row(
    'agrees-his-deal',
    5,
    `<c\\d+> ${gap(4)}${P} (?:deal|fee|transfer|move|switch|price|swap|agreement|talks) with ${THE}${C}`,
    {
      named: true,
    },
  ),
  row(
    'confirms-offer',
    4,
    `${NOT_OBJECT}${C} ${gap(3)}(?:confirm|reveal|admit|acknowledg)\\w* <c\\d+> (?:'s )?(?:talks|interest|bid|approach|offer|enquiry|move|contact) ${gap(4)}${HIM}`,
  ),
  row('cost-club', 5, `${P} (?:, )?who cost ${THE}${C} (?:[a-z]+ ){0,3}<f`, { direct: true }),
  row('not-back', 3, `${P} ${gap(3)}(?:not|never) (?:be )?(?:return|returning|going back|go back) to ${THE}${C}`),
  row('trades', 4, `${NOT_OBJECT}${C} (?:have |has )?trad(?:e|es|ed|ing) ${HIM} to `),
  row('in-exchange', 4, `^[^<]*${C} (?![^.;]{0,60}${GIVES} )[^.;]{0,200}? in exchange for ${HIM}`),
  row('given-for-him', 4, `${GIVES} (?:[^.;]{0,80}? to )?${THE}${C} [^.;]{0,120}?in (?:part-?)?exchange for ${HIM}`),
  row('exodus', 3, `${P} ${gap(12)}${C} (?:'s )?(?:exodus|clear-?out|fire sale)`),
  row(
    'allows-him',
    3,
    `${NOT_OBJECT}${C} ${gap(10)}(?:(?:allow|permit)(?:s|ed|ing)?|agree(?:s|d)? for) ${HIM} (?:and <p\\d+> )?to (?:leave|go|depart|join|move)`,
  ),
  row('sale-of', 3, `${NOT_OBJECT}${C} ${gap(8)}(?:sale|departure|exit) of ${HIM}`),
  row(
    'recalls',
    6,
    `${C} (?:(?:have|has|are|is|set|to|will|could|may|had|opted|decided|consider(?:ing)?|plan(?:s|ning)?|want|option|clause|a|an) ){0,5}recall(?:s|ed|ing)? ${HIM}`,
    { direct: true },
  ),
  row(
    'exit-of',
    3,
    `(?:with|as) ${HIM} (?:is |are )?(?:heading|bound|destined|set) for the exit (?:door )?(?:, )?${C}`,
  ),
  row('described', 3, `(?:^|(?<![a-z])(?:the|current) )${C} ${ADJ}{0,2}${P}`, { described: true, direct: true }),
];
