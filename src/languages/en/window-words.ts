/** Words that tie a move to now, to a later window, or free it from registration periods. */
import type { Word } from './word-tables';

interface WindowRow {
  readonly id: string;
  readonly words: Word;
}

export const MEANS_NOW: readonly WindowRow[] = [
  { id: 'now-deadline', words: 'nowDeadline' },
  { id: 'now-immediately', words: 'nowImmediately' },
  { id: 'now-to-play', words: 'nowToPlay' },
  { id: 'now-moves-soon', words: 'nowMovesSoon' },
];

export const FREE_AGENT: readonly WindowRow[] = [
  { id: 'free-agent', words: 'freeAgent' },
  { id: 'emergency', words: 'emergencyMove' },
];
