/** A pattern as it is packed: its source and flags; the source alone where its one flag is `u`. */
export type PackedWord = string | readonly [source: string, flags: string];

/** A pattern of a word table, as text. */
export function packed({ source, flags }: RegExp): PackedWord {
  return flags === 'u' ? source : [source, flags];
}

/** The pattern that `packed` was given. */
export function unpacked(word: PackedWord): RegExp {
  return typeof word === 'string' ? new RegExp(word, 'u') : new RegExp(...word);
}
