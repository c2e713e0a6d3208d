/** Clubs that one sentence alone makes a player's suitor, by words that say little, where others name other suitors. */
import type { Trace } from '../types/trace';
import type { Draft } from './draft';
import type { Reading } from './reading';
import { clubPlaces } from './roles';

/** Families that tell of a move or of the squad, never of who wants him: "a return to", "there is no option to buy". */
const SAYS_LITTLE: ReadonlySet<string> = new Set([
  'agree',
  'confirm',
  'consider-player',
  'exit-noun',
  'finalise',
  'free-agent',
  'here-we-go',
  'join-club',
  'leave',
  'loan-noun',
  'modal-move',
  'price',
  'return-to',
  'sell',
  'signing-of',
  'target',
  'unhappy',
]);

/** The sentences that put a club on the buyer's side of a player's move, by player and club: a page may tell thousands. */
type Suitors = ReadonlyMap<number, ReadonlyMap<number, ReadonlySet<number>>>;

function suitorsIn(drafts: readonly Draft[]): Suitors {
  const all = new Map<number, Map<number, Set<number>>>();
  for (const { players, sentence, stage, to } of drafts) {
    if (stage === 'off') continue;
    for (const player of players) {
      const clubs = all.get(player) ?? new Map<number, Set<number>>();
      all.set(player, clubs);
      for (const club of to) clubs.set(club, (clubs.get(club) ?? new Set()).add(sentence));
    }
  }
  return all;
}

/** Other sentences that put the club on the buyer's side of a move of the draft's players. */
function votes(club: number, { sentence, players }: Draft, suitors: Suitors): number {
  const [first, ...more] = players.flatMap((player) => suitors.get(player)?.get(club) ?? []);
  if (first === undefined) return 0;
  const telling = more.length === 0 ? first : new Set([first, ...more].flatMap((one) => [...one]));
  return telling.size - Number(telling.has(sentence));
}

/** Clubs that a statement with a suitor's own words names first. */
const namedFirst = (drafts: readonly Draft[]): ReadonlySet<number> =>
  new Set(drafts.flatMap(({ suitor, to: [club] }) => (suitor === 'named' && club !== undefined ? [club] : [])));

/** Nothing but "to" or "for" before its name puts the club on the buyer's side. */
function isLoose(club: number, { skeleton }: Reading): boolean {
  const places = clubPlaces(skeleton).filter((place) => place.clubs.includes(club));
  return places.length > 0 && places.every(({ rule }) => rule === 'to');
}

/** The clubs of the draft that are no suitors, though its words put them on that side. */
function oddOnes(draft: Draft, suitors: Suitors, named: ReadonlySet<number>, reading: Reading): readonly number[] {
  const { to, stage, players, triggers } = draft;
  const unknown = to.filter((club) => votes(club, draft, suitors) === 0);
  const known = to.some((club) => !unknown.includes(club));
  const settled = stage === 'agreed' || stage === 'done';
  if (known && settled && players.length === 1) return unknown;
  if (known) return unknown.filter((club) => isLoose(club, reading));
  const elsewhere = players.some((player) =>
    [...(suitors.get(player)?.keys() ?? [])].some((club) => named.has(club) && votes(club, draft, suitors) > 1),
  );
  const little = triggers.every(({ rule }) => SAYS_LITTLE.has(rule) || rule.endsWith('-weak'));
  return elsewhere && little ? unknown.filter((club) => isLoose(club, reading)) : [];
}

/** Drafts without the clubs that only they make suitors of their players, where the article knows others. */
export function withoutOddSuitors(
  drafts: readonly Draft[],
  readings: readonly Reading[],
  trace?: Trace,
): readonly Draft[] {
  const suitors = suitorsIn(drafts);
  const named = namedFirst(drafts);
  return drafts.map((draft) => {
    const reading = readings[draft.sentence];
    const odd = reading === undefined || draft.move === 'renewal' ? [] : oddOnes(draft, suitors, named, reading);
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
