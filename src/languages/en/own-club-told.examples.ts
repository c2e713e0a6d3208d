/** What each row of own-club-told.ts must and must not find: whether the club in brackets is the one. Never shipped. */
import type { OwnClubExamples } from './own-club.examples';

export const OWN_CLUB_TOLD_EXAMPLES: Readonly<Record<string, OwnClubExamples>> = {
  'deal-for-theirs': {
    yes: [
      '[<c0>] have agreed a deal for their <g1> winger <p2> to move to <c3> .',
      '[<c0>] have set a price for their captain <p1> .',
    ],
    no: ['[<c0>] have agreed a deal for <g1> winger <p2> .'],
  },
  'their-man': {
    yes: [
      '[<c0>] have announced that the release clause for their striker <p1> has been met .',
      '[<c0>] are losing their captain <p1> and goalkeeper <p2> .',
    ],
    no: [
      '[<c0>] want a man to replace their striker <p1> .',
      '[<c0>] have told <c1> that their striker <p2> is good .',
    ],
  },
  'blow-of-exit': {
    yes: [
      "[<c0>] 's title hopes have been dealt a blow with the departure of midfielder <p1> .",
      '[<c0>] face a challenge following the shock exits of <p1> and <p2> to <c3> .',
    ],
    no: ['[<c0>] dealt a blow to the hopes of <p1> .', '[<c0>] are hit by the news of <p1> .'],
  },
  'ends-at': {
    yes: ['<p0> will be out of contract in the summer at [<c1>] .', "<p0> 's contract expires <d1> at [<c2>] ."],
    no: ['<p0> is out of contract and training with friends near [<c1>] .', '<p0> has a contract at [<c1>] waiting .'],
  },
  'not-played-for': {
    yes: ['<p0> has not played for [<c1>] all season .', '<p0> has yet to start a game for [<c1>] this year .'],
    no: ['<p0> has played for [<c1>] .', '<p0> has not yet spoken for [<c1>] all week .'],
  },
  'player-of': {
    yes: ['<p0> is a [<c1>] player , full stop .', '<p0> is much a [<c1>] player .'],
    no: ['<p0> will be a [<c1>] player by the weekend .', '<p0> is a [<c1>] fan .'],
  },
  'confirms-exit': {
    yes: ['[<c0>] confirm <p1> exit', '[<c0>] boss <n1> explains <p2> departure'],
    no: ['[<c0>] confirm <p1> deal', 'talks with [<c0>] that confirm <p1> exit'],
  },
  'confirms-interest': {
    yes: [
      '[<c0>] have confirmed that a number of clubs have enquired about striker <p1> .',
      '[<c0>] chairman <n1> admits <c2> interest in <p3> .',
      '[<c0>] confirm <l1> interest in <p2>',
    ],
    no: [
      '[<c0>] confirm interest in <p1>',
      '[<c0>] boss <n1> confirms that he has bid for <p2> .',
      '[<c0>] confirmed that <c1> accepted their offer for <p2> .',
    ],
  },
  'tells-of-call': {
    yes: [
      '[<c0>] director <n1> has denied receiving a call from <c2> for <p3> .',
      '[<c0>] chief says <c1> have not called about <p2>',
    ],
    no: ['[<c0>] have made an offer to <c1> for <p2> .'],
  },
  'says-he-goes': {
    yes: [
      "[<c0>] manager <n1> has all but confirmed that <p2> has played <p2> 's last game .",
      '[<c0>] admit that <p1> has been told to find a new club .',
    ],
    no: ['[<c0>] hope that <p1> has played well .', '[<c0>] say <p1> will sign .'],
  },
  'has-a-sale': {
    yes: [
      '[<c0>] will hold a fire sale with <p1> up for grabs .',
      '[<c0>] retained list : <p1> leaves after nine years',
    ],
    no: ['<p0> will miss the [<c1>] fire sale .', 'rivals of [<c0>] list <p1> .'],
  },
  'sale-to': {
    yes: [
      '[<c0>] denied that they were discussing the sale of midfielder <p1> to <c2> .',
      '[<c0>] agree loan of <p1> to <c2>',
    ],
    no: ['[<c0>] want the sale of <p1> .', 'talks with [<c0>] over the price of <p1> .'],
  },
  'own-option': {
    yes: [
      '[<c0>] has exercised its option on midfielder <p1> .',
      '[<c0>] can trigger a one-year extension in the contract of <p1> .',
      '[<c0>] extend stay of <p1> till <d2>',
    ],
    no: ['[<c0>] will trigger the option to buy <p1> .', '[<c0>] exercised caution with <p1> .'],
  },
  'whom-they-sell': {
    yes: ['<p0> , whom [<c1>] are willing to sell , is 30 .', '<p0> , who [<c1>] would let go for nothing , is 30 .'],
    no: ['<p0> , who [<c1>] want to buy , is 30 .'],
  },
  'keeps-hold': {
    yes: ['[<c0>] have locked in defender <p1> for two seasons .', '[<c0>] have fended off a late bid for <p1> .'],
    no: ['[<c0>] have made a late bid for <p1> .'],
  },
  drops: {
    yes: ['[<c0>] have deregistered <p1> .', '[<c0>] announced that it has waived the forward <p1> .'],
    no: ['[<c0>] have signed <p1> .', '[<c0>] have cut their offer for <p1> .'],
  },
  'who-signed-him': {
    yes: [
      '[<c0>] , who signed <p1> from <c2> for <f3> , have put a price on his head .',
      '[<c0>] , who paid <f1> for winger <p2> , will listen to offers .',
    ],
    no: ['<c0> , who have signed nobody , want <p1> from [<c2>] .'],
  },
  'since-then': {
    yes: [
      '<p0> , who has played 11 minutes for [<c1>] since <d2> , may go .',
      '<p0> has scored ten goals for [<c1>] since the summer .',
    ],
    no: ['<p0> played 11 minutes for [<c1>] in <d2> .'],
  },
  'aged-of': {
    yes: ['<p0> , 29 , of [<c1>] has agreed terms .', '<p0> , 19 , currently at [<c1>] , is wanted .'],
    no: ['<p0> , 29 , will join [<c1>] .'],
  },
  'hails-from-club': {
    yes: ['defender <p0> from [<c1>] is meant to come .', 'the midfielder <p0> from [<c1>] on loan'],
    no: ['defender <p0> took the train from [<c1>] .'],
  },
  'listed-as': {
    yes: ['<p0> [<c1>]', '<p0> , 22 , winger , [<c1>]'],
    no: ['<p0> to [<c1>]', '<p0> [<c1>] target'],
  },
  'listed-from': {
    yes: ['<p0> – [<c1>] to <c2> , undisclosed', '<p0> , from [<c1>] to <c2> , loan'],
    no: ['<p0> – <c1> to [<c2>] , undisclosed', 'they say <p0> [<c1>] to <c2>'],
  },
  'swap-first': {
    yes: ['[<c0>] and <c1> swap <p2> for <p3>', '[<c0>] and <c1> have agreed to exchange <p2> and <p3> .'],
    no: ['<c0> and [<c1>] swap <p2> for <p3>'],
  },
  'swap-second': {
    yes: ['<c0> and [<c1>] swap <p2> for <p3>', '<c0> and [<c1>] have agreed to exchange <p2> and <p3> .'],
    no: ['[<c0>] and <c1> swap <p2> for <p3>'],
  },
  'gets-fee': {
    yes: ['[<c0>] will get <f1> , plus four .', '[<c0>] stand to receive an initial <f1> .'],
    no: ['they would pay [<c0>] <f1> .', '[<c0>] will pay <f1> .'],
  },
  'worth-to': {
    yes: ['a deal that could be worth as much as <f0> to [<c1>] .', 'they will pay <f0> to [<c1>] .'],
    no: ['a deal worth <f0> with [<c1>] .'],
  },
  'own-terms': {
    yes: ['he is unhappy at [<c0>] .', 'less than he earns at [<c0>] .'],
    no: ['he is unhappy with [<c0>] .'],
  },
  'years-at': {
    yes: ['she makes the move after five years at [<c0>] .', 'they welcome him after two happy seasons with [<c0>] .'],
    no: ['after five years he will join [<c0>] .'],
  },
  'under-him-at': {
    yes: ['he has not featured under <n0> at [<c1>] .', 'he has barely played this season under <n0> at [<c1>] .'],
    no: ['he played under <n0> at [<c1>] .'],
  },
  'asked-price': {
    yes: ['short of the <f0> that [<c1>] are looking for .', 'nobody will meet the <f0> [<c1>] have quoted .'],
    no: ['the <f0> that [<c1>] are ready to pay .'],
  },
};
