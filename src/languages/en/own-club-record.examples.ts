/** What each row of own-club-record.ts must and must not find: whether the club in brackets is the one. Never shipped. */
import type { OwnClubExamples } from './own-club.examples';

export const OWN_CLUB_RECORD_EXAMPLES: Readonly<Record<string, OwnClubExamples>> = {
  'last-season-for': {
    yes: ['<p0> scored 19 times for [<c1>] last season .', '<p0> , 22 , played 14 matches for [<c1>] this term .'],
    no: ['<p0> scored 19 times for [<c1>] last season on loan .', '<p0> will play for [<c1>] this season .'],
  },
  'would-keep-loanee': {
    yes: [
      "[<c0>] are keen to make <p1> 's loan move permanent .",
      "[<c0>] want to turn <p1> 's loan from <c2> into a permanent deal .",
    ],
    no: ["[<c0>] are keen to make <p1> 's loan spell a success .", "<c0> sent <p1> 's club [<c2>] a permanent offer ."],
  },
  'on-loan-there': {
    yes: ['on loan [<c0>] striker <p1> is wanted .', 'on loan [<c0>] winger <p1> has scored .'],
    no: ['<p0> is on loan from [<c1>] .', '[<c0>] striker <p1> , on loan , is wanted .'],
  },
  loanee: {
    yes: ['<c0> want [<c1>] loanee <p2> .', "[<c0>] 's loan star <p1> shone ."],
    no: ['<c0> want [<c1>] star <p2> .', '[<c0>] loan <p1> out .'],
  },
  'games-for': {
    yes: [
      '<p0> has seven goals in 27 official matches for [<c1>] .',
      '<p0> made 106 appearances for [<c1>] .',
      '<p0> is a bright spot in a poor season for [<c1>] .',
    ],
    no: [
      '<p0> met <n1> , under whom he scored 30 goals in 58 games for [<c2>] .',
      '<p0> could be a regular at [<c1>] .',
      '<p0> has signed for [<c1>] .',
    ],
  },
  'grown-at': {
    yes: ['<p0> has developed into a dependable full-back for [<c1>] .', '<p0> has established himself at [<c1>] .'],
    no: ['<p0> has emerged as a target for [<c1>] .'],
  },
  'has-lost': {
    yes: [
      '[<c0>] have lost another international , midfielder <p1> , to <c2> .',
      '[<c0>] have already lost striker <p1> .',
    ],
    no: ['[<c0>] have lost out to <c1> for <p2> .', 'after losing to [<c0>] <p1> was sold .'],
  },
  'goes-back-to': {
    yes: [
      '<c0> will go back to [<c1>] with a <f2> offer for <p3> .',
      '<c0> are going back to [<c1>] with an improved bid for <p2> .',
    ],
    no: ['<p0> will go back to [<c1>] with a smile .'],
  },
  'approaches-club': {
    yes: ['<c0> have approached [<c1>] about striker <p2> .', '<c0> sounded out [<c1>] over a move for <p2> .'],
    no: [
      '[<c0>] have approached <p1> .',
      '<c0> contacted [<c1>] and left .',
      '<c0> have contacted [<c1>] in an attempt to get them to bid for <p2> .',
      "<p0> 's agent has met [<c1>] to discuss <p2> 's move .",
    ],
  },
  'his-club-misery': {
    yes: ["<c0> to end <p1> 's [<c2>] misery", "<p0> 's [<c1>] nightmare is over ."],
    no: ["<p0> 's [<c1>] debut is near ."],
  },
  'going-nowhere': {
    yes: ['[<c0>] insist <p1> is going nowhere .', '[<c0>] say <p1> will not be sold .'],
    no: ['[<c0>] say <p1> is wanted by <c2> .', 'sources at [<c0>] say <p1> is a target .'],
  },
  'after-games-for': {
    yes: [
      '<p0> is tracked by scouts after scoring 11 times for <l1> side [<c2>] .',
      '<p0> joins <c1> after playing for [<c2>] .',
    ],
    no: ['<p0> joins <c1> after playing for [<c2>] on loan .', '<p0> joins [<c1>] after a trial .'],
  },
  'most-recently': {
    yes: ['<p0> , who most turned out for [<c1>] , has signed .', '<p0> was most on the books of [<c1>] .'],
    no: ['<p0> played for [<c1>] .', '<p0> scored most goals for [<c1>] .'],
  },
  'helps-win': {
    yes: ['<p0> helped [<c1>] win promotion .', '<p0> was wanted since helping [<c1>] to the title .'],
    no: ['<p0> could help [<c1>] win promotion .'],
  },
  'informs-club': {
    yes: [
      '<p0> attracts interest after informing [<c1>] of his desire to leave .',
      '<p0> told [<c1>] that he wants to go .',
    ],
    no: ['<p0> told [<c1>] that he will sign .'],
  },
  'leaves-short': {
    yes: ['the deal leaves [<c0>] without a left-back .', 'selling <p0> would leave [<c1>] short .'],
    no: ['<p0> will leave [<c1>] in june .'],
  },
  'contemplates-sale': {
    yes: [
      '[<c0>] would not contemplate a sale for less than <f1> .',
      '[<c0>] are ready to sanction an exit for <p1> .',
    ],
    no: ['<c0> told [<c1>] to sanction a sale .', '[<c0>] consider a bid .'],
  },
  'after-joining': {
    yes: ['he has started twice since joining [<c0>] last year .', 'after signing for [<c0>] in <d1> he scored .'],
    no: ['he had a spell there before joining [<c0>] .'],
  },
  'after-spell': {
    yes: [
      '<p0> joins after spending the last season with [<c1>] .',
      '<p0> is coming after a two-year stint with [<c1>] .',
    ],
    no: ['<p0> joins after spending last season at [<c1>] on loan .', '<p0> joins after a loan from [<c1>] .'],
  },
  'lent-to': {
    yes: [
      'he spent last season on loan at [<c0>] .',
      'a loan spell with fellow <l0> side [<c1>] went well .',
      'he was on a loan deal at [<c0>] .',
    ],
    no: ['he is on loan from [<c0>] .'],
  },
  'he-lent-to': {
    yes: ['<p0> spent last season on loan at [<c1>] .', "<p0> 's loan spell at [<c1>] is over ."],
    no: ['<p0> is on loan from [<c1>] .'],
  },
  'tells-suitors': {
    yes: [
      '[<c0>] have told suitors of <p1> that he can leave .',
      '[<c0>] had spent the summer encouraging suitors for <p1> .',
    ],
    no: ['<c0> told [<c1>] that suitors of <p2> wait .', 'agents of [<c0>] have told clubs to wait for <p1> .'],
  },
  'back-at': {
    yes: ['<p0> has returned to [<c1>] .', '<p0> is back at [<c1>] after a loan .'],
    no: ['<p0> could return to [<c1>] .'],
  },
};
