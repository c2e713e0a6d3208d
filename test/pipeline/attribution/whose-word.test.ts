/** Whose word it is: told to a club, behind an entry's time, by a paper's writer, by any of a kind. */
import { type Case, casesOf } from '../../support/attribution';

const CASES: readonly Case[] = [
  // What somebody tells a club is his own word, unless somebody reports that he does.
  ['Jonas Lindqvist has told Genoa that he wants to leave.', 'person Jonas Lindqvist'],
  ['Jonas Lindqvist informed the club on Tuesday that he will not sign a new deal.', 'person Jonas Lindqvist'],
  ['Genoa have told suitors that Jonas Lindqvist will not be sold.', 'club Genoa'],
  ['Marca say Jonas Lindqvist has told Genoa that he wants to leave.', 'outlet Marca'],
  ['Jonas Lindqvist has reportedly told Genoa that he wants to leave.', 'unnamed'],
  ['Jonas Lindqvist has insisted that he will join Genoa, reports in Italy claim.', 'unnamed < person Jonas Lindqvist'],
  ['Genoa have confirmed that they want Jonas Lindqvist, according to reports.', 'club Genoa'],
  // The time and the mark of an entry are no part of what it says.
  ['14:20 – Pep Guardiola: “Jonas Lindqvist is going nowhere.”', 'person Pep Guardiola'],
  ['3.45pm: Genoa have told suitors that Jonas Lindqvist will not be sold.', 'club Genoa'],
  ['• Marca: Genoa want Jonas Lindqvist.', 'outlet Marca'],
  // Verbs of saying and what only looks like them.
  ['Pep Guardiola has quashed rumours that Jonas Lindqvist will join Genoa.', 'person Pep Guardiola'],
  ['Pep Guardiola has given his blessing for Jonas Lindqvist to join Genoa.', 'person Pep Guardiola'],
  ['Pep Guardiola gave his blessing to the move of Jonas Lindqvist to Genoa.', 'person Pep Guardiola'],
  ['Pep Guardiola has always said that Jonas Lindqvist would not leave.', 'person Pep Guardiola'],
  ['Pep Guardiola has ruled that out, so Jonas Lindqvist will not join Genoa.', 'person Pep Guardiola'],
  ['Jonas Lindqvist said goodbye to his team-mates before he signed for Genoa.', 'page'],
  ['The saga around Jonas Lindqvist has concluded with a move to Genoa.', 'page'],
  ['Bengt Sandberg was blunt on his way to the bus: “Jonas Lindqvist goes nowhere.”', 'person Bengt Sandberg'],
  ['Everton manager David Moyes met the press.\n\nThe Everton chief said Jonas Lindqvist stays.', 'person David Moyes'],
  [
    'Ahead of Mourinho’s first match, Chelsea issued a statement, which read: “We have made a bid for Jonas Lindqvist.”',
    'club Chelsea',
  ],
  // Papers and their writers.
  ['According to several outlets, including Marca, Genoa want Jonas Lindqvist.', 'outlet Marca'],
  ['Marca have been led to believe that Genoa want Jonas Lindqvist.', 'outlet Marca'],
  [
    'Per Ada Sandberg in the Norland Post, Genoa want Jonas Lindqvist.',
    'outlet Norland Post + journalist Ada Sandberg',
  ],
  ['Genoa want Jonas Lindqvist, according to the newspaper Norlands Folk.', 'outlet Norlands Folk'],
  ['The fee is £3m, according to documents seen by Nettavisen.', 'outlet Nettavisen'],
  ['Nordic Herald put the price of Jonas Lindqvist at £3m.', 'outlet Nordic Herald'],
  ['If Marca have it right, Genoa want Jonas Lindqvist.', 'outlet Marca'],
  ['Talks go on, with L’Eco di Norlandia suggesting Genoa want Jonas Lindqvist.', 'outlet L’Eco di Norlandia'],
  ['BBC Sport Africa has learned that Genoa want Jonas Lindqvist.', 'outlet BBC Sport Africa'],
  ['Ada Sandberg at the Norland Post reports that Genoa want him.', 'outlet Norland Post + journalist Ada Sandberg'],
  ['The magazine kicker reports that Genoa want Jonas Lindqvist.', 'outlet kicker'],
  ['Genoa want Jonas Lindqvist, tuttosport claim.', 'outlet Tuttosport'],
  ['Genoa want Jonas Lindqvist, report A Bola and Record.', 'outlet A Bola + outlet Record'],
  ['Genoa want Jonas Lindqvist, Sky Sports News HQ understands.', 'outlet Sky Sports'],
  ['Our sister paper the Oban Times reports that Genoa want Jonas Lindqvist.', 'outlet Oban Times'],
  ['The winger Jonas Lindqvist may go.\n\nThe Guardian man says that Genoa want him.', 'outlet The Guardian'],
  [
    'Speaking to Radio Oslo, agent Ada Sandberg said the winger Jonas Lindqvist would like to join Genoa.',
    'outlet Radio Oslo < person Ada Sandberg',
  ],
  ['Ada Sandberg said the winger Jonas Lindqvist would like to join Genoa.', 'person Ada Sandberg'],
  ['Citing Tuttosport, Marca say that Genoa want Jonas Lindqvist.', 'outlet Marca < outlet Tuttosport'],
  // Nobody by name.
  ['Monday’s back pages claim Genoa want Jonas Lindqvist.', 'unnamed'],
  ['Sources in Madrid and Manchester claim that Genoa want Jonas Lindqvist.', 'unnamed'],
  ['By all accounts Genoa want Jonas Lindqvist.', 'unnamed'],
  ['Word is that Genoa want Jonas Lindqvist.', 'unnamed'],
  ['A Sunday newspaper claimed that Genoa want Jonas Lindqvist.', 'unnamed'],
  ['One Sunday newspaper reported that Genoa want Jonas Lindqvist.', 'unnamed'],
  ['Three people close to the talks, none of whom could be named, said Genoa want Jonas Lindqvist.', 'unnamed'],
  ['Two sources briefed on the talks, who asked not to be named, said Genoa want Jonas Lindqvist.', 'unnamed'],
  ['Jonas Lindqvist may still join Genoa, according to sources at Marassi.', 'unnamed'],
  // The only club that may be the one that announces.
  ['Jonas Lindqvist has a new contract at Genoa until 2028, the club announced last night.', 'club Genoa'],
];

casesOf('whose word it is', CASES);
