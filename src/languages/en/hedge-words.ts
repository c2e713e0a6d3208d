/** Words that decide how far a hedge reaches. Capitals count: a name after "and" begins a statement of its own. */

/** "It is believed that …": the statement itself follows. */
export const HEDGE_OPENS = /^\s+(?:by \S+ )?that\b/;

/** An aside between commas changes nothing: "could, according to Sky, sign". */
export const HEDGE_ASIDE =
  /,\s(?:according to|as per|as early as|per|like|as well as|along with|say|says|despite|in)\b[^,]{2,60},/g;

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

/** What follows tells of something else than the move: its effect, a detail, another's wish. */
export const OTHER_MATTER =
  /\b(?:that|options? to|scupper|sweeten|derail|complicate|jeopardise|hamper|hinder|block|delay|affect|influence|wreck|boost)\b/;

/** What may stand between a noun of a move and the words that weaken it: "a move to Spurs could …". */
export const MOVE_THEN = /^(?:\s+(?:for|to|from|of|with|by|at) (?:[\w’'.-]+ ?){1,4})?\s*(?:(?:that|which) )?$/;
export const MOVE_IS = /^(?:\s+(?:for|to|from|of|with|by|at) (?:[\w’'.-]+ ?){1,4})?\s*(?:is|are|was|were|has been) $/;

/** It weakens a detail, or there is an option: "reportedly includes a clause"; takeovers and managers are rumoured, too. */
export const HEDGES_DETAIL =
  /^\s+(?:includ|involv|contain|featur|compris)\w+\b|^\s+(?:an? |the )?(?:option|clause|sell-on)\b/;
export const OTHER_SPECULATION = /\b(?:takeover|managerial|ownership|investment|injury|fitness|boardroom) $/;

/** The hedge and what it says of such a noun, from the hedge on. */
export const MAY_COME =
  /^(?:could|may|might|possibly|potentially|looks? set to|appears? to) (?:\w+ )?(?:see|happen|follow|come|go|take|materiali[sz]e|emerge|develop|bring|be (?:on|in|agreed|completed|done|made|possible|struck|close|lined|announced|finali[sz]ed))\b/;
export const IS_SAID =
  /^(?:(?:reportedly|allegedly|apparently|supposedly|seemingly) (?:\w+ed|turned|close|imminent|in place|on|off|set|done)|(?:understood|believed|said|thought) to (?:have been|be (?:in place|close|near|agreed|all but|imminent|done|ready|possible|off|on|worth)))\b/;

/** "…, reportedly." */
export const HEDGE_TRAILS = /^\s*[,(]?\s*$/;
export const NOTHING_MORE = /^\s*(?:[.,;)]|$)/;
