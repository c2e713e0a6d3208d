/** The club that an article is about: whose player somebody is of whom nothing says where he is. */
import type { Mentions } from '../types/mention';
import type { Draft } from './draft';
import type { Reading } from './reading';

/** Share of the sentences that name the club an article is about. */
const OFTEN = 0.29;
/** Another club that is named nearly as often leaves it open which of them has a player who only has suitors. */
const RIVALLED = 0.7;

/** Families that tell of going or staying, whatever else the sentence says. */
const LEAVES: ReadonlySet<string> = new Set([
  'available',
  'exit-noun',
  'leave',
  'released',
  'sell',
  'sell-weak',
  'set-to-leave',
  'stays',
  'stays-weak',
]);

/** He goes or stays, or is offered a new contract; a price alone tells nothing of whose he is. */
function tellsLeaving({ move, triggers }: Draft): boolean {
  return move === 'renewal' || triggers.some(({ rule }) => LEAVES.has(rule));
}

interface Home {
  readonly club: number;
  /** No other club is named nearly as often. */
  readonly alone: boolean;
}

/** The club of the title that the article names most; null where it names none often. */
export function homeClub(mentions: Mentions): Home | null {
  const counts = new Map<number, number>();
  for (const sentence of mentions.bySentence) {
    for (const club of new Set(sentence.flatMap((one) => (one.kind === 'club' ? [one.club] : []))))
      counts.set(club, (counts.get(club) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < mentions.bySentence.length * OFTEN) return null;
  const inTitle = mentions.bySentence[0]?.some((one) => one.kind === 'club' && one.club === first[0]) === true;
  return inTitle ? { club: first[0], alone: (second?.[1] ?? 0) <= first[1] * RIVALLED } : null;
}

/** Nothing in the article says where the player is, was or may go that makes another club than `club` his. */
function mayBeAt(player: number, club: number, drafts: readonly Draft[], mentions: Mentions): boolean {
  const known = mentions.players[player];
  if (!known || known.club || known.free || known.former.some((one) => one.value === club)) return false;
  return drafts.every(
    (draft) => !draft.players.includes(player) || (draft.from.length === 0 && !draft.to.includes(club)),
  );
}

/** Clubs of the sentence besides the suitors. */
function namesAnother({ to }: Draft, home: number, { skeleton }: Reading): boolean {
  return skeleton.mentions.some((one) => one.kind === 'club' && one.club !== home && !to.includes(one.club));
}

/**
 * Drafts without a seller: he is at the club that the article is about where he is only said to leave or to stay, and
 * where it sells others too.
 */
export function withHomeClub(
  drafts: readonly Draft[],
  readings: readonly Reading[],
  mentions: Mentions,
): readonly Draft[] {
  const home = homeClub(mentions);
  if (home === null) return drafts;
  const { club, alone } = home;
  const sells = alone && drafts.some(({ from }) => from.includes(club));
  return drafts.map((draft) => {
    const reading = readings[draft.sentence];
    const leaves = draft.to.length === 0 && draft.move !== 'join' && tellsLeaving(draft);
    if (draft.from.length > 0 || reading === undefined || !(leaves || sells)) return draft;
    if (namesAnother(draft, club, reading)) return draft;
    return draft.players.every((player) => mayBeAt(player, club, drafts, mentions))
      ? { ...draft, from: [club] }
      : draft;
  });
}
