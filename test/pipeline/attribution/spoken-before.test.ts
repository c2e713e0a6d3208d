/** What was said before, what is only moved to a club, and on what station somebody speaks. */
import { type Case, casesOf } from '../../support/attribution';

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
