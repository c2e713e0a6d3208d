/** What the page says about sources or about itself outside its claims. */
import type { AttributedClaim, Note } from '../../types/attribution';
import type { Sentence } from '../../types/sentence';
import type { Span } from '../../types/span';
import type { Read } from '../carry';
import type { Scene } from '../cited';
import { articleCaution } from './article-caution';
import { leaning } from './leaning';
import { notASource } from './not-a-source';
import { selfDescribed } from './self-described';
import { stale } from './stale';

export interface NoteInput {
  readonly reads: readonly Read[];
  readonly sentences: readonly Sentence[];
  readonly claims: readonly AttributedClaim[];
  readonly scene: Scene;
  /** Day against which a report's age is measured, YYYY-MM-DD. */
  readonly today: string;
  /** Where sources praise themselves: whom they name there as admirers is cited for nothing. */
  readonly praised: readonly Span[];
}

export type NoteRule = (input: NoteInput) => readonly Note[];

const RULES: readonly NoteRule[] = [articleCaution, selfDescribed, leaning, stale, notASource];

export function* notesOf(input: Omit<NoteInput, 'praised'>): Generator<void, readonly Note[]> {
  const notes: Note[] = [];
  for (const rule of RULES) {
    notes.push(...rule({ ...input, praised: notes.filter((note) => note.rule === 'self-described') }));
    yield;
  }
  return notes.sort((a, b) => a.start - b.start || a.end - b.end);
}
