/** Lines of lists of deals, and trades: a name with the clubs on both sides. Examples: deal-lists.examples.ts. */
import { any, type TriggerRow } from './row';

const TERMS = '(?:on|in|for|free|loan|undisclosed|nominal|until|season-long|permanent|swap|six-month|half-season|end)';
const ENDS = `(?= ?[,.;:]| ?$| <f| ${TERMS}(?: |$|[,.]))`;
const TRADES = '(?:trade|trades|traded|sent|sends|dealt|ship|ships|shipped)';

export const DEAL_LISTS: readonly TriggerRow[] = [
  {
    id: 'list-line',
    arrives: true,
    kind: 'join',
    stage: 'done',
    completed: true,
    pattern: any(
      `{P} (?:, [a-z]{2} )?(?:[-–—:|,] )?(?:from )?<c\\d+> (?:to|[-–—→>]+) <c\\d+>${ENDS}`,
      '^<c\\d+> (?:to|[-–—→>]+) <c\\d+> [:,–-] {P}',
      '^(?:{C} )?(?:ins?|arrivals?|incomings?|joined|signed) [:–-] (?=<p)',
    ),
  },
  {
    id: 'list-out',
    kind: 'exit',
    stage: 'done',
    completed: true,
    pattern: '^(?:{C} )?(?:outs?|departures?|outgoings?|left|sold|released|retired) [:–-] (?=<p)',
  },
  {
    id: 'trade',
    arrives: true,
    kind: 'join',
    stage: 'done',
    completed: true,
    pattern: `{C} ${TRADES} {P}(?: and [^.;<]{2,60})? to {C}(?= (?:for|in exchange)|[.,]| [.,]|$)`,
  },
];
