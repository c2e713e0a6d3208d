/** What each row of announced.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const ANNOUNCED_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  released: {
    yes: [
      'Jonas Lindqvist has left Serie A club Genoa.',
      'Marco Ferri has left Italian side Genoa.',
      'Jonas Lindqvist and Marco Ferri have all left the club.',
      'Genoa have released Jonas Lindqvist.',
      'Udinese have waived Jonas Lindqvist.',
      'They had their contracts terminated, Marco Ferri says.',
      'Jonas Lindqvist has been released by Genoa.',
      'Udinese have parted company with Marco Ferri.',
      'Marco Ferri parted ways with Udinese on Monday.',
      'Udinese parted company with Marco Ferri by mutual agreement.',
      'The loan of Jonas Lindqvist ended when his stay was cut short.',
      'Marco Ferri left by mutual consent.',
      'Udinese announce departure of Marco Ferri.',
      'Marco Ferri bids farewell to Udinese.',
      'Jonas Lindqvist is leaving by mutual consent.',
      'Jonas Lindqvist has been called back by Udinese.',
      'Jonas Lindqvist was recalled by parent club Udinese.',
    ],
    no: [
      'The defeat has left struggling Genoa in trouble, Marco Ferri said.',
      'Nobody has made a statement such as the one released by the media on Jonas Lindqvist.',
      "Genoa confirmed Jonas Lindqvist's potential exit.",
      'He has bid farewell to the squad ahead of a proposed move.',
      'Genoa released a new away kit.',
      'Jonas Lindqvist was released by Genoa before being snapped up.',
      'Jonas Lindqvist leaves Marco Ferri waiting.',
      'Jonas Lindqvist leaves Udo in a pain.',
      'Jonas Lindqvist left the pitch with a limp.',
      'Genoa and Udinese parted ways with the old rules.',
      'Marco Ferri parted the defence with one pass.',
      'Jonas Lindqvist recalled the goal with a smile.',
    ],
  },
  arrival: {
    yes: [
      'Jonas Lindqvist was presented to the fans.',
      'The arrival of Jonas Lindqvist gives them depth.',
      'They await international clearance for Marco Ferri.',
      'Jonas Lindqvist says he was thrilled to come here.',
      'New signing Marco Ferri trained for the first time.',
    ],
    no: ['Late arrivals missed the start.', 'Jonas Lindqvist was happy to be in the squad.'],
  },
  'made-known': {
    yes: [
      'The club announced the two-year deal on their website.',
      'The Friuli side later confirmed the news on Friday.',
    ],
    no: ['The club announced the new deal on Friday.', 'Udinese announced their squad for the game.'],
  },
  welcomed: {
    yes: ['We are delighted to bring Jonas Lindqvist here.', 'I am thrilled we have got Marco Ferri over the line.'],
    no: ['We are delighted to win, Jonas Lindqvist said.', 'Genoa are pleased to sign off with a draw.'],
  },
};
