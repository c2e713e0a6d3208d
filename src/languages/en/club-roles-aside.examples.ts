/** What each row of club-roles-aside.ts must and must not judge; the club in brackets is the one asked about. Never shipped. */
import type { RoleExamples } from './club-roles-deal.examples';

export const CLUB_ROLE_ASIDE_EXAMPLES: Readonly<Record<string, RoleExamples>> = {
  'back-to-old-club': {
    yes: ['<p0> is set to return to his former club [<c1>] .', '<p0> could re-join old side [<c1>] in january .'],
    no: ['<p0> , a former [<c1>] player , is wanted .'],
  },
  'wanted-by-old-club': {
    yes: ['there is interest in <p0> from his former club [<c1>] .', '<p0> has been linked with former side [<c1>] .'],
    no: ['<p0> scored for his former club [<c1>] .'],
  },
  'old-club': {
    yes: [
      'former [<c0>] winger <p1> has signed .',
      '<p0> told his old club [<c1>] that he was well .',
      '<c0> are looking at former <c1> , <c2> and [<c3>] striker <p4> .',
    ],
    no: ['<c0> have told [<c1>] they want <f2> for <p3> .', '<c0> want former <c1> man and [<c2>] striker <p3> .'],
  },
  'apart-from': {
    yes: ['aside from [<c0>] , <c1> are keen on <p2> .', 'apart from the [<c0>] , <p1> has had calls from <c2> .'],
    no: ['<p0> is a long way from [<c1>] .'],
  },
  'free-since': {
    yes: ['<p0> is a free agent after leaving [<c1>] .', '<p0> knows him from his time at [<c1>] .'],
    no: ['<p0> is free to join <c1> after leaving [<c2>] .'],
  },
  'tight-lipped': {
    yes: [
      '[<c0>] remained tight-lipped over claims <p1> was poised to join <c2> .',
      '[<c0>] were adamant such stories were nothing more than speculation .',
      '[<c0>] have declined to comment on reports that <p1> will join <c2> .',
    ],
    no: ['[<c0>] remained tight-lipped about their bid .', '[<c0>] were adamant that they want <p1> .'],
  },
  'confirms-deal': {
    yes: [
      '[<c0>] chief executive <n1> has confirmed a deal is in place .',
      '[<c0>] ceo <n1> revealed that the deal was done .',
    ],
    no: ['[<c0>] have confirmed a deal for <p1> .', '[<c0>] boss <n1> has confirmed a bid for <p2> .'],
  },
  legend: {
    yes: ['[<c0>] fans want <p1> to stay .', '<p0> joined as [<c1>] legend <n2> looked on .'],
    no: ['[<c0>] want <p1> .'],
  },
  topic: {
    yes: ['[<c0>] transfers : <p1> close to move', '[<c0>] news : <p1> agrees terms'],
    no: ['<p0> leaves as [<c1>] news breaks .'],
  },
  'leaves-favourite': {
    yes: [
      '<c0> are out of the race for <p1> , leaving [<c2>] as favourites .',
      '<c0> withdrew , leaving [<c1>] clear .',
    ],
    no: ['<p0> is leaving [<c1>] as a free agent .'],
  },
  'preferred-to': {
    yes: [
      '<c0> have won the battle to sign <p1> , seeing off [<c2>] and <c3> .',
      '<p0> has chosen <c1> over [<c2>] .',
      '<c0> have lost out to [<c1>] in the race to sign <p2> .',
      '<c0> have triumphed over rivals [<c1>] in the race to sign <p2> .',
      '<p0> prefers <c1> rather than [<c2>] .',
      '<p0> would prefer <c1> to [<c2>] , his agent said .',
      '<p0> would rather join <c1> than [<c2>] .',
      '<c0> prefer to sell <p1> abroad rather than to [<c2>] .',
    ],
    no: ['<p0> is mulling over a move to [<c1>] .', '<c0> are ahead of [<c1>] in the race for <p2> .'],
  },
  'its-signing': {
    yes: ["<p0> becomes [<c1>] 's third summer signing .", "<p0> became [<c1>] 's fourth signing of the window ."],
    no: ["<p0> remains [<c1>] 's top target .", "<p0> becomes [<c1>] 's captain ."],
  },
  'their-player-now': {
    yes: ['<p0> is officially a [<c1>] player .', '<p0> has been confirmed as a [<c1>] player .'],
    no: ['<p0> was a [<c1>] player for years .', '<p0> will be a [<c1>] player for many years .'],
  },
  'will-play-for': {
    yes: ['<p0> will play for [<c1>] once again next season .', '<p0> is to play for [<c1>] next year .'],
    no: ['<p0> played for [<c1>] last season .', '<p0> will play for [<c1>] on sunday .'],
  },
  'wants-him-at': {
    yes: ['<n0> wants <p1> at [<c2>] .', '<n0> would love to have <p1> back at [<c2>] .'],
    no: ['<n0> is happy with <p1> at [<c2>] .'],
  },
  'linked-to-him': {
    yes: [
      '[<c0>] linked defender <p1> has rejected a move .',
      '[<c0>] -linked attacker <p1> is set to join <c2> .',
      'talks with [<c0>] -linked <p1> go on .',
    ],
    no: ['[<c0>] linked with <p1> again .', '[<c0>] attacker <p1> is set to join <c2> .'],
  },
  'others-goal': {
    yes: ['<c0> have signed <p1> to replace [<c2>] -bound <p3> .', 'he fills in for [<c0>] -bound ferri .'],
    no: ['[<c0>] -bound <p1> has said goodbye .'],
  },
  'bound-for-it': {
    yes: ['[<c0>] -bound <p1> has said goodbye .', 'exclusive : [<c0>] -bound <p1> says goodbye'],
    no: ['[<c0>] man <p1> has said goodbye .'],
  },
  'source-there': {
    yes: [
      'a source close to the situation in the [<c0>] front office has said <p1> will receive an offer from <c2> .',
      'people inside the [<c0>] camp say <c1> want <p2> .',
    ],
    no: ['a source says [<c0>] want <p1> .', 'sources in <l0> say that the [<c1>] board want <p2> .'],
  },
  'other-news': {
    yes: ['in other [<c0>] news , <c1> want <p2> .', 'more [<c0>] news : <c1> eye <p2>'],
    no: ['<p0> leaves as [<c1>] news breaks .'],
  },
  'page-name': {
    yes: ['<p0> wanted - [<c1>] news and transfer news', '<p0> fee agreed – [<c1>] news'],
    no: ['<p0> - [<c1>] want him back'],
  },
  'sent-on-loan-to': {
    yes: ['<c0> have sent <p1> on loan to [<c2>] .', '<p0> has gone to [<c1>] for <f2> .'],
    no: ['<p0> is on loan at [<c1>] .'],
  },
  'went-then': {
    yes: [
      '<p0> is set to return to <c1> , two years after leaving the club for [<c2>] .',
      '<p0> may go , six months removed from joining [<c1>] .',
      '<p0> may go , six months removed from joining <c1> from [<c2>] .',
      '<p0> could go home four years after leaving <c1> to sign for [<c2>] .',
      '<p0> , who has scored twice since joining [<c1>] , is wanted .',
    ],
    no: ['<p0> is close to joining [<c1>] .', '<p0> will leave <c1> to join [<c2>] .'],
  },
  'loan-now': {
    yes: [
      '<p0> , on loan at [<c1>] , is wanted .',
      '<p0> had a loan spell with [<c1>] .',
      '<p0> enjoyed his loan move with [<c1>] .',
      'on-loan [<c0>] striker <p1> is wanted .',
    ],
    no: ['<c0> want <p1> on loan from [<c2>] .', '<p0> has been linked with a potential loan move with [<c1>] .'],
  },
  spurned: {
    yes: [
      '<p0> will join <c1> after rejecting a move to [<c2>] .',
      "<p0> has turned <p0> 's back on a deal with [<c1>] .",
    ],
    no: ['<c0> rejected a bid from [<c1>] .', '<p0> has agreed a move to [<c1>] .'],
  },
  loanee: {
    yes: ['<c0> want [<c1>] loanee <p2> .', '[<c0>] loan star <p1> is wanted .'],
    no: ['[<c0>] want a loan .', '<p0> is a loanee of [<c1>] .'],
  },
  'their-match': {
    yes: [
      '<p0> was left out for the [<c1>] game , which fuels talk .',
      "<p0> missed <d1> 's [<c2>] clash .",
      "<p0> , who has run the [<c1>] 's midfield since <p0> was 19 , goes .",
    ],
    no: ['<p0> may leave for [<c1>] .', '<p0> is the next [<c1>] target .'],
  },
  'played-for': {
    yes: [
      '<p0> has been on trial since helping [<c1>] win promotion and will move .',
      '<p0> joins after playing for [<c1>] .',
      '<p0> was playing in league two for [<c1>] .',
      '<c0> want <p1> , who scored twice for [<c2>] last season .',
      '<c0> like <p1> , who helped [<c2>] to the title .',
    ],
    no: [
      '<p0> will play for [<c1>] .',
      '<p0> , who scored twice , is in talks with [<c1>] .',
      '<p0> has featured in talks over a deal for [<c1>] .',
      '<p0> joined after 12 goals to sign for [<c1>] .',
    ],
  },
  match: {
    yes: [
      '<p0> , whom <c1> want , was part of the team that beat [<c2>] .',
      '<c0> want to sign the winger who tore [<c1>] apart .',
      '<p0> scored against [<c1>] and wants to leave .',
      '<p0> has 20 appearances for [<c1>] .',
      '<p0> has signed for <c1> , who finished 11 points behind [<c2>] .',
      '<p0> has joined the club , 12 behind title winners [<c1>] .',
      '<p0> , a target for <c1> , played as <c2> beat [<c3>] .',
      '<c0> , who became champions after defeating [<c1>] , want <p2> .',
    ],
    no: ['<p0> has signed for [<c1>] .', '<p0> has left <c1> to play for [<c2>] .', '<p0> was seen behind [<c1>] .'],
  },
  'paid-then': {
    yes: ['[<c0>] paid <f1> for <p2> two years ago .', '[<c0>] had paid <f1> for <p2> last summer .'],
    no: ['[<c0>] will pay <f1> for <p2> .'],
  },
};
