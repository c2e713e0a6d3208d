/** What the headline says of a story, beside what its text cites somebody for. */
import type { Story } from '../pipeline/types/story';
import { type Context, claimsOf } from './context';
import { claimStageLabel } from './words';

/** The stage word of the headline's claim of this story, or null where the headline tells nothing of it. */
export function headlineStage(context: Context, story: Story): string | null {
  const claim = claimsOf(context, story).find(
    (one) => context.analysis.sentences[one.sentence]?.blockKind === 'headline',
  );
  return claim === undefined ? null : claimStageLabel(context, claim);
}
