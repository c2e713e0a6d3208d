/** What the page says about sources or about itself outside its claims. */
import type { AttributedClaim, Note } from '../../types/attribution';
import type { Sentence } from '../../types/sentence';
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
}

const keyOf = ({ id, source }: Note) => id ?? source;

export type NoteRule = (input: NoteInput) => readonly Note[];

const RULES: readonly NoteRule[] = [articleCaution, selfDescribed, leaning, stale, notASource];

export function* notesOf(input: NoteInput): Generator<void, readonly Note[]> {
  const notes: Note[] = [];
  for (const rule of RULES) {
    const known = new Set(notes.flatMap((note) => (note.rule === 'stale' ? [keyOf(note)] : [])));
    // An older report tells already that its source is cited for something else.
    notes.push(...rule(input).filter((note) => note.rule !== 'not-a-source' || !known.has(keyOf(note))));
    yield;
  }
  return notes.sort((a, b) => a.start - b.start || a.end - b.end);
}
