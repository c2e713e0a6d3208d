/** Which found claim answers which label: sentences by overlap, claims inside a sentence by most equal fields. */
import type { LabelledClaim, NamedClaim } from './labels';
import { agreement, type Field, type Names } from './same';

/** A label and the claim found for it, with the fields that agree. */
export interface Pair {
  readonly label: LabelledClaim;
  readonly found: NamedClaim;
  readonly same: ReadonlySet<Field>;
}

/** The labels of one article beside what was found. */
export interface Alignment {
  /** Firm labels (not optional) by sentence, with the claims found in it; empty `found`: missed. */
  readonly sentences: readonly { readonly labels: readonly LabelledClaim[]; readonly found: readonly NamedClaim[] }[];
  readonly pairs: readonly Pair[];
  /** Found sentences that answer a firm label. */
  readonly right: number;
  /** Found sentences that answer no label at all, by their first claim. */
  readonly invented: readonly NamedClaim[];
}

type Spanned = Pick<NamedClaim, 'start' | 'end'>;

/** Overlap by at least half of the shorter of the two. */
export function answers(a: Spanned, b: Spanned): boolean {
  const overlap = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return overlap > 0 && overlap * 2 >= Math.min(a.end - a.start, b.end - b.start);
}

function bySentence<T extends Spanned>(claims: readonly T[]): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const claim of claims) {
    const key = `${claim.start}-${claim.end}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()];
}

/** Best pairs first; each label and each found claim once. */
function pairUp(labels: readonly LabelledClaim[], found: readonly NamedClaim[], names: Names): readonly Pair[] {
  const all = labels.flatMap((label) =>
    found.map((one): Pair => ({ label, found: one, same: agreement(label, one, names) })),
  );
  const taken = new Set<NamedClaim>();
  return all
    .sort((a, b) => b.same.size - a.same.size)
    .filter((pair) => {
      if (taken.has(pair.label) || taken.has(pair.found)) return false;
      taken.add(pair.label).add(pair.found);
      return true;
    });
}

/** Aligns the claims of one article. */
export function align(labels: readonly LabelledClaim[], claims: readonly NamedClaim[], names: Names): Alignment {
  const firm = labels.filter((label) => !label.optional);
  const sentences = bySentence(firm).map((group) => {
    const [first] = group;
    return { labels: group, found: claims.filter((claim) => first !== undefined && answers(first, claim)) };
  });
  const found = bySentence(claims).flatMap((group) => group.slice(0, 1));
  return {
    sentences,
    pairs: sentences.flatMap((sentence) => pairUp(sentence.labels, sentence.found, names)),
    right: found.filter((claim) => firm.some((label) => answers(label, claim))).length,
    invented: found.filter((claim) => !labels.some((label) => answers(label, claim))),
  };
}
