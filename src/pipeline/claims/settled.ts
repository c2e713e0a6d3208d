/** What later sentences of an article say that opens with a move as done: they tell of it, however they put it. */
import { says } from '../text/words';
import type { Claim, Stage } from '../types/claim';
import type { Sentence } from '../types/sentence';
import type { Focus } from './focus';

/** Families by which a page tells of somebody's wish or chase: unlike all others, they keep their sense. */
const CHASE: ReadonlySet<string> = new Set([
  'available',
  'club-marks',
  'future',
  'interest',
  'interest-weak',
  'keen-on',
  'linked',
  'player-wants',
  'price',
  'pursuit',
  'radar',
  'suitors',
  'target',
  'target-of-club',
  'unhappy',
  'want-player',
  'want-to-get',
  'wanted',
  'watching',
]);

/** Steps that a signing has behind it: "underwent a medical", "won the race", "has chosen". */
const BEHIND: ReadonlySet<string> = new Set(['accepted', 'finalise', 'medical', 'preferred']);

/** The words of a claim stand in somebody's speech: he looks back on a move that is done. */
function isSpoken(draft: Omit<Claim, 'index'>, { quotes }: Sentence): boolean {
  const speech = quotes.filter((quote) => quote.kind === 'speech');
  return draft.triggers.every((one) => speech.some((quote) => quote.start <= one.start && one.end <= quote.end));
}

/** A move that its own words put just ahead. */
export function isAhead({ stage, scope }: Omit<Claim, 'index'>, { text, start }: Sentence): boolean {
  return stage === 'agreed' && says('stillToCome', text.slice(scope.start - start, scope.end - start));
}

/** The contract that goes with a move that is done is no new one at his old club: "has signed a deal until 2029". */
export function settledContract<T extends Omit<Claim, 'index'>>(draft: T, focus: Focus): T {
  const told = focus.settledMove(draft.players);
  const renewed = draft.move === 'renewal' && draft.stage === 'done';
  if (!renewed || told?.stage !== 'done' || draft.sentence <= told.sentence || told.to.length === 0) return draft;
  const to = [...new Set(told.to)];
  return { ...draft, move: 'join', to, from: draft.from.filter((club) => !to.includes(club)) };
}

/** The stage of a claim about a move that the article's opening tells as done; its own where it tells something else. */
export function settledStage(draft: Omit<Claim, 'index'>, sentence: Sentence, focus: Focus): Stage {
  const told = focus.settledMove(draft.players);
  if (told === null || told.stage !== 'done' || !told.inText || draft.sentence <= told.sentence) return draft.stage;
  if (draft.to.length !== 0 ? !draft.to.every((club) => told.to.includes(club)) : told.to.length !== 0)
    return draft.stage;
  if (draft.stage === 'agreed') return draft.triggers.some(({ rule }) => BEHIND.has(rule)) ? 'done' : 'agreed';
  if (draft.stage !== 'interest' || says('ifAnybody', sentence.text.slice(draft.scope.start - sentence.start)))
    return draft.stage;
  const chased = draft.triggers.some(({ rule }) => CHASE.has(rule));
  return !chased || isSpoken(draft, sentence) || says('dealEnded', sentence.text) ? 'done' : 'interest';
}
