import { expect, it } from 'vitest';
import { type Case, casesOf, cites } from '../../support/attribution';

const CASES: readonly Case[] = [
  [
    'Genoa want Jonas Lindqvist.\n\nEverton are keen on Marco Ferri https://t.co/abc123 — Sky Sports (@SkySports) January 12, 2026',
    'page',
    { words: 'Genoa want Jonas Lindqvist.' },
  ],
  ['Genoa want Jonas Lindqvist. Tuttosport reports.', 'outlet Tuttosport', { words: 'Genoa want Jonas Lindqvist.' }],
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
    'Gossip\n\nGenoa want Jonas Lindqvist.\n\nMARCA\n\nEverton want Marco Ferri.\n\nThe Sun\n\nLens want Ola Sund.\n\nDaily Express',
    'outlet Marca',
    { words: 'Genoa want Jonas Lindqvist.' },
  ],
  [
    'Gossip\n\nIt was a busy day.\n\nMARCA\n\nGenoa want Jonas Lindqvist.\n\nThe Sun\n\nEverton want Marco Ferri.\n\nRead more',
    'outlet Marca',
    { words: 'Genoa want Jonas Lindqvist.' },
  ],
  [
    'Gossip\n\nMARCA\n\nGenoa want Jonas Lindqvist.\n\nThe Sun\n\nEverton want Marco Ferri.',
    'outlet The Sun',
    { words: 'Everton want Marco Ferri.' },
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
  // Each closes what stands above it, to the last.
  [
    'Paper talk\n\nGenoa want Jonas Lindqvist.\n\nSOURCE: Marca\n\nEverton want Marco Ferri.\n\nSOURCE: The Sun',
    'outlet The Sun',
    { words: 'Everton want Marco Ferri.' },
  ],
  // A heading's credit is its own.
  [
    'Genoa sign Bruun (Marca)\n\nOne more for the night\n\nGenoa want Jonas Lindqvist.\n\nEverton in for Ferri (The Sun)\n\nEverton want Marco Ferri.',
    'page',
    { words: 'Genoa want Jonas Lindqvist.' },
  ],
  [
    'Paper talk\n\nDAILY MAIL\n\nGenoa want Jonas Lindqvist.\n\nTHE SUN\n\nEverton want him.',
    'outlet Daily Mail',
    { words: 'Genoa want Jonas Lindqvist.' },
  ],
  ['Paper talk\n\nDAILY MAIL\n\nGenoa want Jonas Lindqvist.\n\nTHE SUN\n\nEverton want him.', 'outlet The Sun'],
  [
    'Paper talk\n\nGenoa want Jonas Lindqvist.\n\nDaily Mail\n\nEverton want him.\n\nThe Sun',
    'outlet Daily Mail',
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
  [
    'He will sign for Genoa today. #calcio #transfers #serieA #deals — Bengt Sandberg (@bsandberg) September 25, 2025',
    'account Bengt Sandberg',
    { words: 'He will sign for Genoa today.' },
  ],
  ['Genoa want Jonas Lindqvist, who is happy.(Marca), external', 'outlet Marca'],
  // A post in one paragraph with the name of its author.
  [
    'Genoa have agreed terms for Jonas Lindqvist. Medical on Friday — Bengt Sandberg (@bsandberg) January 12, 2026',
    'account Bengt Sandberg',
    { words: 'Genoa have agreed terms for Jonas Lindqvist.' },
  ],
  [
    'WELCOME, JONAS! He signs until 2029. — Genoa (@GenoaCFC) January 12, 2026',
    'club Genoa',
    { words: 'He signs until 2029.' },
  ],
  [
    'Genoa want Jonas Lindqvist. The winger - Bengt Sandberg adores him - may go.',
    'page',
    { words: 'Genoa want Jonas Lindqvist.' },
  ],
];

casesOf('Credits that close an item', CASES);

it.each([
  ['From the Guardian', 'outlet The Guardian'],
  ['Source: Tuttosport', 'outlet Tuttosport'],
  ['Via: Marca', 'outlet Marca'],
  ['News of Tuesday, 12 January\n\nSource: goal.com', 'outlet Goal'],
  ['It rained on Tuesday.\n\nSource: goal.com', 'page'],
  ['From the Alps', 'page'],
  ['Marca is a Spanish daily.', 'page'],
  ['From the Guardian came no word.', 'page'],
])('is of the whole text where it stands alone under the headline: %s', (line, expected) => {
  const text = `Genoa close in on Lindqvist\n\n${line}\n\nIt rained in Turin on Monday.\n\nGenoa want Jonas Lindqvist.`;
  expect(cites(text)).toBe(expected);
});

/** Two items under headings, the first of two paragraphs, closed by `credit`. */
const items = (words: string, credit: string) =>
  `Gossip\n\nGenoa to name a price?\n\n${words} He likes the sea.\n\nTheir last bid failed. ${credit}\n\nGers plan\n\nGers want a keeper. (Daily Record)`;

it.each([
  ['Jonas Lindqvist will cost a lot.', '(Scottish Sun)', 'outlet The Scottish Sun'],
  ['Jonas Lindqvist will cost a lot.', '(Various)', 'unnamed'],
  ['Pep Guardiola says Jonas Lindqvist stays.', '(Scottish Sun)', 'outlet The Scottish Sun < person Pep Guardiola'],
  ['Pep Guardiola says Jonas Lindqvist stays.', '(Various)', 'unnamed < person Pep Guardiola'],
  ['Jonas Lindqvist will cost a lot.', 'So they try again.', 'page'],
])('closes all paragraphs under its heading: %s %s', (words, credit, expected) => {
  expect(cites(items(words, credit), {}, words)).toBe(expected);
});

it('is of its own paragraph alone where no heading stands above', () => {
  const words = 'Jonas Lindqvist will cost a lot.';
  const text = `Gossip\n\n${words}\n\nGenoa wait. (Scottish Sun)\n\nGers want a keeper. (Daily Record)`;
  expect(cites(text, {}, words)).toBe('page');
});

it.each(['Full Story: Metro', 'Full Article: Metro'])('is nobody of that name: %s', (credit) => {
  const words = 'Jonas Lindqvist may join Genoa.';
  expect(cites(`Gossip of the day\n\n${words}\n\n${credit}`, {}, words)).toBe('outlet Metro');
});

it('is none of the paragraph before where the post has words of its own', () => {
  const words = 'Torino may have to listen to offers for Jonas Lindqvist.';
  expect(cites(`Genoa keen\n\n${words}\n\nSurely not — Bengt Sandberg (@bsandberg) January 12, 2026`, {}, words)).toBe(
    'page',
  );
});

it('stands before the papers that the text cites', () => {
  const text = 'Genoa close in\n\nSource: Tuttosport\n\nMarca report that Genoa want Jonas Lindqvist.';
  expect(cites(text)).toBe('outlet Tuttosport < outlet Marca');
});
