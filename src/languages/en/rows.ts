/** All rows of the large phrase tables. Only for the build, the command line and tests: the content script has them packed. */

import { ATTRIBUTION_MACROS } from './attribution-macros';
import { CLUB_CUES, OWN_CUES } from './attribution-official';
import { RELAY_CUES } from './attribution-relay';
import { REPORT_CUES } from './attribution-report';
import { CALLED_OUTLET_SLOTS, OUTLET_SLOTS } from './attribution-slots-outlets';
import { PEOPLE_SLOTS } from './attribution-slots-people';
import { OUTLET_REPORT_SLOTS } from './attribution-slots-reports';
import { UNNAMED } from './attribution-unnamed';
import { VOICE_CUES } from './attribution-voice';
import { WHO, WRAPPED } from './attribution-who';
import { CLAIM_WORDS } from './claim-words';
import type { ClubRoleRow } from './club-role-row';
import { CLUB_ROLES } from './club-roles';
import { NOTE_TABLES } from './note-tables';
import { OWN_CLUB } from './own-club';
import { OWN_CLUB_COURSE } from './own-club-course';
import { OWN_CLUB_DEALS, OWN_CLUB_DEALS_LOOSE } from './own-club-deals';
import { OWN_CLUB_FREE, OWN_CLUB_FREE_LOOSE } from './own-club-free';
import { OWN_CLUB_LOOSE } from './own-club-loose';
import { OWN_CLUB_PLAYS, OWN_CLUB_PLAYS_LOOSE } from './own-club-plays';
import { OWN_CLUB_RECORD, OWN_CLUB_RECORD_LOOSE } from './own-club-record';
import { OWN_CLUB_STANDING, OWN_CLUB_STANDING_LOOSE } from './own-club-standing';
import { OWN_CLUB_TERMS } from './own-club-terms';
import { OWN_CLUB_TOLD, OWN_CLUB_TOLD_LOOSE } from './own-club-told';
import { OWN_CLUB_VOICES } from './own-club-voice';
import { OWN_CLUB_WANTED } from './own-club-wanted';
import type { PhraseTables } from './phrase-tables';
import { GROUND_NAMES, REGIONS } from './places';
import { TRIGGERS } from './triggers/index';
import { WORD_LISTS } from './word-lists';
import { WORDS } from './word-tables';

function sourceOf(id: string, pattern: RegExp | string): string {
  if (typeof pattern === 'string') return pattern;
  if (pattern.flags !== '') throw new Error(`${id}: a packed pattern has no flags, this one has "${pattern.flags}"`);
  return pattern.source;
}

function asText({ before, after, ...row }: ClubRoleRow): ClubRoleRow<string> {
  return {
    ...row,
    ...(before === undefined ? {} : { before: sourceOf(row.id, before) }),
    ...(after === undefined ? {} : { after: sourceOf(row.id, after) }),
  };
}

export const PHRASE_ROWS: PhraseTables = {
  triggers: TRIGGERS,
  // Who passes on, or is denied, is told before who reports: the first row that takes a source decides its part.
  cues: [...RELAY_CUES, ...REPORT_CUES, ...VOICE_CUES, ...CLUB_CUES, ...OWN_CUES],
  unnamed: UNNAMED,
  who: WHO,
  wrapped: WRAPPED,
  slots: [...CALLED_OUTLET_SLOTS, ...PEOPLE_SLOTS, ...OUTLET_SLOTS, ...OUTLET_REPORT_SLOTS],
  clubRoles: CLUB_ROLES.map(asText),
  ownClub: [
    ...OWN_CLUB,
    ...OWN_CLUB_COURSE,
    ...OWN_CLUB_PLAYS,
    ...OWN_CLUB_TERMS,
    ...OWN_CLUB_DEALS,
    ...OWN_CLUB_VOICES,
    ...OWN_CLUB_RECORD,
    ...OWN_CLUB_TOLD,
    ...OWN_CLUB_FREE,
    ...OWN_CLUB_STANDING,
    ...OWN_CLUB_WANTED,
  ],
  ownClubLoose: [
    ...OWN_CLUB_LOOSE,
    ...OWN_CLUB_PLAYS_LOOSE,
    ...OWN_CLUB_DEALS_LOOSE,
    ...OWN_CLUB_RECORD_LOOSE,
    ...OWN_CLUB_TOLD_LOOSE,
    ...OWN_CLUB_FREE_LOOSE,
    ...OWN_CLUB_STANDING_LOOSE,
  ],
  macros: ATTRIBUTION_MACROS,
  words: WORDS,
  lists: WORD_LISTS,
  notes: NOTE_TABLES,
  places: { grounds: GROUND_NAMES, regions: REGIONS },
  claimWords: CLAIM_WORDS,
};
