/** Words of the field: stages, classes, sides, dates, counts. */
import { bidKind } from '../languages/en/bid-kind';
import type { AttributedClaim, SourcingClass } from '../pipeline/types/attribution';
import type { Stage } from '../pipeline/types/claim';
import type { Context } from './context';
import type { Translate } from './view';

/** `_one` for one, `_many` else; the number is `$1`. */
export function counted(t: Translate, key: string, n: number): string {
  return t(n === 1 ? `${key}_one` : `${key}_many`, [n]);
}

/** "Interest", "Close/agreed". */
export function stageLabel(t: Translate, stage: Stage): string {
  return t(`receipt_stage_${stage}`);
}

/** The stage in words that fit this claim: a bid may be planned, made or rejected. */
export function claimStageLabel(context: Context, claim: AttributedClaim): string {
  if (claim.stage !== 'bid') return stageLabel(context.t, claim.stage);
  const kind = bidKind(context.analysis.article.text.slice(claim.scope.start, claim.scope.end));
  return context.t(kind === 'made' ? 'receipt_stage_bid' : `receipt_stage_bid_${kind}`);
}

/** "Named report", "Own words". */
export function classLabel(t: Translate, sourcing: SourcingClass): string {
  return t(`receipt_class_${sourcing.replaceAll('-', '_')}`);
}

/** "2025-12-17" → "17 Dec 2025", "2025-11" → "Nov 2025"; anything else as it is. */
export function dateLabel(t: Translate, iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const name = month === undefined ? undefined : t('receipt_months').split(' ')[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(' ');
}
