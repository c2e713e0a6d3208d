/** What would have to come first, and what others told before: no steps of the move itself. */
import { expect, test } from 'vitest';
import { told } from './told';

const stages = (sentence: string): readonly string[] => [...new Set(told(sentence).map(({ stage }) => stage))];

test.each([
  "Any club that meets Genoa's demands will be able to sign Lindqvist.",
  'Udinese have been told they will need to splash £80m on Lindqvist.',
  'Whoever pays the clause can sign Lindqvist.',
  'A move to Udinese for Lindqvist will depend on a suitable offer.',
  'Udinese are willing to spend in excess of £30m to complete a deal for Lindqvist.',
  // What it would take, as the club that has him says.
  'Marca reported on Monday that Genoa would accept £18m for Lindqvist.',
  'Genoa are ready to accept around £20m for Lindqvist.',
  'Udinese are well placed to make an offer for Lindqvist.',
  // No denial, and no more than a possibility.
  'Genoa have refused to rule out Lindqvist leaving for Udinese.',
  'The Udinese coach would not be drawn on interest in Lindqvist.',
])('interest: %s', (sentence) => expect(stages(sentence)).toEqual(['interest']));

test.each([
  'A deal for Lindqvist was close to being completed and the transfer was confirmed by Udinese on Monday.',
  'Udinese have paid £30m to complete the signing of Lindqvist.',
])('done: %s', (sentence) => expect(stages(sentence)).toEqual(['done']));

test.each([
  'Udinese have done a deal with Genoa for Lindqvist.',
  'Udinese will pay £30m to complete the signing of Lindqvist.',
  'Genoa will accept the £18m offer for Lindqvist.',
])('agreed: %s', (sentence) => expect(stages(sentence)).toEqual(['agreed']));

test('another paper tells of another suitor', () =>
  expect(told('Udinese want Lindqvist, while Marca report that Torino are keen on him.').map(({ to }) => to)).toEqual([
    ['Udinese'],
    ['Torino'],
  ]));

test.each([
  'Asked about interest from Udinese, Lindqvist told Marca: “I am staying here.”',
  'When asked if Genoa would let Lindqvist leave for Udinese, the coach said: “He is not for sale.”',
])('what is answered counts: %s', (sentence) => expect(stages(sentence)).toEqual(['off']));

test('what somebody wishes them to accept is still a bid', () =>
  expect(stages('It is his dearest wish that Genoa accept the offer from Udinese.')).toEqual(['bid']));

test('a meeting is a talk, unlike a price that is met', () =>
  expect(stages("Udinese met Genoa's president over a move for Lindqvist.")).toEqual(['talks']));
