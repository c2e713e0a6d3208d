/** What each row of club-roles-lists.ts must and must not judge; the club in brackets is the one. Never shipped. */
import type { RoleExamples } from './club-roles-deal.examples';

export const CLUB_ROLE_LIST_EXAMPLES: Readonly<Record<string, RoleExamples>> = {
  'rivals-of': {
    yes: [
      "[<c0>] 's city rivals <c1> want <p2> .",
      "[<c0>] 's title rivals <c1> are nearing the signing of <p2> .",
      "one of [<c0>] 's new league rivals have signed <p1> .",
      '<c0> and [<c1>] edinburgh rivals <c2> are interested in <p3> .',
      '<p0> agrees terms with [<c1>] rivals',
      "<p0> has joined [<c1>] 's fierce rivals .",
      '<p0> has joined [<c1>] rivals <c2> .',
    ],
    no: [
      '[<c0>] rivals <c1> for <p2> .',
      "[<c0>] 's rivals for <p1> are <c2> .",
      '<c0> have joined city rivals [<c1>] .',
      '<c0> rivals [<c1>] want <p2> .',
    ],
  },
  'to-the-rivals': {
    yes: ["<p0> is set to join <c1> 's city rivals [<c2>] .", 'a move to <c0> rivals [<c1>] for <p2>'],
    no: ["<p0> lost to <c1> 's rivals [<c2>] .", "<p0> leaves <c1> 's rivals [<c2>] ."],
  },
  'list-from': {
    yes: ['<p0> – [<c1>] to <c2> , undisclosed', '<p0> [<c1>] to <c2> , loan'],
    no: ['<p0> – <c1> to [<c2>] , undisclosed', '<p0> took [<c1>] to <c2> by train .'],
  },
  'list-to': {
    yes: ['<p0> – <c1> → [<c2>]', '<p0> : <c1> > [<c2>]'],
    no: ['<p0> – [<c1>] to <c2> , loan', 'left out : <p0> against [<c1>] .'],
  },
  'other-way-to': {
    yes: [
      '<p0> could move to <c1> with <p2> going the other way to [<c3>] .',
      '<p0> will join <c1> with <p2> moving in the opposite direction to [<c3>] .',
    ],
    no: ['<p0> could move to [<c1>] with <p2> going the other way to <c3> .', 'the other way to beat [<c0>] .'],
  },
  'suitors-are': {
    yes: [
      'several clubs are in for <p0> , with midlands outfits [<c1> and <c2>] .',
      'there is interest in <p0> , with the <l0> side [<c1>] keen .',
    ],
    no: [
      'he played for several clubs , with [<c1>] the last .',
      'both sides met , with <p0> of [<c1>] scoring twice .',
    ],
  },
  'sees-him-go': {
    yes: [
      '[<c0>] are set to sign the paperwork that will see <p1> make a loan return to <c2> .',
      '[<c0>] have agreed a deal that will see striker <p1> join <c2> .',
    ],
    no: [
      'a deal with <c0> will see <p1> join [<c2>] .',
      '[<c0>] have agreed a deal with <c1> that will see <p2> join the club .',
    ],
  },
};
