/** People whom a sentence names for another's sake: nothing is told of their move, nor of his by what is told of them. */
import { describe, expect, it } from 'vitest';
import { analysed } from '../../support/read';
import { told } from './told';

/** Players of the claims of the sentence, in the order of the claims. */
const players = (sentence: string) => told(sentence).flatMap((claim) => claim.players);
const CAST = 'Marco Ferri, the Genoa striker, trained on Monday.\n\n';

describe('words of leaving told of somebody beside him', () => {
  it.each([
    'He is expected to have a big part in attack, especially following the departure of Brazilian winger Marco Ferri.',
    'Udinese have been short of goals since the departure of Marco Ferri.',
    'Udinese lack options after losing Marco Ferri to a knee injury.',
  ])('make no claim: %s', (sentence) => expect(players(sentence)).toEqual([]));

  it('but a sale that is news is told of him who is sold', () => {
    expect(players('Udinese are resigned to the departure of Marco Ferri.')).toEqual(['Marco Ferri']);
    expect(players('Genoa hope to raise funds by selling Marco Ferri.')).toEqual(['Marco Ferri']);
    expect(players('Any arrival will be followed by the sale of Marco Ferri.')).toEqual(['Marco Ferri']);
  });
});

describe('somebody behind whose leaving there is talk', () => {
  it('is told of', () => {
    expect(players('There is traction behind Marco Ferri leaving the club.')).toEqual(['Marco Ferri']);
  });
});

describe('whom an aside on a club names', () => {
  it.each(['Torino, who sold Marco Ferri to Lens last week, have made a better offer for Lindqvist.'])(
    '%s',
    (sentence) => expect(new Set(players(sentence))).toEqual(new Set(['Jonas Lindqvist'])),
  );

  it.each([
    'Torino have made a new offer which includes winger Marco Ferri for Lindqvist.',
    'Torino have offered £3m plus winger Marco Ferri for Lindqvist.',
  ])('beside him, whom they would give for him: %s', (sentence) =>
    expect(new Set(players(sentence))).toEqual(new Set(['Jonas Lindqvist', 'Marco Ferri'])),
  );
});

describe('a club that has signed somebody else', () => {
  it.each([
    'Meanwhile, Lens have landed a coup with the signing of Marco Ferri on a free transfer.',
    'Lens have bolstered their attack with the signing of Marco Ferri.',
    'Lens bolster attack with double signing of Marco Ferri',
  ])('%s', (sentence) => expect(players(CAST + sentence)).toEqual(['Marco Ferri']));

  it.each(['Following the signing of Marco Ferri, Udinese have ended their interest in Lindqvist.'])(
    'is no suitor less for him: %s',
    (sentence) =>
      expect(told(sentence).map(({ players, stage }) => [players, stage])).toEqual([[['Jonas Lindqvist'], 'off']]),
  );
});

describe('those in whose company he comes', () => {
  it.each([
    'Lindqvist will join a group with many internationals including Marco Ferri, Piotr Nowak and Teo Marin.',
    'Lindqvist will join an attack featuring Marco Ferri and Piotr Nowak.',
  ])('%s', (sentence) => expect([...new Set(players(sentence))]).toEqual(['Jonas Lindqvist']));
});

describe('the one whom another will meet at a club', () => {
  it('goes there', () => {
    const [claim] = told('Lindqvist could be joined at Udinese by Lens midfielder Marco Ferri.');
    expect(claim).toMatchObject({ players: ['Marco Ferri'], to: ['Udinese'] });
  });

  it('but one besides whom another is wanted does not', () => {
    expect(players('Besides Marco Ferri, Udinese are planning to sign Piotr Nowak.')).toEqual(['Piotr Nowak']);
  });
});

describe('each of several rows of players with a verb of its own', () => {
  it('has his own club', () => {
    const sentence = 'Marco Ferri and Piotr Nowak have gone to Lens, Teo Marin has gone to Parma on loan.';
    expect(told(sentence).map(({ players, to }) => [players, to])).toContainEqual([['Teo Marin'], ['Parma']]);
  });
});

describe('work that is no player’s', () => {
  it.each([
    'He was linked with the vacant Lens job on Tuesday.',
    'He does not want to go too deep into it.',
    'He wants to go further in the cup.',
  ])('%s', (sentence) => expect(told(sentence)).toEqual([]));

  it.each([
    'Bengt Ardal was sacked by Lens on Monday.',
    'Bengt Ardal has been axed as Lens manager, the club confirmed on Wednesday.',
    'Bengt Ardal has welcomed two trialists to Lens.',
  ])('he is no player: %s', (sentence) => {
    const { mentions } = analysed(`Udinese want to sign Genoa midfielder Jonas Lindqvist\n\n${sentence}`);
    expect(mentions.players.map(({ name }) => name)).toEqual(['Jonas Lindqvist']);
  });
});

describe('whom words about another in the same sentence do not mean', () => {
  it('is the one who has gone before', () => {
    const sentence =
      'Following the departure of Uruguayan attacker Marco Ferri, Udinese need a replacement and want to sign the 24-year-old.';
    expect(players(sentence)).toEqual(['Jonas Lindqvist']);
  });

  it('nor an outlet that we do not know', () => {
    expect(told('Nordic Sport can reveal that a fee has been agreed.')).not.toEqual([]);
    expect(told('A fee has been agreed, as Nordic Herald writes.')).not.toEqual([]);
  });
});

