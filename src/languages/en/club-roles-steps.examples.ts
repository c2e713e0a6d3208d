/** What each row of club-roles-steps.ts must and must not judge; the club in brackets is the one asked about. Never shipped. */
import type { RoleExamples } from './club-roles-deal.examples';

export const CLUB_ROLE_STEP_EXAMPLES: Readonly<Record<string, RoleExamples>> = {
  'has-bid-refused': {
    yes: ['[<c0>] see <p1> bid rejected', '[<c0>] have <f1> <p2> offer knocked back'],
    no: ['<c0> see <p1> reject [<c2>] bid', '[<c0>] see <p1> rejected by fans'],
  },
  'snubs-them': {
    yes: ['[<c0>] snub <c1> over <p2>', '[<c0>] tell <c1> to up <p2> offer'],
    no: ['<c0> snub [<c1>] over <p2>', '[<c0>] tell <p1> to pay'],
  },
  'snubbed-over': {
    yes: ['<c0> rebuff [<c1>] over <p2>', '<c0> tell [<c1>] to raise <p2> bid'],
    no: ['[<c0>] rebuff <c1> over <p2>', '<c0> tell [<c1>] fans to wait'],
  },
  'rules-on-move': {
    yes: ['[<c0>] have not ruled out a move for <p1> .', '[<c0>] ruled out signing <c1> midfielder <p2> .'],
    no: ['<c0> have ruled out selling <p1> to [<c2>] .', '[<c0>] have ruled out a sale .'],
  },
  'goes-for-medical': {
    yes: [
      '<c0> have allowed <p1> to travel to [<c2>] for a medical .',
      '<p0> will fly to [<c1>] <d2> to undergo a medical .',
    ],
    no: ['<p0> will fly to [<c1>] for a medical with <c2> .', '<p0> travelled to [<c1>] for the game .'],
  },
  'ends-his-move': {
    yes: ["[<c0>] have blocked <p1> 's move to <c2> .", "[<c0>] pulled the plug on <p1> 's loan move to <c2> ."],
    no: ['[<c0>] have pulled the plug on a move for <p1> .', "<c0> blocked <p1> 's move to [<c2>] ."],
  },
};
