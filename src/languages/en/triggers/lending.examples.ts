/** What each row of lending.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const LENDING_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'loan-terms-told': {
    yes: [
      'Jonas Lindqvist could come on loan.',
      "It is a month's loan for Marco Ferri.",
      'Genoa want to make his loan permanent.',
      'Udinese would pay half of his wages.',
    ],
    no: [
      'The club took out a loan of £5m.',
      'Genoa want to make the change of shape permanent.',
      'Marco Ferri could come on for the last ten minutes.',
    ],
  },
  lent: {
    yes: [
      'Jonas Lindqvist could be loaned from Genoa to Lazio.',
      'Jonas Lindqvist will be loaned to Italian clubs.',
      'Jonas Lindqvist is to be lent to Genoa.',
      'Marco Ferri is off to Udinese for the season.',
    ],
    no: ['Jonas Lindqvist was sent back to hospital.', 'Marco Ferri is off to Spain for the weekend.'],
  },
  'lent-weak': {
    yes: [
      'Genoa hope to extend Jonas Lindqvist’s loan.',
      'Genoa hope to have Jonas Lindqvist until May.',
      'It is only a temporary move, Marco Ferri says.',
    ],
    no: ['Genoa are glad to have Jonas Lindqvist back from injury.', 'The stand is a temporary one.'],
  },
  'comes-home': {
    yes: [
      'Jonas Lindqvist will be back at the club in January.',
      'Jonas Lindqvist can be recalled at any time.',
      'A new loan will be sought for Jonas Lindqvist.',
      'Genoa are thinking of bringing Jonas Lindqvist back to the club.',
    ],
    no: ['Jonas Lindqvist was back in training on Monday.', 'Jonas Lindqvist recalled his first goal for Genoa.'],
  },
};
