/** He has no club: said outright, not of a time to come. */
import { C, gap, type OwnClubRow, P, row, THE } from './own-club-row';

const UNATTACHED = '(?:a free agent|free agent|unattached|without a club|clubless|out of contract since)';
/** "is a free agent in the summer", "when his deal ends". */
const NOT_YET = '(?! (?:in|at|next|when|from|this|if|come|after the|on <d))';

export const OWN_CLUB_FREE: readonly OwnClubRow[] = [
  row(
    'free-agent',
    4,
    `${P} .{0,40}?(?:free agent|without a club|unattached|out of contract) .{0,12}?(?:since|after|following|having) ${gap(3)}(?:leaving|left|exit from|departure from|release from|released? by|spell at|time at|ending ${gap(3)}with|with) ${THE}${C}`,
    { free: true },
  ),
  row(
    'is-free',
    4,
    `(?<!(?:until|when|once|before|if|unless) )${P} ,? ?(?:\\d\\d , )?(?:who )?(?:is|has been|was|remains|'s) ${UNATTACHED}${NOT_YET}`,
    {
      free: true,
    },
  ),
  row(
    'free-agent-named',
    4,
    `(?<!(?:soon-to-be|future|impending|a|an) )free agent (?:[a-z-]+ ){0,2}${P}(?! (?:would|will|could|may))`,
    { free: true },
  ),
  row(
    'was-released-by',
    4,
    `${P} ,? ?(?:who )?(?:was|has been|were|is) (?:[a-z]+ )?(?:released|let go) by ${THE}${C}`,
    { free: true },
  ),
];

/** The same of the one player of a sentence. */
export const OWN_CLUB_FREE_LOOSE: readonly OwnClubRow[] = [
  row(
    'free-agent-since',
    4,
    `(?:free agent|without a club|unattached|out of contract) .{0,12}?(?:since|after|following|having) ${gap(3)}(?:leaving|left|exit from|departure from|release from|released? by|spell at|time at) ${THE}${C}`,
    { free: true },
  ),
];
