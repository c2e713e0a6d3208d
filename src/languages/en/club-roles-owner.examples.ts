/** What each row of club-roles-owner.ts must and must not judge; the club in brackets is the one asked about. Never shipped. */
import type { RoleExamples } from './club-roles-deal.examples';

export const CLUB_ROLE_OWNER_EXAMPLES: Readonly<Record<string, RoleExamples>> = {
  leaves: {
    yes: [
      '<p0> could leave [<c1>] .',
      '<c0> signed <p1> from [<c2>] .',
      '<p0> will stay at [<c1>] .',
      '<p0> joins from <l1> leaders [<c2>] .',
      '<p0> completed the move from <l1> side , [<c2>] .',
      '<p0> said goodbye to a [<c1>] side on the rise .',
    ],
    no: ['<p0> could join [<c1>] .'],
  },
  'own-noun': {
    yes: [
      "<p0> 's [<c1>] future is open .",
      "<c0> will meet [<c1>] 's asking price for <p2> .",
      "<c0> are irked by [<c1>] 's refusal to sell <p2> .",
    ],
    no: ["[<c0>] 's target is <p1> ."],
  },
  'players-club': {
    yes: [
      "<c0> want [<c1>] 's <p2> .",
      '<c0> want [<c1>] and <g2> defender <p3> .',
      "[<c0>] 's record signing will have a medical .",
    ],
    no: [
      '<p0> will join [<c1>] and <p2> will move to <c3> .',
      '<p0> is linked with [<c1>] while <p2> stays .',
      '[<c0>] secured <p1> .',
      '[<c0>] approached <p1> .',
    ],
  },
  'described-player': {
    yes: ['<c0> are keen on the [<c1>] striker .', '[<c0>] winger set to go'],
    no: ['[<c0>] have signed goalkeeper <p1> .', '[<c0>] discussing two centre-back targets .'],
  },
  'expects-bids': {
    yes: [
      '[<c0>] are expecting bids for <p1> .',
      '[<c0>] yet to receive <c1> bid for <p2> - <n3>',
      '[<c0>] have received an offer from <c1> for <p2> .',
      '[<c0>] had spent the summer encouraging suitors for <p1> .',
    ],
    no: ['[<c0>] had an offer rejected by <c1> .', '[<c0>] are courting <p1> .'],
  },
  'years-left': {
    yes: [
      "<p0> is into the final year of <p0> 's deal with [<c1>] .",
      '<p0> has two years left on his deal with [<c1>] .',
    ],
    no: ['<p0> has agreed a three-year deal with [<c1>] .', '<p0> has spent two years in talks with [<c1>] .'],
  },
  sells: {
    yes: [
      '[<c0>] will refuse to meet <c1> to discuss a deal for <p2> .',
      '[<c0>] are ready to sell <p1> .',
      '[<c0>] hinted they are ready to accept a bid for <p1> .',
      '[<c0>] value him at <f1> .',
      '[<c0>] have cashed in on <p1> .',
      '[<c0>] are desperate to be rid of <p1> .',
      '[<c0>] want to shift <p1> .',
      '[<c0>] are keen on keeping <p1> until june .',
      '[<c0>] are transferring <p1> to <c2> .',
      '[<c0>] have seen <p1> and <p2> leave for <c3> .',
    ],
    no: [
      '<p0> had a request to join [<c1>] rejected .',
      '[<c0>] blocked in move for <p1>',
      '[<c0>] were blocked from signing <p1> .',
      '[<c0>] are ready to sign <p1> .',
      '[<c0>] are keen on keeping tabs on <p1> .',
      '[<c0>] are transferring money for <p1> .',
      '[<c0>] have bid for <p1> .',
      '[<c0>] have seen <p1> up close .',
      '[<c0>] given green light to sign <p1>',
      '[<c0>] hold renewed hope of signing <p1> .',
    ],
  },
};
