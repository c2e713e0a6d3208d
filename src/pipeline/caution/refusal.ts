/** Claims of `off` whose own words refuse plainly: what a denial and a writer's view are made of. */
import { refusalIn } from '../../languages/en/refusal-words';
import type { AttributedClaim } from '../types/attribution';
import type { Span } from '../types/span';
import { phraseSpan, withoutOddMarks } from './phrase';
import { type Case, isOfTheDay, wordsOf } from './rule';

interface PlainRefusal {
  /** The words of refusal as a phrase. */
  readonly words: string;
  /** Only the selling club can mean it. */
  readonly byClub: boolean;
  /** Says what will not be, not only what has not been reported. */
  readonly lasting: boolean;
}

/** "The winger" alone may be another one; a name, a pronoun, an age, "the player" or no word for him at all is not. */
function meansPlayer({ sentence }: AttributedClaim, { mentions, story }: Case): boolean {
  const own = (mentions.bySentence[sentence] ?? []).filter(
    (one) => one.kind === 'player' && one.player === story.player,
  );
  return own.length === 0 || own.some((one) => one.how !== 'description' || /\d|\bplayer$/.test(one.text));
}

/** From the refusal on, with the claim's own trigger words that follow close on it. */
function quoted(refusal: Span, claim: AttributedClaim, given: Case): string {
  const later = claim.triggers.filter((trigger) => trigger.end > refusal.end);
  const triggers = [{ ...refusal, rule: 'refusal' }, ...later];
  return withoutOddMarks(wordsOf(given.article, phraseSpan(given.article, { ...claim, triggers }) ?? refusal));
}

/** The plain refusal that a claim of `off` makes of its day, or null. `lasting` as in `refusalIn`. */
export function plainRefusal(claim: AttributedClaim, given: Case, lasting = false): PlainRefusal | null {
  const { text } = given.article;
  const found = refusalIn(text.slice(claim.scope.start, claim.scope.end), lasting);
  if (found === null || !isOfTheDay(given.article, claim) || !meansPlayer(claim, given)) return null;
  const at = { start: claim.scope.start + found.start, end: claim.scope.start + found.end };
  return { words: quoted(at, claim, given), byClub: found.byClub, lasting: found.lasting };
}
