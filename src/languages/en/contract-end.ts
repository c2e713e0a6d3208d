/** Words that tell when a player's present contract ends. */

interface ContractEndRow {
  readonly id: string;
  readonly pattern: RegExp;
}

/** Months keep their capital: "may" is a verb. */
const WHEN = String.raw`(?:the )?(?:end of (?:the |this |next )?(?:\d{4}(?:[-/–]\d{2,4})? )?(?:season|campaign|year)|(?:next |this |the )?summer(?: of)?(?: \d{4})?|(?:in )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?|\d{4})`;

export const CONTRACT_END: readonly ContractEndRow[] = [
  {
    id: 'contract-until',
    pattern: new RegExp(
      String.raw`\b(?:[Cc]ontract|[Dd]eal|[Tt]erms)\b[^.;!?]{0,60}?\b(?:until|through to|through|till|up to)\b ${WHEN}`,
    ),
  },
  {
    id: 'contract-expires',
    pattern: new RegExp(
      String.raw`\b(?:[Cc]ontract|[Dd]eal)\b[^.;!?]{0,50}?\b(?:expir(?:es|ing|e)|runs? out|running out|ends?|ending|is up|lapses?|(?:is )?set to expire|due to (?:end|expire))\b(?: (?:at|in|on|by))? ${WHEN}`,
    ),
  },
  {
    id: 'out-of-contract',
    pattern: new RegExp(String.raw`\b[Oo]ut of contract\b(?: (?:at|in|on|by))? ${WHEN}`),
  },
];

/** An option in the contract that he has is no talk of another. */
export const CONTRACT_OPTION = /\boptions?\b|\btrigger\w*\b/i;

/** A contract that was signed before something else the sentence tells of. */
export const CONTRACT_BEFORE =
  /\b(?:after|since|when|before|until) (?:he|she|they|[A-Z]\S+|the (?:[\w-]+ ){1,4}) ?(?:had |has )?(?:agreed|extended|inked|penned|signed)\b|\b(?:forc|persuad|press?ur|prompt|push|tempt)\w* (?:[A-Z]\S+|the club|them)(?: [A-Z]\S+)? (?:in)?to (?:giv|hand|offer|propos|tabl)\w+/;

/** Talks about one that have ended without it. */
export const CONTRACT_OVER =
  /\b(?:br(?:oken|oke|eak(?:s|ing)?) (?:down|off)|collaps(?:e|es|ed)|(?:are|is|were|was) (?:over|off|dead)|(?:been|was|were|is) (?:shelved|rejected|turned down|called off))\b/;

/** The last words before a statement: whoever ends them does it. */
export const DOES_IT =
  /^\s+(?:(?:has|have|had|is|are|was|were|will|would|could|may|might|to|be|been|being|also|already|still|now|set|in|himself|herself)\s+)*$/;

/** Another player's trade at the start of a clause: "… ; Northport midfielder offered new deal". */
export const OTHER_TRADE =
  /;[^;]*\b(?:striker|forward|winger|midfielder|playmaker|defender|attacker|goalkeeper|keeper|(?:full|left|right|centre|wing)-back|centre-half)\b[^;]*$/;

/** Another contract at his own club, in plain words: "a contract offer" may come from elsewhere. */
export const NEW_CONTRACT =
  /\b(?:new|fresh|improved|long-term|bumper|renewed|extended) (?:[\w-]+ ){0,3}?(?:contract|deal|terms)\b|\bcontract (?:talks|extension|renewal|negotiations)\b|\b(?:an?|the|year) extension\b|\bextend(?:s|ed|ing)? (?:his|her|their) (?:\w+ )?(?:contract|deal|stay)\b|\bimproved terms\b/i;
