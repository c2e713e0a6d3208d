/** Patterns of plain refusals (refusal-words.ts). Packed with the phrase tables (rows.ts). */
import { packed } from './packed-word';

const NOT = "(?:not|n['’]t|never|no longer)";
/** What a denial may be about besides the move: a term of his contract, his mood, his health. */
const DETAIL =
  '(?:clauses?|rift|feud|row|bust-up|fall(?:en|ing)?[- ]out|unhappy|unsettled|injur(?:y|ed)|pay cut|takeover|wage demands?|going under|administration|bankrupt(?:cy)?|finances)';
/** Such a detail is all that is denied, also behind an aside: "refuted claims by the club, who …, that he has a clause". */
const OF_DETAIL = String.raw`(?![^.;:!?,]{0,70}(?:,[^.;:!?,]{0,60}, that\b[^.;:!?,]{0,70})?\b${DETAIL}\b)`;
const SELL = String.raw`(?:sell(?:ing)?|be(?:ing)? sold|let(?:ting)? (?:him|her|them|[A-Z]\S+|the \S+) (?:go|leave)|part(?:ing)? (?:ways|company)? ?with|entertain(?:ing)?|consider(?:ing)? (?:\w+ )?(?:exit|sale|departure|offers|selling)|listen(?:ing)? to|countenanc(?:e|ing))`;

