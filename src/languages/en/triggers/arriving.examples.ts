/** What each row of arriving.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const ARRIVING_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'as-good-as-there': {
    yes: [
      'Genoa are buying Marco Ferri.',
      'Marco Ferri is set for a season on loan at Genoa.',
      'The deal with Lyon is done bar the shouting.',
      'Only the signature of Marco Ferri is missing.',
      'Jonas Lindqvist will be paraded on Monday.',
      'Jonas Lindqvist has said yes.',
    ],
    no: [
      'Marco Ferri is set for a spell on the sidelines.',
      'Jonas Lindqvist is on his way back from injury.',
      'Lyon are in talks to sign Marco Ferri.',
      'Lyon are in a tussle to sign Marco Ferri.',
      'Lyon are said to be in the running to sign Marco Ferri.',
      'Marco Ferri said yes to the captaincy.',
      'The work on the new stand is done.',
    ],
  },
  'there-by-name': {
    yes: [
      'Marco Ferri would be unveiled as a Genoa player.',
      'Jonas Lindqvist is on his way in at Lyon.',
      'Lyon will announce Marco Ferri tomorrow.',
      'Jonas Lindqvist is coming to Burnley.',
    ],
    no: [
      'Marco Ferri would be announced as captain.',
      'Lyon will announce their squad tomorrow.',
      'The team flew to London for the game at Fulham.',
    ],
  },
  'got-him': {
    yes: ['Lyon got their man in the end.', 'Fulham have made off with Jonas Lindqvist.'],
    no: ['Lyon have got their game back.', 'Fulham won the battle in midfield.'],
  },
};
