/** What each row of own-club-voice.ts must and must not find: whether the person in brackets is the one. Never shipped. */
import type { OwnClubExamples } from './own-club.examples';

export const OWN_CLUB_VOICES_EXAMPLES: Readonly<Record<string, OwnClubExamples>> = {
  'boss-keeps': {
    yes: [
      '[<n0>] would rather quit than sell star striker <p1> .',
      '<c0> manager [<n1>] , who took over in may , has no plans to let <p2> go .',
      '[<n0>] hopes to keep hold of <p1> .',
      '<c0> boss [<n1>] likes <p2> but does not want to lose <p3> .',
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
  'boss-on-exit': {
    yes: [
      '[<n0>] has played down talk of a january exit for <p1> .',
      '[<n0>] dismissed talk of a departure for striker <p1> .',
    ],
    no: ['[<n0>] has played down links with <p1> .'],
  },
  'we-let': {
    yes: [
      'so i have decided to let <p0> go on loan until the end of the season , said [<n1>] .',
      'we do not want to sell <p0> this summer , insisted the <c1> chairman , [<n2>] .',
    ],
    no: ['we want to sign <p0> , said [<n1>] .', 'they will not let <p0> go , said [<n1>] .'],
  },
  'boss-warns-off': {
    yes: [
      '[<n0>] has warned <c1> not to go near his <g2> keeper <p3> .',
      '[<n0>] told <c1> to forget about signing <p2> .',
    ],
    no: ['<n0> told [<c1>] to forget about <p2> .', '[<n0>] told <c1> that he wants <p2> .'],
  },
  'club-warns-off': {
    yes: ['[<c0>] boss <n1> has warned <c2> off striker <p3> .', '[<c0>] tell <c1> to keep away from <p2>'],
    no: ['<c0> boss <n1> has warned [<c2>] off <p3> .'],
  },
  'boss-on-his': {
    yes: ['the [<c0>] manager said that his <p1> was unable to play .', '[<n0>] insists his <p1> will not leave .'],
    no: ['[<c0>] said that his <p1> was good .', '[<n0>] said that <p1> was his hero .'],
  },
  'boss-on-future': {
    yes: ['[<c0>] boss on <p1> future', "[<c0>] manager <n1> on <p2> 's contract situation"],
    no: ['[<c0>] boss on <p1> interest', '[<c0>] boss on future'],
  },
  'our-player': {
    yes: ['<p0> is our player and will be here , [<n1>] said .', '<p0> is one of our men , [<n1>] has insisted .'],
    no: ['<p0> is a good player , [<n1>] said .'],
  },
};
