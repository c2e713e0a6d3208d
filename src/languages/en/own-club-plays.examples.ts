/** What each row of own-club-plays.ts must and must not find: whether the club in brackets is the one. Never shipped. */
import type { OwnClubExamples } from './own-club.examples';

export const OWN_CLUB_PLAYS_EXAMPLES: Readonly<Record<string, OwnClubExamples>> = {
  'does-well-for': {
    yes: [
      '<p0> has struggled for minutes at [<c1>] this season .',
      '<p0> , who has impressed for [<c1>] this term , is 24 .',
    ],
    no: ['<p0> struggled at [<c1>] five years ago .', '<p0> impressed scouts of [<c1>] .'],
  },
  'out-of-plans': {
    yes: [
      '<p0> has fallen out of favour under [<c1>] manager <n2> .',
      '<p0> is not in the plans of [<c1>] coach <n2> .',
    ],
    no: ['<p0> would like to play under [<c1>] boss <n2> .'],
  },
  'since-arriving': {
    yes: ['<p0> has been a revelation since arriving at [<c1>] .', '<p0> has won three caps since joining [<c1>] .'],
    no: ['<p0> won three caps before joining [<c1>] .'],
  },
  'key-man-for': {
    yes: [
      '<p0> is the latest member of [<c1>] to leave .',
      '<p0> has become a key man for [<c1>] .',
      '<p0> is one of the first names on the team sheet at [<c1>] .',
    ],
    no: ['<p0> is seen as a key signing for [<c1>] .', '<p0> would be important for [<c1>] .'],
  },
  'place-at': {
    yes: ['<p0> has lost his place at [<c1>] .', '<p0> has been a regular at [<c1>] .'],
    no: ['<p0> has been promised a place at [<c1>] .', '<p0> would be a regular at [<c1>] .'],
  },
  captains: {
    yes: ['<p0> , who captains [<c1>] , is 24 .', '<p0> captains [<c1>]'],
    no: ['<p0> captained [<c1>] .'],
  },
  'has-been-at': {
    yes: ['<p0> has been at [<c1>] since <d2> .', '<p0> , who has been with [<c1>] for four years , wants to go .'],
    no: ['<p0> had been at [<c1>] since <d2> .'],
  },
  'rose-at': {
    yes: ['<p0> came through the ranks at [<c1>] .', '<p0> rose through the academy of [<c1>] .'],
    no: ['<p0> came to [<c1>] through an agent .'],
  },
  'due-to-play': {
    yes: ['<p0> was due to play for [<c1>] against <c2> .', '<p0> was supposed to start for [<c1>] at <c2> .'],
    no: ['<p0> is due to play for [<c1>] next season .', '<p0> was due to play against [<c1>] .'],
  },
  'plays-for-now': {
    yes: [
      '<p0> , who has been turning out for [<c1>] , has joined <c2> .',
      "<p0> , who currently plays in <p1> 's homeland for [<c2>] .",
      '<p0> who now plays for [<c1>] .',
      '<p0> plays for [<c1>] .',
    ],
    no: [
      '<p0> , who played for [<c1>] .',
      '<c0> could see <p1> playing for [<c2>] .',
      '<p0> , who still plays as if <n1> were at [<c2>] .',
    ],
  },
  'current-club': {
    yes: ["<p0> is training with <p1> 's current club [<c2>] .", "<p0> 's parent club [<c1>] are open to offers ."],
    no: ["<p0> 's former club [<c1>] want him back ."],
  },
  'current-deal': {
    yes: [
      "<p0> 's current [<c1>] deal expires in <d2> .",
      '<p0> , whose existing [<c1>] contract ends in june , may go .',
    ],
    no: ["<p0> 's proposed [<c1>] deal is off ."],
  },
  'bound-to': {
    yes: ['<p0> is under contract in [<c1>] until <d2> .', '<p0> is on loan from [<c1>] .', '<p0> is tied to [<c1>] .'],
    no: ['<p0> was on loan from [<c1>] last season .'],
  },
  'not-again': {
    yes: ['<p0> is unlikely to play for [<c1>] .', '<p0> has played his last game for [<c1>] .'],
    no: ['<p0> will play for [<c1>] .'],
  },
  'tipped-to-swap': {
    yes: ['<p0> has been tipped to swap [<c1>] for the <l2> .', '<p0> wants to ditch [<c1>] for life in <g2> .'],
    no: ['<p0> will swap shirts with [<c1>] .'],
  },
  'bought-then': {
    yes: ['[<c0>] paid <c1> <f2> for <p3> two years ago .', '[<c0>] bought <p1> in <d2> .'],
    no: ['<c0> paid [<c1>] <f2> for <p3> .'],
  },
  'in-squad': {
    yes: [
      'he was left out of the [<c0>] squad .',
      "he missed [<c0>] 's win .",
      'he did not travel with [<c0>] to <g1> .',
    ],
    no: ['he missed a meeting with [<c0>] .', 'he travelled to [<c0>] .'],
  },
  'trains-there': {
    yes: ['<p0> did not train with [<c1>] on <d2> .', '<p0> has missed training at [<c1>] for a week .'],
    no: ['<p0> will be back in training when [<c1>] return .', '<p0> trained against [<c1>] .'],
  },
  'played-in': {
    yes: ["<p0> scored twice in [<c1>] 's 3-1 win over <c2> .", "<p0> starred in [<c1>] 's defeat at <c2> ."],
    no: ['<p0> scored twice against [<c1>] .'],
  },
  'bids-farewell': {
    yes: [
      'he said good bye to the [<c0>] fans .',
      'he said goodbye to the [<c0>] fans .',
      'an emotional farewell to [<c0>] supporters .',
    ],
    no: ['he said hello to the [<c0>] fans .'],
  },
  'needs-sale': {
    yes: ["[<c0>] need <f1> from the player 's sale .", 'the [<c0>] hope to make <f1> from the sale .'],
    no: ['he moved to [<c0>] who need <f1> .'],
  },
  'president-on-offer': {
    yes: [
      '[<c0>] president <n1> has confirmed that an offer has arrived .',
      '[<c0>] chairman <n1> denied any approach .',
    ],
    no: ['[<c0>] president <n1> has confirmed that he will resign .'],
  },
};
