/** What each row of own-club-free.ts must and must not find: whether the club in brackets is the one. Never shipped. */
import type { OwnClubExamples } from './own-club.examples';

/** Without brackets: whether the row finds anything at all. */
export const OWN_CLUB_FREE_EXAMPLES: Readonly<Record<string, OwnClubExamples>> = {
  'free-agent': {
    yes: [
      '<p0> has been a free agent since leaving [<c1>] .',
      '<p0> is without a club after his departure from [<c1>] .',
    ],
    no: ['<p0> will be a free agent when he leaves [<c1>] .'],
  },
  'is-free': {
    yes: ['<p0> is a free agent .', '<p0> , 28 , who has been unattached for weeks , is wanted .'],
    no: [
      '<p0> will be a free agent .',
      'They wait until <p0> is a free agent .',
      '<p0> is a free agent in the summer .',
    ],
  },
  'free-agent-named': {
    yes: ['<c0> open talks to sign free agent <p1>', 'free agent striker <p0> has met <c1> .'],
    no: ['<c0> are interested in soon-to-be free agent <p1> .', '<p0> could leave as a free agent .'],
  },
  'was-released-by': {
    yes: ['<p0> , who was released by [<c1>] in may , is wanted .', '<p0> has been released by [<c1>] .'],
    no: ['<p0> could be released by [<c1>] .'],
  },
  'free-agent-since': {
    yes: [
      'a free agent since leaving [<c0>] , he trains alone .',
      'out of contract after his spell at [<c0>] , he waits .',
    ],
    no: ['he is a free agent and wants [<c0>] .'],
  },
};
