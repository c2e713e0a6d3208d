/** Words around a club's name that put it on a side of a move. First match wins; examples: club-roles.examples.ts. */
import type { ClubRoleRow } from './club-role-row';
import { before } from './club-role-words';
import { ANSWER_ROLES } from './club-roles-answers';
import { ASIDE_ROLES } from './club-roles-aside';
import { BUYER_ROLES } from './club-roles-buyer';
import { CHASE_ROLES } from './club-roles-chase';
import { DEAL_ROLES } from './club-roles-deal';
import { LIST_ROLES } from './club-roles-lists';
import { OFFER_ROLES } from './club-roles-offer';
import { LEAVING_ROLES, OWNER_ROLES } from './club-roles-owner';
import { PASSING_ROLES } from './club-roles-passing';
import { SELLER_ROLES } from './club-roles-seller';
import { STEP_ROLES } from './club-roles-steps';
import { SUITOR_NOUN_ROLES, SUITOR_ROLES } from './club-roles-suitor';
import { TABLE_ROLES } from './club-roles-table';

/** Nothing but a small word stands before the name. */
const LINK_ROLES: readonly ClubRoleRow[] = [
  {
    // "Tracked by Lens and Torino, Genoa face a busy week".
    id: 'behind-list',
    role: 'none',
    before: /<c\d+> and (?:the )?<c\d+> , (?:the )?$/,
    after: /^ (?:faces?|are|have|must|will|could|would|need|look|remain|continue)(?= )/,
  },
  { id: 'and', role: 'open', before: /(?: and| or| ,) $/ },
  {
    id: 'no-goal',
    role: 'none',
    before:
      /(?<![a-z])(?:according|belongs?|loyal|committed|commit|important|key|crucial|close|devoted|attached|pledge|relation|compared|thanks|dedicated|due|gratitude|connection|similar|alternative|approached by|owed|listen)(?: (?:his|her) (?:long-term )?future)? to(?: the)? $|according to (?:[a-z-]+ )?(?:outfit|outlet|website|site|paper|newspaper|publication) $/,
  },
  { id: 'to', role: 'to', before: before('to|for|into') },
  {
    id: 'elsewhere',
    role: 'none',
    before: before('at|of|over|under|against|by|than|like|with|on'),
  },
];

export const CLUB_ROLES: readonly ClubRoleRow[] = [
  // Both sides of a deal, and what takes a club out of it, outvote everything that one side alone is told by.
  ...LIST_ROLES,
  ...STEP_ROLES,
  ...DEAL_ROLES,
  ...PASSING_ROLES,
  ...TABLE_ROLES,
  ...ANSWER_ROLES,
  ...SELLER_ROLES,
  ...BUYER_ROLES,
  ...CHASE_ROLES,
  ...ASIDE_ROLES,
  ...OFFER_ROLES,
  ...LEAVING_ROLES,
  // "Torino's bid for Genoa's Lindqvist": a noun of the suitor before the name of a player.
  ...SUITOR_NOUN_ROLES,
  ...OWNER_ROLES,
  ...SUITOR_ROLES,
  ...LINK_ROLES,
];
