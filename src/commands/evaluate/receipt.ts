/** Is the main story's Receipt right? What the labels tell is found in told-stories.ts. */
import type { LabelledClaim } from './labels';
import type { MainStory } from './named';
import { keys, type Names, sameSet } from './same';
import { mainStories, type ToldStory } from './told-stories';

/** What must agree for a Receipt to be right. */
export const RECEIPT_PARTS = ['player', 'from', 'to', 'stage', 'lead source'] as const;
type ReceiptPart = (typeof RECEIPT_PARTS)[number];

/** An article's main story as the labels tell it, and the parts that the engine's has too. */
export interface ReceiptVerdict {
  readonly expected: MainStory;
  readonly right: ReadonlySet<ReceiptPart>;
}

/** Every club of the narrow answer is there, and none beyond the wide one. */
function between(found: readonly string[], firm: readonly string[], wide: readonly string[], names: Names): boolean {
  const got = keys(found, names.club);
  const most = keys([...firm, ...wide], names.club);
  return [...keys(firm, names.club)].every((club) => got.has(club)) && [...got].every((club) => most.has(club));
}

function judge({ firm, maybe, leads }: ToldStory, found: MainStory | null, names: Names): ReceiptVerdict {
  if (found === null) return { expected: firm, right: new Set() };
  const isSource = ({ source }: (typeof leads)[number]): boolean =>
    source.kind === found.source.kind && names.source(source) === names.source(found.source);
  const agrees: Readonly<Record<ReceiptPart, boolean>> = {
    player: sameSet(new Set([firm.player]), new Set([names.player(found.player)])),
    from: between(found.from, firm.from, maybe.from, names),
    to: between(found.to, firm.to, maybe.to, names),
    stage: leads.some(({ stage }) => stage === found.stage),
    'lead source': leads.some(isSource),
  };
  return { expected: firm, right: new Set(RECEIPT_PARTS.filter((part) => agrees[part])) };
}

/**
 * Judges an article's main story by the labels' own that it answers best; null where no firm label tells one.
 * `clubsOwn`: the page is a club's own, so that its own words are official.
 */
export function judgeReceipt(
  labels: readonly LabelledClaim[],
  found: MainStory | null,
  names: Names,
  clubsOwn: boolean,
): ReceiptVerdict | null {
  const verdicts = mainStories(labels, names, clubsOwn).map((story) => judge(story, found, names));
  return verdicts.toSorted((a, b) => b.right.size - a.right.size)[0] ?? null;
}
