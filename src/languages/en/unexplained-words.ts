/** Words that tell a person whom nothing introduces: what clubs do about players, and what is nobody's name. */

/** A club's business in players, anywhere in the sentence. */
export const BUSINESS =
  /(?<![a-z-])(?:ask(?:ed|ing)? about|asking price|on loan|loans?|deals?|bids?|offer(?:s|ed|ing)?|sign(?:s|ed|ing|ings)?|transfers?|suitors?|interest(?:ed)?|target(?:s|ed|ing)?|swoops?|queue|in for|race for|chase|pursuit|talks|contact(?:ed)?|in touch|scouts|shortlist|short list|list of|release clause|swap|exit|departure|on (?:his|her|the) way|stay put|said no to|turned down|knocked back|closing in|close to|set to|expected to|unwanted|no longer want|available|released|permission|replacement|successor|alternative|wants?|would like|keen|move for|bring in|brought in|arrivals?|medical|new (?:contract|deal)|extension|escape route|negotiat\w+|price on|valued|sell|sold|buy|bought|admire[ds]?|look(?:ed|ing)? at|watched|captures?|(?:goes|go|gone|moves?|moved|return(?:s|ed)?|heads?|heading|came|comes|off|back) (?:home )?to|(?:joins?|joined|leaves?|left|leaving) )(?![a-z])/;

/** Right before a capital run these make it a thing or somebody at work: "the Blue Brazil", "under Ivo Radl". */
export const NOT_BEFORE_A_NAME =
  /(?:^| )(?:the|an?|at|to|into|near|inside|this|that|our|their|its|new|old|st|under|without|after|replaced?|injured)\s$|(?:manager|boss|coach|appointed|sacked)(?: of [\w ]+)?,? $|['’]s $/;

/** Ends of what is told right before the one whom it concerns. */
export const OBJECT_SLOT =
  /(?:^| )(?:about|over|for|on|of|let|letting|sell|selling|sold|offer|offers|offered|offering|land|hand|handed|have|like|getting|get|either|or|both|and|send|sending|include|including|forgotten|up|loaned|bring|with|capture|tie|tying|persuade|convince|tempt|force|allow|allowing) $/;

/** Beginnings of what is told of him; "are" and "have" go with a club, unless two are named. */
export const SUBJECT_SLOT =
  /^(?:,? (?:whom? |(?:is|has|will|would|could|can|cannot|may|might|should|seems?|appears?|remains?|goes|comes|looks?) )| and [\p{L}][\p{L}' -]{3,30} (?:are|have) (?!.*suitors))/u;

/** Ends of capital runs that are no people. */
export const THING =
  /^(?:stadio|estadio|sunday|football club) | (?:league|cup|stadium|park|road|street|lane|arena|awards?|trophy|division|championship|day|group|media|news|sports?|radio|tv|times|post|association|federation|committee|council|police|court|university|hospital|airport|hotel|bridge|house|ground|green|hall|review|show|podcast)$/;
