/** Words by which a sentence may pass on what somebody says, or sign the page. */

export const SAYING =
  /\b(?:according|add(?:s|ed)|believ(?:e|es|ed)|brought|claim(?:s|ed)?|confirm(?:s|ed)?|den(?:y|ies|ied)|disput(?:e|es|ed)|insist(?:s|ed)?|report(?:s|ed|er)?|reveal(?:s|ed)?|said|say(?:s|ing)?|assert(?:s|ed)?|maintain(?:s|ed)?|told|tells?|understands?|updates?|verdict|via|weigh(?:s|ed) in|writ(?:es|ing|ten)|wrote)\b/i;

/** "LONDON (AFP) -", "Turin, 3 June (Reuters):" sign the page with its agency. */
export const DATELINE = /^\s*[A-Z][^()\n]{1,60}\([A-Z][^()\n]{1,40}\)\s*[-–—:]/;

export const BYLINE_OPENING = /^\s*(?:by|written by|words)\b/i;

/** Words besides by which a sentence that cites nobody in so many words may take up an outlet's report or programme. */
export const PASSES_ON = new RegExp(
  String.raw`${SAYING.source}|\b(?:br(?:oke|eaks?|oken) (?:the )?(?:news|story)|claiming|column(?:ist)?s?|exclusives?|front pages?|interview\w*|podcasts?|quot(?:e[sd]?|ing)|radio|relay\w*|reporting|shows?|splash\w*|spoke|spoken|stor(?:y|ies)|tweet\w*)\b`,
  'i',
);

/** "Source: X", "Photo by X", "– X" at a line's end: who made the page or its picture. */
export const CREDIT = /(?:\b(?:credits?|images?|photos?|pictures?|sources?)(?: by)?|[-–—]|©)\s*:?\s*$/i;

/** Who speaks of himself. */
export const FIRST_PERSON = /\b(?:I|me|my)\b/;

/** Somebody speaks for himself or for his club. */
export const TELLS_OF_ITSELF = /\b(?:I|me|my|we|us|our)\b/i;
