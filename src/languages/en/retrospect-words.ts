/** What the title of a page says of the moves in it. */

/** Titles of pages that look back or play with moves: what they tell of them is no news. */
export const LOOKS_BACK =
  /^(?:on this day|from the archives?|flashback|throwback|remember when|where are they now|the story of|quiz|fantasy|fpl|obituary|(?:ten|\d+) (?:years|seasons) (?:ago|on)\b)|\b(?:dies|has died) aged \d|^\S+ in \d{4}:|: (?:the )?obituary$|\b(?:years ago today|on this day)\b/i;

/** Titles of pages about moves in general: round-ups, live pages, columns of rumours. */
export const TELLS_OF_MOVES =
  /\b(?:transfers?(?! (?:bans?|embargo|record|tendon|of power))|rumou?rs?|gossip\w*|deadline[- ]day|(?:summer|winter|january) window|window (?:shuts?|slams?|closes?)|retained list|ins and outs|signings)\b/i;
