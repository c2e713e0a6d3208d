/** What each row of offering.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const OFFERING_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'suitor-offers': {
    yes: [
      'Genoa have offered a substantial loan fee for Marco Ferri.',
      'Genoa have offered Marco Ferri plus £20m to Torino for Jonas Lindqvist.',
      'Fulham have offered nine.',
      'Lyon came in with £9m.',
      'Fulham have offered terms.',
      'Fulham offered Marco Ferri a way out.',
      'Marco Ferri has been offered a king’s ransom by Lyon.',
      'Fulham have upped the ante.',
      'Lyon’s £9m was not enough.',
      'A letter from Fulham with an offer arrived on Monday.',
    ],
    no: [
      'Fulham offered little going forward.',
      'Lyon went in with a one-goal lead.',
      'Fulham got as far as the fifth round.',
      'Lyon upped the tempo after the break.',
      'Fulham put nine men behind the ball.',
    ],
  },
  'would-go-to': {
    yes: ['Fulham would go as far as £9m.', 'Lyon have set aside £15m.'],
    no: ['Fulham could go as far as the final.', 'Lyon would go to the play-offs.'],
  },
};
