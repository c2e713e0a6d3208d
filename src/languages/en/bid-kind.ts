/** Tells a bid that is planned or was rejected from one that is on the table. */

export type BidKind = 'planned' | 'made' | 'rejected';

interface BidKindRow {
  readonly id: string;
  readonly kind: BidKind;
  readonly pattern: RegExp;
}

/** A rejection outweighs a plan: "set to return after their first bid was turned down" is still a rejected bid. */
export const BID_KINDS: readonly BidKindRow[] = [
  {
    id: 'bid-rejected',
    kind: 'rejected',
    pattern:
      /\b(?:reject|rebuff|snub|spurn|dismiss)(?:s|es|ed|ing|ion)?\b|\b(?:turn|knock|push|bat)(?:s|ed|ing)? (?:\w+ ){0,3}?(?:down|back|away)\b|\brefus(?:es|ed|ing|al) (?:an?|the|their|that|this|to accept)\b|\b(?:was|were|been|being) refused\b/i,
  },
  {
    id: 'bid-planned',
    kind: 'planned',
    pattern:
      /\b(?:prepar(?:e|es|ed|ing)|read(?:y|ying|ied)|plan(?:s|ned|ning)?|poised|consider(?:s|ing)?|weigh(?:s|ing)? up|intend(?:s|ing)?|line up|lining up|mull(?:s|ing)?|expected|willing|set to|going to|want(?:s|ing)? to|looking to|would|could|may|might|will|imminent)\b/i,
  },
];

/** Reads the words of one claim whose stage is `bid`. */
export function bidKind(words: string): BidKind {
  return BID_KINDS.find((row) => row.pattern.test(words))?.kind ?? 'made';
}
