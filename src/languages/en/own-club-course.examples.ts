/** What each row of own-club-course.ts must and must not find: whether the club in brackets is the one. Never shipped. */
import type { OwnClubExamples } from './own-club.examples';

export const OWN_CLUB_COURSE_EXAMPLES: Readonly<Record<string, OwnClubExamples>> = {
  'has-spent': {
    yes: [
      '<p0> , who has spent the last seven years with [<c1>] , is free .',
      '<p0> has spent the last three seasons in the <l1> with [<c2>] .',
      '<p0> has spent his career at [<c1>] .',
    ],
    no: ['<p0> spent last season with [<c1>] .'],
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
    yes: [
      '[<c0>] say <p1> is not for sale .',
      '[<c0>] have told <c1> that <p2> is not for sale .',
      '[<c0>] think that neither <p1> nor <p2> need be sold .',
    ],
    no: ['They told [<c0>] that <p1> is not for sale .', '<p0> is not for sale , [<c1>] say .'],
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
    yes: [
      '<p0> has told [<c1>] that he wants to leave .',
      '<p0> informed [<c1>] of his desire to join <c2> .',
      '<p0> has informed [<c1>] to get the deal with <c2> done .',
      "<p0> tells [<c1>] of <p2> 's wish to complete a move to <c3> .",
    ],
    no: ['<p0> has told [<c1>] that he wants to join them .', '<p0> has told [<c1>] to get on the pitch .'],
  },
  'offers-him': {
    yes: ['[<c0>] have offered <p1> to <c2> .', '[<c0>] are offering <p1> to <c2> .'],
    no: ['[<c0>] have offered <p1> terms .'],
  },
  'offered-by': {
    yes: ['<p0> has been offered to <c1> by [<c2>] .', '<p0> was offered to <c1> and <c2> by [<c3>] .'],
    no: ['<p0> has been offered to [<c1>] by his agent .'],
  },
  'contract-of': {
    yes: [
      '[<c0>] contract of <p1> ends .',
      '[<c0>] have confirmed the departure of <p1> .',
      "[<c0>] 's asking price for <p1> is high .",
      "<c0> are frustrated by [<c1>] 's refusal to sell <p2> .",
    ],
    no: ['[<c0>] signed <p1> .', '[<c0>] will meet the asking price for <p1> .', '[<c0>] deal for <p1> collapsed .'],
  },
  'his-future': {
    yes: [
      "<p0> 's future at [<c1>] is open .",
      "<p0> 's position at [<c1>] looks untenable .",
      "<p0> 's contract with [<c1>] ends .",
    ],
    no: ["<p0> 's goal against [<c1>] won it .", "<p0> wants to continue <p1> 's career at [<c2>] ."],
  },
  'his-club-future': {
    yes: ["<p0> 's [<c1>] future is open .", "<p0> 's [<c1>] contract ends ."],
    no: ["<p0> 's [<c1>] move is close .", "he knows <p0> from <p0> 's [<c1>] days ."],
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
    no: ['<p0> could join [<c1>] .', '<p0> moved to [<c1>] in <d2> before joining <c3> .'],
  },
};
