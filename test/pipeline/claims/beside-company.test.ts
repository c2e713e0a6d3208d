/** Team-mates whom somebody joins make no claim of their own; a second target in a headline is not the first. */
import { expect, test } from 'vitest';
import { told } from './told';

const named = (sentence: string): readonly string[] => told(sentence).flatMap(({ players }) => players);

test.each([
  'Lindqvist joins a growing Udinese defensive corps that also includes U.S. internationals Milo Parker and Zach Lloyden.',
  'Lindqvist will join fellow Irish players Milo Parker and Zach Lloyden at Udinese.',
  'Udinese want to add Lindqvist to forward options that currently include Milo Parker and Zach Lloyden.',
  'Lindqvist will join Udinese (where he will join Swedes Milo Parker & Zach Lloyden).',
  'The back-up option to Milo Parker is Torino winger Jonas Lindqvist, who is wanted by Udinese.',
  'Lindqvist joins an attack featuring Milo Parker and Zach Lloyden at Udinese.',
])('only he who joins: %s', (sentence) => expect(named(sentence)).toEqual(['Jonas Lindqvist']));

test('nobody whose leaving is only why another is wanted', () => {
  expect(told('Udinese need cover on that flank after Milo Parker’s departure to Lens.')).toEqual([]);
  expect(named('Udinese are in talks after Milo Parker’s departure to Lens.')).not.toEqual([]);
});

test('nobody whose sale a bid waits for', () => {
  const text = 'A bid for Lindqvist is unlikely until one of Milo Parker or Zach Lloyden has been sold.';
  expect(named(text)).toEqual(['Jonas Lindqvist']);
  expect(told(text).map(({ stage }) => stage)).toEqual(['interest']);
});

test('he whose agents a club speaks to, not he whose agent speaks', () => {
  expect(named('Torino have not spoken to the agents of anybody, but spoke to Milo Parker’s agents.')).toContain(
    'Milo Parker',
  );
  expect(named('Milo Parker’s agent has told Udinese that they can have Jonas Lindqvist.')).not.toContain(
    'Milo Parker',
  );
});

test('not he who speaks of another', () => {
  expect(named('Striker Milo Parker thinks Udinese target Jonas Lindqvist is a fine player.')).toEqual([
    'Jonas Lindqvist',
  ]);
  expect(named('Striker Milo Parker believes Udinese will sign Jonas Lindqvist.')).toEqual(['Jonas Lindqvist']);
});

test('nobody, where a coach signs for himself or is the target', () => {
  expect(named('It is likely that coach Ugo Bassi, who has a year left, will sign a new five-year deal.')).toEqual([]);
  expect(named('Torino coach Ugo Bassi is a shock target for Lens.')).toEqual([]);
  expect(named('Torino coach Ugo Bassi would leave Torino to take over at Lens.')).toEqual([]);
});

test('he for whom clubs compete, not he with whom somebody competes for a place', () => {
  expect(named('Udinese face competition from Torino for Milo Parker.')).toEqual(['Milo Parker']);
  expect(named('Udinese are not competing with Lens and Torino for Milo Parker.')).toEqual(['Milo Parker']);
  expect(named('Udinese want Lindqvist to face competition from Milo Parker for a place.')).not.toContain(
    'Milo Parker',
  );
});

test('he who is wanted, not the one let go before, where a pronoun follows', () => {
  const claims = told(
    'Torino wanted Lindqvist after releasing Milo Parker but were told he was close to joining Lens.',
  );
  expect(claims.flatMap(({ players }) => players)).not.toContain('Milo Parker');
});

test('those who join with him do move', () => {
  expect(named('Lindqvist and Milo Parker have joined Udinese on loan.')).toContain('Milo Parker');
});

test('a target without a name who joins another club is not the one named before', () => {
  const claims = told('Udinese owner defends bids for Jonas Lindqvist as reported target joins Torino.');
  expect(claims.flatMap(({ to }) => to)).not.toContain('Torino');
});

test.each([
  'Udinese asked about signing Lindqvist to fill the void left by Milo Parker and Zach Lloyden.',
  'Udinese have secured a deal with Genoa and it was financed because of the sales of Milo Parker and Zach Lloyden.',
])('nobody who has gone: %s', (sentence) => expect(named(sentence)).toEqual(['Jonas Lindqvist']));
