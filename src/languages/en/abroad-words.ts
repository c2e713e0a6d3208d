/** Words of a move to a league or a country. Packed with the phrase tables (rows.ts). */
export const ABROAD_WORDS = {
  toLeague:
    /(?:(?:to|join|in|for|return to|towards?) (?:the |a |an )?(?:[a-z0-9-]+ ){0,2}(?:<[lg]\d+>(?! (?:(?:[a-z-]+ ){0,2}<c|(?:under-\d+ )?(?:international|captain|star|man|ace|keeper|goalkeeper|forward|striker|winger|playmaker|(?:[a-z]+-)?back|defender|midfielder|attacker)(?![a-z])))|mls )|(?:from|by|with) (?:the |a |an )?(?:[a-z0-9-]+ ){0,3}<[lg]\d+>(?: and <[lg]\d+>)?(?: [.,]|$| (?:clubs?|sides?|teams?|giants|outfits?|suitors?))|<[lg]\d+> (?:move|switch|transfer|return|clubs|sides|teams|giants|duo|trio|pair|suitors)(?= |$)(?! (?:like|such|of) ))/
      .source,
  /** The same in words of leaving, where a league is as often the one that he plays in. */
  outTo:
    /(?:^| )(?:offered (?:[^ ,.]+ ){0,6}to play in (?:the )?<[lg]\d+>|(?:moves?|return|switch|transfer|sold|going|off|loaned|touted|offered) (?:back |out )?(?:to|around|round) (?:half )?(?:the )?(?:[a-z-]+ )?<[lg]\d+>|(?:interest|offers?|bids?|approach(?:es)?|clubs|sides|suitors|offers? on the table) (?:in|from) (?:(?:him|her|<p\d+>) from )?(?:the )?(?:[a-z-]+ )?<[lg]\d+>|(?:<[lg]\d+> (?:'s )?|(?:english|scottish|spanish|italian|german|french|dutch|turkish|greek|saudi|chinese|japanese|american|premiership|championship) )(?:clubs|sides|teams|giants|outfits|suitors|interest|offers?|bids?|approach(?:es)?)(?= |$)(?! <c)|<[lg]\d+> (?:move|switch|transfer|return)(?= |$))/
      .source,
};
