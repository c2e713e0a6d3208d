import { type Case, casesOf } from '../../support/attribution';

const CASES: readonly Case[] = [
  [
    'Genoa want Jonas Lindqvist.\n\nFull story: skysports.com, external',
    'outlet Sky Sports',
    { words: 'Genoa want Jonas Lindqvist.' },
  ],
  [
    'Genoa want Jonas Lindqvist.\n\n— Fabrizio Romano (@FabrizioRomano) January 12, 2026',
    'journalist Fabrizio Romano',
    { words: 'Genoa want Jonas Lindqvist.' },
  ],
  [
    'Genoa want Jonas Lindqvist.\n\n— Bengt Sandberg (@bsandberg) January 12, 2026',
    'account Bengt Sandberg',
    { words: 'Genoa want Jonas Lindqvist.' },
  ],
  [
    'Genoa want Jonas Lindqvist. pic.twitter.com/abc123\n\n— Sky Sports News (@SkySportsNews) January 12, 2026',
    'outlet Sky Sports',
    { words: 'Genoa want Jonas Lindqvist.' },
  ],
  [
    'Gossip\n\nGenoa want Jonas Lindqvist. The winger is 24. (Marca)\n\nEverton want Marco Ferri. (Sun)',
    'outlet Marca',
    { words: 'Genoa want Jonas Lindqvist.' },
  ],
  [
    'Gossip\n\nGenoa want Jonas Lindqvist. (Marca)\n\nEverton want Marco Ferri. (Sun)',
    'outlet The Sun',
    { words: 'Everton want Marco Ferri.' },
  ],
  [
    'Gossip\n\nGenoa want Jonas Lindqvist. (Marca)\n\nEverton want Marco Ferri.',
    'page',
    { words: 'Everton want Marco Ferri.' },
  ],
  [
    'Gossip\n\nGenoa want Jonas Lindqvist, according to AS. (Sun)',
    'outlet The Sun < outlet AS',
    { words: 'Genoa want Jonas Lindqvist, according to AS.' },
  ],
  [
    'Gossip\n\nGenoa want Jonas Lindqvist.\n\nFull story: News of the World\n\nEverton want Marco Ferri.',
    'outlet News of the World',
    { words: 'Genoa want Jonas Lindqvist.' },
  ],
  [
    'Gossip\n\nGenoa reportedly want Jonas Lindqvist.\n\nFull story: Daily Mirror',
    'outlet Daily Mirror',
    { words: 'Genoa reportedly want' },
  ],
  ['Paper talk\n\nDAILY MAIL\n\nGenoa want Jonas Lindqvist.', 'page'],
  [
    'Paper talk\n\nDAILY MAIL\n\nGenoa want Jonas Lindqvist.\n\nTHE SUN\n\nEverton want him.',
    'outlet Daily Mail',
    { words: 'Genoa want Jonas Lindqvist.' },
  ],
  ['Paper talk\n\nDAILY MAIL\n\nGenoa want Jonas Lindqvist.\n\nTHE SUN\n\nEverton want him.', 'outlet The Sun'],
  [
    'Paper talk\n\nGenoa want Jonas Lindqvist.\n\nDaily Mail\n\nEverton want him.\n\nThe Sun',
    'page',
    { words: 'Genoa want Jonas Lindqvist.' },
  ],
  [
    'Gossip\n\nGenoa want Jonas Lindqvist. Fancy that [Marca]\n\nEverton want Marco Ferri. Dream on [The Sun]',
    'outlet Marca',
    { words: 'Genoa want Jonas Lindqvist.' },
  ],
  [
    'Gossip\n\nGenoa want Jonas Lindqvist. He has scored twice, writes Bengt Sandberg [Marca]',
    'page',
    { words: 'Genoa want Jonas Lindqvist.' },
  ],
  [
    'Gossip\n\nGenoa want Jonas Lindqvist. (Marca) That would be fun to see.',
    'outlet Marca',
    { words: 'Genoa want Jonas Lindqvist.' },
  ],
];

casesOf('Credits that close an item', CASES);
