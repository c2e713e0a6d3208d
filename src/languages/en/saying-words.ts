/** Words by which a sentence may pass on what somebody says, or sign the page. */

/** "LONDON (AFP) -", "Turin, 3 June (Reuters):" sign the page with its agency. */
export const DATELINE = /^\s*[A-Z][^()\n]{1,60}\([A-Z][^()\n]{1,40}\)\s*[-–—:]/;

export const BYLINE_OPENING = /^\s*(?:by|written by|words)\b/i;

/** "Source: X", "Photo by X", "– X" at a line's end: who made the page or its picture. */
export const CREDIT = /(?:\b(?:credits?|images?|photos?|pictures?|sources?)(?: by)?|[-–—]|©)\s*:?\s*$/i;

/** Who speaks of himself. */
export const FIRST_PERSON = /\b(?:I|me|my)\b/;

/** Somebody speaks for himself or for his club. */
export const TELLS_OF_ITSELF = /\b(?:I|me|my|we|us|our)\b/i;
