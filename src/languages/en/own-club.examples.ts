/** What each row of own-club.ts must and must not find: whether the club in brackets is the one. Never shipped. */
export interface OwnClubExamples {
  readonly yes: readonly [string, string, ...string[]];
  readonly no: readonly [string, ...string[]];
}

export const OWN_CLUB_EXAMPLES: Readonly<Record<string, OwnClubExamples>> = {
  'has-spent': {
    yes: ['<p0> , who has spent the last seven years with [<c1>] , is free .', '<p0> has spent his career at [<c1>] .'],
    no: ['<p0> spent last season with [<c1>] .'],
  },
  'announces-exit': {
    yes: ['[<c0>] can confirm that <p1> has left the club .', '[<c0>] announced striker <p1> will leave in june .'],
    no: ['[<c0>] can confirm that <p1> has joined the club .', '[<c0>] announced that <p1> has left <c2> .'],
  },
  'boss-on-leaving': {
    yes: [
      '[<c0>] boss <n1> has laughed off suggestions that <p2> could leave the club .',
      '[<c0>] manager <n1> says <p2> is going nowhere .',
    ],
    no: ['[<c0>] boss <n1> says <p2> could join the club .', '[<c0>] boss <n1> hopes <p2> will go to <c3> .'],
  },
  'loans-out': {
    yes: ['[<c0>] to loan <p1> to <c2>', '[<c0>] will send <p1> on loan to <c2> .'],
    no: ['<c0> to loan <p1> to [<c2>]', '<p0> told [<c1>] to loan <p2> to <c3> .'],
  },
  'left-for-then': {
    yes: ['<p0> , who left <c1> for [<c2>] in 2023 , is wanted .', '<p0> left for [<c1>] .'],
    no: ['<p0> left [<c1>] for <c2> .'],
  },
  'only-joined': {
    yes: ['<p0> , who only joined [<c1>] in january , is wanted .', '<p0> has only signed for [<c1>] .'],
    no: ['<p0> joined [<c1>] in january .'],
  },
  'went-where': {
    yes: [
      '<p0> left in <d1> and moved to [<c2>] , where he is contracted until next summer .',
      '<p0> joined [<c1>] , where he has played 40 times .',
    ],
    no: [
      '<p0> has moved to [<c1>] , where he is set to earn more .',
      '<p0> could have joined [<c1>] , where he is wanted .',
    ],
  },
  formerly: {
    yes: ['<p0> , formerly of [<c1>] , is wanted .', '<p0> , once at [<c1>] , has signed .'],
    no: ['<p0> , of [<c1>] , is wanted .'],
  },
  'left-for': {
    yes: ['<p0> left [<c1>] for <c2> .', '<p0> left [<c1>] to join <c2> .'],
    no: ['<p0> left <c1> for [<c2>] .'],
  },
  'denies-bid': {
    yes: ['[<c0>] deny that <c1> have bid for <p2>', '[<c0>] chief insists <c1> have not approached <p2>'],
    no: ['<c0> deny that [<c1>] have bid for <p2>'],
  },
  'will-not-sell': {
    yes: ['[<c0>] say <p1> is not for sale .', '[<c0>] think that neither <p1> nor <p2> need be sold .'],
    no: ['<p0> is not for sale , [<c1>] say .'],
  },
  'raided-for': {
    yes: ['<c0> plot raid on [<c1>] for <p2> .', '<c0> plan to raid rivals [<c1>] to sign <p2> .'],
    no: ['[<c0>] plot raid on <c1> for <p2> .'],
  },
  swaps: {
    yes: ['<p0> is set to swap [<c1>] for <c2> .', '<p0> ditches [<c1>] for <c2>'],
    no: ['<p0> is set to swap <c1> for [<c2>] .'],
  },
  'walks-out-on': {
    yes: ['<p0> stuns [<c1>] by joining <c2>', '<p0> has dumped turkish giants [<c1>] in favour of <c2> .'],
    no: ['<p0> stunned [<c1>] with a goal .', '<p0> leaves <c1> in favour of [<c2>] .'],
  },
  'move-between': {
    yes: ['<p0> seals <f1> [<c2>] to <c3> switch', '<p0> completes [<c1>] to <c2> transfer'],
    no: ['<p0> seals <c1> to [<c2>] switch'],
  },
  'tells-wish': {
    yes: ['<p0> has told [<c1>] that he wants to leave .', '<p0> informed [<c1>] of his desire to join <c2> .'],
    no: ['<p0> has told [<c1>] that he wants to join them .'],
  },
  'offers-him': {
    yes: ['[<c0>] have offered <p1> to <c2> .', '[<c0>] are offering <p1> to <c2> .'],
    no: ['[<c0>] have offered <p1> terms .'],
  },
  'offered-by': {
    yes: ['<p0> has been offered to <c1> by [<c2>] .', '<p0> was offered to <c1> and <c2> by [<c3>] .'],
    no: ['<p0> has been offered to [<c1>] by his agent .'],
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
    yes: ['[<c0>] striker <p1> is wanted .', '[<c0>] and <g1> winger , <p2> trained .'],
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
    yes: ["the next is <p0> , [<c1>] 's <g2> winger .", "<c0> want <p1> , [<c2>] 's young striker ."],
    no: ["as for <p0> , [<c1>] 's manager <n2> said no ."],
  },
  'after-name': {
    yes: ['<p0> , now of [<c1>] , is wanted .', '<p0> , at [<c1>] , trained .'],
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
    no: ['<c0> have signed <p1> on advice of [<c2>] .'],
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
    no: ['<c0> drew with [<c1>] before the deal for <p2> .', "<p0> has agreed terms with [<c1>] on <p2> 's move ."],
  },
  'pay-club': {
    yes: ['<c0> will pay [<c1>] <f2> for <p3> .', '<c0> are offering [<c1>] around <f2> to sign <p3> .'],
    no: ['[<c0>] will pay <f1> for <p2> .'],
  },
  'tells-price': {
    yes: ['[<c0>] have told <c1> that they want <f2> for <p3> .', '[<c0>] have informed <c1> they value <p2> .'],
    no: ['<c0> have told [<c1>] that they want <f2> for <p3> .'],
  },
  'described-after': {
    yes: ['<p0> , the [<c1>] striker , is wanted .', '<p0> , a young [<c1>] defender , is wanted .'],
    no: ['<p0> , the former [<c1>] striker , is wanted .'],
  },
  sells: {
    yes: ['[<c0>] are ready to sell <p1> .', '[<c0>] have denied that an agreement has been reached to sell <p1> .'],
    no: ['a bid from [<c0>] let <p1> think .', '[<c0>] have met the release clause of <p1> .'],
  },
  'contract-of': {
    yes: [
      '[<c0>] contract of <p1> ends .',
      '[<c0>] have confirmed the departure of <p1> .',
      "[<c0>] 's asking price for <p1> is high .",
    ],
    no: ['[<c0>] signed <p1> .', '[<c0>] will meet the asking price for <p1> .', '[<c0>] deal for <p1> collapsed .'],
  },
  'his-future': {
    yes: ["<p0> 's future at [<c1>] is open .", "<p0> 's contract with [<c1>] ends ."],
    no: ["<p0> 's goal against [<c1>] won it ."],
  },
  'his-club-future': {
    yes: ["<p0> 's [<c1>] future is open .", "<p0> 's [<c1>] contract ends ."],
    no: ["<p0> 's [<c1>] move is close ."],
  },
  joined: {
    yes: ['<p0> has been at [<c1>] .', '<p0> came through at [<c1>] .'],
    no: ['<p0> has been linked with [<c1>] .'],
  },
  'plays-this-season': {
    yes: [
      '<p0> has seven goals in 27 matches for [<c1>] this season .',
      '<p0> made ten appearances with [<c1>] so far .',
    ],
    no: ['<p0> had seven goals for [<c1>] in 2019 .'],
  },
  'helps-club': {
    yes: ['<p0> played a role in helping [<c1>] return to <l2> .', '<p0> has helped [<c1>] to win the title .'],
    no: ['<p0> could help [<c1>] win .'],
  },
  'joined-then': {
    yes: ['<p0> , who joined [<c1>] , is wanted .', '<p0> first signed for [<c1>] .'],
    no: ['<p0> could join [<c1>] .'],
  },
};
