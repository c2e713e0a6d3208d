/** The stage track: how far a story has got, on whose word. */
import type { AttributedClaim } from '../pipeline/types/attribution';
import type { Stage } from '../pipeline/types/claim';
import type { Story } from '../pipeline/types/story';
import { type Context, claimsOf } from './context';
import { triggerWords } from './trigger-words';
import type { StageStep } from './view';
import { claimStageLabel, stageLabel } from './words';

const STAGES: readonly Stage[] = ['interest', 'talks', 'bid', 'agreed', 'done', 'off'];

function cited(claim: AttributedClaim): boolean {
  return claim.class !== 'own-words';
}

/** All stages in order; a stage is reached when a cited source is said to report it or one further on. */
export function stageTrack(context: Context, story: Story): readonly StageStep[] {
  const claims = claimsOf(context, story);
  const furthest = Math.max(
    -1,
    ...claims.filter((c) => cited(c) && c.stage !== 'off').map((c) => STAGES.indexOf(c.stage)),
  );
  return STAGES.map((stage, at) => {
    const here = claims.filter((claim) => claim.stage === stage);
    const claim = here.find(cited) ?? here[0];
    return {
      stage,
      label: claim === undefined ? stageLabel(context.t, stage) : claimStageLabel(context, claim),
      reached: stage === 'off' ? here.some(cited) : at <= furthest,
      words: claim === undefined ? null : triggerWords(context, claim),
    };
  });
}
