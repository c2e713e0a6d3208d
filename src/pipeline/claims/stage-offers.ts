/** Offers that are turned down, thought of or waited for: how far they have got. */
import { type Case, firstOf, type Rule } from './stage-case';
import {
  ACCEPTS,
  AWAITED,
  BY_PLAYER,
  HAS_TO,
  MORE,
  NEGATION,
  NOT_REFUSED,
  OFFER,
  OTHER_OFFERS,
  REFUSED,
  RETURNS,
  TO_RECEIVE,
  TURNED_DOWN,
  WISH_INSIDE,
  WOULD_DO,
} from './stage-words';

/** An offer that nobody has made: what it would take, or what a club waits for. */
export const hypothetical: Rule = ({ row, before, after }) =>
  (row.id === 'bid' || row.id === 'bid-weak') && (WOULD_DO.test(after) || AWAITED.test(before)) ? 'interest' : null;

/** He has turned down what he was offered. */
const BY_HIM: readonly Case[] = [
  [({ words }) => OTHER_OFFERS.test(words), 'interest'],
  [() => true, 'off'],
];

/** An offer is told of. */
const BIDS: readonly Case[] = [
  [({ words, before }) => NEGATION.test(before) && MORE.test(`${before.slice(-30)}${words}`), 'bid'],
  [({ words, before }) => REFUSED.test(words) && NOT_REFUSED.test(before), 'bid'],
  [({ words, before, open }) => !open && RETURNS.test(words) && !NEGATION.test(before) && !HAS_TO.test(before), 'bid'],
  [({ words }) => WISH_INSIDE.test(words), 'interest'],
  [({ words, before }) => TO_RECEIVE.test(words) && !NEGATION.test(before), 'interest'],
];

const byHim = firstOf(BY_HIM);
const bid = firstOf(BIDS);

/** What is accepted if all goes well, or was turned down, has been offered. */
const offeredAtAll = firstOf([
  [({ row, words, open }) => open && row.id === 'accepted' && ACCEPTS.test(words) && OFFER.test(`${words} `), 'bid'],
  [
    ({ row, words, before, open }) =>
      !open && (row.stage === 'interest' || row.stage === 'bid') && TURNED_DOWN.test(before) && OFFER.test(words),
    'bid',
  ],
]);

/** An offer that somebody turned down, or that is only thought of. */
export const offered: Rule = (around) => {
  const { row, words, before } = around;
  if (row.stage !== 'bid') return offeredAtAll(around);
  return (REFUSED.test(words) && BY_PLAYER.test(before) ? byHim(around) : bid(around)) ?? offeredAtAll(around);
};
