/** Words that tie a move to now, and those that free it from registration periods. */

interface WindowRow {
  readonly id: string;
  readonly pattern: RegExp;
}

export const MEANS_NOW: readonly WindowRow[] = [
  {
    id: 'now-deadline',
    pattern:
      /\b(?:before|ahead of|by|on) (?:the )?(?:(?:transfer )?deadline(?: day)?|(?:transfer )?window (?:closes|shuts|slams shut))\b/i,
  },
  {
    id: 'now-immediately',
    pattern: /\b(?:with immediate effect|immediate(?:ly)? (?:move|switch|transfer|join(?:s|ing)?))\b/i,
  },
  {
    id: 'now-this-window',
    pattern:
      /\b(?:this (?:month|week|weekend|window)|today|tonight|tomorrow|in the (?:next|coming) (?:few )?(?:hours|days)|in the current window)\b/i,
  },
];

export const FREE_AGENT: readonly WindowRow[] = [
  {
    id: 'free-agent',
    pattern:
      /\b(?:free agents?|free transfers?|on a free|out of contract|pre-?contract|without a club|unattached|released by)\b/i,
  },
  { id: 'emergency', pattern: /\bemergency (?:loan|goalkeeper|signing)\b/i },
];
