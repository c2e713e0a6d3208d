/** Words about a source, about the page itself, and by which a sentence goes on with a report. Packed with the phrase tables (rows.ts). */
import { CONTINUING, CREDITS, DEAL_FACTS, LOOKS_BACK, OWN_THOUGHTS, TO_BE_NAMED, TOLD_ON } from './attribution-carry';
import { CAUTION, SELF_DESCRIBED } from './attribution-notes';

export const NOTE_TABLES = {
  caution: CAUTION,
  continuing: CONTINUING,
  credits: CREDITS,
  dealFacts: DEAL_FACTS,
  looksBack: LOOKS_BACK,
  ownThoughts: OWN_THOUGHTS,
  selfDescribed: SELF_DESCRIBED,
  toBeNamed: TO_BE_NAMED,
  toldOn: TOLD_ON,
};

export type NoteTable = keyof typeof NOTE_TABLES;
