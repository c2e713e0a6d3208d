/** How far a sentence says that a move has got, in the many ways in which papers, clubs and columns say it. */
import { describe, expect, it } from 'vitest';
import { told } from './told';

/** Sentences by what they say of Lindqvist, Genoa's midfielder, whom Udinese want. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'exit off': [
    'Lindqvist sees his future in Genoa.',
    'Genoa have told all callers that Lindqvist is off the table.',
    'The manager has ruled out selling Lindqvist this month.',
    'Lindqvist has performed a U-turn and will remain at Genoa.',
    'There is no desire on the part of Genoa to part with Lindqvist.',
    'Genoa would not even consider a sale of Lindqvist.',
    "He's keen on staying at Genoa, Lindqvist's agent said.",
    "Genoa's door is firmly closed to a departure of Lindqvist.",
    'Genoa refuse to lose Lindqvist.',
  ],
  'join off': [
    'Udinese have decided against a move for Lindqvist.',
    "Udinese's hopes of landing Lindqvist have been dashed.",
    'A move to Udinese is off the cards for Lindqvist.',
    'Udinese are set to miss out on Lindqvist.',
    "Udinese's move for Lindqvist has hit the rocks.",
    'Lindqvist has opted against a switch to Udinese.',
    'Lindqvist has turned down an offer from Udinese.',
    'No approach for Lindqvist has been made by Udinese.',
    'Udinese have waved away reports of an offer for Lindqvist.',
    "Udinese's move for Lindqvist was rebuffed.",
  ],
  'join interest': [
    'Udinese are considering an offer for Lindqvist.',
    'It remains to be seen whether Udinese can open talks for Lindqvist.',
    "Udinese are unwilling to meet Genoa's asking price for Lindqvist.",
    'Udinese have not yet made contact with Genoa over Lindqvist.',
    'Udinese fear that they could miss out on Lindqvist.',
    'Udinese could bid for Lindqvist.',
    'An offer from Udinese for Lindqvist may follow.',
    'Udinese have not made a move for Lindqvist yet.',
  ],
  'join talks': [
    'Udinese are trying to negotiate a lower fee for Lindqvist.',
    'Udinese officials sat down with the father of Lindqvist.',
    'Udinese are pressing ahead with a deal for Lindqvist.',
    'Udinese have asked Genoa about Lindqvist.',
    'Udinese are trying to reach an agreement with Genoa over Lindqvist.',
    'Udinese are in talks to complete the signing of Lindqvist.',
    'There is no final agreement between Udinese and Genoa over Lindqvist.',
  ],
  'join bid': [
    'Genoa have rejected a second bid from Udinese for Lindqvist.',
    'Udinese have upped their offer for Lindqvist to £12m.',
    "Lindqvist's suitors Udinese have a £12m offer on the table.",
    'Udinese are about to offer £12m for Lindqvist.',
    "Udinese's first bid for Lindqvist failed, reports say.",
  ],
  'join agreed': [
    'A £12m bid from Udinese for Lindqvist has been accepted.',
    'Udinese look on the brink of signing Lindqvist.',
    'Udinese are signing Lindqvist from Genoa for £12m.',
    'The paperwork on the move of Lindqvist to Udinese is being finalised.',
    'The transfer of Lindqvist to Udinese is expected to be announced on Friday.',
    'Udinese have all but sealed a move for Lindqvist.',
    'It added that Lindqvist would undergo a medical at Udinese on Tuesday.',
    'Udinese have a deal with Genoa for Lindqvist.',
  ],
  'join done': [
    'Lindqvist has been sold to Udinese for £12m.',
    "Lindqvist's move to Udinese has gone through.",
    'Udinese have wrapped up the signing of Lindqvist.',
    'Lindqvist has inked a four-year deal with Udinese.',
    'Udinese strengthened their midfield by announcing the signing of Lindqvist on Thursday.',
  ],
  'loan done': [
    'Genoa have sent Lindqvist out on loan to Udinese.',
    'Lindqvist has gone out on loan to Udinese.',
    'Lindqvist has meanwhile gone to Udinese on loan.',
  ],
  'loan agreed': ['Genoa have agreed to let Lindqvist join Udinese on loan.'],
  'exit interest': [
    'A source close to Lindqvist said that he could leave Genoa.',
    'Genoa are bracing themselves for bids for Lindqvist.',
  ],
  'exit agreed': [
    "Genoa have agreed to terminate Lindqvist's contract.",
    "Lindqvist's time at Genoa is coming to an end.",
    "Lindqvist's departure is imminent, Genoa said.",
  ],
  'exit done': ['Genoa and Lindqvist have parted company.', 'Lindqvist bids farewell to Genoa.'],
  'renewal interest': ['Genoa want Lindqvist to sign a new contract.'],
  'renewal bid': ['There is a new contract on the table for Lindqvist at Genoa.'],
  'renewal agreed': ['Genoa have reached an agreement with Lindqvist over a new deal.'],
  'renewal done': [
    'Genoa have tied Lindqvist down until 2029.',
    "Genoa have exercised an option to extend Lindqvist's contract.",
    'Lindqvist capped a memorable week by signing a two-year contract extension.',
  ],
  'renewal off': ['Contract talks between Genoa and Lindqvist have broken down.'],
};

describe.each(Object.keys(SAID))('%s', (verdict) => {
  it.each(SAID[verdict] ?? [])('%s', (sentence) =>
    expect(told(sentence).map(({ move, stage }) => `${move} ${stage}`)).toContain(verdict),
  );
});
