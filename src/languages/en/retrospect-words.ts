/** Titles of pages that look back or play with moves: what they tell of them is no news. */
export const LOOKS_BACK =
  /^(?:on this day|from the archives?|flashback|throwback|remember when|where are they now|the story of|quiz|fantasy|fpl|obituary|(?:ten|\d+) (?:years|seasons) (?:ago|on)\b)|\b(?:dies|has died) aged \d|^\S+ in \d{4}:|: (?:the )?obituary$|\b(?:years ago today|on this day)\b/i;
