/** What each row of taking.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const TAKING_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'club-takes': {
    yes: [
      'Genoa have tempted Marco Ferri away from Torino.',
      'Chelsea have announced Marco Ferri on a three-year deal.',
      'Chelsea acquired midfielder Jonas Lindqvist on Friday.',
      'Chelsea have today unveiled Marco Ferri.',
      'Chelsea raided Genoa for Jonas Lindqvist.',
      'Chelsea have poached young midfielder Jonas Lindqvist.',
    ],
    no: [
      "Genoa have beaten rivals Udinese to Torino's Jonas Lindqvist.",
      'Genoa have beaten Udinese to Marco Ferri.',
      'Genoa tempted Marco Ferri with an offer.',
      'Marco Ferri bagged two goals for Chelsea.',
      'Chelsea netted twice through Marco Ferri.',
      'Chelsea picked up Marco Ferri’s shirt.',
      'Chelsea grabbed a point, Marco Ferri said.',
    ],
  },
  'club-sends': {
    yes: [
      'Burnley send Jonas Lindqvist to Chelsea.',
      'Genoa have shipped striker Marco Ferri out to Burnley.',
      'Genoa have now let Marco Ferri join Burnley.',
      'Everton transfer Marco Ferri to Burnley',
    ],
    no: [
      'Genoa sent Marco Ferri home from Burnley.',
      'Genoa plan to loan Marco Ferri to Burnley.',
      'Genoa transfer news: Marco Ferri waits for Burnley.',
      'Genoa let Marco Ferri join training at Burnley.',
    ],
  },
  'club-marks': {
    yes: [
      'Chelsea have turned to Marco Ferri.',
      'Chelsea are sniffing around striker Marco Ferri.',
      'Chelsea are said to have earmarked Jonas Lindqvist.',
      'Chelsea have been offered Marco Ferri.',
      'Chelsea have been quoted £20m for Marco Ferri.',
      'Chelsea sent scouts to watch Jonas Lindqvist.',
    ],
    no: ['Chelsea turned to the bench, and Marco Ferri came on.', 'Marco Ferri weighed up his options.'],
  },
  'club-terms': {
    yes: ['Chelsea have come to terms with Genoa over Marco Ferri.', 'Chelsea are a step away from Jonas Lindqvist.'],
    no: ['Chelsea came to terms with defeat.', 'Marco Ferri is one step from the record.'],
  },
  'club-parts': {
    yes: [
      'Genoa have released Marco Ferri.',
      'Chelsea have bid farewell to Marco Ferri.',
      'Chelsea have cut ties with striker Jonas Lindqvist.',
    ],
    no: [
      'Genoa released Marco Ferri when he was 16.',
      'Chelsea said goodbye to the cup, Marco Ferri told them.',
      'Marco Ferri bid farewell to Chelsea.',
    ],
  },
  'club-sells': {
    yes: ['Chelsea have agreed the sale of Marco Ferri.', 'Chelsea have sanctioned the departure of Jonas Lindqvist.'],
    no: ['Chelsea agreed to play, Marco Ferri said.', 'Marco Ferri agreed the sale of his house in Chelsea.'],
  },
  'club-refused': {
    yes: [
      'Chelsea have had a bid rejected for Marco Ferri.',
      'Chelsea saw an offer of £20m turned down for Jonas Lindqvist.',
      'Chelsea were knocked back in their efforts for Marco Ferri.',
      'Chelsea have failed with a £10m bid for Marco Ferri.',
    ],
    no: [
      'Chelsea rejected a bid for Marco Ferri.',
      'Chelsea have had a penalty turned down for handball by Marco Ferri.',
    ],
  },
};
