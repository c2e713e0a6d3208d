/** Outlets and writers that no table lists, known by the words and places of their names. */
import { type Case, casesOf } from '../../support/attribution';

const CASES: readonly Case[] = [
  ['Genoa want Jonas Lindqvist (Norland Evening Post 1816 GMT).', 'outlet Norland Evening Post'],
  ['Radio Norland reports that Genoa want Jonas Lindqvist.', 'outlet Radio Norland'],
  ['Speaking to Radio Leeds, the agent of Jonas Lindqvist said he may go.', 'outlet Radio Leeds < unnamed'],
  ['Jonas Lindqvist may join Genoa, he told BBC Radio Norland.', 'outlet BBC Radio Norland < person Jonas Lindqvist'],
  ['“Jonas Lindqvist stays,” Pep Guardiola told BBC Cumbria.', 'outlet BBC Cumbria < person Pep Guardiola'],
  [
    'Genoa want Jonas Lindqvist, writes Ada Sandberg of The Norland Post.',
    'outlet Norland Post + journalist Ada Sandberg',
  ],
  [
    'Ada Sandberg of the Norland Evening Chronicle tweeted that he goes.',
    'outlet Norland Evening Chronicle + journalist Ada Sandberg',
  ],
  [
    'Norland Evening Chronicle reporter Ada Sandberg says he goes.',
    'journalist Ada Sandberg + outlet Norland Evening Chronicle',
  ],
  ['Genoa want him, according to Ada Sandberg (Radio Norland).', 'outlet Radio Norland + journalist Ada Sandberg'],
  ['Sky Sports’ Ada Sandberg says Genoa want Jonas Lindqvist.', 'outlet Sky Sports + journalist Ada Sandberg'],
  ['Genoa want Jonas Lindqvist, as per Dagens Fotboll.', 'outlet Dagens Fotboll'],
  ['In Turkey, Gool Medya write that Genoa want Jonas Lindqvist.', 'outlet Gool Medya'],
  ['Turkish website Gool Medya are reporting that Genoa want him.', 'outlet Gool Medya'],
  ['The claim comes from German news outlet AZ, who report that Genoa want Jonas Lindqvist.', 'outlet AZ'],
  ['The Nigerian Post gathered that Genoa want Jonas Lindqvist.', 'outlet Nigerian Post'],
  ['SportsDesk Africa has been reliably informed that he goes to Genoa.', 'outlet SportsDesk Africa'],
  ['Kickoff Ghana can confirm that Genoa want Jonas Lindqvist.', 'outlet Kickoff Ghana'],
  ['As first revealed in the Cork Evening Herald, Genoa want Jonas Lindqvist.', 'outlet Cork Evening Herald'],
  ['Sources tell Soccer Norland that Genoa want Jonas Lindqvist.', 'outlet Soccer Norland'],
  ['Pro Soccer Dispatch was first to report Genoa’s interest.', 'outlet Pro Soccer Dispatch'],
  ['Genoa want Jonas Lindqvist, 90Soccer understands.', 'outlet 90Soccer'],
  ['Genoa want Jonas Lindqvist, 75min understands.', 'outlet 75min'],
  ['Sources have told 20segundos that Genoa want Jonas Lindqvist.', 'outlet 20segundos'],
  ['Torwar say that Genoa want Jonas Lindqvist.', 'outlet Torwar'],
  ['Genoa want Jonas Lindqvist - Futbol Norte', 'outlet Futbol Norte'],
  ['Genoa want Jonas Lindqvist | Football', 'page'],
  // A club without the rest of its name is no paper.
  ['Athletic reject Jonas Lindqvist bid', 'page'],
  ['Athletic confirmed the bid for Jonas Lindqvist.', 'page'],
  ['Genoa want Jonas Lindqvist, according to the Athletic.', 'outlet The Athletic'],
  ['Norland Deporte claim new Everton boss Pep Guardiola wants Jonas Lindqvist.', 'outlet Norland Deporte'],
  ['Genoa Sporting Director Ada Sandberg continues to say that he stays.', 'person Ada Sandberg'],
  ['On the Half Time Pie podcast, Darren Bent said that Genoa want him.', 'outlet Half Time Pie < person Darren Bent'],
  ['“Genoa want him,” Darren Bent said on Radio Norland.', 'outlet Radio Norland < person Darren Bent'],
  ['The latest from Tuttosport is that Genoa want Jonas Lindqvist.', 'outlet Tuttosport'],
  ['Tuttosport were the first to report that Genoa want Jonas Lindqvist.', 'outlet Tuttosport'],
  ['The word from Turin on Friday was that Genoa want Jonas Lindqvist.', 'unnamed'],
  ['According to Accra-based Citi Sports, Genoa want Jonas Lindqvist.', 'outlet Citi Sports'],
  ['iDiski Times understands that Genoa want Jonas Lindqvist.', 'outlet iDiski Times'],
  ['Press reports this morning suggest Genoa want Jonas Lindqvist.', 'unnamed'],
  ['Everton fan account The Toffee Corner posted that Jonas Lindqvist will join.', 'account Toffee Corner'],
  ['This comes from Tuttosport, who say Genoa want Jonas Lindqvist.', 'outlet Tuttosport'],
  ['Jonas Lindqvist was named in the Daily Mail’s team of the week.', 'page'],
  ['Genoa have rejected claims that Jonas Lindqvist is for sale.', 'club Genoa'],
  [
    'Jonas Lindqvist is said to be keen, but has no wish to leave Genoa.',
    'unnamed',
    { words: 'no wish to leave Genoa' },
  ],
  ['Jonas Lindqvist is said to be keen, but so far Genoa have not moved.', 'page', { words: 'Genoa have not moved' }],
  ['Rumblings suggest that Genoa want Jonas Lindqvist.', 'unnamed'],
  // The second half of a headline is no paper, though every word has a capital.
  ['Contract Talks With Jonas Lindqvist Stall — Star Player Considering Exit', 'page'],
  // A paper's short name for itself.
  ['The Herald understands that Genoa want Jonas Lindqvist.', 'outlet oban-herald', { outlet: 'oban-herald' }],
  ['The Echo understands that Genoa want Jonas Lindqvist.', 'outlet obanecho.com', { outlet: 'obanecho.com' }],
  ['Sport say that Genoa want Jonas Lindqvist.', 'outlet Sport', { outlet: 'norlandsport.com' }],
];

casesOf('Outlets and writers that no table lists', CASES);
