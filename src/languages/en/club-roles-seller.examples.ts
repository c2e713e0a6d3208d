/** What each row of club-roles-seller.ts must and must not judge; the club in brackets is the one asked about. Never shipped. */
import type { RoleExamples } from './club-roles-deal.examples';

export const CLUB_ROLE_SELLER_EXAMPLES: Readonly<Record<string, RoleExamples>> = {
  'admits-interest': {
    yes: [
      '[<c0>] confirm <l1> interest in <p2>',
      '[<c0>] have confirmed that a number of italian clubs have enquired about <p1> .',
      '[<c0>] chief executive <n1> has confirmed that <c2> have asked about <p3> .',
    ],
    no: [
      "[<c0>] manager <n1> has confirmed the club 's interest in <p2> .",
      '[<c0>] confirm interest in <p1>',
      '[<c0>] have confirmed the signing of <p1> .',
    ],
  },
  'tells-where-he-went': {
    yes: [
      '[<c0>] have confirmed that <p1> has joined <c2> .',
      '[<c0>] said defender <p1> had left for <l2> side <c3> .',
      '[<c0>] can confirm that <p1> has joined <c2> .',
    ],
    no: ['[<c0>] have confirmed that <p1> has joined from <c2> .', '[<c0>] said <p1> will face <c2> .'],
  },
  'ends-his-deal': {
    yes: [
      '[<c0>] have confirmed that they have terminated the contract of <p1> .',
      "[<c0>] have announced that <p1> 's contract has been terminated .",
      '[<c0>] have cut short the loan of striker <p1> .',
    ],
    no: [
      '[<c0>] have announced that <p1> has had a contract with <c2> terminated .',
      '[<c0>] end the season with <p1> .',
    ],
  },
  'admits-exit': {
    yes: [
      '[<c0>] confirm <p1> exit after six years',
      '[<c0>] coach <n1> confirmed that striker <p2> had cleared out his locker .',
    ],
    no: ['[<c0>] confirm <p1> signing', '<c0> confirm <p1> exit to [<c2>]'],
  },
  'laughs-off': {
    yes: [
      '[<c0>] chairman <n1> has laughed off talk that <p2> is on his way to <c3> .',
      '[<c0>] dismissed reports of <p1> exit .',
    ],
    no: ['[<c0>] have dismissed reports of a move for <p1> .', '[<c0>] laughed off their defeat .'],
  },
  'denies-offer': {
    yes: [
      '[<c0>] deny <c1> offer for <p2>',
      '[<c0>] director <n1> has played down reports of a bid from <c2> for <p3> .',
    ],
    no: ['[<c0>] deny bid for <p1>', '[<c0>] denied making an offer for <p1> .'],
  },
  'blames-suitor': {
    yes: [
      '[<c0>] manager <n1> has criticised <c2> for making their interest in <p3> public .',
      '[<c0>] have accused <c1> of tapping up <p2> .',
    ],
    no: [
      '[<c0>] want <p1> , and <n2> accused <c3> of greed .',
      '[<c0>] have hit out and will sign <p1> of <c2> for <f3> .',
    ],
  },
  'insists-he-stays': {
    yes: [
      '<c0> want <p1> but [<c2>] president <n3> insists striker will not be sold for less than <f4>',
      '[<c0>] insist <p1> is not for sale .',
    ],
    no: ['[<c0>] insist they want <p1> .'],
  },
  'had-no-bids': {
    yes: ['[<c0>] have had no official bids for <p1> .', '[<c0>] have received several offers for <p1> .'],
    no: ['[<c0>] have had several bids for <p1> turned down .', '[<c0>] have made no bids for <p1> .'],
  },
  'no-offers-came': {
    yes: [
      '[<c0>] insist no bids have been made for <p1> .',
      '[<c0>] president <n1> reiterated there has been no formal offer from <c2> for <p3> .',
    ],
    no: ['[<c0>] say they have made no offers for <p1> .', '[<c0>] said no to an offer for <p1> .'],
  },
  'tells-of-offers': {
    yes: [
      "[<c0>] 's president <n1> says he has received two european bids this month .",
      '[<c0>] insist that they have had no contact from <c1> .',
      '[<c0>] have confirmed they have been approached by <c1> over <p2> .',
    ],
    no: ['[<c0>] say they have made two bids for <p1> .'],
  },
  'denies-sale': {
    yes: ['[<c0>] denied that they were discussing the sale of <p1> to <c2> .', '[<c0>] deny any departure of <p1> .'],
    no: ['[<c0>] denied that they were signing <p1> .'],
  },
  'back-with-offer': {
    yes: [
      '<c0> have gone back to [<c1>] with an improved offer for <p2> .',
      '<c0> will go back to [<c1>] for <p2> .',
      '<c0> return to former club [<c1>] to sign <p2> .',
    ],
    no: ['<p0> will go back to [<c1>] on loan .', '<p0> returns to [<c1>] to sign a contract .'],
  },
  'refuses-their-offer': {
    yes: [
      "[<c0>] dismissed out of hand <c1> 's <f2> bid for <p3> .",
      '[<c0>] are believed to have been offered <f1> by <c2> for <p3> .',
    ],
    no: ['[<c0>] have offered <f1> for <p2> .', "[<c0>] have seen <c1> 's bid rejected ."],
  },
  'told-by-them': {
    yes: [
      '<c0> have been quoted <f1> for <p2> by [<c3>] .',
      '<c0> have been told by [<c1>] that <p2> will stay .',
      '<c0> were quoted <f1> by [<c2>] for <p3> .',
    ],
    no: ['<c0> have been quoted <f1> for a shirt by [<c3>] .', '<p0> was told by [<c1>] that <p2> can go .'],
  },
  'new-terms-from': {
    yes: ['<p0> rejected an offer of a new contract from [<c1>] .', '<p0> has an improved deal offered by [<c1>] .'],
    no: ['<p0> has an offer of a contract from [<c1>] .'],
  },
  'hopes-to-keep': {
    yes: ["[<c0>] 's hopes of holding on to <p1> are fading .", "[<c0>] 's battle to keep <p1> goes on ."],
    no: ["[<c0>] 's hopes of signing <p1> are fading ."],
  },
  'worth-to-them': {
    yes: [
      '<p0> is joining <c1> in a deal that could be worth <f2> to the [<c3>] .',
      'the sale is worth up to <f0> to [<c1>] .',
    ],
    no: ['<p0> is worth more to [<c1>] than that .'],
  },
  'off-their-hands': {
    yes: ["<c0> want to take <p1> off [<c2>] 's hands .", "<p0> would be off the [<c1>] 's hands ."],
    no: ["<p0> is in [<c1>] 's hands ."],
  },
  'stands-to-lose': {
    yes: ['[<c0>] look like losing another key player .', '[<c0>] could be the next to lose a jewel .'],
    no: ['[<c0>] could make a move if they lose <p1> .', '[<c0>] look like losing out on <p1> .'],
  },
  'holds-sale': {
    yes: ['[<c0>] will hold a new year fire sale with <p1> up for grabs .', '[<c0>] are planning a summer clear-out .'],
    no: ['[<c0>] are planning a move for <p1> .'],
  },
  'would-hear-offers': {
    yes: [
      '[<c0>] would consider offers in excess of <f1> .',
      '[<c0>] are preparing for an offer from the <l1> for <p2> .',
      '[<c0>] are considering the offer .',
      '[<c0>] have yet to respond to that improved bid .',
    ],
    no: ['[<c0>] are considering an offer for <p1> .', '[<c0>] would consider him .'],
  },
  'favours-sale': {
    yes: ['the [<c0>] would prefer a permanent exit , per <s1> .', '[<c0>] are open to a sale .'],
    no: ['[<c0>] would prefer a loan with an option .', '[<c0>] are open to talks .'],
  },
  'wants-that-much': {
    yes: [
      '[<c0>] want <f1> for <p2> .',
      '[<c0>] had wanted <f1> ; they have come down to 20 .',
      '<c0> want <p1> with [<c2>] wanting closer to <f3> .',
      'that is the limit and [<c0>] want 90 .',
      '[<c0>] want more .',
      '[<c0>] want more for the <l1> international <p2> .',
    ],
    no: ['[<c0>] want <f1> <p2> , 19 .', '[<c0>] want more players .', '[<c0>] want <p1> .'],
  },
  'wants-heir-first': {
    yes: ["[<c0>] want <p1> 's replacement in the building before they say yes .", '[<c0>] need a successor signed .'],
    no: ['[<c0>] want <p1> as a replacement for <p2> .', '[<c0>] want <p1> .'],
  },
  'tells-suitor-no': {
    yes: [
      '[<c0>] , for their part , have told <c1> that they can forget about signing <p2> .',
      '[<c0>] have told <c1> that <p2> is not available on loan .',
    ],
    no: ['[<c0>] have told <c1> that they want <p2> .', '<c0> have told [<c1>] that <p2> is not for sale .'],
  },
  'lends-him': {
    yes: ['<p0> , the keeper [<c1>] are lending to <c2> all year .', '[<c0>] are selling <p1> to <c2> .'],
    no: ['[<c0>] are signing <p1> .'],
  },
  'sets-price': {
    yes: ['[<c0>] have set their fee for <p1> at <f2> .', '[<c0>] have set the fee for striker <p1> .'],
    no: ['[<c0>] have set their sights on <p1> .', '[<c0>] set a club record fee .'],
  },
  'sends-suitor-away': {
    yes: ['[<c0>] have dismissed interest from <c1> in <p2> .', '[<c0>] rejected approaches from <c1> for <p2> .'],
    no: ['[<c0>] have dismissed interest in <p1> .', '<c0> have dismissed interest from [<c1>] in <p2> .'],
  },
};
