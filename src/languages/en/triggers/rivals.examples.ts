/** What each row of rivals.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const RIVALS_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  race: {
    yes: [
      'The race for Jonas Lindqvist is open.',
      'Genoa are favourites for Jonas Lindqvist.',
      'Inter are seen as front-runners for the signature of Marco Ferri.',
      'Inter and Genoa lock horns for Marco Ferri.',
      'Inter joined the hunt to sign Marco Ferri.',
      'Chelsea are in for Jonas Lindqvist.',
      'Villa are in pole position to land Marco Ferri.',
    ],
    no: ['Jonas Lindqvist says the title race is over.', 'Inter led the race for the title through Marco Ferri.'],
  },
  'race-weak': {
    yes: [
      'Genoa have been beaten to Jonas Lindqvist by Torino.',
      'Monaco are frontrunners, Jonas Lindqvist was told.',
      'They must beat Genk to Marco Ferri; Roma fight off the rest.',
    ],
    no: [
      'Genoa were beaten by Torino.',
      'Unlike city rivals Torino, Genoa have Jonas Lindqvist.',
      'Monaco lead at the break.',
      'The competition begins in May.',
      'Jonas Lindqvist is in pole position to start on the left.',
    ],
  },
  pursuit: {
    yes: [
      'Everton stepped up their pursuit of Jonas Lindqvist.',
      'A deadline-day swoop brought Marco Ferri closer.',
      'Leeds tried to gazump them for Marco Ferri.',
    ],
    no: ['Trivial Pursuit is a game.', 'Police chased the car for Jonas Lindqvist.'],
  },
  'pursuit-weak': {
    yes: ['Attention has switched to Jonas Lindqvist.', 'They turned their attention to Marco Ferri.'],
    no: ['Pay attention, said Jonas Lindqvist.', 'He needed medical attention.'],
  },
};
