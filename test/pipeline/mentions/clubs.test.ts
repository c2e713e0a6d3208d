import { describe, expect, it } from 'vitest';
import { read } from '../../support/read';
import { inContext } from '../../support/told';

describe('clubs by ground, region, nickname, form and part', () => {
  it.each([
    ['A move to Anfield is likely.', ['Anfield = Liverpool']],
    ['He could end up at the Nou Camp.', ['Nou Camp = Barcelona']],
    ['Juventus lost. The Turin side play on Sunday.', ['Juventus = Juventus', 'The Turin side = Juventus']],
    ['Arsenal lost. The north London club play on.', ['Arsenal = Arsenal', 'The north London club = Arsenal']],
    ['Liverpool lost. The Reds play on Sunday.', ['Liverpool = Liverpool', 'Reds = Liverpool']],
    ['He was at the London Stadium on Sunday.', ['London Stadium = West Ham United']],
    ['The Selhurst Park club lost.', ['The Selhurst Park club = Crystal Palace']],
    ['He played for Aizawl FC.', ['Aizawl FC = Aizawl FC']],
    ['They want the Ostrava Rytmo striker Bjarne Thelund.', ['Ostrava Rytmo = Ostrava Rytmo']],
    ['Everton lost to Bayern Munch.', ['Everton = Everton', 'Bayern Munch = Bayern Munich']],
    ['Fenerbache lost, and Middlesborough won.', ['Fenerbache = Fenerbahçe', 'Middlesborough = Middlesbrough']],
    ['The forward signed from Ostrava Rytmo on Monday.', ['Ostrava Rytmo = Ostrava Rytmo']],
    ['Everton signed Bjarne Thelund from Rytmo.', ['Everton = Everton', 'Rytmo = Rytmo']],
    ['He could go to Ostrava Rytmo, it is said.', ['Ostrava Rytmo = Ostrava Rytmo']],
    ['The Polish side Rytmo have lost. Then Rytmo won.', ['Rytmo = Rytmo', 'Rytmo = Rytmo']],
    ['Juventus lost. He wants to move to Turin.', ['Juventus = Juventus', 'Turin = Juventus']],
    ['A move to Tynecastle is likely.', ['Tynecastle = Heart of Midlothian']],
    ['Aizawl FC lost. Then Aizawl won.', ['Aizawl FC = Aizawl FC', 'Aizawl = Aizawl FC']],
    ["Mikel Arteta of Arsenal spoke. Then Arteta's side won.", ['Arsenal = Arsenal', "'s side = Arsenal"]],
    // The one where he was, of the same sentence, rather than one of long before.
    [
      'Swansea City lost. It rained. It rained. It rained. It rained. Back from a loan spell at Cardiff City, he is in talks with the Welsh side.',
      ['Swansea City = Swansea City', 'Cardiff City = Cardiff City', 'the Welsh side = Cardiff City'],
    ],
    ['Sporting CP lost. Sporting have a plan.', ['Sporting CP = Sporting CP', 'Sporting = Sporting CP']],
    [
      'Manchester United lost. Leeds drew. Then United won.',
      ['Manchester United = Manchester United', 'Leeds = Leeds United', 'United = Manchester United'],
    ],
    ['Hearts of Oak lost. Hearts won.', ['Hearts of Oak = Hearts of Oak', 'Hearts = Hearts of Oak']],
    ['He joined the champions. He joined the club, Rytmo reports.', []],
    ['Seattle Reign lost. Later Seattle won.', ['Seattle Reign = Seattle Reign', 'Seattle = Seattle Reign']],
    ['Aston Villa lost. Later Villa won.', ['Aston Villa = Aston Villa', 'Villa = Aston Villa']],
  ])('%s', (sentence, expected) => expect(inContext(sentence, 'club')).toEqual(expected));
});

describe('no club', () => {
  it.each([
    'The striker landed in London before his medical.',
    'The striker wants to live in New York.',
    'The coach admires Marcelo Bielsa.',
  ])('is a town, person or sponsor after whom a ground is named: %s', (sentence) =>
    expect(inContext(sentence, 'club')).toEqual([]),
  );

  it('is the champions where two clubs of the league are named', () => {
    const clubs = inContext('Juventus lost at home. The Italian champions want a striker.', 'club');
    expect(clubs).toEqual(['Juventus = Juventus']);
  });

  it.each([
    'Out-of-form Manchester United striker Bjarne Thelund is set to leave.',
    'In-demand Manchester United striker Bjarne Thelund is set to leave.',
  ])('whole names stay whole behind an adjective: %s', (sentence) =>
    expect(inContext(sentence, 'club')).toEqual(['Manchester United = Manchester United']),
  );

  it.each([
    'They play on Wednesday.',
    'The Turin club lost.',
    'He wants to move to Turin.',
    'Bjarne Thelund moved to Munich in 2020.',
    'They signed a striker on advice from Thelund.',
    'He wants to go to Old Jerusalem.',
    'The Atlanta crowd sang.',
    'They speak of the transfer of goalkeeper Bjarne Thelund, it is said.',
    'They want Bjarne Thelund and his team-mate Arvid Moe.',
    'LONDON: Sporting director Bjarne Thelund spoke.',
    'The Premier League side want a striker.',
    'The city was quiet, and so was the town.',
    'Striker Andre Santos is wanted.',
    'It was his representative Paulo Santos, and Santos said so.',
    'The Super Eagles striker Bjarne Thelund is wanted.',
    'Exciting youngster Bjarne Thelund is wanted.',
    'The Brazil striker Bjarne Thelund is wanted.',
  ])('%s', (sentence) => expect(inContext(sentence, 'club')).toEqual([]));
});

describe('a word that many clubs end with, where the page names none', () => {
  it.each(['Ola Brandt is set to move to Villa.', 'Ola Brandt will join Villa.', 'Ola Brandt signed for Villa.'])(
    'is a club whither somebody goes: %s',
    (sentence) => expect(inContext(sentence, 'club')).toEqual(['Villa = Aston Villa']),
  );

  it.each([
    'Ola Brandt is set to move to City.',
    'Ola Brandt bought a villa, and Villa wines.',
    'A man named Villa said so.',
  ])('is none: %s', (sentence) => expect(inContext(sentence, 'club')).toEqual([]));
});

it('a headline that has lost its apostrophes says whose player he is', () => {
  const { mentions } = read('Genoas Bjarne Thelund wants Lens move\n\nBjarne Thelund of Genoa wants to join Lens.');
  expect(mentions.players.map(({ name }) => name)).toEqual(['Bjarne Thelund']);
  expect(mentions.bySentence[0]?.flatMap((one) => (one.kind === 'club' ? [one.rule] : []))).toContain(
    'lost-apostrophe',
  );
});

it('a club whose whole name closes a longer one is meant by it where that one is named', () => {
  const clubs = (text: string) => {
    const { mentions } = read(text);
    return new Set(mentions.list.flatMap((one) => (one.kind === 'club' ? [mentions.clubs[one.club]?.name] : [])));
  };
  expect(clubs('Queens Park Rangers want Bjarne Thelund\n\nThe 24-year-old will join Rangers, he said.')).toEqual(
    new Set(['Queens Park Rangers']),
  );
  expect(clubs('Queens Park Rangers want Bjarne Thelund\n\nHe will come from Rangers in Glasgow.')).toContain(
    'Rangers',
  );
});
