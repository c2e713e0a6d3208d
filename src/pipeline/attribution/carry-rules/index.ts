/** When a sentence goes on with the report before it: rules in order, the first that decides wins. */
import type { CarryRule } from './before';
import { newTopic, nextParagraph, opening, sameParagraph, toBeNamed } from './goes-on';
import { hedgedReport, scareQuotes } from './hedged';
import { announced, inQuotation, label, nextSaysWho, ownCitation } from './place';

export const CARRY_RULES: readonly CarryRule[] = [
  inQuotation,
  nextSaysWho,
  ownCitation,
  announced,
  label,
  hedgedReport,
  scareQuotes,
  opening,
  sameParagraph,
  nextParagraph,
  toBeNamed,
  newTopic,
];
