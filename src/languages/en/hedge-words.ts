/** Words that decide how far a hedge reaches. Capitals count: a name after "and" begins a statement of its own. */

/** "It is believed that …": the statement itself follows. */
export const HEDGE_OPENS = /^\s+(?:by \S+ )?that\b/;

/** Who begins a statement after "and". */
const SUBJECT = String.raw`(?:he|she|it|they|the|their|his|her|its|this|these|that|those|there|an?)\b`;
const FINITE = String.raw`(?:have|has|had|are|is|was|were|will|would|want|wants|remain|remains)\b`;

/** Another clause, or a second statement: "… and have made a bid". */
export const CLAUSE_BREAK = new RegExp(
  String.raw`[;:!?–—“”]|\s-\s|\.\s|\b(?:but|while|whereas|whilst|although|though|because|since|when|where|which|who|whose|after|before|despite|until|unless|if)\b|,\s(?:and|as|so|with|having|leaving|meaning)\b|\bshould [A-Z]|\bas (?:he|she|they|it|the|[A-Z])|\band (?:${SUBJECT}|${FINITE}|(?:[A-Z]\S+ ){1,3}(?:${FINITE}|could|may|might|[a-z]+(?:ed|s)\b))`,
  'g',
);

/** A clause of this kind only gives the background of the other. */
export const ASIDE_CLAUSE = /^(?:while|whereas|whilst|although|though|despite)$/;

export const OTHER_SPECULATION = /\b(?:takeover|managerial|ownership|investment|injury|fitness|boardroom) $/;

/** "…, reportedly." */
export const HEDGE_TRAILS = /^\s*[,(]?\s*$/;
export const NOTHING_MORE = /^\s*(?:[.,;)]|$)/;
