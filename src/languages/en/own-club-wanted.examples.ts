/** What each row of own-club-wanted.ts must and must not find: whether the club in brackets is the one. Never shipped. */
import type { OwnClubExamples } from './own-club.examples';

export const OWN_CLUB_WANTED_EXAMPLES: Readonly<Record<string, OwnClubExamples>> = {
  'wants-to-sign': {
    yes: [
      '[<c0>] have been in talks this week to sign <p1> .',
      '[<c0>] are hoping to land the striker <p1> .',
      '[<c0>] to sign <p1>',
      '[<c0>] will sign <p1> .',
      '[<c0>] are set to sign the winger <p1> .',
    ],
    no: [
      '[<c0>] want to sign <p1> to a new deal .',
      '[<c0>] are hoping to keep <p1> .',
      'an offer from [<c0>] to sign <p1> .',
      '[<c0>] want <p1> to sign .',
      '[<c0>] will sign <p1> to a new deal .',
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
  'just-came': {
    yes: ['<p1> joins [<c0>] .', '<p1> has finally signed for [<c0>] .'],
    no: ['<p1> joined [<c0>] in <d2> .', '<p1> has left [<c0>] .'],
  },
  'set-for': {
    yes: ['<p0> set for <f1> transfer to [<c2>]', '<p0> is close to joining [<c1>] on a three-year deal .'],
    no: ['<p0> is close to a new deal with [<c1>] .', '<p0> is set to leave [<c1>] .'],
  },
  'just-signed': {
    yes: ['[<c0>] have signed the winger <p1> .', '[<c0>] sign <p1> on a two-year deal .'],
    no: [
      '[<c0>] have signed <p1> to a new deal .',
      "[<c0>] sign <p1> 's brother .",
      'he came from [<c0>] , signed with <p1> .',
    ],
  },
};
