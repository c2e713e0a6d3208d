/** What each row of own-club-wanted.ts must and must not find: whether the club in brackets is the one. Never shipped. */
import type { OwnClubExamples } from './own-club.examples';

export const OWN_CLUB_WANTED_EXAMPLES: Readonly<Record<string, OwnClubExamples>> = {
  'wants-to-sign': {
    yes: [
      '[<c0>] have been in talks this week to sign <p1> .',
      '[<c0>] are hoping to land the striker <p1> .',
      '[<c0>] to sign <p1>',
    ],
    no: [
      '[<c0>] want to sign <p1> to a new deal .',
      '[<c0>] are hoping to keep <p1> .',
      'an offer from [<c0>] to sign <p1> .',
      '[<c0>] want <p1> to sign .',
    ],
  },
  'bids-for': {
    yes: ['[<c0>] have made a new bid for <p1> .', '[<c0>] are interested in the winger <p1> .', '[<c0>] want <p1> .'],
    no: [
      '[<c0>] want <p1> to stay .',
      'the sum that [<c0>] want for <p1> .',
      '[<c0>] have rejected a bid for <p1> .',
      '[<c0>] want <p1> back .',
    ],
  },
  'their-bid': {
    yes: ["[<c0>] 's bid for <p1> was turned down .", "[<c0>] 's long-standing interest in <p1> is known ."],
    no: ["[<c0>] 's hold on <p1> .", "<c0> rejected [<c1>] 's bid .", "[<c0>] 's winger <p1> ."],
  },
};
