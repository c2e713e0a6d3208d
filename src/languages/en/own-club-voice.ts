/** What a manager, director or owner says of his own men; the person stands for the club that he works for. */
import { ADJ, gap, type OwnClubRow, P, ROLE, row } from './own-club-row';

const N = '(?<c><n\\d+>)';
/** Between a name and its verb: ", who took over in May ,". */
const ASIDE = '(?: , [^,]{3,80} ,)?';
const HIM = `(?:(?:the |a |an )?${ADJ}{0,3}${ROLE} )?${P}`;

/** Told to another club: "warned Lens off X", "told Lens to forget about X". */
const HANDS_OFF =
  "(?:warn|tell|told|urge|order|advise)\\w* (?:[a-z'-]+ |<[lg]\\d+> ){0,4}(?:<c\\d+> )(?:and <c\\d+> )?(?:not to|off|away|to (?:forget|stay away|back off|keep|give up|look elsewhere|stop|leave)|hands off|there is no|he is not|they can not)";
const BOSS = "(?:'s )?(?:[a-z]+ )?(?:boss|manager|head coach|coach|chief|director|president|chairman|owner|ceo)(?: ,)?";

export const OWN_CLUB_VOICES: readonly OwnClubRow[] = [
  row(
    'boss-keeps',
    3,
    `${N}${ASIDE} ${gap(14)}(?:<p\\d+> (?:and|but) ${gap(4)})?(?:sell|selling|lose|losing|keep(?:ing)?(?: hold of)?(?! (?:tabs|an eye|a |close|track|watch))|hold(?:ing)? on to|let|letting|allow|offload|offloading|part with|parting with|loan out|(?:sale|departure|exit|loss) of) ${HIM}`,
  ),
  row(
    'boss-on-staying',
    4,
    `${N}${ASIDE} ${gap(8)}(?:insist|say|said|confirm|admit|reveal|claim|warn|stress|declar|vow|hope|expect|want|believ)\\w* (?:that )?(?:<p\\d+> and )?${HIM} (?:(?:is|will|would|could|can|may|might|has|was|to|be|not|never|definitely|set) )*(?:going nowhere|left(?: the club)?|for sale|sold|stay|stays|staying|remain|leave|leaving|depart|available|out of contract|go out on loan)(?![a-z])`,
  ),
  row(
    'hands-off',
    4,
    `${N}${ASIDE} (?:(?:[a-z0-9'-]+|<[cgl]\\d+>) ){0,14}?(?:poach|prise|sign|take|lure|steal|touch|tempt|pursue|chase) (?:his|their) ${ADJ}{0,3}(?:${ROLE} )?${P}`,
  ),
  row(
    'boss-on-exit',
    3,
    `${N}${ASIDE} (?:has |have )?(?:play(?:s|ed)? down|dismiss\\w*|rubbish\\w*|laugh\\w* off|shrug\\w* off|brush\\w* aside|bites? back|hits? back|respond\\w*|react\\w*)(?: [a-z-]+){0,8}? (?:exit|departure|leaving|future|sale|going)(?: (?:for|of|by))? ${HIM}`,
  ),
  row(
    'we-let',
    3,
    `(?<![a-z])(?:i|we) (?:(?:have|'ve|will|would|do|did|can|could|are|am|had|not|decided|agreed|happy|prepared|going|want|wanted|to) )+(?:let|letting|sell|selling|lose|losing|keep|release|allow) ${P} (?:(?!,? (?:said|added|insisted|explained|admitted) )(?:[a-z0-9'-]+|,|<[dl]\\d+>) ){0,20}?, (?:said|added|insisted|explained|admitted) (?:(?:[a-z]+|<c\\d+>|,) ){0,4}?${N}`,
  ),
  row('boss-warns-off', 5, `${N}${ASIDE} ${gap(3)}${HANDS_OFF}(?: (?:[a-z0-9'-]+|<[glf]\\d+>)){0,12}? ${P}`),
  row(
    'club-warns-off',
    5,
    `(?<c><c\\d+>) (?:${BOSS} <n\\d+> )?${gap(3)}${HANDS_OFF}(?: (?:[a-z0-9'-]+|<[glf]\\d+>)){0,12}? ${P}`,
  ),
  row(
    'boss-on-his',
    4,
    `(?<c><n\\d+>|<c\\d+>(?= ${BOSS}))(?: ${BOSS})?${ASIDE} (?:has |have )?(?:said|says|admit\\w*|insist\\w*|reveal\\w*|confirm\\w*) (?:that )?his ${P} (?:is|was|has|had|will|would)(?= )`,
  ),
  row(
    'boss-on-future',
    3,
    `(?<c><c\\d+>) ${BOSS}(?: <n\\d+>)? on ${P} (?:'s )?(?:[a-z]+ )?(?:future|situation|contract)`,
  ),
  row(
    'our-player',
    4,
    `${P} (?:is|remains|'s) (?:[a-z]+ ){0,2}(?:our player|ours|one of ours|one of our [a-z]+|under contract with us|part of our [a-z]+)(?![a-z])[^<]{0,90}?${N} (?:has |have )?(?:said|says|insist\\w*|told|added|adds|stress\\w*|warned|declared|explained)`,
  ),
];
