/** Names as keys: how words on a page and names in the catalogue are brought to one form. */

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'e',
};

/** Lower case without diacritics: "Guimarães" → "guimaraes", "Beşiktaş" → "besiktas". */
export function fold(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[ßøæœłđðþıə]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Without diacritics, its capitals kept: "Gastón" → "Gaston". */
export function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '');
}

/** The words of a name as they stand, split at everything that is no letter or digit; "&" reads "and". */
export function parts(text: string): readonly string[] {
  if (/^[A-Za-z0-9]+$/.test(text)) return [text];
  return text
    .replace(/&/g, ' and ')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((part) => part !== '');
}

/** Key of a name: its folded words joined by one space ("Nott'm Forest" → "nott m forest"). */
export function nameKey(name: string): string {
  // Most names of the catalogue are plain words; splitting the others is what building the index costs.
  if (!/[^A-Za-z0-9 ]|^ | $| {2}/.test(name)) return name.toLowerCase();
  return parts(fold(name)).join(' ');
}
