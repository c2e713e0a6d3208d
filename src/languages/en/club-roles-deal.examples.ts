/** What each row of club-roles-deal.ts must and must not judge; the club in brackets is the one. Never shipped. */
export interface RoleExamples {
  readonly yes: readonly [string, string, ...string[]];
  readonly no: readonly [string, ...string[]];
}

export const CLUB_ROLE_DEAL_EXAMPLES: Readonly<Record<string, RoleExamples>> = {
  'sells-to': {
    yes: [
      '<c0> are in talks with [<c1>] about the sale of <p2> .',
      '<c0> have opened talks with [<c1>] about selling <p2> .',
      "<c0> have no agreement with [<c1>] over <p2> 's exit .",
    ],
    no: ['<c0> are in talks with [<c1>] about <p2> .'],
  },
  'sells-with': {
    yes: [
      '[<c0>] have denied reaching an agreement with <c1> for the sale of <p2> .',
      "[<c0>] are in talks with <c1> over <p2> 's departure .",
    ],
    no: ['[<c0>] are in talks with <c1> about <p2> .'],
  },
  'we-deal-with': {
    yes: [
      'the club have made contact with [<c0>] .',
      'we have an agreement with [<c0>] , <n1> said .',
      'they are in talks with [<c0>] .',
    ],
    no: ['<p0> has an agreement with [<c1>] .'],
  },
  'beaten-to': {
    yes: [
      '<c0> have moved ahead of [<c1>] in the race for <p2> .',
      '<c0> have overtaken [<c1>] in the race for <p2> .',
      '<c0> pipped rivals [<c1>] to the signing of <p2> .',
      '<c0> have beaten [<c1>] to the signature of <p2> .',
      '<c0> edged out [<c1>] in the race for <p2> .',
      '<c0> beat off competition from [<c1>] to land <p2> .',
      '<c0> beat off [<c1>] and several other clubs to sign <p2> .',
    ],
    no: ['<c0> were beaten by [<c1>] on sunday .', '[<c0>] beat <c1> to the signing of <p2> .'],
  },
  overtaken: {
    yes: [
      '[<c0>] pipped to signing of <p1> by <c2> .',
      '[<c0>] have been usurped by rivals <c1> .',
      "[<c0>] have been usurped by <n1> 's <c2> .",
      '[<c0>] were pipped to the deal by <c1> .',
    ],
    no: ['[<c0>] were beaten by <c1> on sunday .', '<c0> have been usurped by [<c1>] .'],
  },
  overtakes: {
    yes: [
      '<c0> have been beaten to <p1> by [<c2>] .',
      '<c0> pipped to the signing of <p1> by [<c2>]',
      '<c0> have been usurped by [<c1>] .',
      '<c0> were outbid by city rivals [<c1>] .',
    ],
    no: ['<c0> were beaten by [<c1>] on saturday .', '<c0> were beaten by [<c1>] on sunday .'],
  },
  'must-convince': {
    yes: ['<c0> must convince [<c1>] to sell <p2> .', '<c0> have failed to persuade [<c1>] so far .'],
    no: ['<p0> must convince [<c1>] to sign him .'],
  },
  'landed-in': {
    yes: ['<p0> landed in [<c1>] <d2> for a medical .', '<p0> has flown into [<c1>] to undergo a medical .'],
    no: ['<p0> will undergo a medical at [<c1>] .', '<p0> is flying for [<c1>] .'],
  },
  'extends-loan': {
    yes: ["[<c0>] want to extend <p1> 's loan from <c2> .", '[<c0>] have prolonged the loan of <p1> .'],
    no: ['[<c0>] want to extend his contract .', "<c0> extend <p1> 's loan from [<c2>] ."],
  },
  'parts-with': {
    yes: ['[<c0>] have bid farewell to <p1> .', '[<c0>] have agreed the sale of striker <p1> .'],
    no: ['[<c0>] said goodbye to the cup .', '[<c0>] have agreed the signing of <p1> .'],
  },
  takes: {
    yes: [
      '[<c0>] acquired forward <p1> .',
      '[<c0>] have had a bid rejected for <c1> striker <p2> .',
      '[<c0>] have met the release clause of <p1> .',
    ],
    no: ['[<c0>] rejected a bid for <p1> .', '[<c0>] striker <p1> picked up an injury .'],
  },
  'refused-bidder': {
    yes: ['[<c0>] had an offer of <f1> turned down by <c2> .', '[<c0>] have seen two bids rejected .'],
    no: ['<c0> had an offer turned down by [<c1>] .', '[<c0>] have rejected two bids .'],
  },
  'signing-then': {
    yes: [
      '[<c0>] have acted fast , signing striker <p1> .',
      '[<c0>] have filled the gap , bringing in <g1> winger <p2> .',
    ],
    no: ['<c0> beat [<c1>] , signing off with a goal by <p2> .', '<p0> left [<c1>] , signing for <c2> .'],
  },
  'swapped-with': {
    yes: [
      '<c0> may include <p1> in another swap deal with <l2> champions [<c3>] .',
      '<c0> use <p1> in a swap with [<c2>] .',
    ],
    no: ['<c0> are in talks over a swap deal with [<c1>] .'],
  },
  'seller-at-table': {
    yes: [
      '<p0> : <c1> make contact with [<c2>] over winger',
      '<c0> have agreed a fee of <f1> with [<c2>] for <p3> .',
      '<c0> have held talks with <l1> side , [<c2>] , over <p3> .',
    ],
    no: [
      "<c0> winger <p1> 's agent held talks with [<c2>] over a move .",
      '<p0> is in talks with [<c1>] over personal terms .',
    ],
  },
  'his-deal-with': {
    yes: ['<c0> agree <p1> deal with [<c2>]', '<c0> to finalise <p1> transfer with [<c2>]'],
    no: ['<p0> agrees deal with [<c1>]'],
  },
  'confirms-offer': {
    yes: ['[<c0>] confirm <c1> talks over <p2>', '[<c0>] president : <c1> want <p2>'],
    no: ['<c0> confirm [<c1>] talks over <p2>', '[<c0>] confirm <p1> signing'],
  },
  'confirms-exit': {
    yes: [
      '[<c0>] boss <n1> confirmed <p2> has left the club to join <c3> .',
      '[<c0>] have announced that <p1> will leave in june .',
      '[<c0>] manager <n1> has confirmed that third-choice goalkeeper <p2> will be allowed to leave the club on loan .',
    ],
    no: ['[<c0>] boss <n1> confirmed <p2> has signed .', '[<c0>] boss <n1> confirmed <p2> will be allowed to play .'],
  },
  values: {
    yes: ['[<c0>] value <p1> at <f2> .', 'they want more but [<c0>] only value the young <p1> at <f2> .'],
    no: ['[<c0>] want <p1> .'],
  },
  demands: {
    yes: [
      "[<c0>] 's billionaire owner <n1> will demand <f2> for the 24-year-old <p3> from <c4> .",
      '[<c0>] want <f1> from <c2> .',
    ],
    no: ['[<c0>] want <p1> from <c2> .', '[<c0>] have <f1> to spend .'],
  },
  'demands-of': {
    yes: [
      '<c0> are demanding <f1> from [<c2>] for <p3> .',
      '<c0> want at least <f1> from [<c2>] .',
      '<c0> owner <n1> will demand <f2> for striker <p3> from [<c4>] .',
    ],
    no: ['<c0> want <p1> from [<c2>] .'],
  },
  'pays-club': {
    yes: ['<c0> must pay [<c1>] <f2> to land <p3> .', '<c0> have offered [<c1>] around <f2> .'],
    no: ['<c0> have offered <p1> to [<c2>] for <f3> .'],
  },
  'snubbed-for': {
    yes: [
      '<p0> has turned down [<c1>] in order to join <c2> .',
      '<p0> has snubbed [<c1>] for a move to <c2> .',
      '<p0> turned down [<c1>] and <c2> to sign for <c3> .',
    ],
    no: ['<p0> has snubbed [<c1>] to sign a new contract .', '<p0> has turned down [<c1>] .'],
  },
  'back-from-loan': {
    yes: ['<p0> is back at [<c1>] after a loan at <c2> .', '<p0> has returned to [<c1>] from his loan .'],
    no: ['<p0> is back at [<c1>] after two years away .'],
  },
  'not-back': {
    yes: ['<p0> will not return to [<c1>] .', '<p0> would never go back to french side [<c1>] .'],
    no: ['<p0> could return to [<c1>] .'],
  },
  'joins-him-at': {
    yes: [
      '<p0> is keen to quit <c1> and join <n2> at saudi side [<c3>] .',
      '<p0> could be reunited with former <c1> boss <n2> at [<c3>] .',
    ],
    no: ['<p0> wants <n1> to stay at [<c2>] .'],
  },
  'home-with': {
    yes: [
      '<p0> is linked with a return to his homeland with [<c1>] .',
      '<p0> plans a return to <g1> with [<c2>] .',
      '<p0> is linked with a move to the <l1> with promoted side [<c2>] .',
      '<p0> may play in <l1> with [<c2>] .',
    ],
    no: ['<p0> returned to <g1> with an injury from [<c2>] .'],
  },
  'we-are-asked': {
    yes: [
      '[<c0>] manager <n1> said the club knocked back a bid for <p2> .',
      '[<c0>] chief executive <n1> said : we have received an <f2> bid from <c3> .',
      '[<c0>] chairman <n1> insisted that they do not want to sell .',
    ],
    no: ['[<c0>] boss <n1> said : we have made a bid .'],
  },
  'old-club-wants': {
    yes: ['<c0> and his former club [<c1>] are keen on <p2> .', 'old side [<c0>] want <p1> back .'],
    no: ['<p0> scored against his former club [<c1>] .'],
  },
};
