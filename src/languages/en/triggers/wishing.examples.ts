/** What each row of wishing.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const WISHING_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'heart-set': {
    yes: [
      'Jonas Lindqvist has had his head turned by Genoa.',
      'Marco Ferri would walk to Turin.',
      'Jonas Lindqvist would prefer Genoa.',
      'Marco Ferri has his heart set on Udinese.',
    ],
    no: [
      'Jonas Lindqvist turned his head away.',
      'Marco Ferri would walk to school.',
      'His heart was set on beating Genoa.',
      'Jonas Lindqvist would love to beat Genoa.',
    ],
  },
  'wish-weak': {
    yes: [
      'I want to play in England, Jonas Lindqvist said.',
      'Marco Ferri would not say no.',
      'He wanted to try another league.',
    ],
    no: ['I want to play on Saturday, Jonas Lindqvist said.', 'Marco Ferri said no to a taxi.'],
  },
};
