/** What each row of club-roles.ts must and must not judge; the club in brackets is the one asked about. Never shipped. */
import { CLUB_ROLE_ANSWER_EXAMPLES } from './club-roles-answers.examples';
import { CLUB_ROLE_ASIDE_EXAMPLES } from './club-roles-aside.examples';
import { CLUB_ROLE_BUYER_EXAMPLES } from './club-roles-buyer.examples';
import { CLUB_ROLE_CHASE_EXAMPLES } from './club-roles-chase.examples';
import { CLUB_ROLE_DEAL_EXAMPLES, type RoleExamples } from './club-roles-deal.examples';
import { CLUB_ROLE_LIST_EXAMPLES } from './club-roles-lists.examples';
import { CLUB_ROLE_OWNER_EXAMPLES } from './club-roles-owner.examples';
import { CLUB_ROLE_PASSING_EXAMPLES } from './club-roles-passing.examples';
import { CLUB_ROLE_SELLER_EXAMPLES } from './club-roles-seller.examples';
import { CLUB_ROLE_STEP_EXAMPLES } from './club-roles-steps.examples';
import { CLUB_ROLE_TABLE_EXAMPLES } from './club-roles-table.examples';

export const CLUB_ROLE_EXAMPLES: Readonly<Record<string, RoleExamples>> = {
  ...CLUB_ROLE_LIST_EXAMPLES,
  ...CLUB_ROLE_DEAL_EXAMPLES,
  ...CLUB_ROLE_STEP_EXAMPLES,
  ...CLUB_ROLE_TABLE_EXAMPLES,
  ...CLUB_ROLE_PASSING_EXAMPLES,
  ...CLUB_ROLE_ANSWER_EXAMPLES,
  ...CLUB_ROLE_SELLER_EXAMPLES,
  ...CLUB_ROLE_BUYER_EXAMPLES,
  ...CLUB_ROLE_ASIDE_EXAMPLES,
  ...CLUB_ROLE_CHASE_EXAMPLES,
  ...CLUB_ROLE_OWNER_EXAMPLES,
  'replace-at': {
    yes: ['<p0> is tipped to replace <p1> at [<c2>] .', '<p0> is seen as the successor to <p1> at [<c2>] .'],
    no: ['<p0> will stay at [<c1>] .'],
  },
  'replaced-at': {
    yes: ['<p0> could be replaced at [<c1>] by <p2> .', '<p0> is being replaced at [<c1>] .'],
    no: ['<p0> will replace <p1> at [<c2>] .'],
  },
  'refuses-chance': {
    yes: ['[<c0>] turned down the chance to sign <p1> .', '[<c0>] have declined an opportunity to buy <p1> .'],
    no: ['[<c0>] have turned down a bid for <p1> .'],
  },
  'not-enough-say': {
    yes: ['<c0> bid for <p1> not enough , say [<c2>]', "<c0> 's offer for <p1> not good enough , insist [<c2>]"],
    no: ['<p0> wants to stay , say [<c1>]'],
  },
  'agreed-before-medical': {
    yes: [
      '<p0> has been allowed to travel to <c1> for a medical after [<c2>] agreed a <f3> deal .',
      '<p0> to have <c1> medical after [<c2>] agree record deal',
      '<p0> will have a medical at <c1> after [<c2>] agreed a fee .',
    ],
    no: [
      '<p0> will have a medical at <c1> after [<c2>] agreed a fee with <c3> .',
      '<p0> left <c1> for a medical after [<c2>] agreed a fee .',
    ],
  },
  'target-of': {
    yes: ['[<c0>] target <p1> has agreed to join <c2> .', 'reports : [<c0>] target agrees to join <c1>'],
    no: ['[<c0>] target a new deal for <p1> .', '<p0> is a target for [<c1>] .'],
  },
  'bids-with': {
    yes: ['a fee of under <f0> has been agreed with [<c1>] .', 'a <f0> deal was agreed with [<c1>] .'],
    no: ['<p0> has agreed terms with [<c1>] .'],
  },
  'agrees-fee-with': {
    yes: ['<c0> had agreed a <f1> deal with [<c2>] on monday .', 'they have agreed a <f1> fee with [<c2>] for <p3> .'],
    no: ['<p0> has agreed a deal with [<c1>] .', '<p0> has agreed a deal with [<c1>] worth <f2> .'],
  },
  'learns-price': {
    yes: [
      '[<c0>] discover <c1> asking price for <p2>',
      "[<c0>] must pay <p1> 's release clause to sign <p2> .",
      '[<c0>] have been told the asking price for <p1> .',
      '[<c0>] told to find <f1> for striker',
    ],
    no: ['<c0> have told [<c1>] the price .', '[<c0>] have found form .'],
  },
  'signs-contract-with': {
    yes: [
      '<p0> has signed a four-year contract with [<c1>] .',
      '<p0> agreed personal terms with [<c1>] .',
      '<p0> left by putting pen to paper with [<c1>] .',
    ],
    no: ['<p0> has a contract with [<c1>] until <d2> .'],
  },
  'trade-with': {
    yes: ['<c0> got <p1> in a trade with [<c2>] .', '<p0> arrives in an exchange with the [<c1>] .'],
    no: ['<c0> are in talks with [<c1>] .'],
  },
  'player-at': {
    yes: ['a deal is in place for <p0> at [<c1>] .', '<c0> like <p1> at [<c2>] .'],
    no: ['<p0> will have a medical at [<c1>] .'],
  },
  'interest-from': {
    yes: ['despite interest from [<c0>] , <p1> joined <c2> .', '<p0> turned down offers from [<c1>] .'],
    no: ['there is interest from [<c0>] .'],
  },
  'seen-off': {
    yes: [
      '<c0> saw off competition from [<c1>] for <p2> .',
      '<c0> have fought off interest from [<c1>] and <c2> to sign <p3> .',
    ],
    no: ['<c0> face competition from [<c1>] for <p2> .', '<p0> turned down offers from [<c1>] .'],
  },
  'rival-from': {
    yes: [
      '<p0> is attracting interest from [<c1>] .',
      '<c0> face competition from [<c1>] for <p2> .',
      '<c0> feared a hijack attempt from [<c1>] for <p2> .',
      'there was a late swoop from [<c0>] for <p1> .',
    ],
    no: ['<c0> signed <p1> from [<c2>] .', '<p0> is interested in a move away from [<c1>] .'],
  },
  'bid-from': {
    yes: [
      '<c0> received a bid from [<c1>] for <p2> .',
      '<n0> met with officials from [<c1>] .',
      'an offer of <f0> by [<c1>] was accepted .',
    ],
    no: ['<c0> bid for <p1> of [<c2>] .'],
  },
  'passive-suitor': {
    yes: [
      '<p0> was acquired by [<c1>] .',
      '<p0> bought by [<c1>]',
      '<p0> is wanted by [<c1>] .',
      '<p0> has been approached by [<c1>] .',
    ],
    no: ['<c0> have been bought by [<c1>] .', '<p0> was sold by [<c1>] .'],
  },
  'tell-suitor': {
    yes: [
      '<c0> have told [<c1>] they want <f2> for <p3> .',
      '<c0> tell [<c1>] to pay <f2> for <p3> .',
      '<c0> told [<c1>] that <p2> will cost <f3> .',
    ],
    no: ['<p0> told [<c1>] of his plans .'],
  },
  speaker: {
    yes: ['<p0> , [<c1>] said , has gone .', '<p0> is ill , [<c1>] announced .'],
    no: ['[<c0>] said that <p1> may go .'],
  },
  hijacked: {
    yes: ["<c0> have hijacked [<c1>] 's deal for <p2> .", '<c0> gazumped [<c1>] for <p2> .'],
    no: ["<c0> watched [<c1>] 's deal for <p2> ."],
  },
  'suitors-noun': {
    yes: [
      '[<c0>] transfer target <c1> winger <p2> is happy .',
      "<p0> 's [<c1>] move is close .",
      "<p0> is [<c1>] 's no 1 target .",
    ],
    no: ['[<c0>] striker <p1> is happy .', '[<c0>] transferring <p1> to <c2>'],
  },
  'agrees-contract': {
    yes: ['<p0> agrees [<c1>] contract', '<p0> signs new [<c1>] deal'],
    no: ["<p0> 's [<c1>] contract ends in june ."],
  },
  'target-for': {
    yes: ['<p0> is a target for [<c1>] .', '<p0> is on the radar of [<c1>] .'],
    no: ['<p0> plays for [<c1>] .'],
  },
  'turned-away': {
    yes: ['[<c0>] have been turned down by <p1> .', '[<c0>] were rebuffed .'],
    no: ['[<c0>] have turned down a bid .'],
  },
  wants: {
    yes: [
      '[<c0>] are keen on <p1> .',
      'he is in demand , with [<c0>] strong contenders to sign him .',
      '[<c0>] appear to be the frontrunners to land <p1> .',
      '<c0> want <p1> as <l2> clubs [<c3>] are eyeing a deal .',
      '[<c0>] boss <n1> wants <p2> .',
      'reports say [<c0>] have made a bid .',
      '[<c0>] are determined to beat <c1> to the signing of <p2> .',
    ],
    no: ['[<c0>] lost at home .'],
  },
  join: {
    yes: [
      '<p0> could join [<c1>] .',
      '<p0> has left <c1> to play for [<c2>] .',
      '<p0> would prefer to rejoin [<c1>] .',
      '<p0> is in talks with [<c1>] over a move .',
    ],
    no: ['<p0> could leave [<c1>] .'],
  },
  beside: {
    yes: ['<c0> are ahead of [<c1>] in the race .', '<c0> hope to beat [<c1>] to <p2> .'],
    no: ['<p0> beamed at [<c1>] .'],
  },
  and: {
    yes: ['<p0> spoke of home and [<c1>] .', '<c0> lost , [<c1>] .'],
    no: ['<p0> spoke of [<c1>] .'],
  },
  'behind-list': {
    yes: [
      '<p0> is tracked by <c1> and <c2> , [<c3>] face a busy week .',
      'with <p0> watched by <c1> and <c2> , the [<c3>] must act .',
    ],
    no: ['<p0> is tracked by <c1> , <c2> and [<c3>] .', '<c0> and <c1> , [<c2>] too , want <p3> .'],
  },
  'no-goal': {
    yes: ['according to [<c0>] , <p1> is fit .', '<p0> is committed to [<c1>] .'],
    no: ['<p0> is going to [<c1>] .'],
  },
  to: {
    yes: ['<p0> is going to [<c1>] .', '<p0> is heading for [<c1>] .'],
    no: ['<p0> spoke about [<c1>] .'],
  },
  elsewhere: {
    yes: ['the fans of [<c0>] sang .', '<p0> trained with [<c1>] .'],
    no: ['<p0> saw [<c1>] .'],
  },
};
