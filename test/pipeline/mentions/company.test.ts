/** Who of several people in a sentence is the one whose move it tells. */
import { describe, expect, it } from 'vitest';
import { analysed } from '../../support/read';

const REST =
  'The transfer window shuts on Friday, and the club have a Premier League game the day after.\n\n' +
  'There are no new injuries among the midfielders.';

/** Players of the claims of every sentence that holds `words`. */
function playersAt(words: string, ...paragraphs: readonly string[]): readonly string[] {
  const { article, claims, mentions } = analysed([...paragraphs, REST].join('\n\n'));
  const told = claims.filter((claim) => article.text.slice(claim.start, claim.end).includes(words));
  return [...new Set(told.flatMap((claim) => claim.players))].map((one) => mentions.players[one]?.name ?? '').sort();
}

describe('whom he joins or for whom he makes room', () => {
  it.each([
    'Mikel Varga now links up with Ireland captain Owen Farrelly at Everton after signing a two-year deal.',
    'Everton are the first choice of Mikel Varga, who would join his mate Owen Farrelly.',
    'Mikel Varga has dropped down the order following the arrival of Owen Farrelly from Lens, so Everton are happy to let him leave on loan.',
  ])('is not the one who moves: %s', (sentence) =>
    expect(playersAt('Varga', 'Everton agree deal for Genoa midfielder Mikel Varga', sentence)).toEqual([
      'Mikel Varga',
    ]),
  );
});

describe('names in a list', () => {
  it.each([
    [
      'Full-backs Teo Marin, Ivo Radl and Danny Rowe may all be part of the clear-out at Everton.',
      ['Danny Rowe', 'Ivo Radl', 'Teo Marin'],
    ],
    ['Kofi Lamb and Milan Sedlak are both due to sign new deals at Everton.', ['Kofi Lamb', 'Milan Sedlak']],
    [
      'Arsenal want players such as Scott McTavish, James Ward and Harry Lorne.',
      ['Harry Lorne', 'James Ward', 'Scott McTavish'],
    ],
    [
      'Some of the youngsters - Robbie Candy, Jordan Graves and Jonny Gale - have been told they will not be offered new deals.',
      ['Jonny Gale', 'Jordan Graves', 'Robbie Candy'],
    ],
    ['Hearts are keen on Lens winger Mateo Curado as well as Barnet striker Liam Tarn.', ['Liam Tarn', 'Mateo Curado']],
  ])('%s', (sentence, players) =>
    expect(playersAt(sentence.slice(0, 20), 'Transfer latest', sentence)).toEqual(players),
  );

  it("are nobody's moves where they run the club", () => {
    const sentence =
      'The report insists that Tito Marchena, Sandro Rosado and Andoni Etxeberria are in talks to sign the goalkeeper from Liverpool.';
    expect(
      playersAt(
        'report insists',
        'Barcelona want Pepe Rell',
        'Barcelona are keen on Liverpool goalkeeper Pepe Rell, 30.',
        sentence,
      ),
    ).toEqual(['Pepe Rell']);
  });
});

describe('somebody who wants players for his team', () => {
  it.each([
    'Terry Maddox is understood to be stepping up his efforts to bring Kelvin Obasi back to Swindon.',
    'Terry Maddox is eager to sign him before the trip to Barnet, and Swindon hope to agree a deal.',
    'Terry Maddox is now in the race for the striker, and Swindon have made an offer.',
    'The situation is fluid, with Terry Maddox open to letting the striker join Swindon.',
  ])('is not the one who moves: %s', (sentence) =>
    expect(
      playersAt(
        sentence.slice(0, 25),
        'Swindon chase Obasi',
        'Swindon have made an offer for Barnet striker Kelvin Obasi, 24.',
        sentence,
      ),
    ).toEqual(['Kelvin Obasi']),
  );
});

describe('somebody whom he joins, follows or resembles', () => {
  it.each([
    'Brandt has signed a new contract, following in the footsteps of Ricardo Mota and James Hallam.',
    'Brandt would join former Bolton midfielder Scott Tarn at Newcastle if he signs for them.',
    'Newcastle have signed Brandt, who joins Mateo Curado in attack.',
    'Newcastle have offered £2m for Brandt, a deal similar to the one they proposed to Leicester for Harry Osgood.',
  ])('does not move: %s', (sentence) =>
    expect(
      playersAt(
        sentence.slice(0, 30),
        'Newcastle want Brandt',
        'Newcastle are keen on Genoa winger Ola Brandt, 24.',
        sentence,
      ),
    ).toEqual(['Ola Brandt']),
  );
});

it('a quoted verb before a club is no nickname', () => {
  const text = ["Ferri 'analysing' Porto move", 'Porto have bid £8m for Genoa striker Marco Ferri.'];
  expect(playersAt('Porto move', ...text)).toEqual(['Marco Ferri']);
});

it('a nickname in quotes is part of no name', () => {
  const text = ['Ibarra says goodbye', 'Santos winger Carlos "Lobo" Ibarra has told fans that he is off to Porto.'];
  expect(playersAt('has told fans', ...text)).toEqual(['Carlos Ibarra']);
});

it('a headline on two speaks of the two whom the text names', () => {
  const text = [
    'Spurs bid £8m for Forest duo',
    'Tottenham have had an offer for Nottingham Forest pair Andy Reade and Michael Dolan knocked back.',
  ];
  expect(playersAt('Forest duo', ...text)).toEqual(['Andy Reade', 'Michael Dolan']);
});

describe('a father by the name of his son', () => {
  const players = (sentence: string) =>
    analysed(['Torino want Genoa midfielder Mikel Varga', sentence, REST].join('\n\n')).mentions.players.map(
      ({ name }) => name,
    );
  it.each([
    'Varga Snr, who looks after his affairs, wants to leave Genoa as soon as he can.',
    'Torino have agreed a deal with Varga Senior for the player.',
    'Mikel Varga Sr. held talks with Torino on Monday and will sign on Friday.',
  ])('is no player: %s', (sentence) => expect(players(sentence)).toEqual(['Mikel Varga']));

  it.each([
    ['Torino also want to sign Lens striker Ronny Lund Jr.', 'Ronny Lund Jr'],
    ['Torino also want to sign senior Lens striker Ronny Lund.', 'Ronny Lund'],
  ])('a son is: %s', (sentence, name) => expect(players(sentence)).toContain(name));
});
