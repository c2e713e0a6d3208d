/** Sentences of our own that a row must find (`yes`) and must not (`no`, sharing its trigger word where it can). */
export interface RowExamples {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}
