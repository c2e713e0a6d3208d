import { describe, expect, it } from 'vitest';
import { analysed } from '../../support/read';
import { claimed } from '../../support/told';

const HEADLINE = 'Genoa prepare for a busy week in the market';
const ABOUT_GENOA = [
  'Genoa have work to do before the window shuts, and Genoa know it.',
  'Genoa striker Marco Ferri will leave for Udinese, the club said.',
];

/** What a last paragraph says in an article about Genoa, who sell Marco Ferri. */
const last = (sentence: string) => claimed([...ABOUT_GENOA, sentence].join('\n\n'), HEADLINE).at(-1);

describe('a player of whom nothing says where he is', () => {
  it.each([
    ['Frozen out Jonas Lindqvist could also leave the club in January.', 'Jonas Lindqvist: Genoa → ?'],
    ['Defender Jonas Lindqvist is set to stay put until the summer.', 'Jonas Lindqvist: Genoa → ?'],
    ['Defender Jonas Lindqvist is also being watched by Parma.', 'Jonas Lindqvist: Genoa → Parma'],
  ])('is of the club that the article is about: %s', (sentence, claim) => expect(last(sentence)).toBe(claim));

  it.each([
    ['Genoa want to sign defender Jonas Lindqvist.', 'Jonas Lindqvist: ? → Genoa'],
    ['Former Genoa defender Jonas Lindqvist could be sold in January.', 'Jonas Lindqvist: ? → ?'],
    ['Free agent Jonas Lindqvist is a target for Parma.', 'Jonas Lindqvist: ? → Parma'],
  ])('is not of it: %s', (sentence, claim) => expect(last(sentence)).toBe(claim));

  it('is of nobody on a page of gossip about everybody', () => {
    const text = [
      'Genoa want Udinese striker Ola Sund.',
      'Genoa striker Per Moberg is wanted by Torino.',
      'Genoa striker Tor Dahl has been linked with Bari.',
      'Lecce striker Ivo Strand is wanted by Como.',
      'Lens striker Jan Holt is wanted by Nice.',
      'Porto striker Pål Eide is wanted by Braga.',
    ];
    const wanted = 'Defender Jonas Lindqvist has been linked with Parma.';
    expect(claimed([...text, wanted].join('\n\n'), 'Genoa busy on both sides').at(-1)).toBe(
      'Jonas Lindqvist: ? → Parma',
    );
  });

  it('is of nobody where two clubs are named alike', () => {
    const text = [
      'Genoa striker Marco Ferri will leave for Udinese, the club said.',
      'Parma coach Ugo Bassi spoke of Genoa and of Parma.',
      'Parma have won twice since May.',
      'Defender Jonas Lindqvist is being watched by Lecce.',
    ];
    expect(claimed(text.join('\n\n'), 'Genoa and Parma trade players').at(-1)).toBe('Jonas Lindqvist: ? → Lecce');
  });
});

describe('a player who came from somewhere', () => {
  it.each([
    'The Swede has been a regular since joining in a £4.5 million move from Lens.',
    'The Swede has played in every game since arriving on a free transfer from Lens.',
  ])('is not there any more: %s', (sentence) => {
    const text = ['Genoa have turned down a bid of £13 million from Porto for midfielder Jonas Lindqvist.', sentence];
    expect(claimed(text.join('\n\n'), 'Porto bid rejected').at(-1)).toBe('Jonas Lindqvist: Genoa → Porto');
  });
});

describe('a player on loan', () => {
  it('is not of the club that would make it permanent', () => {
    const text = [
      'Genoa want to extend Jonas Lindqvist’s stay at the Stadio Luigi Ferraris.',
      'They will have to pay £26m to Lens to make his loan move permanent.',
    ];
    const title = 'Lens transfer news: Genoa eager to make Lindqvist’s loan move permanent';
    const { claims, mentions } = analysed([title, ...text].join('\n\n'));
    const [first] = claims;
    expect(first?.to.map((club) => mentions.clubs[club]?.name)).toEqual(['Genoa']);
    expect(first?.from).toEqual([]);
  });
});

describe('a player without a club', () => {
  it('has no seller, save in what tells that he was let go', () => {
    const text = [
      'Genoa release Jonas Lindqvist',
      'Jonas Lindqvist is a free agent after leaving Genoa. Parma are in talks to sign Lindqvist.',
    ];
    const told = claimed(text.join('\n\n'));
    expect(told).toContain('Jonas Lindqvist: Genoa → ?');
    expect(told).toContain('Jonas Lindqvist: ? → Parma');
  });
});

describe('an article that goes from club to club', () => {
  const HEADING = 'What every side still has to do before the window shuts';
  const told = (...paragraphs: readonly string[]) => claimed(paragraphs.join('\n\n'), HEADING);

  it('tells of the players of the club that a section is headed with', () => {
    const claims = told(
      'Genoa',
      'Striker Marco Ferri will be sold before Monday.',
      'Parma – 6/10',
      'Winger Jonas Lindqvist is wanted by Lecce and a transfer is close.',
    );
    expect(claims).toEqual(['Marco Ferri: Genoa → ?', 'Jonas Lindqvist: Parma → Lecce']);
  });

  it('tells of nobody there who is named under two headings', () => {
    const claims = told(
      'Genoa',
      'Striker Marco Ferri is wanted by Lecce and a transfer is close.',
      'Parma',
      'Striker Marco Ferri is wanted by Lecce and a transfer is close.',
    );
    expect(claims).toEqual(['Marco Ferri: ? → Lecce', 'Marco Ferri: ? → Lecce']);
  });

  it('is not one with a single such line', () => {
    expect(told('Genoa', 'Striker Marco Ferri is wanted by Lecce and a transfer is close.')).toEqual([
      'Marco Ferri: ? → Lecce',
    ]);
  });
});

describe('a player whom only others want', () => {
  const about = (headline: string, ...paragraphs: readonly string[]) => claimed(paragraphs.join('\n\n'), headline);

  it('is of the club that the article is about', () => {
    const claims = about(
      'Genoa wait for the transfer window to shut',
      'Genoa have won twice since May.',
      'Genoa have a transfer to settle before May.',
      'Defender Jonas Lindqvist is wanted by Parma and a transfer is close.',
    );
    expect(claims.at(-1)).toBe('Jonas Lindqvist: Genoa → Parma');
  });

  it('is of nobody where the article is as much about his suitor', () => {
    const claims = about(
      'Genoa and Parma look for a defender',
      'Genoa have won twice since May.',
      'Parma have won once.',
      'Defender Jonas Lindqvist is wanted by Parma and a transfer is close.',
    );
    expect(claims.at(-1)).toBe('Jonas Lindqvist: ? → Parma');
  });
});
