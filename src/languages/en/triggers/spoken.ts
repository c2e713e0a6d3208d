/** What managers, chairmen, agents and players say of a move without naming one. Examples: spoken.examples.ts. */
import { any, type TriggerRow } from './row';

const SOMEBODY = '(?:somebody|someone|anybody|anyone|any club|another club|a club|{C}|they)';

export const SPOKEN: readonly TriggerRow[] = [
  {
    id: 'if-somebody-pays',
    kind: 'exit',
    stage: 'interest',
    whole: true,
    pattern: any(
      `(?:if|until|unless|when|once|should) ${SOMEBODY} (?:{be} )?(?:pay(?:s|ing)? (?:us|me|it|that|what|the|{ADJ}(?:{F}|money|price))|offers? (?:us |me |the club )?(?:{ADJ}{F}|{ADJ}(?:money|million|price|sum)|what)|puts? {ADJ}{F}|gives? (?:us|me|the club) (?:what|{ADJ}(?:{F}|money))|meets? (?:our|{HIS}|that|it|{ADJ}(?:price|clause|valuation|figure|number|demands))|triggers? (?:the|it|{HIS})|comes? (?:in|along|up|forward) (?:for {WHO}|with {ADJ}(?:money|offers?|bids?|fee|cash|{F})|and (?:pay|offer|meet)s?)|(?:wants?|wishes) (?:him|her|{P})(?= ?,| ,| they| it))`,
      '(?:if|should) (?:{P}|he|she) (?:goes|leaves|go|leave|{be} to (?:go|leave)),? (?:(?:he|she|it|{P}) )?(?:goes|will be|it will|leaves) |until that (?:number|figure|price|day|offer|money) (?:arrives|comes|is)',
      "(?:has|have|with|got|given|gone) (?:[a-z]+ ){0,3}?(?:with )?(?:my|our|the (?:club|manager|board) 's) (?:blessing|permission)(?= (?:if|to (?:leave|talk|speak|go|travel|join|find|discuss))| ?[.,]| [.,]|$)",
    ),
  },
];
