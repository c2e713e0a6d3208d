/** What a command reads and writes besides files: the process in use, buffers in tests. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
  stdin(): Promise<Uint8Array>;
}

/** Exit codes (DESIGN §4): `BAD` for bad usage or an input that could not be read. */
export const DONE = 0;
/** Exit code: a figure is below its floor. */
export const BELOW_FLOOR = 1;
/** Exit code: bad usage, or an input that could not be read. */
export const BAD = 2;

/** Text in an error that the user caused: shown without a stack. */
export class UsageError extends Error {}
