import type { Span } from './span';

/** A decision of a stage, for `--misses`, tests and "why this badge?". */
export interface TraceEntry {
  readonly stage: string;
  readonly rule: string;
  readonly span: Span;
  readonly verdict: 'made' | 'dropped' | 'resolved' | 'open';
  readonly reason: string;
}

/** Receives the decisions one by one; a stage that is given none spends nothing on them. */
export type Trace = (entry: TraceEntry) => void;
