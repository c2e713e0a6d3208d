/** How far everyday sentences say that a move has got, and to whom. */
import { describe, expect, it } from 'vitest';
import { told } from './told';

/** Sentences by what they say of Lindqvist, Genoa's midfielder, whom Udinese want. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'join interest: Udinese': [
    'A first bid of £8m from Udinese for Lindqvist would not be enough.',
    'Lindqvist, who was close to joining Udinese in January, is wanted again.',
    'Genoa have made Lindqvist captain in a bid to fend off interest from Udinese.',
  ],
  'join talks: Udinese': [
    'Udinese have held talks over Lindqvist, but no bid has been made.',
    'Udinese director Carlo Bassi has flown out to meet Lindqvist’s representatives.',
    'Udinese are hopeful of striking a deal for Lindqvist.',
  ],
  'join bid: Udinese': [
    'Udinese have overtaken Torino in the race for Lindqvist after making a bid.',
    'Udinese have tabled a £28m bid for Lindqvist, beating Torino to the punch.',
  ],
  'join off: Udinese': ['Lindqvist will stay at Genoa after the club rejected a late offer from Udinese.'],
  'exit off: ': ['“We have had no bids for Lindqvist and we do not want to sell him,” said Genoa manager Ugo Bassi.'],
  'renewal agreed: ': [
    'Lindqvist has snubbed interest from Udinese to sign a new contract.',
    'Genoa are set to trigger a one-year extension in Lindqvist’s contract.',
  ],
  'renewal off: ': ['Lindqvist has turned his back on a new contract at Genoa.'],
  'join agreed: Udinese': ['Lindqvist has turned down Torino in order to join Udinese.'],
  'exit done: ': ['Genoa have announced that Lindqvist will leave the club in June.'],
};

describe.each(Object.entries(SAID))('%s', (said, sentences) => {
  it.each(sentences)('%s', (sentence) =>
    expect(told(sentence).map(({ move, stage, to }) => `${move} ${stage}: ${to.join(', ')}`)).toEqual([said]),
  );
});
