/** Sums that the page names for a story, and what they are for. */
import type { FeeMention, Span, Story } from '../pipeline/types';
import { type Context, claimsOf, evidence } from './context';
import type { MoneyView } from './view';

/** Fees in the story's claim sentences and in others that name its player and no other; each sum and meaning once. */
export function feesOf(context: Context, story: Story): readonly FeeMention[] {
  const { mentions } = context.analysis;
  const own = new Set(claimsOf(context, story).map((claim) => claim.sentence));
  const seen = new Set<string>();
  const fees: FeeMention[] = [];
  for (const mention of mentions.list) {
    if (mention.kind !== 'fee') continue;
    const players = new Set(
      (mentions.bySentence[mention.sentence] ?? []).flatMap((other) => (other.kind === 'player' ? [other.player] : [])),
    );
    const about = players.size === 0 ? own.has(mention.sentence) : players.size === 1 && players.has(story.player);
    const key = `${mention.currency} ${mention.amount} ${mention.meaning}`;
    if (!about || seen.has(key)) continue;
    seen.add(key);
    fees.push(mention);
  }
  return fees;
}

/** Without the comma that follows a sum. */
function sum(fee: FeeMention): Span {
  return { start: fee.start, end: fee.end - (/[,.;:]+$/.exec(fee.text)?.[0].length ?? 0) };
}

export function moneyViews(context: Context, story: Story): readonly MoneyView[] {
  return feesOf(context, story).map((fee) => ({
    words: evidence(context, sum(fee)),
    meaning: context.t(`receipt_money_${fee.meaning.replaceAll('-', '_')}`),
  }));
}
