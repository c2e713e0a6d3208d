/** What each row of deal-lists.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const DEAL_LISTS_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'list-line': {
    yes: [
      'Jonas Lindqvist, FW: Genoa to Torino ($60m)',
      'Torino In: Marco Ferri (Lens), Jonas Lindqvist (Genoa)',
      'Jonas Lindqvist – Burnley to Fulham, undisclosed',
      'Marco Ferri (Burnley to Fulham, loan)',
      'In: Marco Ferri (Burnley, £7m)',
    ],
    no: [
      'Marco Ferri, cm: a player',
      'Marco Ferri saw Burnley lose to Fulham.',
      'Jonas Lindqvist went from Burnley to Fulham by train.',
    ],
  },
  'list-out': {
    yes: [
      'Torino Released: Marco Ferri, Jonas Lindqvist.',
      'Out: Marco Ferri (Burnley, free)',
      'Released: Jonas Lindqvist, Marco Ferri.',
    ],
    no: ['Torino Booked: Marco Ferri', 'Left out: Marco Ferri.', 'The album was released on Friday.'],
  },
  trade: {
    yes: [
      'Burnley trade Marco Ferri and a pick to Fulham for Jonas Lindqvist.',
      'Fulham sent Jonas Lindqvist to Burnley in exchange for Marco Ferri.',
    ],
    no: ['Burnley sent Marco Ferri to the stands.', 'Fulham trade on their home form.'],
  },
};
