/**
 * What a club does to have a player, with the player right behind: "nabbed", "have turned to", "had a bid rejected for".
 * They make a claim (triggers/taking.ts) and put the club on the buying side (club-roles-deal.ts).
 */

/** He is theirs: only with a club in front, for the same words tell of goals, prizes and friends. */
export const TAKES =
  '(?:acquire[sd]?|(?:announce[sd]?|confirm(?:s|ed)?)(?= (?:[a-z-]+ |<c\\d+> ){0,3}<p\\d+> (?:on (?:an? |loan)|from <c))|bag(?:s|ged)|beat(?:en)? (?:(?:the|local|fierce|city) )?(?:rivals )?<c\\d+> to|capture[sd]?|drafts? in|drafted in|enlist(?:s|ed)|grab(?:s|bed)|' +
  'hand(?:s|ed) (?:an? |the )?(?:[a-z0-9-]+ ){0,3}(?:contract|deal|terms) to|hook(?:s|ed)|ink(?:s|ed)|introduce[sd]?|lands?|landed|nab(?:s|bed)|' +
  'net(?:s|ted)|picks? up|picked up|poach(?:es|ed)|presents?|presented|raid(?:s|ed) (?:the )?<c\\d+> for|recruit(?:s|ed)|registers?|registered|' +
  'ropes? in|roped in|snaps? up|snapped up|snare[sd]?|splash(?:es|ed) out on|swoop(?:s|ed) for|pounce[sd]? for|trade[sd]? for|unveil(?:s|ed))';

/** They look at him. */
export const MARKS =
  '(?:zero(?:ed|ing) in on|hom(?:e|ed|ing) in on|settled? on|turn(?:ed|ing)? to|sniff(?:s|ed|ing)? around|earmarked|singled out|' +
  'sen(?:d|t|ding) (?:[a-z]+ ){0,2}(?:scouts|spies|representatives|officials) to (?:watch|check on|see|run the rule over|look at)|' +
  'run(?:ning)? the rule over|(?:big |huge |known |long-term |long-standing |firm |confirmed )*admirers of|weigh(?:ed|ing) up|' +
  'been (?:offered|alerted to|put on alert over)(?: the (?:chance|opportunity) to (?:sign|land|buy))?|been quoted <f\\d+> for|' +
  'cast(?:ing)? (?:an? |their )?(?:[a-z]+ )?(?:eyes?|glances?) over|on the trail of|hot on the heels of|' +
  "knock(?:ed|ing)? (?:at|on) (?:the|<c\\d+> 's) door for|look(?:ed|ing) (?:hard|closely|long and hard) at|" +
  'following(?: the progress of)?|(?:stolen|stole) a march on <c\\d+> (?:for|over)|put(?:ting)? together (?:an? )?(?:[a-z]+ )?(?:package|offer|bid|proposal) for|' +
  'made (?:[a-z]+ ){0,2}enquir(?:y|ies) (?:for|about)|asked about|(?:been )?told they can have)';

/** Both sides have said yes, or are about to. */
export const TERMS =
  '(?:(?:come|came) to terms (?:with <c\\d+> )?(?:over|for|on)|(?:an?|one|just one) (?:small |single )?step (?:away )?from)';

/** They let him go. */
export const PARTS =
  '(?:(?:bid|bids|waved?|waves|said|say|says) (?:an? )?(?:fond |final |emotional )?(?:farewell|goodbye) to|cut ties with|let go of|releas(?:ed|es)|parted (?:ways |company )?with)';

/** They let him go to another club, which is named behind him. */
export const SENDS =
  '(?:sends?|sent|ships?|shipped|transfer(?:s|red|(?= <p))|trade[sd]?|loan(?:s|ed)|offload(?:s|ed)|farm(?:s|ed) out)';

/** They will let him go. */
export const SELLS =
  '(?:agreed?|agrees|sanction(?:ed|s)?|approved?|approves|green-lit) (?:the |a deal for the )?(?:sale|departure|exit) of';

/** They pay what his contract says. */
export const CLAUSE =
  '(?:met|meet|meeting|activat(?:e|ed|ing)|trigger(?:ed|ing)?|pay|paid|paying) (?:the |a )?(?:<f\\d+> )?(?:(?:release|buyout|buy-out|exit) )?clause (?:of|for|in the contract of)';

const REFUSED =
  '(?:rejected|turned down|knocked back|rebuffed|refused|thrown out|snubbed|dismissed|laughed off|batted away)';
const OFFER = '(?:bids?|offers?|approach(?:es)?|proposals?)';
const SOME = '(?:an? |another |two |three |several |their )?(?:[a-z0-9-]+ |<f\\d+> ){0,4}';
const WORTH = '(?: (?:of|worth) (?:up to |around )?<f\\d+>)?';

/** An offer of theirs was refused: "have had a bid turned down". */
export const ASKED_IN_VAIN = `(?:have|has|having|had|seen|saw|see) (?:[a-z]+ )?${SOME}${OFFER}${WORTH} ${REFUSED}`;

/** They asked for him and were refused. */
export const REFUSED_TO_THEM =
  `(?:${ASKED_IN_VAIN} for|` +
  '(?:been|were|was) (?:knocked back|rebuffed|turned down|told no|frustrated)(?: [a-z]+){0,4} for|' +
  `(?:fail(?:ed|s)?|unsuccessful) (?:with|in) ${SOME}(?:${OFFER}|attempts?)${WORTH} (?:for|to (?:sign|land|buy)))`;

/** "Have now", "are said to have": between the club and what it does. */
export const BETWEEN =
  '(?:(?:have|has|had|are|is|were|was|been|be|being|reportedly|once|today|said|believed|understood|thought|to|,|<d\\d+>) ){0,5}';
