/** What each row of club-roles-passing.ts must and must not judge; the club in brackets is the one asked about. Never shipped. */
import type { RoleExamples } from './club-roles-deal.examples';

export const CLUB_ROLE_PASSING_EXAMPLES: Readonly<Record<string, RoleExamples>> = {
  'target-goes-elsewhere': {
    yes: [
      '[<c0>] target set for <f1> move to <l2> rivals',
      '[<c0>] target <p1> is set to join a rival .',
      '[<c0>] target <p1> has agreed a move elsewhere .',
      '[<c0>] target close to joining another <l1> side',
    ],
    no: [
      '[<c0>] target <p1> is set to join after a medical .',
      '[<c0>] target <p1> wanted by rivals .',
      '[<c0>] target set to snub rivals',
    ],
  },
  'where-he-was': {
    yes: [
      '<p0> , who spent four years at [<c1>] , has signed for <c2> .',
      '<p0> , who played in the second tier with [<c1>] , has put pen to paper .',
    ],
    no: ['<p0> , who has joined [<c1>] , will wear nine .', '<p0> , who is wanted by [<c1>] , has asked to go .'],
  },
  'has-share': {
    yes: [
      '[<c0>] are in line to pocket <f1> from the deal due to a sell-on clause .',
      '[<c0>] will receive 20 per cent of any fee for <p1> .',
    ],
    no: ['[<c0>] will receive an offer for <p1> .', '[<c0>] could make a bid for <p1> .'],
  },
  'whom-they-want': {
    yes: [
      'one target who the [<c0>] are closing in on is <c1> midfielder <p2> .',
      'another player [<c0>] are interested in is <p1> .',
    ],
    no: ['the man the [<c0>] sold is <p1> .', 'a fan who [<c0>] banned is back .'],
  },
  'with-them-in-talks': {
    yes: [
      '<c0> fear the worst , with [<c1>] in talks to sign winger <p2> .',
      'with [<c0>] holding talks over a move , <p1> has flown out .',
    ],
    no: ['<p0> stayed , with [<c1>] in talks with a sponsor .', '<c0> are in talks with [<c1>] to sign <p2> .'],
  },
  'speaks-to-press': {
    yes: [
      '<n0> said at his [<c1>] press conference that <p2> may leave .',
      'at the [<c0>] presser , <n1> spoke of <p2> .',
    ],
    no: ['[<c0>] press on with a bid for <p1> .'],
  },
  'speaks-of-move': {
    yes: [
      "<n0> , the [<c1>] boss , spoke about <p2> 's move today .",
      "<n0> , the [<c1>] manager , was asked about <p2> 's future .",
    ],
    no: ['<n0> , the [<c1>] boss , wants <p2> .', '<n0> , the [<c1>] boss , has made a bid for <p2> .'],
  },
  'whose-contract': {
    yes: [
      "<p0> has alerted <c1> by rejecting [<c2>] 's latest contract offer .",
      "<p0> turned down [<c1>] 's new deal .",
    ],
    no: ["<c0> rejected [<c1>] 's latest offer for <p2> .", '<p0> turned down [<c1>] .'],
  },
  'would-keep-loanee': {
    yes: [
      "[<c0>] are keen to make <p1> 's loan move permanent .",
      "[<c0>] would like to turn <p1> 's loan from <c2> into a permanent deal .",
    ],
    no: ["[<c0>] want to make <p1> 's loan debut a happy one .", "<c0> made <p1> 's loan to [<c2>] easier ."],
  },
  'made-permanent': {
    yes: [
      "<p0> made <p0> 's loan deal with [<c1>] a permanent one .",
      '<p0> has turned a loan at [<c1>] into a permanent deal .',
    ],
    no: ["<p0> made <p0> 's loan debut at [<c1>] .", '<p0> made a loan move to [<c1>] in the summer .'],
  },
  'denies-listing': {
    yes: [
      '[<c0>] have denied reports that striker <p1> has been placed on the list .',
      '[<c0>] dismissed talk that <p1> is for sale .',
      '[<c0>] have moved quickly to deny that striker <p1> could be sold to <c2> .',
    ],
    no: ['[<c0>] have denied reports that they want <p1> .', '[<c0>] denied that <p1> was injured .'],
  },
  'speaks-of-exit': {
    yes: [
      '[<c0>] president <n1> has not ruled out <c2> target <p3> leaving .',
      '[<c0>] fear <p1> could leave .',
      '[<c0>] coach <n1> accepts that striker <p2> may be sold .',
    ],
    no: ['[<c0>] have not ruled out a move for <p1> .', '[<c0>] fear <p1> .'],
  },
  'as-they-say': {
    yes: [
      'if <c0> stay away , as [<c1>] president <n2> has hinted , a move for <p3> is next .',
      'as [<c0>] said , <p1> may go .',
    ],
    no: ['<c0> make a bid as [<c1>] want more .'],
  },
  'warns-bidder': {
    yes: [
      '[<c0>] boss <n1> has warned <c2> manager <n3> that no amount of cash could buy <p4> .',
      '[<c0>] told <c1> it would take <f2> to sign <p3> .',
    ],
    no: ['[<c0>] warned <p1> that no bid had come .', '<c0> warned [<c1>] that no amount would do .'],
  },
  'sum-to': {
    yes: [
      '<c0> have offered <p1> plus <f2> to [<c3>] for <p4> .',
      '<c0> offered <p1> and <f2> to [<c3>] in exchange for <p4> .',
      '<c0> have offered <f1> to [<c2>] for <p3> .',
      '<c0> paid <f1> to the [<c2>] for striker <p3> .',
    ],
    no: ['<p0> was offered to [<c1>] for <f2> .', '<c0> offered terms to [<c1>] for <p2> .'],
  },
  'discusses-exit': {
    yes: ['[<c0>] are in discussions over a move away for <p1> .', '[<c0>] have been working on the sale of <p1> .'],
    no: ['[<c0>] are in talks over a move for <p1> .', '[<c0>] are in talks with <c1> .'],
  },
  'came-to-nothing': {
    yes: [
      '<p0> joined <c1> after a previous move to [<c2>] was scrapped .',
      '<p0> is wanted again since an earlier loan switch to [<c1>] fell through .',
    ],
    no: ['<p0> is set for a move to [<c1>] .', '<p0> stays after the move to [<c1>] collapsed .'],
  },
  'extends-loan-at': {
    yes: ['<p0> has extended his loan at <l1> side [<c2>] .', "<p0> will prolong <p1> 's loan spell with [<c2>] ."],
    no: ['<p0> has extended his contract at [<c1>] .', '<p0> ends his loan at [<c1>] .'],
  },
  'shops-elsewhere': {
    yes: [
      '<p0> will leave as [<c1>] eye more reinforcements .',
      '<p0> closes in on <c1> switch as [<c2>] set for busy deadline day',
      '<p0> may go while the [<c1>] are looking for a replacement .',
    ],
    no: ['<p0> waits as [<c1>] eye a move .', '<p0> may go as [<c1>] target signings like <p2> .'],
  },
  'sold-before': {
    yes: [
      'after offloading <p0> to [<c1>] on loan , <c2> can raise their bid .',
      '<c0> want <p1> after losing <p2> to [<c3>] .',
      "<c0> want a keeper after missing out on <c1> 's <p2> to [<c3>] .",
    ],
    no: ['<c0> are after selling <p1> to <c2> ready to sign for [<c3>] .', '<c0> want to sell <p1> to [<c2>] .'],
  },
};
