/** Words by which a sentence may pass on what somebody says, or sign the page. */

export const SAYING =
  /\b(?:according|add(?:s|ed)|believ(?:e|es|ed)|brought|claim(?:s|ed)?|confirm(?:s|ed)?|den(?:y|ies|ied)|disput(?:e|es|ed)|insist(?:s|ed)?|report(?:s|ed|er)?|reveal(?:s|ed)?|said|say(?:s|ing)?|assert(?:s|ed)?|maintain(?:s|ed)?|told|tells?|understands?|updates?|verdict|via|weigh(?:s|ed) in|writ(?:es|ing|ten)|wrote)\b/i;

/** "LONDON (AFP) -", "Turin, 3 June (Reuters):" sign the page with its agency. */
export const DATELINE = /^\s*[A-Z][^()\n]{1,60}\([A-Z][^()\n]{1,40}\)\s*[-–—:]/;

export const BYLINE_OPENING = /^\s*(?:by|written by|words)\b/i;

/** Who speaks of himself. */
export const FIRST_PERSON = /\b(?:I|me|my)\b/;

/** Somebody speaks for himself or for his club. */
export const TELLS_OF_ITSELF = /\b(?:I|me|my|we|us|our)\b/i;
