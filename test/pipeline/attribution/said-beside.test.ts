/** Whose word it is where the sentence after says so, an office stands beside its club, or a name is no paper's. */
import { expect, it } from 'vitest';
import { type Case, casesOf } from '../../support/attribution';
import { analysed } from '../../support/read';

const JOINS = 'Jonas Lindqvist will join Genoa.';

const CASES: readonly Case[] = [
  // The words after tell whose report it was.
  [`${JOINS} This was revealed by Sky Sports.`, 'outlet Sky Sports', { words: JOINS }],
  [`${JOINS} So says Marca.`, 'outlet Marca', { words: JOINS }],
  [`${JOINS} That, at least, is the view of Marca.`, 'outlet Marca', { words: JOINS }],
  [`${JOINS} Marca reported the news last night.`, 'outlet Marca', { words: JOINS }],
  [`${JOINS} Pep Guardiola made this known after the game.`, 'person Pep Guardiola', { words: JOINS }],
  [`${JOINS} Marca will show the game.`, 'page', { words: JOINS }],
  [`${JOINS} He was spotted by Marca at the airport.`, 'page', { words: JOINS }],
  // Who holds an office at a club speaks, not the club.
  ['A fee for Jonas Lindqvist was confirmed by Genoa sporting director Bengt Sandberg.', 'person Bengt Sandberg'],
  ['A fee for Jonas Lindqvist was confirmed by Genoa on Friday.', 'club Genoa'],
  ['Genoa are insisting that Jonas Lindqvist is going nowhere.', 'club Genoa'],
  ['Genoa are claiming a third title with Jonas Lindqvist.', 'page'],
  // No writer holds an office, nobody speaks for what stands beside his clause.
  [
    'Fabrizio Romano reports that Genoa want Jonas Lindqvist.\n\nThe Genoa president said that they want him.',
    'person Genoa president',
  ],
  [
    'Torino like Jonas Lindqvist. Genoa, despite Bengt Sandberg insisting he stays, have agreed a fee for Jonas Lindqvist.',
    'page',
    { words: 'have agreed a fee' },
  ],
  [
    'Jonas Lindqvist will join Genoa, despite Pep Guardiola claiming otherwise, according to Marca.',
    'outlet Marca',
    { words: 'will join Genoa' },
  ],
  [
    'There have been reports that Torino and Genoa have agreed a fee for Jonas Lindqvist, but Pep Guardiola says he is staying, as reported by Marca.',
    'unnamed',
    { words: 'have agreed a fee' },
  ],
  [
    'Bengt Sandberg insists that Jonas Lindqvist is happy despite interest from Genoa.',
    'page',
    { words: 'despite interest from Genoa' },
  ],
  [
    'Bengt Sandberg says Jonas Lindqvist stays amid reports that Genoa have bid.',
    'unnamed',
    { words: 'amid reports that Genoa have bid' },
  ],
  // What is hedged beside somebody's words is not his.
  [
    'Torino have reportedly had a bid for Jonas Lindqvist rejected, with Genoa saying that he is not for sale.',
    'unnamed',
    { words: 'have reportedly had a bid' },
  ],
  [
    'Torino have had a bid for Jonas Lindqvist rejected, with Genoa saying that he is not for sale.',
    'club Genoa',
    { words: 'have had a bid' },
  ],
  [
    'Bengt Sandberg denied that a signing is close, with Genoa reportedly keen on Torino striker Jonas Lindqvist.',
    'unnamed',
    { words: 'Genoa reportedly keen on Torino striker Jonas Lindqvist' },
  ],
  [
    'Bengt Sandberg wants to keep Jonas Lindqvist, but Genoa are reportedly preparing an offer for the striker.',
    'unnamed',
  ],
  [
    'Jonas Lindqvist has been linked with Genoa, but insists that he is happy.',
    'page',
    { words: 'Jonas Lindqvist has been linked with Genoa' },
  ],
  [
    'Genoa boss Bengt Sandberg wants to bring Jonas Lindqvist back on loan but says he is unavailable.',
    'person Bengt Sandberg',
  ],
  ['Bengt Sandberg has today confirmed that Jonas Lindqvist will leave.', 'person Bengt Sandberg'],
  // A tag with a sentence of its own.
  [
    '“Genoa have made us an offer for Jonas Lindqvist.” Bengt Sandberg had said in the statement. “There are others.”',
    'person Bengt Sandberg',
    { words: 'Genoa have made us an offer' },
  ],
  ['Marca say he stays despite interest from Genoa.', 'outlet Marca', { words: 'despite interest from Genoa' }],
  [
    'Marca quoted Genoa coach Bengt Sandberg on Friday as saying that Jonas Lindqvist stays.',
    'outlet Marca < person Bengt Sandberg',
  ],
  ['“I am at Genoa to win,” Jonas Lindqvist told Genoa’s official site.', 'club Genoa < person Jonas Lindqvist'],
  // Whose agent somebody is does not speak; who is told of by age and land does.
  ['The agent of Torino midfielder Jonas Lindqvist is calm but confirmed that he wants to join Genoa.', 'unnamed'],
  [
    'Bengt Sandberg agent of Swedish forward Jonas Lindqvist has confirmed that he will join Genoa.',
    'person Bengt Sandberg',
  ],
  [
    'Torino striker Jonas Lindqvist will join Genoa, the 23-year-old Belgian announced on Friday.',
    'person Jonas Lindqvist',
  ],
  // A hedge that only tells of money, or of a reproach, hedges no move.
  ['Genoa have signed Jonas Lindqvist in a deal that could reportedly rise to £20m.', 'page'],
  ['Genoa, scolded for allegedly tapping him up, have signed Jonas Lindqvist.', 'page'],
  ['Genoa have signed Jonas Lindqvist, who reportedly refused Everton.', 'unnamed'],
  // Nobody with a name.
  ['Many sources from the UK have suggested that Jonas Lindqvist joins Genoa.', 'unnamed'],
  ['Insiders at Everton concede that Jonas Lindqvist may join Genoa.', 'unnamed'],
  ['All the Italian dailies have Jonas Lindqvist joining Genoa.', 'unnamed'],
  ['Jonas Lindqvist could join Genoa (various reports).', 'unnamed'],
  ['There had been no reports of it, yet Genoa bid for Jonas Lindqvist.', 'page'],
  // Papers, and who is none.
  [
    '“Jonas Lindqvist joins Genoa,” agent Bengt Sandberg told obannews.eu.',
    'outlet obannews.eu < person Bengt Sandberg',
  ],
  ['According to Corrrierre dello Sport, Genoa want Jonas Lindqvist.', 'outlet Corrrierre dello Sport'],
  ['The Sunday Argus yesterday claimed that Jonas Lindqvist joins Genoa.', 'outlet Sunday Argus'],
  ['DAILY STAR: Genoa want Jonas Lindqvist.', 'outlet Daily Star'],
  ['According to Oban Kicker, Arsenal and Chelsea want Jonas Lindqvist.', 'journalist Oban Kicker'],
  [
    'According to a report in Turkish outlet, obandanfutbol.com.tr, Genoa want Jonas Lindqvist.',
    'outlet obandanfutbol.com.tr',
  ],
  ['As we read on the pages of Il Secolo Nono, Genoa want Jonas Lindqvist.', 'outlet Il Secolo Nono'],
  ['Genoa are telling Bengt to leave, and Jonas Lindqvist too.', 'page'],
  ['“Genoa want Jonas Lindqvist,” the insider stated on KickOff.', 'outlet KickOff'],
  ['Genoa want Jonas Lindqvist, in the eyes of Marca.', 'outlet Marca'],
  ['Marca, on its front page, has Jonas Lindqvist at Genoa.', 'outlet Marca'],
  ['Messaggero Norlandese goes further and says Genoa want Jonas Lindqvist.', 'outlet Messaggero Norlandese'],
  ['Marca spoke to Bengt Sandberg, who said Genoa want Jonas Lindqvist.', 'outlet Marca < person Bengt Sandberg'],
  ['Fabrizio Romano’s latest: Jonas Lindqvist joins Genoa.', 'journalist Fabrizio Romano'],
  ['Jonas Lindqvist has signed for Genoa, who announced the deal on Friday.', 'club Genoa'],
  ['Reports at the start of the week suggested Jonas Lindqvist joins Genoa.', 'unnamed'],
  ['Journalists in Sweden believe Jonas Lindqvist joins Genoa.', 'unnamed'],
  ['Genoa told reporters in Sweden that Jonas Lindqvist stays.', 'club Genoa'],
  ['Ahead of the game, Bruzio admitted that Jonas Lindqvist could join Genoa.', 'person Bruzio'],
  ['According to Gazete Norlan, Jonas Lindqvist is open to joining Genoa.', 'outlet Gazete Norlan'],
  ['Some are reporting that Jonas Lindqvist joins Genoa.', 'unnamed'],
  ['It is learnt that Jonas Lindqvist joins Genoa.', 'unnamed'],
  ['The signing of Jonas Lindqvist was made official by Genoa.', 'club Genoa'],
  ['Everton coach David Moyes is resigned to losing Jonas Lindqvist, he admitted.', 'person David Moyes'],
  ['While speaking with Marca, Pep Guardiola said Jonas Lindqvist stays.', 'outlet Marca < person Pep Guardiola'],
  ['David Moyes expects Jonas Lindqvist to leave, telling reporters he had asked to go.', 'person David Moyes'],
  ['Marca is under the impression that Jonas Lindqvist joins Genoa.', 'outlet Marca'],
  ['A source close to Jonas Lindqvist said at a time: “He will join Genoa.”', 'unnamed'],
  ['Jonas Lindqvist joins Genoa, SL10 has reliably gathered.', 'outlet SL10'],
  ['Widespread reports cite that Jonas Lindqvist joins Genoa.', 'unnamed'],
  [
    'Fabrizio Romano claims that Genoa like Jonas Lindqvist, whom coach Pep Guardiola admires.\n\n“He will join Genoa. I was told so.”',
    'journalist Fabrizio Romano',
  ],
  ['Per Bengt Torvik, Jonas Lindqvist is off to Genoa.', 'journalist Bengt Torvik'],
];

casesOf('Whose word it is, told beside', CASES);

it('takes the source of a claim from the clause that gets furthest', () => {
  const text =
    'Genoa keen on Jonas Lindqvist\n\nTorino striker Jonas Lindqvist, 24, is a target for Genoa.\n\nTorino coach Bengt Sandberg said he wanted to keep Lindqvist, but Genoa are reportedly preparing an offer for the striker.';
  const claim = analysed(text).claims.find(({ stage }) => stage === 'bid');
  expect(claim?.sources.map(({ kind }) => kind)).toEqual(['unnamed']);
});

it.each([
  ['After the bid from Genoa for Lindqvist, manager Pep Guardiola said: “He is a fine player.”', 'page'],
  ['Following the interest of Genoa in Lindqvist, manager Pep Guardiola said: “It is flattering.”', 'page'],
  ['Asked about the bid from Genoa for Lindqvist, manager Pep Guardiola said: “No.”', 'Pep Guardiola'],
])('what an opening clause tells is not his who only then speaks: %s', (sentence, source) => {
  const { claims } = analysed(`Lindqvist wanted\n\nTorino midfielder Jonas Lindqvist is wanted.\n\n${sentence}`);
  expect(claims.at(-1)?.sources.at(-1)?.name).toBe(source);
});
