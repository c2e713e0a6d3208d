/** What a sentence without phrases of its own may speak of, in an article that tells of a player's move elsewhere. */
import { patternOf, says } from '../text/words';
import type { ClubMention, Mention, Mentions } from '../types/mention';
import type { Span } from '../types/span';

/** A sentence as the rules look at it. */
export interface Sight {
  readonly text: string;
  readonly sentence: Span & { readonly text: string };
  readonly title: boolean;
  /** Players of stories named, described or meant here. */
  readonly own: readonly number[];
  /** By more than a pronoun. */
  readonly called: boolean;
  /** Those, else the ones spoken of last. */
  readonly players: readonly number[];
  /** Players of whom nothing is told elsewhere. */
  readonly strangers: readonly number[];
  readonly clubs: readonly ClubMention[];
  /** Clubs here to which other sentences say that the players may go. */
  readonly suitors: readonly number[];
  /** Clubs here that the words around them make suitors. */
  readonly told: readonly number[];
  /** Clubs here that the words make sellers, or take out of the deal. */
  readonly others: readonly number[];
  /** A player or club of the stories is here. */
  readonly concerned: boolean;
  /** Somebody's speech. */
  readonly spoken: boolean;
  readonly mentions: readonly Mention[];
  spanOf(from: number, to: number): Span;
}

/** What a rule found: of whom, the clubs here to which they may go, and the words. */
export interface Implied {
  readonly rule: string;
  readonly players: readonly number[];
  readonly suitors: readonly number[];
  readonly evidence: Span;
}

export interface Rule {
  readonly id: string;
  find(sight: Sight, mentions: Mentions): Omit<Implied, 'rule'> | null;
}

const isSource = ({ kind }: Mention): boolean =>
  kind === 'outlet' || kind === 'journalist' || kind === 'account' || kind === 'collective';

/** "Reportedly" is left out of skeletons. */
const HEDGED = /\b(?:reportedly|allegedly|supposedly)\b/i;

const quiet = ({ text }: Sight): boolean => !says('happened', text);

const withOwn = ({ players, suitors, told }: Sight, evidence: Span) => ({
  players,
  suitors: [...new Set([...suitors, ...told])],
  evidence,
});

/** Asked in this order; the first that finds something speaks for the sentence. */
export const RULES: readonly Rule[] = [
  {
    // "Genoa boss slams the door on Torino over Lindqvist", "Lens bosses push for £20m striker".
    id: 'story-headline',
    find: (sight) => {
      const about = sight.own.length > 0 ? sight.clubs.length > 0 : sight.concerned && says('somebody', sight.text);
      return sight.title && about ? withOwn(sight, sight.sentence) : null;
    },
  },
  {
    // "A Bola write that his agent prefers Torino", "Reportedly his wages are settled".
    id: 'story-report',
    find: (sight) => {
      const reported = patternOf('reportedBy').exec(sight.text);
      const cited = reported !== null && sight.concerned && sight.mentions.some(isSource);
      const hedged =
        sight.called && (HEDGED.test(sight.sentence.text) || reported !== null) && !says('careerStep', sight.text);
      if (!cited && !(hedged && quiet(sight))) return null;
      return withOwn(
        sight,
        reported ? sight.spanOf(reported.index, reported.index + reported[0].length) : sight.sentence,
      );
    },
  },
  {
    // "It would take £75m for Everton to think about it".
    id: 'story-fee',
    find: (sight) => {
      const fee = sight.concerned && quiet(sight) ? sight.mentions.find((one) => one.kind === 'fee') : undefined;
      return fee ? withOwn(sight, fee) : null;
    },
  },
  {
    // "Lindqvist is the one whom Torino have in mind".
    id: 'story-club',
    find: (sight) => {
      const suitor = sight.clubs.find((one) => sight.suitors.includes(one.club));
      const open = quiet(sight) ? says('openNow', sight.text) : sight.called && !says('careerStep', sight.text);
      return suitor && sight.own.length > 0 && open ? withOwn(sight, suitor) : null;
    },
  },
  {
    // "The agent of the midfielder is in town", "The player himself will force nothing".
    id: 'story-step',
    find: (sight) => {
      const step = sight.called && quiet(sight) ? patternOf('stepsToMove').exec(sight.text) : null;
      return step ? withOwn(sight, sight.spanOf(step.index, step.index + step[0].length)) : null;
    },
  },
  {
    // "Nobody from Chelsea has contacted me," his agent said: somebody's words about a club and what passes between them.
    id: 'story-dealings',
    find: (sight) => {
      const suitor = sight.clubs.find((one) => sight.suitors.includes(one.club));
      const dealings = suitor && sight.spoken ? patternOf('dealings').exec(sight.text) : null;
      return dealings ? withOwn(sight, sight.spanOf(dealings.index, dealings.index + dealings[0].length)) : null;
    },
  },
  {
    // "A breakthrough could come before the weekend", "Roma would like to have him": it goes on, though nobody is named.
    id: 'story-deal',
    find: (sight, { players }) => {
      const open =
        quiet(sight) &&
        says('openNow', sight.text) &&
        sight.strangers.length === 0 &&
        !/(?:^| )(?:i|my|you|your) /.test(sight.text);
      const deal = open ? patternOf('storyDeal').exec(sight.text) : null;
      if (!deal) return null;
      const evidence = sight.spanOf(deal.index, deal.index + deal[0].length);
      const owners = sight.players.map((player) => players[player]?.club?.value);
      const left = sight.clubs.flatMap(({ club }) =>
        owners.includes(club) || sight.others.includes(club) ? [] : [club],
      );
      const named = withOwn(sight, evidence);
      return named.suitors.length > 0 ? named : { ...named, suitors: left };
    },
  },
  {
    // "Lund of Genoa is on loan at Torino": another player, told in passing.
    id: 'story-other',
    find: (sight, { players }) => {
      const others = sight.strangers;
      const theirs = (club: number) => others.some((player) => players[player]?.club?.value === club);
      const to = sight.clubs.filter((one) => !theirs(one.club) && !sight.others.includes(one.club));
      const [first] = to;
      if (sight.own.length > 0 || others.length === 0 || !first || !quiet(sight) || !says('openNow', sight.text))
        return null;
      return { players: others, suitors: to.map((one) => one.club), evidence: first };
    },
  },
];
