/** What a sentence without phrases of its own may speak of, in an article that tells of a player's move elsewhere. */
import { patternOf, says } from '../text/words';
import type { Mention, Mentions } from '../types/mention';
import type { Span } from '../types/span';
import { LIKEWISE_RULE } from './likewise';
import { OFFER_ANSWERED } from './offer-answered';
import type { Implied, Sight } from './sight';

export interface Rule {
  readonly id: string;
  find(sight: Sight, mentions: Mentions): Omit<Implied, 'rule'> | null;
}

const isSource = ({ kind }: Mention): boolean =>
  kind === 'outlet' || kind === 'journalist' || kind === 'account' || kind === 'collective';

/** "Reportedly" is left out of skeletons. */
const HEDGED = /\b(?:reportedly|allegedly|supposedly)\b/i;

const quiet = ({ main }: Sight): boolean => !says('happened', main);

const withOwn = ({ players, suitors, told }: Sight, evidence: Span) => ({
  players,
  suitors: [...new Set([...suitors, ...told])],
  evidence,
});

/** Asked in this order; the first that finds something speaks for the sentence. */
export const RULES: readonly Rule[] = [
  OFFER_ANSWERED,
  LIKEWISE_RULE,
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
        sight.called && (HEDGED.test(sight.sentence.text) || reported !== null) && !says('careerStep', sight.main);
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
      const open = quiet(sight) ? says('openNow', sight.text) : sight.called && !says('careerStep', sight.main);
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
    // "Torino are in pole position": words that say little, of a club that would have him.
    id: 'story-suitor',
    find: (sight) => {
      const suitor = sight.clubs.find((one) => sight.suitors.includes(one.club));
      const fits = sight.phrased && sight.strangers.length === 0 && !says('contest', sight.text);
      return suitor && fits && quiet(sight) && says('openNow', sight.text) ? withOwn(sight, suitor) : null;
    },
  },
  {
    // "Lund of Genoa is on loan at Torino", "Torino could yet turn to Lund": somebody and a club that is not his own.
    id: 'story-other',
    find: (sight, { players }) => {
      const others = sight.own.length > 0 ? (sight.called ? sight.own : []) : sight.strangers;
      const theirs = (club: number) => others.some((player) => players[player]?.club?.value === club);
      const to = sight.mainClubs.filter((one) => !theirs(one.club) && !sight.others.includes(one.club));
      const [first] = to;
      if (others.length === 0 || !first || !quiet(sight) || !says('openNow', sight.text)) return null;
      return { players: others, suitors: to.map((one) => one.club), evidence: first };
    },
  },
];
