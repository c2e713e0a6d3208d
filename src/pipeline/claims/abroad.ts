/** A move to a league or a country, or to clubs of one, where no club is named: "offers from <country>". */
import type { Scene, Statement } from './scene';

const LEAGUE_TO =
  /(?:(?:to|join|in|for|return to|towards?) (?:the |a |an )?(?:[a-z0-9-]+ ){0,2}(?:<[lg]\d+>|mls )|(?:from|by|with) (?:the |a |an )?(?:[a-z0-9-]+ ){0,3}<[lg]\d+>(?: and <[lg]\d+>)?(?: [.,]|$| (?:clubs?|sides?|teams?|giants|outfits?|suitors?)))/;

const SUITORS = '(?:clubs|sides|teams|giants|outfits|suitors|interest|offers?|bids?|approach(?:es)?)(?= |$)(?! <c)';
/** The same in words of leaving, where a league is as often the one that he plays in. */
const OUT_TO = new RegExp(
  '(?:^| )(?:(?:moves?|return|switch|transfer|sold|going|off|loaned|touted|offered) (?:back |out )?(?:to|around|round) (?:half )?(?:the )?(?:[a-z-]+ )?<[lg]\\d+>' +
    '|(?:interest|offers?|bids?|approach(?:es)?|clubs|sides|suitors|offers? on the table) (?:in|from) (?:(?:him|her|<p\\d+>) from )?(?:the )?(?:[a-z-]+ )?<[lg]\\d+>' +
    `|(?:<[lg]\\d+> (?:'s )?|(?:english|scottish|spanish|italian|german|french|dutch|turkish|greek|saudi|chinese|japanese|american|premiership|championship) )${SUITORS})`,
);

/** The words of a statement: the whole sentence where it speaks of nobody else. */
function wordsOf({ clause, players }: Statement, { skeleton }: Scene): string {
  const alone = skeleton.mentions.every((one) => one.kind !== 'player' || players.includes(one.player));
  return alone ? skeleton.text : skeleton.text.slice(clause.from, clause.to);
}

/** Whether a statement that names no destination leads to a league or a country. */
export function leadsAbroad(statement: Statement, scene: Scene): boolean {
  const { clause, kind, hits } = statement;
  if (kind === 'join') return LEAGUE_TO.test(scene.skeleton.text.slice(clause.from, clause.to));
  return hits.some(({ row }) => row.kind !== 'stay') && OUT_TO.test(wordsOf(statement, scene));
}
