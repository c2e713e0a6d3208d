/** Which pairs and triples of letters a text holds: tells in a few steps that a string is not in it. */

const SIZE = 1 << 13;
const PAIRS = 0x0a55;

const pair = (a: number, b: number): number => ((a * 31 + b) ^ PAIRS) & (SIZE - 1);
const triple = (a: number, b: number, c: number): number => (a * 961 + b * 31 + c) & (SIZE - 1);

export class Grams {
  private readonly seen = new Uint8Array(SIZE);

  constructor(readonly text: string) {
    let a = 0;
    let b = 0;
    for (let at = 0; at < text.length; at++) {
      const c = text.charCodeAt(at);
      this.seen[pair(b, c)] = 1;
      this.seen[triple(a, b, c)] = 1;
      a = b;
      b = c;
    }
  }

  /** False only where the text surely holds none of the strings behind `needles`, each as its codes. */
  mayHold(needles: readonly (readonly number[])[]): boolean {
    const { seen } = this;
    search: for (const codes of needles) {
      for (const code of codes) if (seen[code] === 0) continue search;
      return true;
    }
    return false;
  }
}

/** A string of two letters or more as `Grams.mayHold` wants it. */
export function codesOf(needle: string): readonly number[] {
  if (needle.length === 2) return [pair(needle.charCodeAt(0), needle.charCodeAt(1))];
  const codes: number[] = [];
  for (let at = 2; at < needle.length; at++) {
    codes.push(triple(needle.charCodeAt(at - 2), needle.charCodeAt(at - 1), needle.charCodeAt(at)));
  }
  return codes;
}
