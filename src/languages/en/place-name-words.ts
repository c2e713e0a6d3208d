/** Words beside a name that nothing else explains: a place, a thing, no club. Packed with the phrase tables (rows.ts). */
import { packed } from './packed-word';

export const PLACE_NAME_WORDS = {
  /** And these somebody beside the one who moves, or at work: "without Ivo Radl", "under Ivo Radl". */
  besideBefore: packed(
    /(?:^| )(?:under(?: the)?(?: [\p{L}-]+)?|interviews?(?:ed)? (?:with|by)|chat(?:ted|ting)? with|(?:sons?|daughter|brothers?|sister|nephew|cousin|grandson|father|mother|wife|husband|girlfriend) of(?: [\p{L}'’-]+){0,4}|(?:led|owned|run|chaired|managed|coached|bankrolled) by(?: [\p{L}'’-]+ (?:and|&))?|competition (?:from|with)|rivals?|(?:option|target|candidate|recruit|signing|priority) for|without|replaced?|injured|in front of|second fiddle to|complement|compet\w+ with|fellow(?: \p{L}+)?|namely|behind|alongside|unlike|compared (?:to|with)|(?<!\b(?:i|we|they|would|looks?|looked|seems?|feels?|sounds?) )like|myself and|as good as|next|victim|thank|grateful to|likened to|play(?:ing|ed)? with|coverage of|thanks to|(?<!\p{L})(?:he|she|agent|player|\p{L}+er|captain|international) (?:(?:has|had|have|already|also) )*(?:told|informed|assured|impressed|convinced|persuaded|thanked|rang|phoned)|(?:link(?:ed|ing|s)? up|reunit(?:ed?|ing)|work(?:ed|ing)?|fall(?:en|ing)? out|fell out|rift|row|bust-up) with|impress|win over|joins?|join fellow|follow)\s$/u,
  ),
  /** "The Pål Lind question", "the Lind watch": after "the", a matter called by a player's name. */
  matterNext: packed(
    /^ (?:\p{L}+ )?(?:signing|deal|transfer|move|swoop|bid|talks|chase|pursuit|loan|offer|saga|rumours?|rumors?|situation|question|watch|story|soap|opera|affair|circus|paperwork|case|interest|link|links|money|fee|sale|exit|departure|clause|contract)(?![\p{L}])/u,
  ),
  /** Places stand behind these. */
  placeBefore: packed(
    /(?:^| )(?:(?<!look\w* )at|(?<!look\w* |weeks |months |deep )into|near|inside|outside|around|across|(?<!successor |replacements? |targets? |options? |player |man |season |talent |prospect |er |forward |one |rio[”"]? |interest(?:ed)? |believ\w+ |faith |confidence |trust |invest\w* |belief |rolled |com(?:e|es|ing) |bring(?:s|ing)? |brought |sniff\w+ |names? |value |lacks? |form )in)\s$/,
  ),
  /** Ends of capital runs that are no people. */
  namesThing: packed(
    /^st\.|^big |^(?:calcio|federation|association|confederation|corp|stadio|estadio|sunday|football club|primera|premier|segunda|super|inter|metro|the|la|las|los|il|het|san|santa|st|saint|serie|ligue|liga|group|fc|port|new|kuala|western|eastern|northern|southern|greater|abu dhabi|rio de|north|south|east|west|red|blue|yellow|white|black|green|golden) | (?:forces|authority|games|fund|money|facebook|twitter|instagram|youtube|boot|brigade|agreement|draft|waves|blues|robbers|boys|devils|rovers|queens|starlets|motors|spurs|wanderers|rangers|lions?|tigers?|eagles?|babes|ladies|super|premiership|conference|primera|play|briefing|parade|mile|paradise|crescent|training|complex|academy|village|summit|open|talk|confederation|federation|galacticos|agency|football|soccer|trust|union|ltd|limited|island|league|cup|stadium|park|road|street|lane|arena|awards?|trophy|division|championship|day|group|media|news|sports?|radio|tv|times|post|association|federation|corporation|corp|institute|committee|council|police|court|university|hospital|airport|hotel|bridge|house|ground|green|hall|review|show|podcast|digital|chat|rules?|regulations?)$/,
  ),
};
