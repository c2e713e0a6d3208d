/** A citation: who is cited in a sentence, by which words, and for which part of it. */
import type { CueRow } from '../../languages/en/attribution';
import type { Span } from '../types/span';
import type { Chain } from './chain';
import type { Cited } from './cited';

export type Role = CueRow['role'] | 'vague' | 'hedge';
/** What a phrase without a name points back to. */
export type Back = 'report' | 'writer' | 'speaker' | 'it' | 'club';

export interface Citation {
  readonly sentence: number;
  /** Row of the table that found it. */
  readonly row: string;
  readonly role: Role;
  readonly cited: readonly Cited[];
  /** The sources are of an earlier sentence ("the report adds", "he said"). */
  readonly back: Back | null;
  /** What `back` was resolved to (see carry.ts), or null. */
  readonly resolved: Chain | null;
  /** The words that make it a source. */
  readonly cue: Span;
  /** Source and cue. */
  readonly span: Span;
  /** The part of the sentence that it speaks for. */
  readonly scope: Span;
  /** Group of the quotation that the cue stands in, or null. */
  readonly quoted: number | null;
  /** It closes the sentence, and so reports all of it: "…, according to reports." */
  readonly closing?: boolean;
}

/** A citation whose scope is not yet measured, by ranges of the line's text. */
export interface Draft extends Omit<Citation, 'scope'> {
  readonly from: number;
  readonly to: number;
  readonly reach: CueRow['reach'];
}
