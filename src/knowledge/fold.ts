/** Names as keys: how words on a page and names in the catalogue are brought to one form. */

/** Letters that are no letter with a mark. */
export const LETTERS: Readonly<Record<string, string>> = {
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

/** The marks of Latin letters, and whether a text may hold others: the class of all marks is slow to compile. */
const COMMON_MARKS = /[\u0300-\u036f]+/g;
const RARE_MARK = /[^ -\u02ff\u1e00-\u1eff\u2000-\u20cf]/;

/** Lower case without diacritics: "Guimarães" → "guimaraes", "Beşiktaş" → "besiktas". */
export function fold(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return unaccented(text)
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[ßøæœłđðþıə]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Without diacritics, its capitals kept: "Gastón" → "Gaston". */
export function unaccented(text: string): string {
  const apart = text.normalize('NFD').replace(COMMON_MARKS, '');
  return RARE_MARK.test(apart) ? apart.replace(/\p{M}+/gu, '') : apart;
}

/** The words of a name as they stand, split at everything that is no letter or digit; "&" reads "and". */
export function parts(text: string): readonly string[] {
  if (/^[A-Za-z0-9]+$/.test(text)) return [text];
  const spelled = text.replaceAll('&', ' and ');
  // Classes of Unicode are slow to compile and to search with; most names need none once they are folded.
  const found = /^[\x20-\x7e]*$/.test(spelled) ? spelled.split(/[^A-Za-z0-9]+/) : spelled.split(/[^\p{L}\p{M}\p{N}]+/u);
  return found.filter((part) => part !== '');
}

/** Key of a name: its folded words joined by one space ("Nott'm Forest" → "nott m forest"). */
export function nameKey(name: string): string {
  // Most names of the catalogue are plain words; splitting the others is what building the index costs.
  if (!/[^A-Za-z0-9 ]|^ | $| {2}/.test(name)) return name.toLowerCase();
  return parts(fold(name)).join(' ');
}
