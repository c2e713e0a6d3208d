/** Words that decide whether a headline may be held against its text. */

/** A finished or agreed deal, told in any words. */
export const SETTLED =
  /\bannounc\w+ the (?:signing|arrival|transfer)\b|\b(?:has|have|had|been) (?:now |officially |already )?(?:signed|joined|completed|agreed|sealed|unveiled|confirmed)\b|\b(?:signed|joined|joins|completed|sealed) (?:for|a|an|his|her|the|from|on|[A-Z])|\bdeal is (?:done|agreed)\b|\b(?:full|verbal) agreement\b/;

/** A headline with such words does not state the move itself. */
export const HEADLINE_SOFT =
  /\b(?:link(?:s|ed)?|rumou?rs?|speculation|reports?|reportedly|claims?|could|may|might|if|future|yet to)\b/i;
