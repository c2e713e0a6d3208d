/** Words by which a sum is only part of a fee. */
export const ADD_ONS =
  /\b(?:add-?ons?|bonus(?:es)?|rising to|rise to|plus|initial(?:ly)?|up[- ]front|up to|instal?lments?|sell-on|loan fee|performance-related|variables?|further|extras?)\b/i;
