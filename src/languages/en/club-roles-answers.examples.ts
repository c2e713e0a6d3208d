/** What each row of club-roles-answers.ts must and must not judge; the club in brackets is the one asked about. Never shipped. */
import type { RoleExamples } from './club-roles-deal.examples';

export const CLUB_ROLE_ANSWER_EXAMPLES: Readonly<Record<string, RoleExamples>> = {
  'tells-of-the-bid': {
    yes: [
      'we have received an offer from <c0> for <p1> , said [<c2>] chairman <n3> .',
      '<c0> have made an offer , [<c1>] chairman <n2> told <s3> , but <p4> is not for sale .',
      '<c0> have made a bid for <p1> , [<c2>] sporting director <n3> has confirmed .',
      "<p0> 's move to <c1> is off , [<c2>] boss <n3> has confirmed .",
    ],
    no: [
      'we have made an offer to <c0> for <p1> , said [<c2>] chairman <n3> .',
      '<c0> want <p1> , [<c2>] have confirmed .',
    ],
  },
  'speaks-for-seller': {
    yes: [
      'a spokesman for [<c0>] denied that <p1> was in talks with <c2> .',
      'a spokeswoman for [<c0>] confirmed an offer from <c1> for <p2> .',
    ],
    no: ['a spokesman for [<c0>] denied an offer for <p1> .', 'a spokesman for <c0> said <p1> will join [<c2>] .'],
  },
  'asked-for-comment': {
    yes: [
      "<c0> and [<c1>] have been contacted for comment about <p2> 's future .",
      "[<c0>] declined to comment on <p1> 's future .",
    ],
    no: ['[<c0>] have been contacted about <p1> .', '[<c0>] declined to bid for <p1> .'],
  },
  'asked-to-answer': {
    yes: [
      '<c0> are waiting for [<c1>] to respond to a <f2> offer for <p3> .',
      "<c0> await [<c1>] 's reply to their bid for <p2> .",
    ],
    no: ['[<c0>] are waiting for <c1> to respond .', "<c0> await [<c1>] 's visit on saturday ."],
  },
  'agrees-in-vain': {
    yes: [
      '<p0> wants to join <c1> , who have been unable to reach an agreement with [<c2>] .',
      '<p0> is a target for <c1> , who are struggling to agree a fee with [<c2>] .',
    ],
    no: [
      '[<c0>] have agreed a fee with <c1> for <p2> .',
      '<c0> hope to settle terms with [<c1>] over personal terms .',
    ],
  },
  'thinks-it-over': {
    yes: [
      '<c0> have lodged a bid for <p1> , with [<c2>] considering their response .',
      '[<c0>] are weighing up an offer from <c1> for <p2> .',
    ],
    no: ['[<c0>] are considering a bid for <p1> .', '[<c0>] are weighing up their next step .'],
  },
  'put-to-them': {
    yes: [
      '<c0> have put a <f1> offer for winger <p2> to [<c3>] .',
      '<c0> submitted an improved bid worth <f1> to [<c2>] on monday .',
    ],
    no: ['[<c0>] have put a <f1> offer for <p2> to <c3> .', '<c0> have put their trip to [<c1>] behind them .'],
  },
  'stops-his-move': {
    yes: [
      "<c0> 's proposed move for <p1> has collapsed after [<c2>] pulled the plug .",
      "<c0> 's pursuit of <p1> is over because [<c2>] refused to sell .",
    ],
    no: [
      "<c0> 's pursuit of <p1> is over after [<c2>] joined the race .",
      '<p0> scored after [<c1>] pulled one back .',
    ],
  },
  'tells-its-limit': {
    yes: [
      '[<c0>] have told <c1> that they will not go above <f2> .',
      '[<c0>] informed <c1> they would return with <f2> .',
    ],
    no: [
      '<c0> have told [<c1>] that they will not go above <f2> .',
      '[<c0>] have told <c1> that they will not sell <p2> .',
    ],
  },
  'told-the-limit': {
    yes: [
      '<c0> have told [<c1>] that they will not go above <f2> .',
      '<c0> informed [<c1>] they would return with <f2> .',
    ],
    no: [
      '[<c0>] have told <c1> that they will not go above <f2> .',
      '<c0> have told [<c1>] that they will not sell <p2> .',
    ],
  },
  'is-paid': {
    yes: [
      '<c0> will pay <f1> for <p2> , with [<c3>] due a further <f4> in add-ons .',
      '<c0> will buy <p1> for <f2> and [<c3>] are in line to receive another <f4> .',
      'the negotiations involve [<c0>] , who stand to receive 50 % of any sale .',
    ],
    no: ['<c0> will pay <f1> , with [<c2>] keen too .', '[<c0>] received a <f1> offer for <p2> .'],
  },
  'misses-out-on': {
    yes: [
      '[<c0>] have missed out on winger <p1> , who has joined <c2> .',
      '[<c0>] lost out on <p1> after he chose <c2> .',
    ],
    no: ['[<c0>] have missed out on <p1> .', '<c0> have missed out on <p1> , who has joined [<c2>] .'],
  },
  'wins-instead': {
    yes: ['<c0> are set to miss out on <p1> to rivals [<c2>] .', '<c0> have lost out on striker <p1> to [<c2>] .'],
    no: ['[<c0>] are set to miss out on <p1> to rivals <c2> .', '<c0> lost to [<c1>] .'],
  },
  'admits-own-interest': {
    yes: [
      "[<c0>] manager <n1> has confirmed the club 's interest in <p2> .",
      '[<c0>] have admitted their interest in <p1> .',
    ],
    no: ['[<c0>] have confirmed interest from <c1> in <p2> .', '[<c0>] have confirmed that <p1> will leave .'],
  },
  'wants-him-out': {
    yes: ['[<c0>] want <p1> off the books before the end of the month .', '[<c0>] want winger <p1> gone .'],
    no: ['[<c0>] want <p1> .', '[<c0>] want <p1> sold to <c2> .'],
  },
  'has-heir': {
    yes: [
      "[<c0>] 's signing of a new striker means that <p1> is free to join <c2> .",
      "[<c0>] 's capture of another left-back could spell the end for <p1> .",
    ],
    no: ["[<c0>] 's signing of <p1> is close .", "[<c0>] 's interest in a striker means little ."],
  },
  'is-told-by': {
    yes: ['[<c0>] have been quoted <f1> by <c2> for <p3> .', '[<c0>] were told by <c1> that <p2> will not be sold .'],
    no: ['<c0> have been quoted <f1> by [<c2>] for <p3> .', '[<c0>] have told <c1> that <p2> will not be sold .'],
  },
  'names-their-duty': {
    yes: [
      "[<c0>] president <n1> says <c2> must pay <p3> 's release clause .",
      '[<c0>] insist that <c1> will have to meet their valuation of <p2> .',
    ],
    no: ["<c0> president <n1> says [<c2>] must pay <p3> 's release clause .", '[<c0>] say <c1> must wait .'],
  },
  'leave-from': {
    yes: [
      '<p0> has been given permission by [<c1>] to have a medical at <c2> .',
      '<c0> have had the green light from [<c1>] to speak to <p2> .',
    ],
    no: ['<p0> has been given permission to have a medical at [<c1>] .', 'permission from [<c0>] is needed .'],
  },
  'gives-leave': {
    yes: [
      '[<c0>] have granted <c1> permission to hold talks with <p2> .',
      '[<c0>] gave <c1> the green light to speak to <p2> .',
    ],
    no: ['<c0> have granted [<c1>] permission to hold talks with <p2> .', '[<c0>] gave <c1> a lesson on sunday .'],
  },
  'given-leave': {
    yes: [
      'the owners have given [<c0>] permission to talk to <p1> .',
      '<c0> have granted [<c1>] permission to hold talks with <p2> .',
      '<c0> have refused [<c1>] the chance to speak to <p2> .',
    ],
    no: ['[<c0>] have granted <c1> permission to hold talks with <p2> .', '<c0> gave [<c1>] a lesson on sunday .'],
  },
  'sends-him-there': {
    yes: [
      '[<c0>] have transferred winger <p1> to <c2> .',
      '[<c0>] loaned <p1> out to the french side <c2> last month .',
    ],
    no: ['<c0> have transferred winger <p1> to [<c2>] .', '[<c0>] sent on <p1> to help <c2> .'],
  },
};
