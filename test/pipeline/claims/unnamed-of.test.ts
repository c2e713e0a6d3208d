/** Somebody described as a club's player, without a name, is nobody whom the page puts at another club. */
import { expect, test } from 'vitest';
import { analysed } from '../../support/read';

const PAGE = (title: string) => `${title}

The Italian side have also been linked with Torino striker Marco Ferri.

Ferri has scored nine goals for Torino this season.`;

const players = (title: string): readonly string[] => {
  const { claims, mentions } = analysed(PAGE(title));
  const first = claims.filter(({ sentence }) => sentence === 0);
  return first.flatMap((claim) => claim.players.map((player) => mentions.players[player]?.name ?? ''));
};

test.each(['Genoa star on verge of leaving despite new contract', 'Unsettled Genoa winger set to leave'])(
  '%s: nobody whom the page names',
  (title) => expect(players(title)).toEqual([]),
);

test.each([
  'Torino star on verge of leaving despite new contract',
  'Genoa sign Torino striker',
  'Former Genoa striker on verge of leaving Torino',
])('%s: he whom the page names', (title) => expect(players(title)).toEqual(['Marco Ferri']));

test('bids that a club rejected are for its own player, not for whom the page named last', () => {
  const { claims, mentions } = analysed(`Genoa bid for Torino striker Marco Ferri

Genoa have made an offer for Torino striker Marco Ferri. Genoa want Ferri badly.

Genoa have also signed Janek Ruhl, who has joined them from Lazio.

Two earlier proposals were turned down by Torino in July.`);
  const last = claims.at(-1);
  expect(last?.stage).toBe('bid');
  expect(last?.players.map((player) => mentions.players[player]?.name)).toEqual(['Marco Ferri']);
});
