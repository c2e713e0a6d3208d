/**
 * The large phrase tables, as the engine reads them. They are the rows of this folder (rows.ts): the command line opens
 * those, the content script what the build has packed of them (src/dev/artefacts.ts), which is a third as long and costs a
 * page about something else nothing.
 */
import type { CueRow, NoteRow, UnnamedRow, WhoRow } from './attribution';
import type { SlotRow } from './attribution-slots';
import type { ClubRoleRow } from './club-role-row';
import type { NoteTable } from './note-tables';
import type { OwnClubRow } from './own-club-row';
import type { PackedWord } from './packed-word';
import type { TriggerRow } from './triggers/row';
import type { WordList } from './word-lists';
import type { Word } from './word-tables';

/** A logistic regression over words and pairs of words: words of one weight stand together, between bars. */
export interface ClaimWords {
  readonly intercept: number;
  readonly words: readonly (readonly [weight: number, words: string])[];
}

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
  readonly words: Readonly<Record<Word, PackedWord>>;
  readonly lists: Readonly<Record<WordList, readonly string[]>>;
  readonly notes: Readonly<Record<NoteTable, readonly NoteRow[]>>;
  /** Ids of clubs by their grounds and by the regions that are called after them. */
  readonly places: Readonly<Record<'grounds' | 'regions', Readonly<Record<string, readonly string[]>>>>;
  /** What stands for a name in braces in the patterns of attribution. */
  readonly macros: Readonly<Record<string, string>>;
  /** How much each word speaks for a claim. */
  readonly claimWords: ClaimWords;
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
