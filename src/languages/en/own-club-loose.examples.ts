/** What each row of own-club-loose.ts must and must not find: whether the club in brackets is the one. Never shipped. */
import type { OwnClubExamples } from './own-club.examples';

export const OWN_CLUB_LOOSE_EXAMPLES: Readonly<Record<string, OwnClubExamples>> = {
  'buyers-deal': {
    yes: ['<c0> have agreed a deal with [<c1>] .', '<p0> goes to <c1> , who have struck an agreement with [<c2>] .'],
    no: ['<p0> has agreed a deal with [<c1>] .'],
  },
  'money-to': {
    yes: ['<c0> are about to offer [<c1>] <f2> .', '<c0> bid [<c1>] <f2> .'],
    no: ['[<c0>] are about to offer <c1> <f2> .'],
  },
  'asked-of': {
    yes: ['<c0> have asked [<c1>] about <p2> .', '<c0> contacted [<c1>] to discuss <p2> .'],
    no: ['[<c0>] have asked about <p1> .'],
  },
  'leaves-loose': {
    yes: ['he wants to leave [<c0>] .', 'his contract with [<c0>] ends .'],
    no: [
      'he signed a contract with [<c0>] .',
      'i know them from my time at [<c0>] .',
      'he shone after opting to leave [<c0>] .',
    ],
  },
  'asking-price': {
    yes: ["[<c0>] 's asking price is high .", "[<c0>] 's <f1> valuation is high ."],
    no: ["[<c0>] 's offer is low ."],
  },
  'lowers-price': {
    yes: ['they want [<c0>] to drop their price .', 'they hope for [<c0>] to lower their asking price .'],
    no: ['[<c0>] dropped to third .'],
  },
  'deal-with-owner': {
    yes: [
      '<c0> agreed a <f1> deal with [<c2>] .',
      '<c0> have struck a <f1> fee with [<c2>] .',
      'a <f1> deal had been agreed with [<c2>] .',
      'a <f1> fee is being agreed with [<c2>] .',
    ],
    no: ['he agreed a deal with [<c0>] .', 'his deal was agreed with [<c0>] .'],
  },
  'brought-to-sell': {
    yes: ['<c0> hope to persuade [<c1>] to sell <p2> .', 'it could sway [<c0>] into selling <p1> .'],
    no: ['<c0> want to persuade [<p1>] to join .', 'talks with [<c0>] to sign <p1> go on .'],
  },
  'plies-trade': {
    yes: ['he plies his trade for [<c0>] .', 'he is plying his trade at [<c0>] .'],
    no: ['he trained for [<c0>] .'],
  },
  'valuation-of': {
    yes: ['the asking price of [<c0>] is high .', 'they would meet the demands of [<c0>] .'],
    no: ['the fans of [<c0>] sang .'],
  },
  'trade-with': {
    yes: ['he came in a trade with [<c0>] .', 'they made a swap with [<c0>] .'],
    no: ['they made a draw with [<c0>] .'],
  },
  'fee-with': {
    yes: ['a fee of under <f0> has been agreed with [<c1>] .', 'the price was discussed with [<c0>] .'],
    no: ['terms were agreed with [<c0>] .'],
  },
  demands: {
    yes: ['[<c0>] want <f1> .', '[<c0>] are holding out .'],
    no: ['an offer from [<c0>] rejected by nobody .', '[<c0>] know we value him .'],
  },
  'rejected-from': {
    yes: ['[<c0>] previously turned down a <f1> bid from <c2> .', '[<c0>] rejected two offers from <c1> .'],
    no: ['<p0> turned down an offer from [<c1>] .', '[<c0>] had a bid from <c1> .'],
  },
  rejecting: {
    yes: [
      '[<c0>] have moved to end talk of <p1> , rejecting a loan approach from <c2> .',
      'the [<c0>] board keep <p1> , turning down offers from <c2> .',
    ],
    no: ['<p0> told <c1> that he stays , rejecting an offer from [<c2>] .'],
  },
  'with-seller': {
    yes: ['it is slow , with [<c0>] holding firm .', 'the chase goes on with [<c0>] reluctant .'],
    no: ['it is slow , with [<c0>] third .', 'with [<c0>] asking him to make up his mind , it is slow .'],
  },
  'move-from': {
    yes: ['his move from [<c0>] is close .', 'a switch to <c0> from [<c1>] is close .'],
    no: [
      'a message from [<c0>] came .',
      'a signing from [<c0>] 12 months ago , he may go .',
      "he turned down a deal from [<c0>] 's rivals .",
    ],
  },
  'came-from': {
    yes: ['he signed from [<c0>] .', 'he was loaned to <c0> from [<c1>] .'],
    no: ['he heard from [<c0>] .'],
  },
  'rejected-by': {
    yes: ['the bid was turned down by [<c0>] .', 'an offer from <c0> was accepted by [<c1>] .'],
    no: ['a bid by [<c0>] came .'],
  },
};
