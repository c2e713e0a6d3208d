/**
 * Where a name that no mention claims must be an outlet's, a writer's or a speaker's. The rows are matched against the
 * words right before (`before`) or right after (`after`) a run of capitalised words; the first that fits decides.
 */
export interface SlotRow {
  readonly id: string;
  readonly as: 'outlet' | 'writer' | 'speaker' | 'poster';
  readonly before?: string;
  readonly after?: string;
  /**
   * `trade`: only names with a word of the trade ("Gazette", "Radio"); `titled`: those that are more than such words
   * ("Football | Live" is no name); `people`: only names formed like a person's;
   * `not-people`: any others; `alone`: one word, not of several ("Critics"), that nobody in the article bears as a surname; `handles`: names of accounts ("@CalcioNotte"), which no other row takes.
   */
  readonly names?: 'trade' | 'titled' | 'people' | 'not-people' | 'handles' | 'alone';
  /** Also for one capitalised word at a sentence's start. */
  readonly bare?: true;
}

/** Words of saying before or after an unknown name. */
export const SAID =
  '(?:said|says|told|tells|admitted|admits|insisted|insists|explained|revealed|claimed|added|adds|confirmed|hinted|suggested|replied|wrote|commented|joked|stressed|conceded|warned|teased|declared|announced) ';
