/** What a manager, director or owner says of his own men; the person stands for the club that he works for. */
import { ADJ, gap, type OwnClubRow, P, ROLE, row } from './own-club-row';

const N = '(?<c><n\\d+>)';
/** Between a name and its verb: ", who took over in May ,". */
const ASIDE = '(?: , [^,]{3,80} ,)?';
const HIM = `(?:(?:the |a |an )?${ADJ}{0,3}${ROLE} )?${P}`;

export const OWN_CLUB_VOICES: readonly OwnClubRow[] = [
  row(
    'boss-keeps',
    3,
    `${N}${ASIDE} ${gap(14)}(?:sell|selling|lose|losing|keep(?:ing)?(?: hold of)?(?! (?:tabs|an eye|a |close|track|watch))|hold(?:ing)? on to|let|letting|allow|offload|offloading|part with|parting with|loan out|(?:sale|departure|exit|loss) of) ${HIM}`,
  ),
  row(
    'boss-on-staying',
    4,
    `${N}${ASIDE} ${gap(8)}(?:insist|say|said|confirm|admit|reveal|claim|warn|stress|declar|vow|hope|expect|want|believ)\\w* (?:that )?(?:<p\\d+> and )?${HIM} (?:(?:is|will|would|could|can|may|might|has|was|to|be|still|not|never|definitely|set) )*(?:going nowhere|left(?: the club)?|for sale|sold|stay|stays|staying|remain|leave|leaving|depart|available|out of contract|go out on loan)(?![a-z])`,
  ),
  row(
    'hands-off',
    4,
    `${N}${ASIDE} (?:(?:[a-z0-9'-]+|<[cgl]\\d+>) ){0,14}?(?:poach|prise|sign|take|lure|steal|touch|tempt|pursue|chase) (?:his|their) ${ADJ}{0,3}(?:${ROLE} )?${P}`,
  ),
];
