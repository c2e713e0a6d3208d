/** How far a clause says that a move has got: the furthest of its phrase families, after modals and negation. */

import type { Skeleton } from '../text/skeleton';
import type { Stage } from '../types';
import type { Clause } from './clauses';
import type { Hit } from './triggers';

const ORDER: readonly Stage[] = ['interest', 'talks', 'bid', 'agreed', 'done'];

export function furthest(stages: readonly Stage[]): Stage {
  if (stages.includes('off')) return 'off';
  return ORDER.reduceRight<Stage>(
    (best, stage) => (best === 'interest' && stages.includes(stage) ? stage : best),
    'interest',
  );
}

/** Not yet so: these words, at most five before a phrase, keep the step a wish. */
const WISH =
  /(?:could|may|might|can|would|should|must|if|unless|wants?|wanted|hoping|hopes?|hoped|keen|eager|likely|try|trying|tried|try and|attempt\w*|looking|aim\w*|consider\w*|weigh\w* up|mull\w*|contemplat\w*|possible|possibility of|potential|needs?|needed|able|ready|willing|open (?:to|for)|chance|plot\w*|plan\w*|desire|ambition|interested|before|until|without|fail\w*|unable|ponder\w*|encourage\w*|expect\w*|due|push\w*|looks? set|looking set|difficult|struggl\w*|asking|discuss\w*|prospect of|talk of|looks?|position|front-?runners?|favourites?|in case|race|battl\w*|refusal|opportunity|only be|receive|entertain\w*|inundated)(?: (?!(?:that|and|but|who|which|after|as|have|has) )[a-z'-]+){0,5} $/;
/** A plan that is itself the step: "preparing an offer", "ready to open talks". */
const PREPARED = /(?:ready|prepar\w*|plan\w*|poised|set|expect\w*|due) (?:to )?(?:[a-z]+ ){0,4}$/;
const MODAL = /(?:could|may|might|would|if)(?: [a-z'-]+){0,6} $/;
/** Words before a completed move that put it just ahead: "on the brink of confirming", "set to be his first signing". */
const ABOUT_TO = /(?:set|expected|due|poised|about|going|will|brink|verge|close|closing in)(?: [a-z<>0-9']+){0,6} $/;
/** A failure that is only feared: "worried he may miss out". */
const FEARED =
  /(?:fear\w*|worr\w+|could|may|might|risk\w*|danger of|set to|about to|unless|if|threat\w*)(?: [a-z<>0-9'-]+){0,5} $/;

const NEGATION =
  /(?:^| )(?:not|no|never|without|nor|neither|none|deny|denies|denied|denying|rejects?|rejected suggestions|dismiss(?:ed|es)?|ruled out|rule out|rules out|far from|yet to|fail(?:s|ed|ing)? to|unlikely to|refus(?:e|es|ed|ing) to|reluctant to|unwilling to|unable to|stopped short of)(?: (?:[a-z-]+|<[a-z]\d+>)){0,4} $/;

/** Words between the negation and the phrase that make it no denial: "not only", "not yet", "has not ruled out". */
const HARMLESS =
  /(?:not (?:only|just|yet|the only|alone|long|far|surpris\w+|rul\w+ out|give up|given up|stop|the first|clear)|no (?:more than|less than|fewer than|later than|longer than|surprise|doubt|secret|stranger|wonder|matter)|never (?:been closer|closer))[^,;]{0,40}$/;

/** An offer that is turned down is still an offer. */
const TURNED_DOWN = /(?:^| )reject\w*(?: [^ ,;]+){0,4} $/;
const OFFER = /(?:^| )(?:bid|offer|proposal|deal)(?: |$)/;
/** "looks set to": an impression, not a step taken. */
const IMPRESSION =
  /(?:^| )(?:looks?|looking|appears?|seems?) (?:increasingly |almost |all )?(?:set|likely|certain|poised|destined)(?: [^ ,;]+){0,5} $/;

/** Not so far, unlike "could not agree". */
const UNAGREED = /(?:^| )(?:yet|far from|(?<!(?:could|can|only|just) )not)(?: (?!only|just)[^ ,;]+){0,5} $/;

export interface JudgedHit extends Hit {
  readonly stage: Stage;
}

/** Stage of one phrase with the words before it weighed in. */
export function judgeHit(hit: Hit, skeleton: Skeleton, clause: Clause): JudgedHit {
  const before = skeleton.text.slice(Math.max(clause.from, hit.from - 60), hit.from);
  const asked = skeleton.text.endsWith('?') || /^(?:if|unless|should)$/.test(clause.opener) || / in case /.test(before);
  const words = skeleton.text.slice(hit.from, hit.to);
  if (!asked && TURNED_DOWN.test(before) && OFFER.test(words) && hit.row.stage === 'interest')
    return { ...hit, stage: 'bid' };
  return { ...hit, stage: stageOf(hit, before, asked) };
}

/** `open`: a question or a condition says nothing of how far things are. */
function stageOf({ row }: Hit, before: string, open: boolean): Stage {
  if (row.stage === 'off') {
    if (row.kind === 'stay' && /(?:pave the way for|allow|so that|in order for|help) [^,]{0,30}$/.test(before))
      return 'interest';
    return negated(before) ||
      (row.kind === 'join' && FEARED.test(before)) ||
      /(?:could|might|may) (?:yet |still )?$/.test(before)
      ? 'interest'
      : 'off';
  }
  // Nothing agreed so far is a matter still talked over.
  if (row.id === 'agree' && !open && NEGATION.test(before) && UNAGREED.test(before)) return 'talks';
  if (negated(before) && (row.stage === 'interest' || !/(?:^| )neither /.test(before))) {
    return /yet|fail|unable|stopped short/.test(before) || open ? 'interest' : 'off';
  }
  if (row.stage === 'interest' || open) return 'interest';
  if (row.stage === 'done' && IMPRESSION.test(before)) return 'interest';
  if (row.stage === 'done' && ABOUT_TO.test(before)) return 'agreed';
  if (!WISH.test(before)) return row.stage;
  const prepared = (row.stage === 'bid' || row.stage === 'talks') && PREPARED.test(before) && !MODAL.test(before);
  return prepared ? row.stage : 'interest';
}

function negated(before: string): boolean {
  return NEGATION.test(before) && !HARMLESS.test(before);
}
