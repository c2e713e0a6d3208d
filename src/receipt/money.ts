/** Sums that the page names for a story, and what they are for. */
import type { FeeMention } from '../pipeline/types/mention';
import type { Span } from '../pipeline/types/span';
import type { Story } from '../pipeline/types/story';
import { type Context, claimsOf, evidence } from './context';
import type { MoneyView } from './view';

/** Fees in the story's claim sentences and in others that name its player and no other; each sum and meaning once. */
function feesOf(context: Context, story: Story): readonly FeeMention[] {
  const { mentions } = context.analysis;
  const own = new Set(claimsOf(context, story).map((claim) => claim.sentence));
  const seen = new Set<string>();
  const fees: FeeMention[] = [];
  let last: FeeMention | undefined;
  for (const mention of mentions.list) {
    if (mention.kind !== 'fee') continue;
    const conversion = isConversion(mention, last, context);
    last = mention;
    if (conversion) continue;
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

/** Without the mark that follows a sum. */
function sum(context: Context, fee: FeeMention): Span {
  const words = context.analysis.article.text.slice(fee.start, fee.end);
  return { start: fee.start, end: fee.end - (/[\s,.;:–-]+$/.exec(words)?.[0].length ?? 0) };
}

/** "€70million (£60.8m, $82.7m)": the same sum in other currencies. */
function isConversion(fee: FeeMention, before: FeeMention | undefined, context: Context): boolean {
  if (before === undefined || before.sentence !== fee.sentence || before.currency === fee.currency) return false;
  return /^\s*(?:[([/,;]|or|\/)\s*(?:about|around|approx\.?)?\s*$/.test(
    context.analysis.article.text.slice(sum(context, before).end, fee.start),
  );
}

/** What a sum is for; one that goes with a deal agreed or done is its fee, no longer an offer. */
function meaningOf(context: Context, story: Story, fee: FeeMention): string {
  const told = claimsOf(context, story).find((claim) => claim.scope.start <= fee.start && fee.end <= claim.scope.end);
  const settled = told !== undefined && (told.stage === 'agreed' || told.stage === 'done');
  const open = fee.meaning === 'offer' || fee.meaning === 'unclear';
  return settled && open ? 'fee' : fee.meaning.replaceAll('-', '_');
}

/** Each sum once for each meaning; that it is unclear only where nothing better is said of the same sum. */
export function moneyViews(context: Context, story: Story): readonly MoneyView[] {
  const fees = feesOf(context, story).map((fee) => ({ fee, meaning: meaningOf(context, story, fee) }));
  const same = (a: FeeMention, b: FeeMention): boolean => a.amount === b.amount && a.currency === b.currency;
  return fees
    .filter(
      ({ fee, meaning }, at) =>
        !fees.some((other, place) => same(other.fee, fee) && place < at && other.meaning === meaning) &&
        !(meaning === 'unclear' && fees.some((other) => same(other.fee, fee) && other.meaning !== 'unclear')),
    )
    .map(({ fee, meaning }) => ({
      words: evidence(context, sum(context, fee)),
      meaning: context.t(`receipt_money_${meaning}`),
    }));
}
