/** A statement that leaves the suitor out takes the one of the sentence that it plainly continues, and no other. */
import type { Remembered } from './focus';
import type { Scene, Statement } from './scene';
import { isPlain } from './triggers';

/** "the deal", "his new club", "talks have reached", "they": one deal that the reader knows. */
const KNOWN_DEAL =
  /(?:^| )(?:(?:the|this|that|both|such an?|his|her|their|its|<p\d+> 's|initial|opening|first|second|third|final) (?:[a-z0-9£-]+ |<f\d+> ){0,3}?(?:deal|move|transfer|bids?|offers?|switch|agreement|loan|signing|proposal|approach|swap|operation|package|fee|medical|contract|clubs|negotiations|talks|return|pursuit|interest|signature|services|arrival|acquisition|radar|chase|wish ?list|list|shortlist|option|terms)|(?:two|both) clubs|medicals?|medical tests?|personal terms|they|we|us|them|their|(?:new|next) (?:club|destination|side)|negotiations|discussions|formalities|here we go|talks (?:will|are|have|were|between|over|continue|remain|ongoing|with)|(?:a|an) (?:[a-z0-9£-]+ ){0,3}(?:deal|agreement|fee|move|bid|offer) (?:is|was|has been|had been|worth|of|for|would|could|can|may|might|will|in principle|being)|(?:signed|signing|pen\w*|agreed) (?:a|an|to|personal)|(?:join|arriv|sign)(?:s|es|ed)?(?: as| in| on| for| from|$)|(?:close to|closer to|closing in on|securing|sealing|completing|finalising|set for|nearing|verge of) (?:a|an|his|her|the) (?:[a-z0-9£-]+ ){0,3}(?:deal|move|transfer|switch|loan|contract)|reunited|<n\d+>|he is (?:eager|keen))(?: |$|,)/;

/** "joins the Championship side", "with the Turkish outfit": a club that is described, not named, and no former one. */
const DESCRIBED_CLUB =
  /(?:^| )(?:join\w*|sign(?:s|ed|ing)? (?:for|with)|(?:move[sd]?|moving|switch|return|transfer|sold|loaned|heading|terms) (?:[a-z]+ ){0,2}?(?:to|with)) (?:the|his new|her new|their new) (?:(?!former|old|same|other|parent|current|selling|local|national|first|first-team|under|transfer)[a-z0-9-]+ |<[lg]\d+> (?:'s )?){0,3}(?:club|side|outfit|giants|team|champions|newcomers|strugglers)(?! (?:'s |of|captain|he|she|that|which|where|who|in the|has|had|record|doctor|will|would))(?: |$|,)/;

/** Suitors in general or other ones: no destination that an earlier sentence told. */
export const OTHERS =
  /(?:^| )(?:any (?:clubs?|offers?|bids?|suitor|interested)|another (?:club|side|team|elite)|other (?:clubs?|suitors?|sides|teams|offers)|several|a number of|a couple (?:of )?(?:offers|bids)|from (?:a|an|one|two|three|four|five|unnamed|overseas|foreign) (?:[a-z-]+ )?(?:clubs?|sides?|teams?)|overseas (?:interest|clubs?)|an? (?:[a-z-]+ )?amount of clubs|clubs interested|a host of|various|interested (?:clubs|parties)|no (?:club|offers?|bids?|(?<!(?:have|has|had|having) no )interest|approach(?:es)?|enquiries|concrete [a-z]+)|(?<!(?:the|two|both) )clubs (?:have|are|want)|clubs who|(?:a|many|more|new) suitors?|(?:sensible|suitable|acceptable|good|big|foreign) (?:offers?|clubs?)|somebody|queue for|some clubs|<p\d+> 's options|many clubs|lots? of (?:clubs|interest)|(?:potential|possible) suitors|admirers in|top clubs|european clubs|clubs in|<[lg]\d+> (?:clubs|sides|teams|outfits|offers)|interest elsewhere|move elsewhere|entertain|listen to|expecting|(?:receiv\w+|brac(?:ed|ing) (?:[a-z]+ )?for|await\w*|field\w+|invit\w+|waiting (?:on|for)) (?:[a-z'-]+ ){0,3}(?:bids|offers|enquiries|approaches)|(?:some|more|plenty of|lots of|strong|much) (?:interest|offers|bids|clubs)|(?:number|host|string|raft|queue) of|extension|(?:new|fresh) (?:deal|terms|contract)|termination|if (?:a|an|any|the right)|in case|bigger|a club (?:who|that|which)|joining a club|a move (?:away|abroad)|<g\d+> (?:'s (?:[a-z-]+ )?(?:offers?|bids?|interest)|the likely destination)|(?:interest|target|offers?|bids?|approach\w*)(?: [a-z-]+| <p\d+>| 's){0,4} (?:from|for|in) (?:the )?(?:[a-z-]+ )?<[lg]\d+>|(?:lot|plenty|dozens|three|four|five|six|two) of (?:[a-z-]+ )?clubs|(?:three|four|five|six|several|major|big|interested|foreign|english|spanish|italian|german|french|turkish|saudi) clubs)(?: |$|,)/;

