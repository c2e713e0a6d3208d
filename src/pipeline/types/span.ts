/**
 * The vocabulary of the engine. Every stage takes the results of earlier ones and adds its own; nothing here knows
 * the DOM or an extension. All offsets are UTF-16 code units into `Article.text` (what `String.prototype.slice` takes).
 */

/** Half-open range of UTF-16 offsets into `Article.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
