/** A suitor that has lost him, and one that goes on. */
import { expect, test } from 'vitest';
import { told } from './told';

/** What is told of Torino in a sentence, far from the opening of an article on another suitor. */
const ofTorino = (sentence: string): readonly string[] => [
  ...new Set(told(sentence).flatMap(({ to, stage }) => (to.includes('Torino') ? [stage] : []))),
];

test.each([
  'Torino had hoped to sign Lindqvist, but Genoa wanted assurances that they could not give.',
  'Torino had also made an offer for Lindqvist, but he chose Udinese.',
  'Torino had also been keen on Lindqvist but he preferred a move to Udinese.',
  'Torino made an enquiry for Lindqvist this week but were too late.',
  'Torino asked about Lindqvist but were told that a deal with Udinese was already done.',
  "Torino's interest in Lindqvist has come to an end.",
  // A time of this window is none of before.
  'Torino had been in discussions over Lindqvist earlier in the window but moved on to other targets.',
])('lost: %s', (sentence) => expect(ofTorino(sentence)).toEqual(['off']));

test('whoever has signed others has lost him', () =>
  expect(ofTorino('Lindqvist was on the radar of Torino, but the club have signed other players.')).toContain('off'));

test.each([
  ['Torino had hoped to sign Lindqvist in January, but are now ready to try again.', 'interest'],
  ['Torino had a bid for Lindqvist rejected in January, but will return.', 'bid'],
  ['Torino had been linked with Lindqvist, but Udinese lead the race.', 'interest'],
  ['Genoa said they had received an offer for Lindqvist from Torino, but claimed that it was too low.', 'bid'],
  ['“We had a bid for Lindqvist from Torino, but we know that it is not near our valuation,” Marco Ferri said.', 'bid'],
])('goes on: %s', (sentence, stage) => expect(ofTorino(sentence)).toEqual([stage]));
