/** Words by which a sentence may pass on what somebody says, or sign the page. */

export const SAYING =
  /\b(?:according|add(?:s|ed)|believ(?:e|es|ed)|brought|claim(?:s|ed)?|confirm(?:s|ed)?|den(?:y|ies|ied)|disput(?:e|es|ed)|insist(?:s|ed)?|report(?:s|ed|er)?|reveal(?:s|ed)?|said|say(?:s|ing)?|told|tells?|understands?|updates?|verdict|via|weigh(?:s|ed) in|writ(?:es|ing|ten)|wrote)\b/i;

export const BYLINE_OPENING = /^\s*(?:by|written by|words)\b/i;
