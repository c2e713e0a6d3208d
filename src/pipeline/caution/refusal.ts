/** Claims of `off` whose own words refuse plainly: what a denial and a writer's view are made of. */
import { refusalIn } from '../../languages/en/refusal-words';
import { says } from '../text/words';
import type { AttributedClaim } from '../types/attribution';
import type { Span } from '../types/span';
import { clauseEnd, phraseSpan, withoutOddMarks } from './phrase';
import { type Case, isOfTheDay, isShared, wordsOf } from './rule';

export interface PlainRefusal {
  /** Where it begins, an offset in the article. */
  readonly at: number;
  /** The words of refusal as a phrase. */
  readonly words: string;
  /** Only the selling club can mean it. */
  readonly byClub: boolean;
  /** Says what will not be, not only what has not been reported. */
  readonly lasting: boolean;
}

/**
 * "The winger" alone may be another one on a page that tells of several; a name, a pronoun, "the player" or no word for
 * anybody is not, and an age only where it is his or no other player's move is told by the same words.
 */
function meansPlayer(claim: AttributedClaim, given: Case): boolean {
  const { mentions, story, stories } = given;
  const told = new Set(stories.map((other) => other.player));
  const players = (mentions.bySentence[claim.sentence] ?? []).filter(
    (one) => one.kind === 'player' && told.has(one.player),
  );
  const own = players.filter((one) => one.kind === 'player' && one.player === story.player);
  if (players.length === 0 || own.some((one) => one.how !== 'description' || /\bplayer$/.test(one.text))) return true;
  const age = String(mentions.players[story.player]?.age);
  return own.some(
    ({ text }) => told.size === 1 || text.startsWith(age) || (/\d/.test(text) && !isShared(claim, given)),
  );
}

/** A refusal that says only in its second half what it refuses is quoted to the end of its clause, within reason. */
const LONGEST = 110;

/** From the refusal on, with the claim's own trigger words that follow close on it. */
function quoted(refusal: Span, claim: AttributedClaim, { article }: Case): string {
  const later = claim.triggers.filter((trigger) => trigger.end > refusal.end);
  const triggers = [{ ...refusal, rule: 'refusal' }, ...later];
  const phrase = phraseSpan(article, { ...claim, triggers }) ?? refusal;
  const whole = { start: phrase.start, end: clauseEnd(article, phrase.end, claim) };
  const hangs = says('reportsThat', wordsOf(article, phrase)) && whole.end - whole.start <= LONGEST;
  return withoutOddMarks(wordsOf(article, hangs ? whole : phrase));
}

/** The plain refusal that a claim of `off` makes of its day, or null. `lasting` as in `refusalIn`. */
export function plainRefusal(claim: AttributedClaim, given: Case, lasting = false): PlainRefusal | null {
  const { text } = given.article;
  const { start, end } = claim.scope;
  const found = refusalIn(text.slice(start, end), lasting, text.slice(end, Math.max(end, claim.end)));
  if (found === null || !isOfTheDay(given.article, claim) || !meansPlayer(claim, given)) return null;
  if (lasting && says('seemsLikely', text.slice(start, start + found.start))) return null;
  const at = { start: claim.scope.start + found.start, end: claim.scope.start + found.end };
  return { at: at.start, words: quoted(at, claim, given), byClub: found.byClub, lasting: found.lasting };
}
