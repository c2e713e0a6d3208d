/** What each row of deal-steps.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const DEAL_STEPS_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'met-and-called': {
    yes: [
      "Marco Ferri's agent held a meeting with Genoa on Monday.",
      "Ferri's father met Genoa president Aldo Conti.",
      'Contact has been made between Genoa and Udinese.',
      'Genoa and Udinese will hold another meeting on Friday.',
      "Ferri's proposed move to Genoa hangs in the balance.",
      'The deal is on hold, Ferri was told.',
    ],
    no: ["Ferri's agent met his wife at Genoa airport."],
  },
  'last-steps': {
    yes: [
      "Genoa have hijacked Udinese's move for Ferri.",
      'All that remains is for Ferri to sign.',
      "Genoa's deal for Ferri is at an advanced stage.",
      'Medical tests are booked for Wednesday.',
    ],
    no: [
      "Genoa could hijack Udinese's move for Ferri.",
      "Genoa are trying to hijack Udinese's move for Ferri.",
      'Talks over Ferri are at an advanced stage.',
    ],
  },
  'made-for-good': {
    yes: [
      "Genoa make loan man Ferri's stay permanent",
      "Genoa have turned Ferri's loan into a permanent deal.",
      'Genoa have tied up the £3m capture of Ferri.',
      'Genoa have taken up their option to buy Ferri.',
      'Genoa have swooped to sign Ferri.',
    ],
    no: ["Genoa hope to make Ferri's stay permanent.", 'Genoa want to take up their option to buy Ferri.'],
  },
  'no-longer-theirs': {
    yes: ['Ferri is no longer a Genoa player.', 'Genoa and Ferri have agreed to part ways.'],
    no: ['Ferri is no longer the player he was.'],
  },
  'not-ahead': {
    yes: [
      'The documents for Ferri were not submitted in time.',
      'The move of Ferri failed to materialise.',
      'Genoa were not able to meet his wage demands, Ferri said.',
      'Genoa got cold feet over Ferri.',
      'Genoa have ended talks over Ferri.',
      "Ferri's transfer will not now go ahead.",
      "Ferri's loan move to Genoa has been cancelled.",
      "The move was blocked by Udinese's board.",
      'The deal for Ferri did not materialise.',
    ],
    no: [
      'The deal will go ahead, Ferri said.',
      'The move will not go through until Monday.',
      'The game was cancelled.',
    ],
  },
};
