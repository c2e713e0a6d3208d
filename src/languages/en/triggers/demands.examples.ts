/** What each row of demands.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const DEMANDS_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'price-asked': {
    yes: [
      'Genoa have been told they must pay £25m for Marco Ferri.',
      'Genoa would need £25m for Jonas Lindqvist.',
      "They won't take less than £30m for Marco Ferri.",
      'Genoa set the bar at £20m.',
      'Udinese can have Marco Ferri for £4m.',
      'Genoa are asking for an eight-figure sum.',
    ],
    no: [
      'Genoa have been told to pay their players.',
      'Genoa need at least six points.',
      'The club expect a seven-figure profit.',
      'Genoa set the bar at 20 points.',
      'They can have Marco Ferri for the last half-hour.',
    ],
  },
  'price-unmet': {
    yes: ['Genoa will not meet the asking price for Jonas Lindqvist.', "Udinese won't go that high for Marco Ferri."],
    no: [
      'Genoa will not meet the deadline for the floodlights.',
      'Udinese will not go near the drop with Marco Ferri.',
    ],
  },
  'price-clause': {
    yes: ['There is a get-out clause, Jonas Lindqvist says.', 'Marco Ferri has a clause that allows him to go.'],
    no: ['The clause about car parking was dropped by Marco Ferri.', 'His bonus clause was paid.'],
  },
  'price-weak-told': {
    yes: [
      'They want nine.',
      'The number is believed to be £9m.',
      'It takes the right money to part Genoa and Marco Ferri.',
    ],
    no: ['They want nine more goals.', 'The number is on the shirt of Marco Ferri.'],
  },
};
