/** What each row of spoken.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const SPOKEN_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'if-somebody-pays': {
    yes: [
      'If somebody pays us what Jonas Lindqvist is worth, he goes.',
      'Unless someone comes in with silly money, Marco Ferri is happy.',
      'Marco Ferri goes with our blessing.',

      'If anybody meets the price, so be it.',
    ],
    no: [
      'If somebody pays attention, it is Jonas Lindqvist.',
      'If they come in with high pressing, Marco Ferri goes long.',
      'Marco Ferri has our permission to miss training.',
    ],
  },
};
