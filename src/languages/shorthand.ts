/**
 * Turns of patterns that stand in the phrase tables by the thousand: one character each in the text that is packed, which
 * is a thirtieth shorter so. The build writes them (src/dev/artefacts.ts), the content script reads them back.
 */
const TURNS = ['(?:', ')?', '(?!', 'ing|', '{ADJ}', 's?|', '","pattern":"', '<c\\\\d+>', '<p\\\\d+>', '(?<!'] as const;

/** No such character stands in what `JSON.stringify` writes. */
const FIRST = 0x0e;
const signOf = (at: number): string => String.fromCharCode(FIRST + at);
const SIGNS = new RegExp(`[${signOf(0)}-${signOf(TURNS.length - 1)}]`, 'g');

/** JSON text with its common turns shortened. */
export function shortened(json: string): string {
  return TURNS.reduce((text, turn, at) => text.replaceAll(turn, signOf(at)), json);
}

/** The JSON text that `shortened` was given; one pass, some 3 ms. */
export function inFull(text: string): string {
  return text.replace(SIGNS, (sign) => TURNS[sign.charCodeAt(0) - FIRST] ?? sign);
}
