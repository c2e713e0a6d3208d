/** What each row of keeping.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const KEEPING_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'stays-with-us': {
    yes: [
      'The boy stays with us.',
      "I can't see Jonas Lindqvist leaving.",
      "We can't imagine Marco Ferri elsewhere.",
      'Marco Ferri will be a Genoa player next season.',
      'I would be amazed if Jonas Lindqvist was not here in May.',
      "The lad isn't going anywhere.",
    ],
    no: [
      'The captain stays calm.',
      'Jonas Lindqvist will be here on Saturday to collect his award.',
      'I would be surprised if Marco Ferri was fit.',
      'Marco Ferri will not be going anywhere near the ball.',
    ],
  },
  'will-not-part': {
    yes: [
      'Genoa expect Jonas Lindqvist to honour his contract.',
      "They won't be bullied into selling Marco Ferri.",
      "We'd be mugs to sell Jonas Lindqvist.",
      'No amount of money would make Udinese part with Marco Ferri.',
    ],
    no: [
      'We expect Jonas Lindqvist to be back in training.',
      'They would be mad to change the way they play.',
      'Genoa dug their heels in and held on.',
    ],
  },
  'wants-to-stay': {
    yes: ['Jonas Lindqvist wants to retire here.', 'Marco Ferri is a Genoa player until 2029.'],
    no: ['Jonas Lindqvist wants to stay fit.', 'Marco Ferri retired here with a cut knee.'],
  },
};
