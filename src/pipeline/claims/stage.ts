/** How far a clause says that a move has got: the furthest of its phrase families, after modals and negation. */

import type { Skeleton } from '../text/skeleton';
import type { Stage } from '../types';
import type { Hit } from './triggers';

const ORDER: readonly Stage[] = ['interest', 'talks', 'bid', 'agreed', 'done'];

export function furthest(stages: readonly Stage[]): Stage {
  if (stages.includes('off')) return 'off';
  return ORDER.reduceRight<Stage>(
    (best, stage) => (best === 'interest' && stages.includes(stage) ? stage : best),
    'interest',
  );
}

/** Not yet so: these words right before a phrase keep the step a wish. */
const WISH =
  /(?:could|may|might|can|would|should|must|if|unless|want|wants|wanted|hoping|hope|hopes|hoped|keen|eager|likely|try|trying|tried|attempt\w*|looking|aim\w*|consider\w*|weigh\w* up|mull\w*|contemplat\w*|possible|possibility of|potential|need|needs|needed|to be able|ready|willing|open|chance|plot\w*|plan\w*|desire|ambition|interested|before|until|without|fail\w*|unable|want to|consider|considering|ponder\w*|encourage\w*|expect\w*|due)(?: (?:to|on|in|be|a|an|the|of|for|his|her|their|have|being|making|make|any|another|submit\w*|launch\w*|table|tabling|put in|open\w*|hold\w*|enter\w*|begin|start\w*|return with|come in with|making a|fresh|new|formal|official|opening|summer|january|up|out|seal|reach|finalise|complete|get|secure|strike|do|sign|join)){0,4} $/;

const NEGATION =
  /(?:^| )(?:not|no|never|without|nor|neither|none|deny|denies|denied|denying|rejects?|rejected suggestions|dismiss(?:ed|es)?|ruled out|rule out|rules out|far from|yet to|fail(?:s|ed|ing)? to|unlikely to|refus(?:e|es|ed|ing) to|reluctant to|unwilling to|unable to|stopped short of)(?: (?:[a-z-]+|<[a-z]\d+>)){0,4} $/;

/** Words between the negation and the phrase that make it no denial: "not only", "not yet", "has not ruled out". */
const HARMLESS =
  /(?:not (?:only|just|yet|the only|alone|long|far|surpris\w+|rul\w+ out|give up|given up|stop|the first|clear)|no (?:longer than|surprise|doubt|secret|stranger|wonder|matter)|never (?:been closer|closer))[^,;]{0,40}$/;

export interface JudgedHit extends Hit {
  readonly stage: Stage;
}

/** Stage of one phrase with the words before it weighed in. */
export function judgeHit(hit: Hit, skeleton: Skeleton, from: number): JudgedHit {
  const before = skeleton.text.slice(Math.max(from, hit.from - 60), hit.from);
  const stage = hit.row.stage;
  if (hit.row.kind === 'stay' && /(?:pave the way for|allow|so that|in order for|help) [^,]{0,30}$/.test(before))
    return { ...hit, stage: 'interest' };
  if (stage === 'off') return { ...hit, stage: negated(before) ? 'interest' : 'off' };
  if (negated(before)) {
    const open = /yet|fail|unable|stopped short/.test(before);
    return { ...hit, stage: open || hit.row.kind === 'exit' ? 'interest' : 'off' };
  }
  if (stage === 'interest' || !WISH.test(before)) return { ...hit, stage };
  if (stage === 'bid' && /(?:ready|prepar\w*|plan\w*|willing|poised|set) (?:to )?(?:[a-z]+ ){0,4}$/.test(before))
    return { ...hit, stage };
  return { ...hit, stage: 'interest' };
}

function negated(before: string): boolean {
  return NEGATION.test(before) && !HARMLESS.test(before);
}
