/** A player whom no role, age or position introduces: his place in the sentence has to do. */
import { describe, expect, it } from 'vitest';
import { read } from '../../support/read';

function players(body: string): readonly string[] {
  const text = `Tottenham step up search for defender\n\n${body}\n\nThe Premier League club need a defender.`;
  return read(text).mentions.players.map((one) => one.name);
}

it.each([
  'Tottenham have made contact with Atalanta about the availability of Giorgio Salvi.',
  'Tottenham have asked Atalanta about Giorgio Salvi.',
  'Tottenham have drawn up a shortlist topped by Giorgio Salvi.',
  'Tottenham have contacted the agent of Giorgio Salvi.',
  'Tottenham see Giorgio Salvi as the ideal replacement.',
  'Tottenham have made Giorgio Salvi their number one priority.',
  'Tottenham have Giorgio Salvi in their sights.',
  'Tottenham have put Giorgio Salvi at the top of their list.',
  'Atalanta insist Giorgio Salvi is going nowhere this month.',
  'With Giorgio Salvi set for Tottenham, Atalanta are looking for a replacement.',
  "Tottenham are 'close' to getting Giorgio Salvi.",
])('%s', (body) => expect(players(body)).toEqual(['Giorgio Salvi']));

it.each([
  'Tottenham have asked Atalanta to play at Hartwell Park.',
  'Tottenham beat Atalanta, said manager Giorgio Salvi.',
  'Tottenham and Atalanta meet in the Northern Trophy.',
])('nobody: %s', (body) => expect(players(body)).toEqual([]));

it('is not needed where somebody else is the player', () => {
  const body = 'Tottenham want Atalanta striker Jonas Lind. Giorgio Salvi watched Atalanta from the stands.';
  expect(players(body)).toEqual(['Jonas Lind']);
});

describe('beside another player, in the slot of whom a deal is about', () => {
  const found = (sentence: string) =>
    players(`Tottenham want Atalanta striker Jonas Lind.\n\n${sentence}`).filter((name) => name !== 'Jonas Lind');
  it.each([
    'Tottenham have offered Giorgio Salvi to Atalanta.',
    'Fulham have said no to Tottenham over Giorgio Salvi.',
    'Giorgio Salvi is the 19th signing at Fulham.',
    'Giorgio Salvi has been told that Fulham want to sell.',
    'Giorgio Salvi, whom Tottenham wanted in January, could be on his way to Fulham.',
    'Giorgio Salvi and Pietro Conti are set to stay put at Fulham.',
    'Fulham have talked to Tottenham about a loan for Giorgio Salvi.',
  ])('%s', (sentence) => expect(found(sentence)[0]).toBe('Giorgio Salvi'));
  it.each([
    'Fulham have a deal with Tottenham, said Giorgio Salvi.',
    'Tottenham under Giorgio Salvi have signed five players.',
    'Fulham sold their players to balance the books at Hartwell Park.',
    'Northern Stars are keen on a deal with Fulham.',
    'Fulham beat Tottenham in front of Giorgio Salvi.',
    "Fulham must free up room in Giorgio Salvi's budget before they sign anybody.",
  ])('not %s', (sentence) => expect(found(sentence)).toEqual([]));
});

it.each(['Jordan Hale', 'Georgia Hale', 'Chad Hale', 'Israel Hale'])('%s is no country', (name) =>
  expect(players(`Tottenham have agreed a deal with Fulham for ${name}, 24.`)).toEqual([name]),
);
