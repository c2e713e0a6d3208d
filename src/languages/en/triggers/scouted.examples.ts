/** What each row of scouted.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const SCOUTED_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'scouts-sent': {
    yes: [
      'Fulham sent a scout to see Jonas Lindqvist.',
      'Lyon had a man at Burnley on Saturday.',
      'Representatives of Udinese were in the stand.',
      'Genoa boss Alberto Gilardino was in the crowd to watch Marco Ferri.',
    ],
    no: ['Genoa had a man sent off at Burnley.', 'Lyon sent men forward.', 'Udinese had people on the pitch.'],
  },
  'seen-him': {
    yes: [
      'Genoa have run the rule over the striker.',
      'Lyon like what they have seen.',
      'Udinese have done their homework on Marco Ferri.',
      'Genoa are among those watching.',
      'Lyon are long-time admirers.',
    ],
    no: [
      'Genoa keep going back to the same tactic.',
      'Lyon watched as Jonas Lindqvist took the penalty.',
      'Udinese like what their manager does with the press.',
    ],
  },
  'caught-eye': {
    yes: [
      'Jonas Lindqvist has caught the eye of Genoa.',
      'His goals have not gone unnoticed at Lyon.',
      'Marco Ferri has been scouted extensively by Udinese.',
    ],
    no: ['Jonas Lindqvist caught the eye against Genoa with two assists.', 'Lyon took notice of the warning.'],
  },
};
