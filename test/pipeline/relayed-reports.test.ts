/** Reports passed on by aggregators and fan pages: who is cited and who is meant, how far it has got, whose he is. All people are invented. */
import { describe, expect, it } from 'vitest';
import { analysed } from '../support/read';

const LEAD =
  'Genoa keen on Lindqvist\n\nGenoa are interested in Torino striker Jonas Lindqvist ahead of the summer transfer window.\n\n';

/** The claims of the last paragraph: players, seller > suitors, stage, sources. */
function last(body: string, lead = LEAD): readonly string[] {
  const text = lead + body;
  const from = text.lastIndexOf('\n\n');
  const { claims, mentions } = analysed(text);
  const clubs = (all: readonly number[]) => all.map((club) => mentions.clubs[club]?.name).join('+');
  return claims
    .filter(({ start }) => start > from)
    .map(({ players, from: seller, to, stage, sources }) => {
      const who = players.map((player) => mentions.players[player]?.name).join('+');
      return `${who}: ${clubs(seller)} > ${clubs(to)} ${stage} (${sources.map(({ kind, name }) => `${kind} ${name}`).join(', ')})`;
    });
}

const ours = (stage: string, sources: string, to = 'Genoa') => [
  `Jonas Lindqvist: Torino > ${to} ${stage} (${sources})`,
];

describe('who is cited', () => {
  it.each([
    // A surname that is a word.
    ['A bid is in, says reporter Liam Keen.\n\nGenoa have bid for Lindqvist, Keen reports.', 'journalist Liam Keen'],
    // One word in quotation marks.
    ["Journalist Bengt Sandberg has 'revealed' that Genoa have bid for Lindqvist.", 'journalist Bengt Sandberg'],
    ['According to Italian outlet, Tuttosport, Genoa have bid for Lindqvist.', 'outlet Tuttosport'],
    [
      'According to a report from Italian newspaper, Il Foglio Verde, Genoa have bid for Lindqvist.',
      'outlet Il Foglio Verde',
    ],
  ])('%s', (body, source) => expect(last(body)).toEqual(ours('bid', source)));

  it('is the father, not the son of the same surname', () =>
    expect(last('"We had opened talks with Genoa," Antonio Lindqvist told Tuttosport.')).toEqual(
      ours('talks', 'outlet Tuttosport, person Antonio Lindqvist'),
    ));

  it.each([
    ['Another story, from ESPN Brazil, suggests that Genoa have bid for Lindqvist.', 'outlet ESPN Brazil'],
    ['Genoa have bid for Lindqvist, the Italian club have announced.', 'club Genoa'],
  ])('between commas or by a noun: %s', (body, source) => expect(last(body)).toEqual(ours('bid', source)));

  it('is the club that he has joined, not the one that he left', () =>
    expect(last('Torino striker Jonas Lindqvist has joined Genoa, the club have announced.')).toEqual(
      ours('done', 'club Genoa'),
    ));

  it.each([
    '"Genoa want him," he told Marca in his exclusive Fact Files column.',
    'Sandberg wrote in his latest Early Doors newsletter that Genoa want Lindqvist.',
    'Speaking on his Late Tackle YouTube channel, Bengt Sandberg said that Genoa want Lindqvist.',
  ])('no show or column moves: %s', (body) => {
    expect(last(body)).toHaveLength(1);
    expect(last(body)[0]).toMatch(/^Jonas Lindqvist:/);
  });
});

describe('how far it has got', () => {
  it.each([
    ['“There are only two possibilities. Either he signs in Genoa or leaves.”', 'interest'],
    [
      'Genoa are in pole position, but whether Lindqvist will sign on the dotted line cannot be determined.',
      'interest',
    ],
    ['Personal terms in place between Lindqvist and Genoa over a two-year contract.', 'agreed'],
    ['Lindqvist is believed to have chosen Genoa over Como.', 'agreed'],
    ['That has left Genoa in pole position for Lindqvist.', 'interest'],
  ])('%s', (body, stage) => expect(last(body).join()).toContain(` > Genoa ${stage} `));

  it.each(['Genoa are closing in on a replacement for Lindqvist.', 'Genoa have made a bid for Lindqvist’s successor.'])(
    'another one is meant: %s',
    (body) => expect(last(body)).toEqual([]),
  );
});

describe('a suitor beside an exit', () => {
  it('has got no further than is told of him', () =>
    expect(last('Lindqvist is set to leave Torino and Marca reports that Lecce and Como are in the race.')).toEqual([
      'Jonas Lindqvist: Torino >  agreed (page page)',
      'Jonas Lindqvist: Torino > Lecce+Como interest (outlet Marca)',
    ]));

  it('is whoever offers a contract, not his own club', () =>
    expect(last('Lindqvist rejects contract offer from Lecce.')).toEqual(ours('off', 'page page', 'Lecce')));
});

describe('whose he is and who wants him', () => {
  const unnamed = 'Celtic keen on Lindqvist\n\nCeltic want striker Jonas Lindqvist in the transfer window.\n\n';
  it.each([
    'A club from Portugal have tried to approach Bologna for Lindqvist.',
    'An agreement has been reached with Bologna for Lindqvist.',
    'Lindqvist has scored eight times for his Bologna side, and Celtic are keen on him.',
  ])('%s', (body) => expect(last(body, unnamed).join()).toMatch(/^Jonas Lindqvist: Bologna > /));

  it('is whoever is listed behind "with"', () =>
    expect(last('A pair of rivals are in for Lindqvist, with Midlands outfits Derby and Nottingham Forest.')).toEqual(
      ours('interest', 'page page', 'Derby County+Nottingham Forest'),
    ));

  it('no club plays under a demonym or is won by another’s victory', () => {
    expect(last('The North Londoners lead the race for Lindqvist.').join()).not.toContain('Londoners');
    expect(last('Lindqvist is set to leave Torino, more so after victories for Empoli and Lecce.').join()).not.toMatch(
      /Empoli|Lecce/,
    );
  });
});
