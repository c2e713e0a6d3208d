/** What was said before, what is only moved to a club, and on what station somebody speaks. */
import { expect, it } from 'vitest';
import { type Case, casesOf } from '../../support/attribution';
import { analysed } from '../../support/read';

const CASES: readonly Case[] = [
  // An opening clause with what somebody said before says nothing of the main one.
  [
    'Ever since Pep Guardiola revealed the request, Jonas Lindqvist has been linked with Torino.',
    'page',
    { words: 'Jonas Lindqvist has been linked with Torino' },
  ],
  [
    'Once Sky Sports had reported the clause, Torino moved for Jonas Lindqvist.',
    'page',
    { words: 'Torino moved for Jonas Lindqvist' },
  ],
  [
    'But after Jonas Lindqvist wrote on Twitter that he is happy, Genoa boss Marco Ferri stepped in, claiming that he is not for sale.',
    'person Marco Ferri',
  ],
  ['After meeting Jonas Lindqvist, Pep Guardiola said that he may go.', 'person Pep Guardiola'],
  [
    'And while Bengt Sandberg has suggested that they are content, Sky Sports now state that Torino want Jonas Lindqvist.',
    'outlet Sky Sports',
    { words: 'Torino want Jonas Lindqvist' },
  ],
  ['The deal for Jonas Lindqvist is as good as done, as Sky Sports recounts.', 'outlet Sky Sports'],
  // A club behind a preposition is no subject, one behind "nor" says nothing.
  ['Jonas Lindqvist has left, his move to Torino confirmed on Friday.', 'page'],
  ['It is talk as long as neither Genoa nor Torino have confirmed that Jonas Lindqvist goes.', 'page'],
  ['After a week of talks with Genoa, Torino confirmed that Jonas Lindqvist joins.', 'club Torino'],
  // A relative clause between who speaks and the verb; words between the verb and the name.
  [
    '“He is good,” the Norwegian Bengt Sandberg who coached Genoa in 2005, told Sky Sports.',
    'outlet Sky Sports < person Bengt Sandberg',
  ],
  ['Jonas Lindqvist will stay, says defiant Genoa boss Marco Ferri', 'person Marco Ferri'],
  // Stations and services.
  ['Pep Guardiola has gone on Sky Sports to say Jonas Lindqvist stays.', 'outlet Sky Sports < person Pep Guardiola'],
  ['Torino will pay, the Nordfoss news service reported, adding that Jonas Lindqvist goes.', 'outlet Nordfoss'],
  ['“Jonas Lindqvist is on his way,” the report read on Football Italia.', 'outlet Football Italia'],
  ['A source close to the club said to Nettavisen that Jonas Lindqvist is gone.', 'outlet Nettavisen < unnamed'],
  ['The Northern Echo has moved to debunk the claims around Jonas Lindqvist.', 'outlet The Northern Echo'],
];

casesOf('said before, or on a station', CASES);

it('he who is quoted at length is still the one who adds to it', () => {
  const text = `Genoa reject Udinese bid for Jonas Lindqvist

Genoa midfielder Jonas Lindqvist is a target for Udinese.

Genoa coach Bengt Sandberg added that they have turned down a bid for Lindqvist.

“I took him off because we have a game on Saturday.

“For us as a club, why would we sell Jonas now?

“Unless it was some crazy offer, then we would not sell Jonas. It would be tough to replace him. So it makes no sense,” he added.`;
  const quoted = analysed(text).claims.filter(({ sentence }) => sentence >= 4);
  expect(quoted.length).toBeGreaterThan(0);
  for (const { sources } of quoted) expect(sources.map(({ name }) => name)).toEqual(['Bengt Sandberg']);
});

it.each([
  ['Udinese have made an offer for Jonas Lindqvist and Lens boss Bengt Sandberg admitted that he likes him.', 'page'],
  ['Udinese have agreed a fee for Jonas Lindqvist and Bengt Sandberg admitted that he is disappointed.', 'page'],
  [
    'Udinese have had a bid for Jonas Lindqvist rejected and, speaking in London, Genoa boss Bengt Sandberg insisted that Lindqvist has yet to speak to him.',
    'page',
  ],
  ['Udinese have made an offer for Jonas Lindqvist, Lens boss Bengt Sandberg admitted.', 'Bengt Sandberg'],
  ['Lens boss Bengt Sandberg admitted that Udinese have made an offer and said that it is good.', 'Bengt Sandberg'],
])('what is told before somebody speaks is not his: %s', (sentence, source) => {
  const claim = analysed(`Genoa midfielder Jonas Lindqvist is 24.\n\n${sentence}`).claims.find(
    ({ stage }) => stage !== 'interest',
  );
  expect(claim?.sources[0]?.name).toBe(source);
});
