/** Words for a player whom a sentence does not name and who is not the one spoken of before. */
import { says } from '../../pipeline/text/words';

/** Adjectives of somebody whom an article does not name, as alternatives of a regular expression. */
export const NAMELESS = 'as[- ]yet[- ]unnamed|unnamed|mystery|mysterious|unidentified';

const POSITION =
  '(?:striker|forward|winger|midfielder|playmaker|defender|attacker|goalkeeper|keeper|shot-stopper|(?:full|left|right|centre|wing)-back|centre-half|player|youngster|teenager)';
const MORE = String.raw`(?:[\p{L}\d'’-]+ ){0,4}?`;

/** "another striker", "an unnamed goalkeeper", "also … a Brazilian left-back". */
const OTHER_PLAYER = new RegExp(
  String.raw`\b(?:[Aa]nother|[Aa] (?:second|third|further)|(?:[Aa]n?|[Tt]he|[Tt]hat) (?:${NAMELESS})|[Oo]ne (?:more|other)) ${MORE}${POSITION}\b|(?<=\b(?:also|[Ee]lsewhere|[Mm]eanwhile|[Ii]n addition|[Ss]eparately)\b[^.;!?]{1,60} )an? ${MORE}(?!player)${POSITION}\b|\ban? ${MORE}${POSITION}(?= (?:who has not been named|whose (?:name|identity))|[^.;!?,]{0,40} (?:is|are) also\b)`,
  'u',
);

/** The words for such a player in a sentence that tells of his move, with their place in it; null without. */
export function otherPlayerIn(words: string): { readonly at: number; readonly words: string } | null {
  const found = says('toldByNobody', words) && !says('clubNeeds', words) ? OTHER_PLAYER.exec(words) : null;
  return found === null ? null : { at: found.index, words: found[0] };
}
