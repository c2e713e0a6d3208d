/**
 * The large phrase tables, as the engine reads them. They are the rows of this folder (rows.ts): the command line opens
 * those, the content script what the build has packed of them (src/dev/artefacts.ts), which is a third as long and costs a
 * page about something else nothing.
 */
import type { ABROAD_WORDS } from './abroad-words';
import type { CueRow, UnnamedRow, WhoRow } from './attribution';
import type { SlotRow } from './attribution-slots';
import type { BESIDE_WORDS } from './beside-words';
import type { BUSINESS_WORDS } from './business-words';
import type { CARRIED_WORDS } from './carried-words';
import type { ClubRoleRow } from './club-role-row';
import type { DEAL_WORDS } from './deal-words';
import type { OTHER_TRADES } from './other-trades';
import type { OwnClubRow } from './own-club-row';
import type { PLAYER_SIGNS } from './player-signs';
import type { STAGE_WORDS } from './stage-words';
import type { SUITOR_TOLD_WORDS } from './suitor-told-words';
import type { TriggerRow } from './triggers/row';

/** Names of the words that rules ask for. */
export type Word = keyof (typeof ABROAD_WORDS &
  typeof BESIDE_WORDS &
  typeof BUSINESS_WORDS &
  typeof CARRIED_WORDS &
  typeof DEAL_WORDS &
  typeof OTHER_TRADES &
  typeof PLAYER_SIGNS &
  typeof STAGE_WORDS &
  typeof SUITOR_TOLD_WORDS);

/** Plain data: what `JSON.parse` gives back is the same. */
export interface PhraseTables {
  readonly triggers: readonly TriggerRow[];
  /** In the order in which they are asked. */
  readonly cues: readonly CueRow[];
  readonly unnamed: readonly UnnamedRow[];
  readonly who: readonly WhoRow[];
  readonly wrapped: readonly WhoRow[];
  /** In the order in which they are asked. */
  readonly slots: readonly SlotRow[];
  /** In the order in which they are asked; sources of regular expressions. */
  readonly clubRoles: readonly ClubRoleRow<string>[];
  /** Statements that name the player and the club. */
  readonly ownClub: readonly OwnClubRow[];
  /** Those that hold only in a sentence of one player. */
  readonly ownClubLoose: readonly OwnClubRow[];
  /** Sources of regular expressions. */
  readonly words: Readonly<Record<Word, string>>;
  /** What stands for a name in braces in the patterns of attribution. */
  readonly macros: Readonly<Record<string, string>>;
}

let opened: PhraseTables | null = null;

/** Once, before the engine's first article: what it has compiled of them stays. */
export function openPhraseTables(tables: PhraseTables): void {
  opened = tables;
}

/** @throws where nobody has opened them (`openPhraseTables`; in node with `PHRASE_ROWS` of rows.ts). */
export function phraseTables(): PhraseTables {
  if (opened === null) throw new Error('The phrase tables are not open: openPhraseTables(PHRASE_ROWS) comes first.');
  return opened;
}
