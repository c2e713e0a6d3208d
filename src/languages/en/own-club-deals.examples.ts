/** What each row of own-club-deals.ts must and must not find: whether the club in brackets is the one. Never shipped. */
import type { OwnClubExamples } from './own-club.examples';

export const OWN_CLUB_DEALS_EXAMPLES: Readonly<Record<string, OwnClubExamples>> = {
  'lost-him': {
    yes: ['[<c0>] have lost winger <p1> to <c2> .', '[<c0>] waved goodbye to <p1> .'],
    no: ['[<c0>] have lost to <c1> .', 'a defeat by [<c0>] lost <p1> his place .'],
  },
  flees: {
    yes: ['<p0> has become the latest name to flee [<c1>] .', '<p0> fled relegated [<c1>] .'],
    no: ['<p0> will not flee a fight with [<c1>] .'],
  },
  'after-exit': {
    yes: ['<c0> want <p1> after [<c2>] departure', '<c0> close in on <p1> following his [<c2>] exit'],
    no: ['<c0> beat <p1> after [<c2>] goal', '<p0> signed after [<c1>] exit from the cup'],
  },
  'after-he-left': {
    yes: [
      '<c0> are favourites to sign <p1> after the <p2> left [<c3>] .',
      '<c0> want <p1> after <p2> left relegated [<c3>] .',
    ],
    no: ['<c0> signed <p1> after <p2> left [<c3>] for <c4> .'],
  },
  contracted: {
    yes: ['<p0> remains contracted to [<c1>] .', '<p0> is under contract at [<c1>] until <d2> .'],
    no: ['<p0> is happy to play against [<c1>] .'],
  },
  'sale-agreed-with': {
    yes: [
      '[<c0>] have agreed a fee with <c1> for the sale of their midfielder <p2> .',
      '[<c0>] are holding talks with <c1> about the departure of winger <p2> .',
      '[<c0>] have opened talks with <c1> about selling <p2> .',
    ],
    no: [
      '<c0> have agreed a fee with [<c1>] for the sale of their midfielder <p2> .',
      '[<c0>] have agreed a fee with <c1> for midfielder <p2> .',
    ],
  },
  'owned-by': {
    yes: ['owned by [<c0>] , <p1> is on loan at <c2> .', 'owned by spanish side [<c0>] , <p1> wants out .'],
    no: ['a house owned by <p0> near [<c1>] .'],
  },
  sends: {
    yes: ['[<c0>] are sending <p1> to <c2> on loan .', '[<c0>] are loaning out <p1> to <c2> .'],
    no: ['<c0> are sending <p1> to [<c2>] .', '[<c0>] are sending <p1> to the stands .'],
  },
  'replacement-for': {
    yes: ['[<c0>] have lined up <p1> as a replacement for <p2> .', '[<c0>] want <c1> striker <p2> to replace <p3> .'],
    no: [
      '[<c0>] could lose <p1> , who would replace <p2> at <c3> .',
      '[<c0>] striker <p1> could be the man to replace <p2> .',
    ],
  },
  'scored-for': {
    yes: [
      '<p0> , who made 46 appearances for [<c1>] , is wanted .',
      '<p0> has scored nine goals in 20 games for [<c1>] .',
    ],
    no: ['<p0> scored against [<c1>] .', '<p0> made a move for [<c1>] .'],
  },
  'role-at': {
    yes: ['<p0> could leave the winger role <p0> occupies for [<c1>] .', '<p0> likes the role he plays at [<c1>] .'],
    no: ['<p0> would like a role at [<c1>] .'],
  },
  'loan-from': {
    yes: [
      "<c0> want to extend <p1> 's loan from [<c2>] .",
      "<p0> 's season-long loan from spanish side [<c1>] ends soon .",
    ],
    no: ["<p0> 's loan at [<c1>] ends soon ."],
  },
  'rift-with': {
    yes: ['<p0> has had a rift with [<c1>] .', '<p0> is in dispute with [<c1>] .'],
    no: ['<p0> is in talks with [<c1>] .'],
  },
  'says-stays': {
    yes: ['<p0> has told [<c1>] <p2> wants to stay .', '<p0> assured [<c1>] that <p2> intends to remain .'],
    no: ['<p0> has told [<c1>] <p2> wants to join .'],
  },
  'talks-over-him': {
    yes: [
      '<c0> hope for a breakthrough with [<c1>] in negotiations for <p2> .',
      '<c0> play cat and mouse with [<c1>] over <p2> .',
    ],
    no: ['<c0> made progress with <p1> at [<c2>] .'],
  },
  'agreement-for-him': {
    yes: [
      'an agreement has been reached with [<c0>] for <p1> over a <f2> deal .',
      'fee agreed with [<c0>] to sign <p1> .',
    ],
    no: ['an agreement with [<c0>] is near , says <p1> .', 'a deal was struck with [<c0>] before <p1> left <c2> .'],
  },
  'for-his-side': {
    yes: [
      "<p0> has scored eight times in six matches for <p1> 's [<c2>] side .",
      "<p0> shone with <p1> 's [<c2>] team .",
    ],
    no: ["<p0> is wanted by <n1> 's [<c2>] side .", '<p0> joined <p1> at [<c2>] .'],
  },
  'for-his-swap': {
    yes: ['<p0> to [<c1>] in <p2> swap', '<c0> to send <p1> to [<c2>] in <f3> <p4> exchange'],
    no: ['<p0> to [<c1>] in <f2> deal'],
  },
  'parent-club': {
    yes: ['should he be let go by parent club [<c0>] .', 'he is at his current side [<c0>] .'],
    no: ['his former club [<c0>] .'],
  },
  'his-parent-club': {
    yes: [
      "<p0> has since signed for [<c1>] , who are <p2> 's parent club .",
      '<p0> left <c1> for [<c2>] , who remain his parent club .',
    ],
    no: ['<p0> has signed for [<c1>] , who are his new club .'],
  },
  'previous-employers': {
    yes: ['signed from previous employers [<c0>] .', 'a fee for the move from his previous club [<c0>] .'],
    no: ['a move to previous employers [<c0>] .'],
  },
  'sees-out-season': {
    yes: ['he would like to finish this season at [<c0>] .', 'he will see out the season with [<c0>] .'],
    no: ['he will start the season at [<c0>] .', 'he will spend the season with [<c0>] .'],
  },
  'valued-by': {
    yes: ['whose valuation by [<c0>] was crazy .', 'a price tag set by [<c0>] .'],
    no: ['a bid by [<c0>] .'],
  },
  'talks-over-transfer': {
    yes: [
      '<c0> hope to sign him after talks with [<c1>] over a transfer .',
      '<c0> are in contact with [<c1>] about the deal .',
    ],
    no: ['his agent held talks with [<c0>] over a transfer .'],
  },
};
