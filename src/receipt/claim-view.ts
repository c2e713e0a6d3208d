/** One claim in words. */
import { ownHedges } from '../pipeline/caution/own-hedges';
import type { AttributedClaim, Source } from '../pipeline/types/attribution';
import type { Story } from '../pipeline/types/story';
import { type Context, chainOf, evidence, isNamed, leadOf, nearest, unique } from './context';
import { chainLabel, sourceShort } from './source-label';
import type { ClaimView } from './view';
import { claimStageLabel, classLabel } from './words';

/** The source that lets the reader's muting hide this claim: every chain of it must hold a muted one. */
function hiddenBy(context: Context, claim: AttributedClaim): string | null {
  const { muted } = context.preferences;
  const isMuted = (source: Source): boolean => source.id !== null && muted.has(source.id);
  const chains = nearest(claim).map((source) => chainOf(claim, source).find(isMuted) ?? null);
  const first = chains[0];
  return first !== undefined && first !== null && chains.every((found) => found !== null)
    ? nameOf(context, first)
    : null;
}

function nameOf(context: Context, source: Source): string {
  return source.kind === 'page' ? sourceShort(context, source) : source.name;
}

function why(context: Context, claim: AttributedClaim): ClaimView['why'] {
  const { t } = context;
  const stage = claimStageLabel(context, claim);
  const cues = claim.sources.flatMap((source) => source.cue ?? source.span ?? []);
  return [
    ...claim.triggers.map((trigger) => ({
      words: evidence(context, trigger),
      because: t('receipt_why_stage', [stage]),
    })),
    ...cues.map((cue) => ({ words: evidence(context, cue), because: t('receipt_why_source') })),
    ...ownHedges(claim, context.analysis).map((hedge) => ({
      words: evidence(context, hedge),
      because: t('receipt_why_hedge'),
    })),
  ];
}

/** "reports in France" and the outlet that is named later for the same report are one. */
function sourceLabel(context: Context, claim: AttributedClaim, story: Story): string {
  const label = unique(nearest(claim).map((source) => chainLabel(context, claim, source, sourceShort))).join(', ');
  const lead = leadOf(context, story);
  if (!story.joined.includes(claim.index) || lead === null || !isNamed(lead.source)) return label;
  return context.t('receipt_named_below', [label, sourceShort(context, lead.source)]);
}

/** One claim in words. */
export function claimView(context: Context, claim: AttributedClaim, story: Story): ClaimView {
  return {
    ...evidence(context, claim),
    claim: claim.index,
    stage: claim.stage,
    stageLabel: claimStageLabel(context, claim),
    class: claim.class,
    classLabel: classLabel(context.t, claim.class),
    sourceLabel: sourceLabel(context, claim, story),
    href: claim.sources.find((source) => source.link !== null)?.link ?? null,
    why: why(context, claim),
    sourceIds: unique(claim.sources.flatMap((source) => (isNamed(source) && source.id !== null ? [source.id] : []))),
    hiddenBy: hiddenBy(context, claim),
  };
}