export const REFUSAL_PATTERNS = {
  notForSale: packed(
    new RegExp(
      String.raw`\b${NOT}(?: be| currently| even)? (?:for sale|up for sale|on the market)\b|\buntouchable\b|\boff[- ]limits\b|\bno (?:plans?|intention|intent|desire|appetite|wish) (?:of|to) ${SELL}`,
      'i',
    ),
  ),
  willNotSell: packed(
    new RegExp(
      String.raw`\b(?:will|would|wo|are|is|do|does)(?: ${NOT}|n['’]t) (?:be |want(?:ing)? to |willing to |prepared to |open to |looking to |intend(?:ing)? to |going to |even |consider )?${SELL}|(?<!\b(?:can|could|may|might|able to|afford to|right to) )\b(?:unwilling|refus(?:e|es|ed|ing)) to (?:even )?${SELL}|\bnot (?:willing|prepared|open|looking) to ${SELL}`,
      'i',
    ),
  ),
  willStay: packed(
    /\b(?:will|would|set to) (?:be )?(?:stay(?:ing)?|remain(?:ing)?) (?:(?:put|with us|here)\b|(?:at|in|with) (?:the )?[A-Z]\S+)|\b(?:he|she|(?:[Dd]e |[Vv]an |[Dd]i )?[A-Z]\w+|the (?:player|\w+er|\d+-year-old)) (?:will (?:definitely )?stay|stays|is staying)\b|\b(?:am|['’]m) (?:staying|not leaving)\b|\b(?:is|are|am|['’]m|['’]s) (?:going nowhere|not going anywhere|not leaving)\b|\b(?:is|are|am|['’]m|['’]s) not (?:going|moving|heading) to (?:the )?[A-Z]\S+|\bgoing nowhere\b|\bcommitted (?:his|her) future\b|\bcommitted to the club\b|\b(?:will|wo)(?: not|n['’]t) (?:be )?(?:leav|mov|join|go)(?:e|ing)?\b|\b(?:will|wo)(?: not|n['’]t) be (?:signing|buying|bringing in) (?:him|her|[A-Z]\w+|the \w+er)\b/,
  ),
  doesNotWant: packed(
    /\b(?:do|does|did)(?: not|n['’]t) want (?:to (?:leave|go|move|join)|a (?:move|transfer))\b|\bno (?:desire|intention|plans?|wish) (?:of|to) (?:leav|join|mov|sign)\w*|\b(?:not|n['’]t) (?:interested in (?:signing|selling|joining|leaving)|seeking a move|looking to leave)\b|\bno interest in (?:signing|selling|joining|leaving)\b/i,
  ),
  isFalse: packed(
    /\bwide of the mark\b|\b(?:no|not an ounce of|zero) truth\b|\bnothing in (?:it|this|the (?:reports?|rumours?))\b|\b(?:is|are|was|were|as|call(?:s|ed|ing)? (?:it|this|that|them|(?:the|these|those) (?:story|stories|reports?|rumours?|claims?|talk|news))) (?:(?:complete|total|utter|pure|absolute|[a-z]+ly) )?[“”"'‘’]?(?:false|untrue|fake news|nonsense|rubbish|lies|a lie|fantasy|made up|invented|not true)\b|\brul(?:e|es|ed|ing) out (?:(?:any|all|the|a|his|her|their) )?(?:(?:possibility|prospect|idea|chance) of )?(?:(?:any|a|the) )?(?:sale|selling|sell|departure|exit|leaving)\b/i,
  ),
  deniesIt: packed(
    new RegExp(
      String.raw`\b(?:den(?:y|ies|ied)|deny(?:ing)?)\b(?! (?:him|her|them|us)\b)${OF_DETAIL}|\brul(?:e|es|ed|ing) out\b|\blaugh(?:s|ed)? off\b|\bshut(?:s|ting)? down (?:the |all )?(?:speculation|talk|rumours|reports|links)\b|\b(?:rubbish|quash)(?:es|ed)\b|\bpour(?:s|ed)? (?:cold )?water on\b|\bdistanc(?:e|es|ed) (?:themselves|itself|himself|herself) from\b|\brefut(?:e|es|ed)\b${OF_DETAIL}|\bdisput(?:es|ed) by\b|\bdismiss(?:es|ed)? (?:\w+ ){0,3}(?:reports?|rumours?|talk|suggestions?|claims?|speculation)\b${OF_DETAIL}|\bout of the question\b|\boff the table\b`,
      'i',
    ),
  ),
  nothingThere: packed(
    /\b(?:not|n['’]t) (?:in (?:talks|negotiations|contact)|negotiating|made (?:an? (?:\w+ )?(?:bid|offer|approach)|contact|any (?:bid|offer|approach)))\b|\bno (?:(?:concrete|official|formal) )?(?:bids?|offers?|approach(?:es)?|contacts?|talks|negotiations|agreement|deal (?:has been|is|was|in place|agreed|done))\b(?! since\b)|\b(?:is|are|was|will be) no deal\b|\bnot (?:one|a single|any) (?:offer|bid|enquiry|approach)\b/i,
  ),
  hasEnded: packed(
    /\b(?:bid|deal|loan|move|pursuit|sale|switch|transfer)\b(?: [^\s,.;]+){0,8}? (?:is|are|was|now) (?:(?:dead|off)\b(?! the)|called off)|\b(?:have|has|had) (?:cooled on|dropped out|pulled out|withdrawn|collapsed|fallen through|broken down|given up|ended (?:their|its) (?:interest|pursuit))\b/i,
  ),
  /** What is called untrue is told before it, in the same clause. */
  untrueDetail: packed(new RegExp(String.raw`\b${DETAIL}\b[^.;:!?,]{0,70}$`, 'i')),
  /** A clause that only grants that nothing has happened so far ("whilst no bid has been made, …"): the news follows. */
  grantedOnly: packed(/\b(?:while|whilst|although|though|even if)\b[^,;:]*$/i),
  /** "No agreement has been reached": against a report that one has. */
  noDealYet: packed(/\bno (?:agreement|deal)\b/i),
  /** "It seems likely that he stays": a guess, whoever makes it. */
  seemsLikely: packed(
    /\b(?:(?:un)?likely|likelihood|probabl[ey]|perhaps|maybe|seems?|seemingly|appears?|looks?|tipped|favourites?)\b[^.;:!?]*$/i,
  ),
  /** Right before a refusal: "is thought to be unwilling". */
  softenedBefore: packed(
    /\b(?:believed|thought|said|understood|rumou?red|reportedly|reported|likely)(?: to)?(?: be)?\s+$/i,
  ),
  /** Whoever has been told so by somebody: "strong briefings that he is not for sale". */
  briefedSo: packed(/\b(?:brief(?:ed|ings?)|word is|message (?:is|was)|stance)\b/i),
  /** Reports that are waved away, with what they told still to come: "dismissed claims that the striker …". */
  reportsThat: packed(
    /\b(?:claims?|reports?|rumou?rs?|suggestions?|speculation|stor(?:y|ies)|talk|links?)(?: that\b)?[^,.;:]*$/i,
  ),
};
