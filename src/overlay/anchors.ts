/**
 * The places of the claims on the page. Truth is plain data (offsets and words): a range is believed only while it
 * reads as it did when it was made; else the words are looked for again, and what is gone is not drawn.
 */
import type { ClaimView, StoryView } from '../receipt/view';
import type { Shown } from './types';

/** More badges and marks than these help nobody, and cost. */
const MOST_ANCHORS = 200;

/** A claim and where its sentence stands now. */
export interface Anchor {
  readonly story: StoryView;
  readonly claim: ClaimView;
  readonly range: Range;
}

interface Held {
  readonly range: Range;
  readonly words: string;
}

/** Finds the claims' sentences on a page that changes. */
export class Anchors {
  readonly #shown: Shown;
  readonly #pairs: readonly { readonly story: StoryView; readonly claim: ClaimView }[];
  readonly #held = new Map<number, Held>();

  constructor(shown: Shown) {
    this.#shown = shown;
    this.#pairs = shown.view.stories
      .flatMap((story) => story.claims.map((claim) => ({ story, claim })))
      .slice(0, MOST_ANCHORS);
  }

  /** Range of one claim now, or null. */
  rangeOf(claim: ClaimView): Range | null {
    const held = this.#held.get(claim.claim);
    if (held !== undefined && holds(held)) return held.range;
    const range = this.#shown.rangeOf(claim);
    if (range === null) this.#held.delete(claim.claim);
    else this.#held.set(claim.claim, { range, words: range.toString() });
    return range;
  }

  /** All claims whose words are on the page, by story, in text order. */
  present(): readonly Anchor[] {
    return this.#pairs.flatMap(({ story, claim }) => {
      const range = this.rangeOf(claim);
      return range === null ? [] : [{ story, claim, range }];
    });
  }

  find(claim: number): { readonly story: StoryView; readonly claim: ClaimView } | null {
    return this.#pairs.find((pair) => pair.claim.claim === claim) ?? null;
  }
}

/** A collapsed or moved range reads differently; one in a removed paragraph reads the same but hangs in no page. */
function holds({ range, words }: Held): boolean {
  const { startContainer, endContainer } = range;
  return range.toString() === words && isIn(startContainer) && (startContainer === endContainer || isIn(endContainer));
}

const connected = Object.getOwnPropertyDescriptor(Node.prototype, 'isConnected')?.get;
const isIn = (node: Node): boolean => connected !== undefined && Reflect.apply(connected, node, []) === true;
