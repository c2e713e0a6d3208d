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
