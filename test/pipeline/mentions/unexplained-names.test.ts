/** A player whom no role, age or position introduces: his place in the sentence has to do. */
import { expect, it } from 'vitest';
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
