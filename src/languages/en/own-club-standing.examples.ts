/** What each row of own-club-standing.ts must and must not find: whether the club in brackets is the one. Never shipped. */
import type { OwnClubExamples } from './own-club.examples';

export const OWN_CLUB_STANDING_EXAMPLES: Readonly<Record<string, OwnClubExamples>> = {
  'plays-football-for': {
    yes: [
      "<p0> currently plays <p1> 's football for [<c1>] .",
      '<p0> , who is playing club football at [<c1>] , is wanted .',
    ],
    no: ['<p0> wants to play football for [<c1>] .', '<p0> played for [<c1>] as a boy .'],
  },
  'status-at': {
    yes: [
      "<c0> asked because of <p1> 's fringe status at [<c2>] .",
      "<p0> 's lack of game time at [<c1>] is no secret .",
    ],
    no: ["<p0> 's arrival at [<c1>] is near .", "<p0> 's status at [<c1>] last season was another ."],
  },
  'in-brackets': {
    yes: ['<p0> [<c1>] has been sent to <c2> .', 'striker <p0> [<c1>] b is wanted by <c2> .'],
    no: ['they told <p0> [<c1>] would sign him .', '<p0> [<c1>] bid'],
  },
  'a-player-at': {
    yes: ['<p0> is still a player at [<c1>] .', '<p0> remains a valued player of [<c1>] .'],
    no: ['<p0> will be a player at [<c1>] .', '<p0> is a fan of [<c1>] .'],
  },
  'another-who-is-at': {
    yes: [
      '<p0> , another winger who is currently at [<c1>] , has been named .',
      '<p0> , a forward now playing for [<c1>] , is next .',
    ],
    no: ['<p0> , a winger who could end up at [<c1>] .', '<p0> , once a boy at [<c1>] , is next .'],
  },
  'quits-the-club': {
    yes: ['[<c0>] marquee signing <p1> has decided to quit the club .', '[<c0>] signing <p1> has left the club .'],
    no: ['[<c0>] signing <p1> has left <c2> .'],
  },
  'his-team': {
    yes: ["<p0> 's team [<c1>] are third .", "<p0> 's club , [<c1>] , said nothing ."],
    no: ["<p0> 's former club [<c1>] are third .", "<p0> 's next club is not [<c1>] ."],
  },
  'after-stint': {
    yes: [
      '<c0> have signed <p1> after a three-year stint with [<c2>] .',
      '<c0> lured <p1> back following eight years at [<c2>] .',
    ],
    no: ['<c0> have signed <p1> after a loan spell at [<c2>] .', '<p0> went home after a spell at [<c1>] .'],
  },
  'spent-at': {
    yes: ['<p0> spent time with [<c1>] last season .', '<p0> , who spent the last two years at [<c1>] , is free .'],
    no: ['<p0> spent last season on loan at [<c1>] .', '<p0> spent an hour with [<c1>] .'],
  },
  'they-move-on': {
    yes: [
      '[<c0>] confirmed today that both club captain <p1> and fan favourite <p2> will be moving on .',
      '[<c0>] have announced striker <p1> and <p2> are leaving .',
    ],
    no: ['[<c0>] confirmed the arrival of <p1> .', '<c0> confirmed <p1> will leave [<c2>] .'],
  },
  'denies-listing': {
    yes: [
      '[<c0>] have denied reports that striker <p1> has been placed on the list .',
      '[<c0>] dismiss claims <p1> is up for sale .',
    ],
    no: ['[<c0>] have denied reports that they want <p1> .', '[<c0>] denied claims of a bid for <p1> .'],
  },
  'speaks-of-exit': {
    yes: ['[<c0>] president <n1> has not ruled out <c2> target <p3> leaving .', '[<c0>] fear <p1> could be sold .'],
    no: ['[<c0>] have not ruled out a move for <p1> .', '[<c0>] accept <p1> .'],
  },
  'warns-bidder': {
    yes: [
      '[<c0>] boss <n1> has warned <c2> manager <n3> that no amount of cash could buy <p4> .',
      '[<c0>] told <c1> it would take <f2> to sign <p3> .',
    ],
    no: ['[<c0>] warned <p1> that no bid had come .', '<c0> warned [<c1>] that no amount would do for <p2> .'],
  },
  'in-their-shirt': {
    yes: ['could this be the end of <p0> in a [<c1>] shirt ?', 'the last of <p0> in [<c1>] colours .'],
    no: ['<p0> could soon be in a [<c1>] shirt .', 'the last of <p0> at the [<c1>] shop .'],
  },
  'profit-on': {
    yes: ['now [<c0>] are set to make a mega-profit on <p1> .', '[<c0>] would turn a profit from the sale of <p1> .'],
    no: ['[<c0>] made a profit last year and want <p1> .', '[<c0>] pay <p1> .'],
  },
  'sum-to': {
    yes: [
      '<c0> have offered <f1> to [<c2>] for <p3> .',
      'they tabled a bid , paying <f1> up front to [<c2>] for striker <p3> .',
    ],
    no: ['<c0> offered <f1> to <p2> and [<c3>] .', '<p0> was offered to [<c1>] for <f2> .'],
  },
  'in-action-for': {
    yes: ['the <p0> was in action for [<c1>] <d2> .', 'he came off the bench for [<c1>] last night .'],
    no: ['he was in action for [<c1>] before his injury .', 'he took action against [<c1>] .'],
  },
  'last-played': {
    yes: ['the midfielder last played for [<c0>] .', '<p0> , who last played in the league with [<c1>] , is free .'],
    no: ['<p0> played last for an hour at [<c1>] .', '<p0> last spoke of [<c1>] .'],
  },
  'lost-place-at': {
    yes: [
      '<p0> had a season which saw her lose her starting place at [<c1>] .',
      '<p0> has lost his place in the [<c1>] side .',
    ],
    no: ['<p0> has found a place at [<c1>] .', '<p0> lost at [<c1>] .'],
  },
  'would-sell': {
    yes: ['[<c0>] would sell for <f1> .', '[<c0>] are ready to do business .'],
    no: ['[<c0>] would sign him .', '[<c0>] would sell to <c1> .'],
  },
  'one-of-theirs': {
    yes: ["<p0> is one of [<c1>] 's most prized assets .", "<p0> , [<c1>] 's top scorer , has 14 goals ."],
    no: [
      "<p0> is one of [<c1>] 's top targets .",
      "<p0> is [<c1>] 's number one target .",
      "<p0> is [<c1>] 's number one transfer target .",
    ],
  },
  'at-odds': {
    yes: ['<p0> has fallen out with [<c1>] manager <n2> .', 'he is at odds with [<c1>] .'],
    no: ['<p0> has fallen out of love with [<c1>] .', '<p0> fell to [<c1>] .'],
  },
  'left-on-deal': {
    yes: [
      "<p0> is into the final year of <p0> 's deal with [<c1>] .",
      'he has 18 months left on his contract at [<c1>] .',
    ],
    no: ['<p0> signed a three-year contract with [<c1>] .', '<p0> has agreed a four-year deal at [<c1>] .'],
  },
  'not-in-plans': {
    yes: [
      "<p0> is not part of [<c1>] 's plans for next season .",
      "<p0> does not figure in manager <n1> 's plans at [<c2>] .",
      "<p0> is surplus to [<c1>] 's requirements .",
    ],
    no: [
      "<p0> is part of [<c1>] 's plans .",
      '<p0> is not in talks with [<c1>] .',
      "<p0> is out of [<c1>] 's price range .",
    ],
  },
  'let-go-by': {
    yes: ['<p0> has been told he can leave by [<c1>] .', '<p0> has been made available for loan by [<c1>] .'],
    no: ['<p0> has been told to wait by [<c1>] .', '<p0> was offered a new contract by <c1> after a bid by [<c2>] .'],
  },
  'down-the-order': {
    yes: ['<p0> has been pushed down the [<c1>] pecking order .', "he has dropped down [<c0>] 's pecking order ."],
    no: ['<p0> went down the road to [<c1>] .', '<p0> would climb the order at [<c1>] .'],
  },
  'ends-ties': {
    yes: ["<p0> has ended <p1> 's association with [<c1>] .", '<p0> severed all ties with [<c1>] .'],
    no: ['<p0> has ended a loan stay with [<c1>] .', '<p0> has ties with [<c1>] .'],
  },
  'deal-ended': {
    yes: ['<p0> is back after a deal with [<c1>] expired .', "<p0> 's contract at [<c1>] was torn up ."],
    no: ['<p0> signed a new deal with [<c1>] .', "<p0> 's contract with [<c1>] is a long one ."],
  },
  'his-deal-torn': {
    yes: [
      "<p0> had <p1> 's contract at [<c2>] cancelled by mutual consent .",
      "<p0> has had <p1> 's [<c2>] deal torn up .",
    ],
    no: ['<p0> had a good time at [<c1>] .', '<p0> has a contract at [<c1>] .'],
  },
  'paid-off': {
    yes: ['<p0> agreed a pay-off with [<c1>] .', '<p0> has taken a settlement from [<c1>] .'],
    no: ['<p0> agreed terms with [<c1>] .', '<p0> would need a pay-off to leave for [<c1>] .'],
  },
  'high-price': {
    yes: ['but [<c0>] want as good a price as possible .', '[<c0>] are holding out for a higher fee .'],
    no: ['[<c0>] want a new striker .', '[<c0>] can pay a higher fee .'],
  },
};
