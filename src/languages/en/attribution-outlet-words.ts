/** Words that make or unmake an outlet's name. */
import { says } from '../../pipeline/text/words';

const KIND =
  '(?:outlet|newspaper|publication|website|site|portal|magazine|tabloid|radio station|television channel|news agency)';
/** Words of their kind, right before a name with or without a quotation mark. */
export const AFTER_KIND = new RegExp(`${KIND},? [‘'“"]?$`);
const SAYS_WHO = /(?:according to|as per|per|reported (?:by|in)|told) the $/;

/** A run of capital words is an outlet's name by itself, or by the folded words before it. */
export function namesOutlet(name: string, before: string): boolean {
  if (SAYS_WHO.test(before) && says('mediaWord', name)) return true;
  return (
    says('siteAddress', name) ||
    AFTER_KIND.test(before) ||
    says('opensOutlet', name) ||
    says('endsOutlet', name) ||
    says('joinedOutlet', name)
  );
}

/** A capital inside a word ("TuttoMercato"), as papers' names have it. */
export const CAMEL = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u;
