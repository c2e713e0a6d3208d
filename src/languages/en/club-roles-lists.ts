/** Lines of lists of deals, and trades. Asked before the other rows of club-roles.ts; examples: club-roles-lists.examples.ts. */
import type { ClubRoleRow } from './club-role-row';

export const LIST_ROLES: readonly ClubRoleRow[] = [
  {
    // "Genoa's title rivals Torino", "Genoa rivals Torino are": only whose rivals act or are left.
    id: 'rivals-of',
    role: 'none',
    after:
      /^ (?:'s (?:[a-z0-9-]+ |<[gl]\d+> ){0,3}rivals?(?! (?:for|in the (?:race|chase|hunt|running)) )(?= |$)|(?:[a-z-]+ |<g\d+> ){0,2}rivals?(?: ?$| [.,?!])|(?:(?:city|local|bitter|fierce|arch|title|promotion|relegation|<g\d+>|(?:north )?london|edinburgh|glasgow|merseyside|manchester) )*rivals? <c\d+> (?:ha(?:ve|s)|are|is|were|will|want|could|would|may|might|hope|remain|who|on|[.,]|$))/,
  },
  {
    id: 'to-the-rivals',
    role: 'to',
    before:
      /(?:join\w*|(?:sign\w*|leav\w+|left) for|(?:move|moves|moved|switch) to) <c\d+> (?:'s )?(?:[a-z-]+ ){0,2}rivals $/,
  },
  {
    id: 'list-from',
    role: 'from',
    before: /<p\d+> (?:[-–—:|,] )?(?:from )?$/,
    after: /^ (?:to|[-–—→>]+) <c\d+>(?= ?[,.;:]| ?$| <f| (?:on|in|for|free|loan|undisclosed|until|season-long)(?: |$))/,
  },
  {
    id: 'list-to',
    role: 'to',
    before: /<p\d+> (?:[-–—:|,] )?<c\d+> [-–—→>]+ $/,
  },
  {
    id: 'other-way-to',
    role: 'from',
    before: /(?:the other way|in(?:to)? the (?:other|opposite|reverse) direction) to (?:the )?$/,
  },
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
