/** A step right after one of a loan, of the same player and with the same club, is a step of that loan. */
import type { Draft } from './draft';
import type { Reading } from './reading';

/** Words of another kind of deal, or of what comes after the loan. */
const FOR_GOOD =
  /(?:^| )(?:permanent(?:ly)?|outright|option|obligation|buy|for good|free transfer|contract|(?:[a-z]+|\d)-year|<f\d+>|until <d\d+>)(?: |$)/;

/** A wish may be for any kind of deal; what somebody does about one is about the one just told. */
function isStep({ stage, players }: Draft): boolean {
  return stage !== 'interest' && players.length > 0;
}

function goesOn(draft: Draft, loan: Draft): boolean {
  const near = draft.sentence - loan.sentence <= 6;
  const same = loan.to.length === 0 || draft.to.every((club) => loan.to.includes(club));
  return near && same && isStep(draft) && draft.players.every((player) => loan.players.includes(player));
}

/** Drafts in text order, with the steps that go on with a loan turned into such. */
export function withLoans(drafts: readonly Draft[], readings: readonly Reading[]): readonly Draft[] {
  let loan: Draft | null = null;
  return drafts.map((draft) => {
    const reading = readings[draft.sentence];
    if (reading === undefined || reading.heading) return draft;
    const goes = draft.move === 'join' && loan !== null && goesOn(draft, loan);
    if (draft.move === 'loan' && isStep(draft)) loan = draft;
    return goes && !FOR_GOOD.test(reading.skeleton.text) ? { ...draft, move: 'loan' } : draft;
  });
}
