/** What each row of own-club.ts must and must not find: whether the club in brackets is the one. Never shipped. */
export interface OwnClubExamples {
  readonly yes: readonly [string, string, ...string[]];
  readonly no: readonly [string, ...string[]];
}

export const OWN_CLUB_EXAMPLES: Readonly<Record<string, OwnClubExamples>> = {
  'announces-exit': {
    yes: ['[<c0>] can confirm that <p1> has left the club .', '[<c0>] announced striker <p1> will leave in june .'],
    no: ['[<c0>] can confirm that <p1> has joined the club .', '[<c0>] announced that <p1> has left <c2> .'],
  },
  'boss-on-leaving': {
    yes: [
      '[<c0>] boss <n1> has laughed off suggestions that <p2> could leave the club .',
      '[<c0>] manager <n1> says <p2> is going nowhere .',
      '[<c0>] manager <n1> has confirmed that goalkeeper <p2> will be allowed to leave on loan .',
    ],
    no: ['[<c0>] boss <n1> says <p2> could join the club .', '[<c0>] boss <n1> hopes <p2> will go to <c3> .'],
  },
  'loans-out': {
    yes: ['[<c0>] to loan <p1> to <c2>', '[<c0>] will send <p1> on loan to <c2> .'],
    no: ['<c0> to loan <p1> to [<c2>]', '<p0> told [<c1>] to loan <p2> to <c3> .'],
  },
  former: {
    yes: [
      'former [<c0>] striker <p1> is wanted .',
      'ex [<c0>] ace <p1> trains alone .',
      'former <g0> and [<c1>] striker <p2> has signed .',
    ],
    no: ['[<c0>] striker <p1> is wanted .'],
  },
  apposition: {
    yes: [
      '[<c0>] striker <p1> is wanted .',
      '[<c0>] and <g1> winger , <p2> trained .',
      "<c0> want [<c1>] 's former <c2> winger <p3> .",
    ],
    no: [
      'former [<c0>] striker <p1> is wanted .',
      '[<c0>] want striker <p1> .',
      'ex <c0> and [<c1>] winger <p2> is free .',
      '[<c0>] acquired winger <p1> .',
      '[<c0>] unveil winger <p1> .',
    ],
  },
  possessive: {
    yes: ["<c0> like [<c1>] 's <p2> .", "[<c0>] 's young striker <p1> is wanted ."],
    no: ["[<c0>] 's bid for <p1> was rejected ."],
  },
  'list-after-role': {
    yes: ['[<c0>] duo <p1> and <p2> are wanted .', '[<c0>] defenders <p1> , <p2> and <p3> trained .'],
    no: ['[<c0>] want <p1> and <p2> .'],
  },
  'time-enjoyed': {
    yes: ["<p0> loved <p1> 's time at [<c2>] .", "<p0> has enjoyed <p1> 's loan spell with [<c2>] ."],
    no: ["<p0> ends <p1> 's time at [<c2>] ."],
  },
  'of-club': {
    yes: ['they want <p0> of [<c1>] .', '<p0> of <l1> side [<c2>] is wanted .'],
    no: ['<p0> dreams of [<c1>] .'],
  },
  adjacent: {
    yes: ['[<c0>] <p1> is wanted .', 'a bid for [<c0>] <p1> is near .', '<c0> are confident [<c1>] <p2> will come .'],
    no: ['[<c0>] want <p1> .', "<p0> wants to give [<c1>] <p0> 's best ."],
  },
  'plays-for': {
    yes: ['<p0> has been playing for [<c1>] .', '<p0> , who is currently contracted to [<c1>] , is wanted .'],
    no: ['<p0> wants to play against [<c1>] .'],
  },
  apposed: {
    yes: [
      "the next is <p0> , [<c1>] 's <g2> winger .",
      "<c0> want <p1> , [<c2>] 's young striker .",
      '<c0> have signed <p1> , [<c2>] striker , on loan .',
    ],
    no: ['<c0> want <p1> , [<c2>] striker <p3> and others .', "as for <p0> , [<c1>] 's manager <n2> said no ."],
  },
  'after-name': {
    yes: ['<p0> , of [<c1>] , is wanted .', '<p0> , at [<c1>] , trained .'],
    no: ['<p0> , who faced [<c1>] , is wanted .'],
  },
  leaves: {
    yes: [
      '<p0> wants to leave [<c1>] .',
      '<p0> signed a new contract with [<c1>] .',
      '<p0> will see out his deal at [<c1>] .',
    ],
    no: ['<p0> has signed a contract with [<c1>] .', '<p0> signed a pre-contract with [<c1>] .'],
  },
  'signed-from': {
    yes: ['<c0> have signed <p1> from [<c2>] .', '<c0> secured the services of <p1> from polish club [<c2>] .'],
    no: ['<c0> have signed <p1> on advice of [<c2>] .', '<c0> , who signed <p1> from [<c2>] , want <f3> .'],
  },
  'joins-from': {
    yes: [
      '<p0> joined <c1> from [<c2>] .',
      '<p0> has penned a deal with <c1> from division one side , [<c2>] .',
      '<p0> completed a move to <c1> from [<c2>] .',
    ],
    no: ['<p0> joined [<c1>] in june .'],
  },
  raided: {
    yes: ['<c0> have raided neighbours [<c1>] for the winger <p2> .', '<c0> raid [<c1>] to land <p2> .'],
    no: ['[<c0>] were raided for <p2> .', '[<c0>] raid <c1> for <p2> .'],
  },
  'deal-with': {
    yes: [
      '<c0> are in talks with [<c1>] over <p2> .',
      '<c0> agreed a fee with [<c1>] for <p2> .',
      'they are in talks with [<c1>] over a season-long loan move for <g2> under-21 international midfielder <p3> .',
    ],
    no: [
      '<c0> drew with [<c1>] before the deal for <p2> .',
      '<p0> has told <c1> to get the deal done with [<c2>] over <p3> .',
      '<p0> informed <c1> of an offer to [<c2>] for <p3> .',
      "<p0> has agreed terms with [<c1>] on <p2> 's move .",
      '<c0> hold talks with [<c1>] about selling <p2> .',
    ],
  },
  'pay-club': {
    yes: ['<c0> will pay [<c1>] <f2> for <p3> .', '<c0> are offering [<c1>] around <f2> to sign <p3> .'],
    no: ['[<c0>] will pay <f1> for <p2> .'],
  },
  'tells-price': {
    yes: [
      '[<c0>] have told <c1> that they want <f2> for <p3> .',
      '[<c0>] have informed <c1> they value <p2> .',
      '[<c0>] boss <n1> has told <c2> they will need to improve their offer for <p3> .',
    ],
    no: ['<c0> have told [<c1>] that they want <f2> for <p3> .'],
  },
  'described-after': {
    yes: ['<p0> , the [<c1>] striker , is wanted .', '<p0> , a young [<c1>] defender , is wanted .'],
    no: ['<p0> , the former [<c1>] striker , is wanted .'],
  },
  sells: {
    yes: ['[<c0>] are ready to sell <p1> .', '[<c0>] have denied that an agreement has been reached to sell <p1> .'],
    no: [
      '[<c0>] sent scouts to watch <p1> .',
      '[<c0>] will send officials to see <p1> .',
      'a bid from [<c0>] let <p1> think .',
      'genoa in [<c0>] ace chase but retain hope of keeping <p1>',
      '[<c0>] have met the release clause of <p1> .',
      'i think [<c0>] are aware of what we value <p1> at .',
      '[<c0>] know that we will not sell <p1> .',
    ],
  },
};
