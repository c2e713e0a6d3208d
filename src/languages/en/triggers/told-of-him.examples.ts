/** What each row of told-of-him.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const TOLD_OF_HIM_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'target-of-club': {
    yes: [
      'Jonas Lindqvist, who has made 60 appearances for Torino, is a target for Genoa.',
      'Marco Ferri is a target for Chelsea.',
      'Jonas Lindqvist has emerged as one of the options for Chelsea.',
      'Marco Ferri is said to be of interest to Chelsea.',
      'Jonas Lindqvist would cost Chelsea around £20m.',
    ],
    no: ['Marco Ferri is a target for insults.', 'The target for Chelsea is the title, Jonas Lindqvist said.'],
  },
  'on-trial': {
    yes: [
      'Marco Ferri is on trial at Chelsea.',
      'Jonas Lindqvist has been training with Chelsea.',
      'Marco Ferri can sign a pre-contract in January.',
    ],
    no: ['Marco Ferri is on trial for fraud.', 'Jonas Lindqvist is training with a ball.'],
  },
  'joined-by': {
    yes: ['He could be joined at Genoa by Jonas Lindqvist.', 'Their winger may be joined there by Marco Ferri.'],
    no: ['He was joined by Marco Ferri for a walk.', 'Jonas Lindqvist could be joined on the bench by Marco Ferri.'],
  },
  'to-be-joined-by': {
    yes: ['He is expected to be joined at Genoa by keeper Marco Ferri.', 'He will be joined there by Jonas Lindqvist.'],
    no: ['He could be joined at Genoa by Marco Ferri.', 'Fans will be joined by Jonas Lindqvist at the parade.'],
  },
  'meets-club': {
    yes: ['Marco Ferri has met Chelsea officials.', 'Jonas Lindqvist is in Chelsea for talks.'],
    no: ['Marco Ferri met the Chelsea defence head on.', 'Jonas Lindqvist is in Chelsea for lunch.'],
  },
  'offered-contract': {
    yes: [
      'Marco Ferri has been offered a three-year contract by Chelsea.',
      'Jonas Lindqvist was offered terms by Chelsea.',
    ],
    no: ['Marco Ferri has been offered a new contract by Chelsea.', 'Jonas Lindqvist was offered a seat by Chelsea.'],
  },
  'arrives-at-club': {
    yes: [
      'Marco Ferri has linked up with Chelsea.',
      'Jonas Lindqvist quit Genoa to join Chelsea.',
      'Marco Ferri is spending the rest of the season on loan at Chelsea.',
    ],
    no: ['Marco Ferri linked up well on the left.', 'Jonas Lindqvist spent the night at Chelsea.'],
  },
  'club-lets-him-go': {
    yes: ['Marco Ferri has been let go by Genoa.', 'Jonas Lindqvist has been shown the door.'],
    no: ['Marco Ferri let go of the ball.', 'Jonas Lindqvist has been shown the door of the dressing room.'],
  },
  'remains-theirs': {
    yes: ['Marco Ferri remains a Genoa player.', 'Jonas Lindqvist still remains very much a Genoa player.'],
    no: ['Marco Ferri remains in bed.', 'Jonas Lindqvist remains a fan of Genoa.'],
  },
};
