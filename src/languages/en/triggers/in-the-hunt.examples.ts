/** What each row of in-the-hunt.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const IN_THE_HUNT_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'in-the-hunt': {
    yes: [
      'They face stiff competition from Burnley and Torino.',
      'Udinese are not alone, with Burnley and Torino also interested.',
      'Burnley have joined them in the race.',
      'But Burnley are ahead of them in the queue.',
      'Genoa are in the mix.',
      'Lyon are now the favourites.',
      'Udinese lead the way for Marco Ferri.',
      'Genoa, too, are on standby.',
      'Lyon are waiting in the wings.',
    ],
    no: [
      'They face competition from Burnley for a place in the play-offs.',
      'Burnley are ahead of them in the table.',
      'Genoa are in the mix for the play-offs.',
      'Lyon are favourites to go down.',
      'Udinese lead the way at the top of the table.',
      'Genoa are ready to pounce on any mistake.',
    ],
  },
  'wants-in': {
    yes: [
      'Genoa have put their hands up.',
      'Lyon have thrown their hat into the ring.',
      'Udinese have not given up.',
      'Genoa would take Marco Ferri tomorrow.',
      'Genoa and Lyon are locked in a tug-of-war over Jonas Lindqvist.',
    ],
    no: [
      'Genoa have not given up on a top-six finish.',
      'Lyon would take a point.',
      'Udinese remain hopeful of survival.',
      'Genoa put their hands up for offside.',
    ],
  },
};
