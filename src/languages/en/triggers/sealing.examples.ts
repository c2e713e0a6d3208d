/** What each row of sealing.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const SEALING_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'sealed-otherwise': {
    yes: [
      'Genoa have beaten off three rivals to sign Ferri.',
      'Ferri has got his dream move at last.',
      'Genoa have sewn up the signing of Ferri.',
      'Genoa went on to secure the services of Lindqvist.',
      'Genoa reeled in Ferri on Tuesday.',
      'Genoa have prised Lindqvist away from Udinese.',
      'Udinese parted with £3m for Ferri.',
      'Genoa acted quickly, landing Ferri on a free.',
      'Udinese fought off Torino to sign Marco Ferri for £12m.',
      'Marco Ferri became an Udinese player on Thursday night.',
      'Ferri was paraded by Udinese.',
      'Ferri was paraded before kick-off.',
      'Lindqvist has become the latest player to quit Genoa.',
      "The deal of the day was Genoa's £3m signing of Ferri.",
    ],
    no: [
      'Genoa must beat off three rivals to sign Ferri.',
      'Ferri hopes to get his dream move.',
      "Genoa's signing of Ferri could be held up.",
      'Genoa want to go on to win the cup with Ferri.',
      'Udinese would have parted with £3m for Ferri.',
      'Udinese fought off a late challenge to win, Marco Ferri said.',
      'Marco Ferri became a favourite at Udinese.',
      'Genoa moved the ball well, finding Ferri on the wing.',
    ],
  },
  borrowed: {
    yes: ['Genoa have borrowed Ferri from Udinese.', 'Udinese borrowed Lindqvist until May.'],
    no: ['Genoa could have borrowed Ferri.', 'Ferri borrowed a pair of boots.'],
  },
  'parted-otherwise': {
    yes: [
      'Genoa and Ferri have gone their separate ways.',
      'Ferri quit Genoa on Monday.',
      "Udinese have cancelled Ferri's contract.",
      'Lindqvist was sold by Genoa on Monday.',
      'Ferri and Lindqvist have both been sold this summer.',
    ],
    no: [
      'Genoa may cancel the contract.',
      'Ferri could have been sold this summer.',
      'Lindqvist was praised by Genoa on Monday.',
      'Ferri went his own way.',
    ],
  },
};
