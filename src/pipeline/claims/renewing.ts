/** Talks, offers and terms that name no suitor, right after a statement about a new contract, are about that contract. */
import type { Draft } from './draft';

/** Families that tell of a step without saying of which deal. */
const STEPS: ReadonlySet<string> = new Set([
  'accepted',
  'agree',
  'as-good-as-there',
  'bid',
  'bid-weak',
  'close-to',
  'contact',
  'finalise',
  'keep-weak',
  'meet-agents',
  'modal-move',
  'move-to-weak',
  'return-to',
  'sat-down',
  'set-to-join',
  'signing-of',
  'stays-weak',
  'talks',
  'talks-weak',
  'working-on',
]);

/** Sentences after which a contract is no longer what "the talks" are about. */
const MEMORY = 4;

function tellsStep({ move, stage, to, triggers }: Draft): boolean {
  const plain = triggers.some(({ rule }) => rule !== 'move-to-weak' && rule !== 'return-to' && rule !== 'stays-weak');
  return (
    (move === 'join' || move === 'exit') &&
    stage !== 'off' &&
    to.length === 0 &&
    plain &&
    triggers.every(({ rule }) => STEPS.has(rule))
  );
}

/** Drafts in text order, with such steps turned into what they are. */
export function withRenewals(drafts: readonly Draft[]): readonly Draft[] {
  const told = new Map<number, number>();
  return drafts.map((draft) => {
    const carried = draft.players.every((player) => draft.sentence - (told.get(player) ?? -MEMORY - 1) <= MEMORY);
    const renewal = draft.move === 'renewal' || (draft.players.length > 0 && carried && tellsStep(draft));
    for (const player of draft.players) {
      if (renewal) told.set(player, draft.sentence);
      else if (draft.move !== 'join' || draft.to.length > 0) told.delete(player);
    }
    return renewal ? { ...draft, move: 'renewal' } : draft;
  });
}
