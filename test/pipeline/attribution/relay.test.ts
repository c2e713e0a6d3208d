import { type Case, casesOf } from '../../support/attribution';

const CASES: readonly Case[] = [
  ['AS, quoting Marca, say that Genoa want Jonas Lindqvist.', 'outlet AS < outlet Marca'],
  ['According to AS, citing Marca, Genoa want Jonas Lindqvist.', 'outlet AS < outlet Marca'],
  ['According to Marca, as relayed by AS, Genoa want Jonas Lindqvist.', 'outlet AS < outlet Marca'],
  ['As relayed by AS, Marca report that Genoa want Jonas Lindqvist.', 'outlet AS < outlet Marca'],
  ['As quoted by AS, Marca say that Genoa want Jonas Lindqvist.', 'outlet AS < outlet Marca'],
  ['According to Marca (via AS), Genoa want Jonas Lindqvist.', 'outlet AS < outlet Marca'],
  [
    'Genoa want Jonas Lindqvist, according to Tuttosport via Football Italia.',
    'outlet Football Italia < outlet Tuttosport',
  ],
  ['Fabrizio Romano wrote on X: “Sources say Genoa want Jonas Lindqvist.”', 'journalist Fabrizio Romano < unnamed'],
  [
    'Sky Sports report that Genoa want Jonas Lindqvist, having been told by sources close to the club.',
    'outlet Sky Sports < unnamed',
  ],
  ['Genoa want Jonas Lindqvist, sources told ESPN.', 'outlet ESPN'],
  ['ESPN sources say Genoa want Jonas Lindqvist.', 'outlet ESPN'],
  ['Multiple sources have told The Athletic that Genoa want Jonas Lindqvist.', 'outlet The Athletic'],
  [
    'Sources close to the deal, speaking on condition of anonymity, told The Athletic that Genoa want Jonas Lindqvist.',
    'outlet The Athletic < unnamed',
  ],
  [
    'Marca say Genoa want Jonas Lindqvist, while AS report that Everton have made contact.',
    'outlet Marca',
    { words: 'Genoa want Jonas Lindqvist' },
  ],
  [
    'Marca say Genoa want Jonas Lindqvist, while AS report that Everton have made contact.',
    'outlet AS',
    { words: 'Everton have made contact' },
  ],
  ['Marca say Genoa want Jonas Lindqvist, but AS claim that he will stay.', 'outlet AS', { words: 'he will stay' }],
  [
    'Genoa want Jonas Lindqvist, but Pep Guardiola insists he will stay.',
    'person Pep Guardiola',
    { words: 'he will stay' },
  ],
  [
    'Genoa want Jonas Lindqvist, but Pep Guardiola insists he will stay.',
    'page',
    { words: 'Genoa want Jonas Lindqvist' },
  ],
  ['The agent of Jonas Lindqvist dismissed the reports in AS.', 'unnamed'],
  ['Pep Guardiola has dismissed reports in AS that Jonas Lindqvist will leave.', 'person Pep Guardiola'],
  ['Pep Guardiola denied a report in Marca that Jonas Lindqvist will leave.', 'person Pep Guardiola'],
  ['Contrary to reports in Spain, Jonas Lindqvist will stay, according to Sky Sports.', 'outlet Sky Sports'],
  ['Sky Sports have rubbished Marca’s claim that Jonas Lindqvist will leave.', 'outlet Sky Sports'],
  ['Despite reports in Spain, Jonas Lindqvist will stay.', 'unnamed'],
  [
    'Reports in Spain linking Jonas Lindqvist with Genoa are wide of the mark, according to Sky Sports.',
    'outlet Sky Sports',
  ],
];

casesOf('Who cites whom, and who is denied', CASES);
