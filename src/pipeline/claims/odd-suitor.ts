/** Clubs that one sentence alone makes a player's suitor, by words that say little, where others name other suitors. */
import type { Trace } from '../types/trace';
import type { Draft } from './draft';
import type { Reading } from './reading';
import { clubPlaces } from './roles';

/** Families that tell of a move or of the squad, never of who wants him: "a return to", "there is no option to buy". */
const SAYS_LITTLE =
  /-weak$|^(?:agree|confirm|consider-player|exit-noun|finalise|free-agent|here-we-go|join-club|leave|loan-noun|modal-move|price|return-to|sell|signing-of|target|unhappy)$/;

/** Other sentences that put the club on the buyer's side of a move of the draft's players. */
function votes(club: number, { sentence, players }: Draft, drafts: readonly Draft[]): number {
  const telling = drafts.filter(
    (other) =>
      other.sentence !== sentence &&
      other.stage !== 'off' &&
      other.to.includes(club) &&
      players.some((player) => other.players.includes(player)),
  );
  return new Set(telling.map((one) => one.sentence)).size;
}

/** Nothing but "to" or "for" before its name puts the club on the buyer's side. */
function isLoose(club: number, { skeleton }: Reading): boolean {
  const places = clubPlaces(skeleton).filter((place) => place.clubs.includes(club));
  return places.length > 0 && places.every(({ rule }) => rule === 'to');
}

/** The clubs of the draft that are no suitors, though its words put them on that side. */
function oddOnes(draft: Draft, drafts: readonly Draft[], reading: Reading): readonly number[] {
  const { to, stage, players, triggers } = draft;
  const unknown = to.filter((club) => votes(club, draft, drafts) === 0);
  const known = to.some((club) => !unknown.includes(club));
  const settled = stage === 'agreed' || stage === 'done';
  if (known && settled && players.length === 1) return unknown;
  if (known) return unknown.filter((club) => isLoose(club, reading));
  const elsewhere = drafts.some(
    (other) => other.suitor === 'named' && other.to.length > 0 && votes(other.to[0] ?? -1, draft, drafts) > 1,
  );
  const little = triggers.every(({ rule }) => SAYS_LITTLE.test(rule));
  return elsewhere && little ? unknown.filter((club) => isLoose(club, reading)) : [];
}

/** Drafts without the clubs that only they make suitors of their players, where the article knows others. */
export function withoutOddSuitors(
  drafts: readonly Draft[],
  readings: readonly Reading[],
  trace?: Trace,
): readonly Draft[] {
  return drafts.map((draft) => {
    const reading = readings[draft.sentence];
    const odd = reading === undefined || draft.move === 'renewal' ? [] : oddOnes(draft, drafts, reading);
    if (odd.length === 0) return draft;
    trace?.({
      stage: 'claims',
      rule: 'odd-suitor',
      span: { start: draft.start, end: draft.end },
      verdict: 'dropped',
      reason: 'no other sentence names this club as his suitor, and others name another',
    });
    const to = draft.to.filter((club) => !odd.includes(club));
    return { ...draft, to, move: to.length === 0 && draft.move === 'join' ? 'exit' : draft.move };
  });
}
