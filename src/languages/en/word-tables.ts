/** The words that rules ask for (pipeline/text/words.ts), all tables. Packed with the phrase tables (rows.ts). */
import { ABROAD_WORDS } from './abroad-words';
import { BACKGROUND_WORDS } from './background-words';
import { BESIDE_WORDS } from './beside-words';
import { BUSINESS_WORDS } from './business-words';
import { CARRIED_WORDS } from './carried-words';
import { CLAUSE_WORDS } from './clause-words';
import { CONTRACT_WORDS } from './contract-words';
import { DEAL_WORDS } from './deal-words';
import { HEDGING_WORDS } from './hedging-words';
import { NAME_RUN_WORDS } from './name-run-words';
import { OTHER_TRADES } from './other-trades';
import { OUTLET_NAME_WORDS } from './outlet-name-words';
import type { PackedWord } from './packed-word';
import { PLACE_NAME_WORDS } from './place-name-words';
import { PLACED_CLUB_WORDS } from './placed-club-words';
import { PLAYER_SIGNS } from './player-signs';
import { QUOTATION_WORDS } from './quotation-words';
import { REFUSAL_PATTERNS } from './refusal-patterns';
import { STAGE_OFFER_WORDS } from './stage-offer-words';
import { STAGE_WORDS } from './stage-words';
import { STORY_WORDS } from './story-words';
import { SUITOR_TOLD_WORDS } from './suitor-told-words';
import { TELLER_WORDS } from './teller-words';
import { VOICE_WORDS } from './voice-words';
import { WINDOW_PATTERNS } from './window-patterns';

export const WORD_TABLES = [
  ABROAD_WORDS,
  BESIDE_WORDS,
  BUSINESS_WORDS,
  CARRIED_WORDS,
  DEAL_WORDS,
  OTHER_TRADES,
  PLAYER_SIGNS,
  REFUSAL_PATTERNS,
  STAGE_OFFER_WORDS,
  STAGE_WORDS,
  STORY_WORDS,
  SUITOR_TOLD_WORDS,
  BACKGROUND_WORDS,
  CLAUSE_WORDS,
  CONTRACT_WORDS,
  HEDGING_WORDS,
  NAME_RUN_WORDS,
  OUTLET_NAME_WORDS,
  PLACE_NAME_WORDS,
  PLACED_CLUB_WORDS,
  QUOTATION_WORDS,
  TELLER_WORDS,
  VOICE_WORDS,
  WINDOW_PATTERNS,
] as const;

type NameIn<Table> = Table extends unknown ? keyof Table : never;

/** Names of the words that rules ask for. */
export type Word = NameIn<(typeof WORD_TABLES)[number]>;

/** All of them in one; no name stands in two tables. */
export const WORDS: Readonly<Record<Word, PackedWord>> = Object.assign({}, ...WORD_TABLES);
