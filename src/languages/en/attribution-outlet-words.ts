/** Words that make or unmake an outlet's name. */
import { says } from '../../pipeline/text/words';

const KIND =
  '(?:outlet|newspaper|publication|website|site|portal|magazine|tabloid|radio station|television channel|news agency)';
/** Several of them, who are named next. */
const KINDS = '(?:outlets|newspapers|publications|websites|dailies|magazines|portals|broadcasters|tabloids)';
/** Words of their kind, right before a name with or without a quotation mark. */
export const AFTER_KIND = new RegExp(`(?:${KIND},?|${KINDS}) [‘'“"]?$`);
const IN_LIST = new RegExp(`${KINDS} (?:\\p{Lu}[\\p{L}’'-]* ){1,3}(?:and|&) $`, 'u');
const CALLED_SO = new RegExp(
  `^, (?:an?|the|one of) (?:[\\p{L}’'-]+ ){0,5}(?:${KIND}|${KINDS})(?:[,.]| (?:based|close|from|in|that|which) )`,
  'u',
);
const SAYS_WHO = /(?:according to|as per|per|reported (?:by|in)|told) the $/;

/** A run of capital words is an outlet's name by itself, or by the folded words before it. */
export function namesOutlet(name: string, before: string): boolean {
  if (SAYS_WHO.test(before) && says('mediaWord', name)) return true;
  return (
    says('siteAddress', name) ||
    / (?:radio|station|channel|newspaper|magazine)(?: |$)/i.test(name) ||
    AFTER_KIND.test(before) ||
    says('opensOutlet', name) ||
    says('endsOutlet', name) ||
    says('joinedOutlet', name)
  );
}

/** "Turkish outlets X and Y", "X, one of the biggest newspapers": the words around a name, as they stand, make it a paper's. */
export const isCalledOutlet = (before: string, after: string): boolean => IN_LIST.test(before) || CALLED_SO.test(after);

/** A capital inside a word ("TuttoMercato"), as papers' names have it, not "McElroy". */
export const CAMEL = /(?<!\b(?:Ma?|D))\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u;
