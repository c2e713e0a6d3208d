/** What rows of club-roles-table.ts (and one of club-roles-offer.ts) must and must not judge; the club in brackets is the one. Never shipped. */
import type { RoleExamples } from './club-roles-deal.examples';

export const CLUB_ROLE_TABLE_EXAMPLES: Readonly<Record<string, RoleExamples>> = {
  'lets-several-go': {
    yes: [
      '[<c0>] are preparing to allow a number of academy players to head out on loan , with <p1> among them .',
      '[<c0>] are ready to allow some of the squad to move on , <p1> included .',
    ],
    no: ['[<c0>] are ready to let <p1> go .', '[<c0>] are preparing a bid for <p1> .'],
  },
  'talks-of-future': {
    yes: [
      "<p0> is to hold talks with [<c1>] manager <n2> over <p3> 's future .",
      "<p0> met [<c1>] 's sporting director <d2> to discuss <p3> 's situation .",
    ],
    no: ['<p0> has held talks with [<c1>] over a move .', "<p0> 's agent met [<c1>] last week ."],
  },
  'offers-place': {
    yes: ['<p0> has been offered a two-year contract by [<c1>] .', '<p0> is on trial at [<c1>] .'],
    no: ['<p0> has been offered a new contract by [<c1>] .', '<p0> is training hard at [<c1>] .'],
  },
  raided: {
    yes: [
      '<c0> want <p1> in a triple raid of [<c2>] .',
      '<c0> plan to raid his former club [<c1>] for <p2> .',
      '<c0> plot raid on rivals [<c1>] for <p2> .',
    ],
    no: ['[<c0>] plan to raid <c1> for <p2> .', '<c0> plan a swoop for <p1> of [<c2>] .'],
  },
  'raid-of': {
    yes: ['<c0> plot [<c1>] raid for <p2>', '<c0> are planning a double [<c1>] raid .'],
    no: ['<c0> plot move to [<c1>] for <p2>'],
  },
  'sent-for-season': {
    yes: [
      '<p0> will spend the season on loan at [<c1>] .',
      '<p0> could spend the second half of the season on loan with [<c1>] .',
    ],
    no: ['<p0> spent the season on loan at [<c1>] .'],
  },
  swapped: {
    yes: ['<p0> is set to swap [<c1>] for <c2> .', '<p0> ditched [<c1>] for <c2> .'],
    no: ['<c0> may swap <p1> for [<c2>] man <p3> .', '<p0> is set to swap <c1> for [<c2>] .'],
  },
  'passes-on-word': {
    yes: ['<p0> has told [<c1>] that he wants to leave .', '<p0> informed [<c1>] of his desire to join <c2> .'],
    no: ['<p0> has told [<c1>] that he wants to join them .', '<c0> have told [<c1>] that he may go .'],
  },
  'offers-player': {
    yes: ['[<c0>] have offered <p1> to <c2> .', '[<c0>] are offering <p1> to <c2> .'],
    no: ['[<c0>] have offered <p1> terms .', '[<c0>] have offered <f1> to <c2> .'],
  },
  'offered-by': {
    yes: ['<p0> has been offered to <c1> by [<c2>] .', '<p0> was offered to <c1> and <c2> by [<c3>] .'],
    no: ['<p0> has been offered to [<c1>] .'],
  },
  'refused-by': {
    yes: [
      "<c0> 's proposal , worth <f1> plus add-ons , was rejected by [<c2>] .",
      '<c0> see bid for <p1> turned down by [<c2>]',
      'the <f0> offer from <c1> was rejected by [<c2>] .',
    ],
    no: ['<c0> lost the offer of a draw with [<c1>] .', '<p0> was turned down by [<c1>] .'],
  },
  'asked-to-go': {
    yes: [
      '<p0> will ask [<c1>] for a transfer this week .',
      '<p0> has asked [<c1>] to let <p2> leave .',
      '<p0> pleaded with [<c1>] to sell <p2> .',
    ],
    no: ['<c0> asked [<c1>] about <p2> .', '<c0> have told [<c1>] they want <f2> for <p3> .'],
  },
  'asked-about': {
    yes: [
      "<c0> have contacted <p1> 's agent and [<c2>] over signing him .",
      '<c0> have approached his representatives and [<c1>] about <p2> .',
      '<c0> have asked [<c1>] to be kept informed about <p2> .',
      '<c0> have asked [<c1>] about <p2> .',
      '<c0> contacted [<c1>] to discuss <p2> .',
      '<c0> asked [<c1>] if they can take <p2> .',
    ],
    no: ['<c0> have asked [<c1>] .'],
  },
  'move-between': {
    yes: ['<p0> seals [<c1>] to <c2> switch', '<p0> completes <f1> [<c2>] to <c3> transfer'],
    no: ['<p0> seals <c1> to [<c2>] switch'],
  },
  'wanted-at': {
    yes: ['<p0> is wanted at [<c1>] .', '<p0> is high on the list at [<c1>] .'],
    no: ['<p0> is no longer wanted at [<c1>] .'],
  },
  'bid-for-player': {
    yes: ["<c0> reject [<c1>] 's <p2> bid", '[<c0>] <p1> move is close'],
    no: ["[<c0>] 's <p1> is wanted .", '[<c0>] winger <p1> is wanted .'],
  },
  'two-parties': {
    yes: ['a fee is agreed between [<c0> and <c1>] for <p2> .', 'talks between [<c0> and <c1>] over <p2> continue .'],
    no: ['a fee is agreed with [<c0>] for <p1> .'],
  },
  'two-agree': {
    yes: ['[<c0> and <c1>] have agreed a fee for <p2> .', '[<c0> and <c1>] are in talks over <p2> .'],
    no: [
      '[<c0>] have agreed a fee for <p1> .',
      '[<c0> and <c1>] are in talks to sign <p2> .',
      '[<c0> and <c1>] want <p2> .',
    ],
  },
};
