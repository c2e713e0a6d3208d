/** How far a clause says that a move has got: the furthest of its phrase families, after modals and negation. */

import type { Skeleton } from '../text/skeleton';
import { patternOf, says } from '../text/words';
import type { Stage } from '../types/claim';
import type { Clause } from './clauses';
import { STAGE_RULES } from './stage-rules';
import { type Hit, isPlain } from './triggers';

const ORDER: readonly Stage[] = ['interest', 'talks', 'bid', 'agreed', 'done'];

/** How far a clause's phrases go together. */
export function furthest(hits: readonly JudgedHit[]): Stage {
  // Weak words of staying do not undo a step that is plainly told.
  const plain = hits.filter((hit) => isPlain(hit));
  const steps = plain.some((hit) => hit.stage !== 'interest' && hit.stage !== 'off');
  const stages = (steps ? plain : hits).map((hit) => hit.stage);
  if (stages.includes('off')) return 'off';
  return ORDER.reduceRight<Stage>(
    (best, stage) => (best === 'interest' && stages.includes(stage) ? stage : best),
    'interest',
  );
}

/** An offer that nobody has made yet, as somebody would take it. */
const ANY_OFFER = /^(?:accept|agree to) (?:an?|any|offers|bids) /;

export interface JudgedHit extends Hit {
  readonly stage: Stage;
}

/** Stage of one phrase with the words around it weighed in. */
export function judgeHit(hit: Hit, skeleton: Skeleton, clause: Clause): JudgedHit {
  // "will not sign him": families that may begin with the negation leave it to what stands before them.
  const denial =
    hit.row.kind !== 'join' || hit.row.stage === 'off'
      ? null
      : /^(?:not|without) /.exec(skeleton.text.slice(hit.from, hit.to));
  const from = hit.from + (denial?.[0].length ?? 0);
  const near = skeleton.text.slice(Math.max(clause.from, from - 60), from);
  // "It is known that they would accept an offer": what they would do is not what they will.
  const asked = ANY_OFFER.test(skeleton.text.slice(from, hit.to));
  const before = (asked ? near : near.replace(patternOf('reportedWill'), ' will ')).replace(patternOf('canTell'), '');
  const after = skeleton.text.slice(
    hit.to - (skeleton.text[hit.to - 1] === ' ' ? 1 : 0),
    Math.min(clause.to, hit.to + 70),
  );
  const next = skeleton.text.slice(clause.to);
  const open = isOpen(hit, skeleton, clause, before, next);
  const around = {
    row: hit.row,
    words: skeleton.text.slice(hit.from, hit.to),
    before,
    after,
    next,
    written: writtenAt(skeleton, hit),
    open,
    conditional:
      open ||
      (/^(?:(?:and|but|so) )?(?:if|unless|until (?:<c\d+>|they|some|any|an?)) /.test(skeleton.text) &&
        !says('formality', skeleton.text)),
  };
  for (const rule of STAGE_RULES) {
    const stage = rule(around);
    if (stage !== null) return { ...hit, stage };
  }
  return { ...hit, stage: hit.row.stage };
}

/** Families that a condition right after them leaves open: "will join if", "will accept the bid if". */
const UNMET: ReadonlySet<string> = new Set(['set-to-join', 'set-to-leave', 'accepted']);
/** The same of whatever is said to come. */
const TO_COME = /(?:will|would|'ll) (?:[a-z]+ )?$/;

/** Openers of what a question takes for granted: "what next for them after he said yes to Genoa?". */
const PRESUPPOSED = /^(?:after|as|when|since|with|because|despite|following)$/;

/** "Either he signs or he leaves": the one no more than the other. */
const EITHER = /(?:^| )either (?!(?:of|side|club|way) )[^,]*$/;

/** "You only have an agreement when it is signed": what would make it so, not what is. */
const ONLY = /(?:^| )only (?:[a-z]+ ){0,2}$/;
const WHEN = /^(?:when|once|if) /;
/** "Had Genoa accepted, …", "were he to join". */
const INVERTED = /^(?:had|were|should) (?:<[cnp]\d+>|they|he|she|it|the [a-z-]+) /;

/** "When there is an offer we will look at it": none is there yet. */
const WHEN_IT_COMES =
  /^(?:if and )?when (?:(?![a-z]+ed |was |were |had |came |made |did |got |rang )[^ ,]+ ){2,16}?(?:, )?(?:then )?(?:we|i) (?:will|would|'ll|can) /;

/** "Once a fee is agreed": what is to come first; skeletons leave out the word. */
const ONCE = /^["“'‘]?once (?!again|more)[^,]* (?:is|are|has been|have been) /i;

/** A question, a condition, or what had been so until something else came. */
function isOpen(hit: Hit, { text, sentence }: Skeleton, clause: Clause, before: string, next: string): boolean {
  const { row } = hit;
  const unmet = (UNMET.has(row.id) || TO_COME.test(before)) && says('condition', next) && !says('formality', next);
  const undone = says('hadBeen', before) && /^(?:but|before|until) /.test(next);
  return (
    unmet ||
    undone ||
    (ONLY.test(before) && WHEN.test(next)) ||
    (WHEN.test(`${clause.opener} `) && / only [^,]*$/.test(text.slice(0, clause.from))) ||
    (WHEN_IT_COMES.test(text) && clause.from === 0) ||
    (INVERTED.test(text) && clause.from === 0 && !text.endsWith('?')) ||
    (text.endsWith('?') && !PRESUPPOSED.test(clause.opener)) ||
    (/^(?:if|unless|until|should|whether)$/.test(clause.opener) &&
      !says('formality', text.slice(clause.from, clause.to))) ||
    (clause.from === 0 && ONCE.test(sentence.text)) ||
    says('whoeverDoes', before) ||
    (EITHER.test(before) && text.includes(' or ', hit.to))
  );
}

/** The article's own words for a phrase: skeletons leave out "still" and its like. */
function writtenAt({ sentence, spanOf }: Skeleton, { from, to }: Hit): string {
  const span = spanOf(from, to);
  return sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
}