describe('a surname of the page that a known manager has too', () => {
  it('is the one whom the page names in full', () => {
    const { mentions } = analysed(
      'Hartlepool sign Gomez-Mancini\n\nHartlepool have signed midfielder Luis Gomez-Mancini, 22.\n\nMancini has signed a two-year deal.',
    );
    expect(mentions.persons).toEqual([]);
  });
});

describe('a page whose encoding went wrong', () => {
  it('has commas of another form in its lists', () => {
    const { claims, mentions } = analysed(
      'Orlando Pirates sign three\n\nOrlando Pirates have signed Kaizer Chiefs midfielder Thabo Lund‚ Sipho Ferri and Vuyo Nowak on loan.',
    );
    const last = claims.at(-1);
    expect(last?.players.map((one) => mentions.players[one]?.name)).toEqual([
      'Thabo Lund',
      'Sipho Ferri',
      'Vuyo Nowak',
    ]);
  });
});

describe('a pronoun run together with its verb', () => {
  it.each([
    ['"He’s signed for Lens," the coach said.', 'done'],
    ["“He's gone to Lens.”", 'done'],
    ['It’s understood he will have a medical at Lens on Monday.', 'agreed'],
    ['“There’s been no contact from Lens,” said the coach.', 'off'],
    ['“There’s no truth in that,” said the coach.', 'off'],
  ])('is nobody’s name, and reads in full: %s', (sentence, stage) => {
    const { mentions } = analysed(`Udinese want to sign Genoa midfielder Jonas Lindqvist\n\n${sentence}`);
    expect(mentions.players.map(({ name }) => name)).toEqual(['Jonas Lindqvist']);
    expect(told(sentence).map((claim) => claim.stage)).toEqual([stage]);
  });
});

describe('what was before', () => {
  it.each([
    'The 24-year-old is rated by the coach and has previously attracted interest from Lens.',
    'As a teenager Lindqvist was scouted by Lens.',
    'Lindqvist is set to link up with his international colleagues on Monday.',
    'They have played away due to travel restrictions.',
    'Follow all the latest rumours and done deals in our live blog.',
  ])('or is of another matter makes no claim: %s', (sentence) => expect(told(sentence)).toEqual([]));
});

describe('steps told in few words', () => {
  it.each([
    ['“Udinese have come back in but we have refused,” said the coach.', 'bid'],
    ['The club are holding out for a bigger fee.', 'interest'],
    ['Lindqvist was the subject of two six-figure bids.', 'bid'],
    ['An announcement is expected on Thursday.', 'agreed'],
    ['A fee has yet to be agreed.', 'talks'],
    ['Lindqvist is high on their list of potential new recruits.', 'interest'],
  ])('%s → %s', (sentence, stage) => expect(told(sentence).map((claim) => claim.stage)).toContain(stage));

  it('has the other one whom a club could turn to', () => {
    const [claim] = told('Udinese could turn to former Lens striker Marco Ferri after the knockback.');
    expect(claim).toMatchObject({ players: ['Marco Ferri'], to: ['Udinese'], stage: 'interest' });
  });
});

describe('adverbs between a verb and what it tells', () => {
  it.each([
    ['Lindqvist will officially leave the club at the end of June.', 'agreed'],
    ['Udinese have desperately been trying to sign Lindqvist.', 'interest'],
  ])('are passed over: %s', (sentence, stage) => expect(told(sentence).map((claim) => claim.stage)).toEqual([stage]));

  it.each(['There are five games to go.', 'Lindqvist is set to go on a tour of Asia.'])('%s', (sentence) =>
    expect(told(sentence)).toEqual([]),
  );
});

describe('who is no player', () => {
  it.each([
    'Lindqvist gave an interview with Bengt Ardal on Sunday.',
    'He is the son of the Swedish singers Inga Ardal and Bengt Ardal.',
    'Bengt Ardal sent Udinese scouts to the game.',
    'Villa will join the race to sign Lindqvist.',
  ])('%s', (sentence) => {
    const { mentions } = analysed(`Udinese want to sign Genoa midfielder Jonas Lindqvist\n\n${sentence}`);
    expect(mentions.players.map(({ name }) => name)).toEqual(['Jonas Lindqvist']);
  });
});

describe('what is told of somebody on the way', () => {
  it.each([
    ['Lindqvist, who joined Genoa from Malmo last summer, agreed personal terms with Udinese.', 'agreed'],
    ['Lindqvist, who was in the best eleven last year, received offers from Udinese and Lens.', 'bid'],
  ])('leaves the news in what follows: %s', (sentence, stage) =>
    expect(told(sentence).map((claim) => claim.stage)).toEqual([stage]),
  );

  it.each([
    'Marco Ferri, who was at Lens last year, left the pitch with an injury.',
    'Lindqvist, who spent last season at Lens, returned to Genoa in June and scored twice.',
  ])('and old things old: %s', (sentence) => expect(told(sentence)).toEqual([]));

  it('nor is he one of those whom he meets', () => {
    const sentence =
      'Lindqvist, who won two caps, will join up with fellow City old boys Marco Ferri and Piotr Nowak at Udinese.';
    expect(players(sentence)).toEqual(['Jonas Lindqvist']);
  });
});
