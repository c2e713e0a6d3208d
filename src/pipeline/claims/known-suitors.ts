/** Clubs whose side the words of a sentence leave open, though the article says elsewhere that they want the player. */
import type { Mentions } from '../types/mention';
import type { Span } from '../types/span';
import type { Draft } from './draft';
import type { Reading } from './reading';
import { type ClubPlace, clubPlaces } from './roles';

/** Rows that say little of a club's side: "with Torino", "Torino's plans". */
const WEAK: ReadonlySet<string> = new Set(['elsewhere', 'described-player', 'loan-now']);

/** "A game at Torino", "over Torino": where something takes place or whom somebody beats. */
const BESIDES = /(?:^| )(?:at|against|over|under|than)(?: the)? $/;

function leavesOpen({ role, rule, at }: ClubPlace, text: string): boolean {
  return role === 'open' || (WEAK.has(rule) && !BESIDES.test(text.slice(0, at)));
}

/** Does another sentence put the club on that side of a move of the player? */
function toldOf(player: number, club: number, side: 'from' | 'to', drafts: readonly Draft[], here: number): boolean {
  return drafts.some(
    (draft) =>
      draft.sentence !== here &&
      draft.players.includes(player) &&
      draft[side].includes(club) &&
      (side === 'from' || draft.suitor === 'named'),
  );
}

/** Nobody but the players of the draft is named in its sentence. */
function isAlone({ players }: Draft, { skeleton }: Reading): boolean {
  return skeleton.mentions.every((one) => one.kind !== 'player' || players.includes(one.player));
}

function suitorsIn(draft: Draft, reading: Reading, drafts: readonly Draft[], mentions: Mentions): readonly number[] {
  const { skeleton } = reading;
  const within = ({ at, end }: ClubPlace): boolean => {
    const span: Span = skeleton.spanOf(at, end);
    return isAlone(draft, reading) || (span.start >= draft.scope.start && span.end <= draft.scope.end);
  };
  const suits = (club: number): boolean =>
    !draft.from.includes(club) &&
    draft.players.every(
      (player) =>
        mentions.players[player]?.club?.value !== club &&
        toldOf(player, club, 'to', drafts, draft.sentence) &&
        !toldOf(player, club, 'from', drafts, draft.sentence),
    );
  const clubs = clubPlaces(skeleton).flatMap((place) =>
    leavesOpen(place, skeleton.text) && within(place) ? place.clubs : [],
  );
  return [...new Set(clubs)].filter(suits);
}

/** Drafts whose own words name no suitor, with the one in their sentence that the article names as such elsewhere. */
export function withKnownSuitors(
  drafts: readonly Draft[],
  readings: readonly Reading[],
  mentions: Mentions,
): readonly Draft[] {
  return drafts.map((draft) => {
    const reading = readings[draft.sentence];
    if (reading === undefined || draft.suitor === 'named' || draft.move === 'renewal') return draft;
    const to = suitorsIn(draft, reading, drafts, mentions);
    if (to.length === 0) return draft;
    return { ...draft, to, move: draft.move === 'exit' ? 'join' : draft.move, suitor: 'named' };
  });
}
