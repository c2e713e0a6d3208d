/** What each row of own-club-voice.ts must and must not find: whether the person in brackets is the one. Never shipped. */
import type { OwnClubExamples } from './own-club.examples';

export const OWN_CLUB_VOICES_EXAMPLES: Readonly<Record<string, OwnClubExamples>> = {
  'boss-keeps': {
    yes: [
      '[<n0>] would rather quit than sell star striker <p1> .',
      '<c0> manager [<n1>] , who took over in may , has no plans to let <p2> go .',
      '[<n0>] hopes to keep hold of <p1> .',
    ],
    no: ['[<n0>] is keeping tabs on <p1> .', '[<n0>] wants <c1> to sell <p2> .'],
  },
  'boss-on-staying': {
    yes: ['[<n0>] insists that <p1> is going nowhere .', '[<n0>] admitted <p1> could leave .'],
    no: ['[<n0>] says <p1> would improve the side .', '[<n0>] hopes <c1> will sell <p2> .'],
  },
  'hands-off': {
    yes: [
      '[<n0>] warned <c1> not to poach his winger <p2> .',
      '[<n0>] has told <c1> not to try to sign his captain <p2> .',
    ],
    no: ['[<n0>] wants to sign <p1> .', 'an offer to [<n0>] for <p1> .'],
  },
};
