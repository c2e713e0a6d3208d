/** Whom a club's own man means who names nobody: the player of his club, though another was named last. */
import { expect, test } from 'vitest';
import { analysed } from '../../support/read';

const PAGE = `Udinese raise offer for Lindqvist

Udinese have raised their offer for Genoa striker Jonas Lindqvist, according to reports.

They failed with a similar bid for Torino's Marco Ferri.`;

const lastPlayers = (sentences: string): readonly string[] => {
  const { claims, mentions } = analysed(`${PAGE}\n\n${sentences}`);
  return claims.at(-1)?.players.map((player) => mentions.players[player]?.name ?? '') ?? [];
};

test.each([
  'Genoa coach Piero Salda confirmed that the club had received an offer.',
  'Genoa director Piero Salda told local media: “We do not need to sell and we will not sell.”',
])('the player of the club whose man speaks: %s', (text) => expect(lastPlayers(text)).toEqual(['Jonas Lindqvist']));

test.each([
  'Torino coach Piero Salda confirmed that the club had received an offer.',
  'Udinese director Piero Salda said: “We will make one more offer.”',
])('the one in focus where it is his club, or his suitor: %s', (text) =>
  expect(lastPlayers(text)).toEqual(['Marco Ferri']),
);
