/** What each row of club-roles-buyer.ts must and must not judge; the club in brackets is the one asked about. Never shipped. */
import type { RoleExamples } from './club-roles-deal.examples';

export const CLUB_ROLE_BUYER_EXAMPLES: Readonly<Record<string, RoleExamples>> = {
  'their-chase': {
    yes: [
      "[<c0>] 's months-long pursuit of <p1> is at an end .",
      "[<c0>] 's late , late bid for <p1>",
      "the club turned down [<c0>] 's third approach .",
      "[<c0>] 's dream of bringing back <p1> is over .",
    ],
    no: [
      "[<c0>] 's contract offer to <p1>",
      "[<c0>] 's rejection of a bid for <p1>",
      "[<c0>] 's striker <p1> wants the offer .",
    ],
  },
  'joined-there-by': {
    yes: [
      'he could be joined at [<c0>] by <c1> midfielder <p2> .',
      '<p1> is expected to be joined at [<c0>] by <p2> .',
    ],
    no: ['he was joined at [<c0>] by his agent .', 'he could be joined by <p1> of [<c0>] by the weekend .'],
  },
  'their-need': {
    yes: [
      "[<c0>] 's need to replace <p1> will mean a busy summer .",
      "[<c0>] 's search for a new striker has led them to <p1> .",
    ],
    no: ["[<c0>] 's need for money is great ."],
  },
  'offer-so-big-from': {
    yes: [
      'they knocked back an offer , thought to be north of <f0> from champions [<c1>] .',
      'a second bid , said to be worth ten million euros , by [<c0>] .',
    ],
    no: ['the bid for <p0> from [<c1>] was accepted .', 'he moved from [<c0>] .'],
  },
  'money-from': {
    yes: ['<c0> turned down the same amount from [<c1>] .', '<c0> have had <f1> from <c2> and <f3> from [<c4>] .'],
    no: ['<p0> is a signing from [<c1>] .'],
  },
  'earns-deal-at': {
    yes: [
      '<p0> has done enough to earn a one-year deal at [<c1>] .',
      '<p0> will travel to discuss a contract with [<c1>] .',
    ],
    no: ['<p0> won a new deal at [<c1>] .', '<p0> has a deal at [<c1>] .'],
  },
  'deal-in-place-with': {
    yes: [
      "<p0> 's got a deal in place with [<c1>] .",
      '<p0> has spoken with [<c1>] .',
      'or take the yuan on offer at [<c0>] .',
    ],
    no: ['<c0> have a deal in place with [<c1>] .', '<c0> have spoken with [<c1>] .'],
  },
  'door-shut-on': {
    yes: ['<p0> closes door on [<c1>]', '<c0> slammed the door shut on [<c1>] .'],
    no: ['<p0> closes door on [<c1>] exit', '<p0> opens the door to [<c1>]'],
  },
  'let-talk': {
    yes: [
      '<c0> have confirmed that [<c1>] have been given permission to speak to <p2> .',
      '[<c0>] were granted permission to talk to <p1> .',
      '[<c0>] granted permission to talk to <p1>',
    ],
    no: ['[<c0>] have given <c1> permission to speak to <p2> .'],
  },
  'offer-stands': {
    yes: ['[<c0>] have an offer of <f1> on the table for <p2> .', '[<c0>] had an offer of <f1> accepted for <p2> .'],
    no: ['[<c0>] have an offer from <c1> on the table .', '[<c0>] have accepted an offer .'],
  },
  'wants-priced-man': {
    yes: ['[<c0>] want <f1> <p2> , 19 , but must sell first', '[<c0>] want <f1> rated striker <p2>'],
    no: ['[<c0>] want <f1> for <p2> .'],
  },
  'keeps-interest': {
    yes: ['[<c0>] retain an interest in <p1> .', '[<c0>] still keep an interest in <p1> .'],
    no: ['[<c0>] want to retain <p1> .', '[<c0>] keep <p1> .'],
  },
  'will-not-pay': {
    yes: [
      '<c0> want <f1> for <p2> , with [<c3>] so far unwilling to go beyond <f4> .',
      '[<c0>] blocked in move for <p1>',
      'a demand which [<c0>] refused to meet .',
      '[<c0>] refused to pay <f1> for <p2> .',
    ],
    no: ['[<c0>] refused to sell <p1> .'],
  },
  'among-suitors': {
    yes: [
      "<p0> could go , with [<c1>] among <p2> 's suitors .",
      '[<c0>] are said to be among the clubs keen on <p1> .',
    ],
    no: ['[<c0>] are among the best .', '[<c0>] are one of the strugglers .'],
  },
  'move-with': {
    yes: ['<p0> has been linked with a potential loan move with [<c1>] .', '<p0> has completed his move with [<c1>] .'],
    no: ['<p0> moved with [<c1>] to the new ground .'],
  },
  'their-own-offer': {
    yes: [
      '<c0> laugh at the bid [<c1>] are putting together for <p2> .',
      '<c0> rejected an offer that [<c1>] made for <p2> .',
    ],
    no: ['<c0> rejected the bid [<c1>] striker <p2> was told of .'],
  },
  'readies-bid': {
    yes: ['[<c0>] ready <p1> bid', '[<c0>] prepare second <p1> offer'],
    no: ['[<c0>] ready <p1> for debut', '[<c0>] reject <p1> bid'],
  },
  'in-town': {
    yes: [
      '<p0> is in [<c1>] to finalise a transfer to <c2> .',
      '<p0> passed his tests in the greek capital [<c1>] .',
      '<p0> met officials of <c1> in [<c2>] .',
    ],
    no: ['<p0> has an interest in [<c1>] .', "<p0> of <c1> is in [<c1>] 's plans ."],
  },
  dateline: {
    yes: ['[<c0>] , <d1> <s2> - <c3> denied it .', '[<c0>] , ore . – <c1> have acquired <p2> .'],
    no: ['[<c0>] , champions in <d1> , want <p2> .'],
  },
  'as-are': {
    yes: ['<c0> are keen on <p1> , as are [<c2>] .', '<c0> would take him back and so have [<c1> and <c2>] .'],
    no: ['<c0> are as keen as [<c1>] .'],
  },
  'talks-at': {
    yes: ["at [<c0>] , <n1> 's shortlist is headed by <p2> .", 'over at [<c0>] , <p1> could leave .'],
    no: ['<p0> is happy at [<c1>] , he said .'],
  },
};
