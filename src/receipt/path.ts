/** The path of a story's sources: this page ← the cited source ← its own source. */
import type { Source } from '../pipeline/types/attribution';
import type { Story } from '../pipeline/types/story';
import { type Context, chainOf, chainStart, evidence, leadOf } from './context';
import { kindLabel } from './sides';
import { pageName, roleLabel, sourceFull } from './source-label';
import type { PathStep } from './view';
import { dateLabel } from './words';

function kindOf(context: Context, source: Source): string {
  const { t } = context;
  if (source.kind === 'person') return roleLabel(context, source);
  if (source.kind === 'unnamed') return t(source.anonymity === 'vague' ? 'receipt_kind_vague' : 'receipt_kind_unnamed');
  if (source.kind === 'page') return t('receipt_this_page');
  return kindLabel(context, source.id) ?? t(`receipt_kind_${source.kind}`);
}

function step(context: Context, source: Source): PathStep {
  const words = source.cue ?? source.span;
  return {
    label: sourceFull(context, source),
    kind: kindOf(context, source),
    words: words === null ? null : evidence(context, words),
    href: source.link,
    date: source.date === null ? null : dateLabel(context.t, source.date.value),
    id: source.id,
  };
}

/** The page itself first, then the lead claim's chain. */
export function sourcePath(context: Context, story: Story): readonly PathStep[] {
  const { article } = context.analysis;
  const page: PathStep = {
    label: pageName(context),
    kind: context.t('receipt_this_page'),
    words: null,
    href: null,
    date: article.published === null ? null : dateLabel(context.t, article.published),
    id: article.outlet,
  };
  const lead = leadOf(context, story);
  const whole = lead === null ? [] : chainOf(lead.claim, chainStart(lead.claim, lead.source));
  const chain = whole.filter((source) => source.kind !== 'page');
  return [page, ...chain.map((source) => step(context, source))];
}
