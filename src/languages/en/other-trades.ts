/** Words that make a name somebody's who runs a club, works for it or for a player, or only looks on. */
import { lazyTest, type Tester } from '../../pipeline/text/lazy';

/** Offices that no list of roles has. */
const OFFICES =
  '(?:gm|ceo|coo|cfo|secretary|chairperson|chairwoman|officials?|officer|administrators?|founder|co-founder|patron|shareholder|physio(?:therapist)?|chiropractor|surgeon|treasurer|general|mayor|guest|host|nephew|son|dad|mum|daughter|operations|trustee|politician|singer|comedian|sheikh|prince|minister|negotiator|fixer|broker|board member|supporter|fan|caller|reader|solicitor|accountant|predecessor|counterpart|opposite number|partner|teacher)';
const HANDLES = 'who (?:represents|looks after|handles|advises|manages|owns|coaches|runs)';

/** "Club secretary Lund", "head of recruitment Lund", "(majority shareholder) Lund", "our man in Genoa, Lund". */
const OFFICE_BEFORE = lazyTest(
  `(?:^| |\\()${OFFICES}s?[,)]? $|(?:head|president|director|chief|manager|coach) of (?:[\\p{L}]+ ){1,3}[-–—,)]? ?$|\\([a-z ]{3,}\\) $|(?:coach|manager|chairman|president|agent|owner|director|assistant|secretary) \\($|our (?:man|woman|reporter|colleague)[^.]{0,30},? $|(?:manager|boss|coach|appointed|sacked)(?: of [\\w ]+)?,? $`,
  'u',
);
/** "Lund, the club's secretary", "Lund, who looks after him". */
const OFFICE_AFTER = lazyTest(
  `^,? ?(?:\\(|, )?(?:an?|the|his|her|their|our)? ?(?:[\\p{L}'’-]+ ){0,3}(?:${OFFICES}|${HANDLES})(?![\\p{L}])`,
  'u',
);

/** An office or a service for somebody stands right before or after the name. */
export const isOfOffice = (before: string, after: string): boolean =>
  OFFICE_BEFORE.test(before) || OFFICE_AFTER.test(after);

/** What is a manager's or an owner's: "Lund's wish list", "Lund's ninth summer signing". */
const OWNED =
  /^['’]s? (?:[\p{L}-]+ ){0,2}?(?:list|shortlist|budget|squad|side|team|men|hunt|search|hopes|plans|offer|thinking|charges|contacts|team talk|thoughts|blessing|approval|attention|radar|sights|successor|reign|tenure|era|preferred|project|kitchen|nephew|company|firm|consortium|addition|acquisition|first-choice|ranks|system|fancy)(?![\p{L}])/u;

/** A price is asked by him who sells: "Lund wants €15m". */
export const ASKS_PRICE =
  /^(?!, (?:but|and|while|as|with|although|though) ),? (?:[\p{L},-]+ ){0,6}?(?:wants?|demand(?:s|ed|ing)|asking for|holding out for|values? [\p{L} ]+ at|slapped|accept|settle for) (?:at least |around |about |a )?[£€$]\d(?!\S* ?(?:a|per|in|as) )/u;

/** What clubs and those who run them do about others. */
const DEALS =
  /^,? (?:(?:has|had|have|is|was|will|would|could|can|may|might|to|also|already|been|be|now|hopes|wants|plans|planning|looking|trying|close|having|[\p{L}]+ly) )*(?:explor(?:ed|ing)|lin(?:ed|ing) up|sound(?:ed|ing) out|identif\w+|tabl(?:ed|ing)|submitt\w+|offer(?:ed|ing)? [£€$\d]|turn(?:ed|s|ing)? (?:back |his attentions? )?to [\p{L}]+ [\p{L}]+(?:,| as)|faces? [\p{L} ]+ (?:problem|dilemma|headache)|issues?|add(?:ing)? [\p{L}]+['’]|keep (?:him|her)|in the market for|has had an? (?:bid|offer)|spent? most of)(?![\p{L}])/u;

/** What he does is done to "him": he is another. */
const UPON_HIM =
  /^,? (?:(?:has|had|have|is|was|will|would|could|can|may|might|to|also|already|[\p{L}]+ly) )*(?!(?:join|follow|replac|partner|succeed|suit|part|let|letting|mak|made|help|accompan|put behind|put it behind|fancied|set|gave|give|leav|left)[\p{L}]*)(?:[\p{L}]+) (?:him|her|me|us|reporters)(?![\p{L}])|^ (?:has |had )?(?:put|placed|laid) [^.;]{3,40} in front of (?:him|her)|^,? (?:watched|saw|spotted|to (?:lift|sanction|approve|sell|part|release|listen|let))(?![\p{L}])/u;

/** Words right after a name that tell of one who runs a club or deals with a player. */
export const RUNS_CLUB_AFTER: readonly Tester[] = [OWNED, ASKS_PRICE, DEALS, UPON_HIM];