/** Staying, going, a price: by themselves they mean no destination. */
const NO_DEAL =
  /(?:^| )(?:away from|on the move|challenge|stay\w*|remain\w*|expendable|surplus|for sale|value[sd]?|valuation|lea(?:ve|ves|ving)|depart\w*|exits?|moves away|future|unhappy|frustrated|recoup)(?: |$|,)/;

/** Words that name one step of one deal, whatever else the sentence says of staying or price. */
const STEP =
  /(?:^| )(?:talks (?:will|are|have|continue)|medicals?|personal terms|(?<! on )the (?:[a-z0-9£-]+ |<f\d+> ){0,2}(?:deal|move|transfer|bid|offer|switch|loan)|(?:two|both) clubs|(?:new|next) (?:club|destination)|signed (?:a|an))(?: |$|,)/;

/** How a statement stands to a suitor; `leaves`: it tells of leaving or staying, so that none is meant. */
export type Suitor = 'named' | 'continued' | 'leaves' | 'left-out' | 'none';

/** Families that tell of no suitor's act: a wish to go, a fee, a move in general. */
const NOBODY: ReadonlySet<string> = new Set([
  'collapsed',
  'modal-move',
  'move-to-weak',
  'player-wants',
  'price-to-pay',
  'return-to',
  'suitors',
  'wanted',
]);

/** A suitor acts, and nothing is said of leaving, a price or staying. */
function isSuitorsAct({ hits }: Statement): boolean {
  return (
    hits.some(({ row }) => row.kind === 'join' && !NOBODY.has(row.id)) &&
    hits.every(({ row }) => row.kind === 'join' || row.weak === true)
  );
}

/** The words may leave out a suitor that the reader knows. */
function mayLeaveOut(statement: Statement, { skeleton }: Scene): boolean {
  if (statement.kind !== 'join') return false;
  const words = skeleton.text.slice(statement.clause.from, statement.clause.to);
  if (
    /(?<!the (?:move|switch|transfer) )(?:to|in) (?:the )?<[lg]\d+>(?! (?:'s )?(?:[a-z-]+ )?(?:club|side|outfit|giants|team|champions|newcomers|strugglers))/.test(
      words,
    )
  )
    return false;
  return maySpeakOfDeal(words);
}

/** Words that may mean a deal with a suitor who was told before: neither others' nor staying, leaving or a price alone. */
export function maySpeakOfDeal(words: string): boolean {
  return !OTHERS.test(words) && (!NO_DEAL.test(words) || STEP.test(words));
}

/** What a statement that names no suitor leaves to the article as a whole. */
export function silentSuitor(statement: Statement, scene: Scene): Suitor {
  if (statement.kind !== 'join') return statement.hits.some(isPlain) ? 'leaves' : 'none';
  return mayLeaveOut(statement, scene) && isSuitorsAct(statement) ? 'left-out' : 'none';
}

/** Somebody is sold or goes: measured on labelled articles, such words beside a suitor's seldom mean the one told before. */
const GOES: ReadonlySet<string> = new Set(['exit-noun', 'sell']);

/** The suitor of the sentence that a statement about `players` continues, or null. */
export function carriedSuitors(statement: Statement, players: readonly number[], scene: Scene): Remembered | null {
  const { skeleton, focus } = scene;
  if (!mayLeaveOut(statement, scene) || statement.hits.some(({ row }) => GOES.has(row.id))) return null;
  const words = skeleton.text.slice(statement.clause.from, statement.clause.to);
  return KNOWN_DEAL.test(words) || DESCRIBED_CLUB.test(words)
    ? focus.suitors(players, skeleton.sentence.index, statement.stage)
    : null;
}
