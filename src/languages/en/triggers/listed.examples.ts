/** What each row of listed.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const LISTED_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'on-their-list': {
    yes: [
      'The name of Jonas Lindqvist is on a list at Lyon.',
      'Marco Ferri is high on Burnley’s agenda.',
      'Marco Ferri is also in the frame at Lyon.',
      'His name has been circled by Fulham.',
    ],
    no: [
      "Jonas Lindqvist is not part of Genoa's plans for next season.",
      'Jonas Lindqvist is on the list of scorers after the win at Lyon.',
      'His name was chanted by the Fulham end.',
      'The list of injuries at Burnley is long.',
    ],
  },
  'named-as-suitor': {
    yes: [
      'Burnley are a possible destination for Jonas Lindqvist.',
      'Fulham have also been mentioned.',
      'Reports in Italy have associated Marco Ferri with Lyon.',
      'Jonas Lindqvist is the one Burnley fancy.',
      'Marco Ferri has emerged as a contender at Fulham.',
    ],
    no: [
      'Burnley are an unlikely destination for Jonas Lindqvist.',
      'Jonas Lindqvist was named man of the match at Lyon.',
    ],
  },
};
