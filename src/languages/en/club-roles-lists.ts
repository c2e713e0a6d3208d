/** Lines of lists of deals, and trades. Asked before the other rows of club-roles.ts; examples: club-roles-lists.examples.ts. */
import type { ClubRoleRow } from './club-role-row';

export const LIST_ROLES: readonly ClubRoleRow[] = [
  {
    id: 'list-from',
    role: 'from',
    before: /<p\d+> (?:[-–—:|,] )?(?:from )?$/,
    after: /^ (?:to|[-–—→>]+) <c\d+>(?= ?[,.;:]| ?$| <f| (?:on|in|for|free|loan|undisclosed|until|season-long)(?: |$))/,
  },
  {
    id: 'list-to',
    role: 'to',
    before:
      /<p\d+> (?:[-–—:|,] )?<c\d+> [-–—→>]+ $|^(?:outs?|departures?|outgoings?|left|sold) : .*<p\d+> (?:loan , )?$/,
  },
  { id: 'list-in', role: 'from', before: /^(?:ins?|arrivals?|incomings?|joined|signed) : .*<p\d+> (?:loan , )?$/ },
  {
    id: 'suitors-are',
    role: 'to',
    before:
      /(?<![a-z])(?:clubs|interest|rivals|sides|suitors|teams)(?= )[^.;:]{0,60} , with (?:[a-z0-9-]+ |<[gl]\d+> ){0,2}(?:clubs?|duo|giants|outfits?|pair|sides?|teams?|trio)(?: <c\d+>(?: ,|and| )*)* ?(?:as well as (?:[a-z]+ ){0,2}(?:clubs?|outfits?|sides?) )?$/,
  },
  {
    id: 'sees-him-go',
    role: 'from',
    after:
      /^ (?!and <c)(?:(?!<[cp])[^.;]){4,90}(?:will|would) see (?:<c\d+> )?(?:[a-z-]+ ){0,2}<p\d+> (?:make (?:an? )?(?:[a-z-]+ ){0,3}(?:move|return|switch) to|(?:return|move|go|head|switch)(?: back| out| on loan){0,2} to|join) (?:the )?<c/,
  },
];
