/** Words around a name that nothing explains which make it one who tells the news, or an outlet's. */

/** Between it and an outlet: "Lund of Tuttosport", "Lund, writing for ESPN", "Lund told Marca". */
export const TELLS_OUTLET = /^,? (?:\p{L}+ ){0,3}?(?:of|for|told|to|from|at|in|on|with) (?:the )?$/u;

/** A credit under an item, behind a dash: the whole rest of the line. */
export const CREDIT_BEFORE = /\S [-–—] $/u;
/** Nothing comes after a credit. */
export const CREDIT_AFTER = /^[.]?\s*$/u;
