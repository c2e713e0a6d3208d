/** Sentences that no phrase family knows: the story around them says what they are about. */
import { describe, expect, it } from 'vitest';
import { analysed } from '../../support/read';

const OPENING = [
  'Udinese want to sign Genoa midfielder Jonas Lindqvist',
  'Udinese are interested in signing Jonas Lindqvist, 24, according to reports in Italy.',
  'Genoa have rejected a first bid from Udinese for Lindqvist.',
];

function added(sentence: string): readonly string[] {
  const text = [...OPENING, 'Training went on as usual on Thursday.', sentence].join('\n\n');
  const { claims, mentions } = analysed(text);
  return claims
    .filter((claim) => claim.start >= text.length - sentence.length)
    .map((claim) => {
      const names = claim.players.map((player) => mentions.players[player]?.name).join(', ');
      const to = claim.to.map((club) => mentions.clubs[club]?.name).join(', ');
      return `${names} → ${to}`;
    });
}

describe('adds to the story', () => {
  it.each([
    ['La Gazzetta dello Sport write that the midfielder has Udine on his mind.', 'Jonas Lindqvist → Udinese'],
    ['Udinese see in Lindqvist the man who is missing from their midfield.', 'Jonas Lindqvist → Udinese'],
    ['Lindqvist is the name at the very top of the whiteboard at Udinese.', 'Jonas Lindqvist → Udinese'],
    ['The midfielder will reportedly not be cheap.', 'Jonas Lindqvist → Udinese'],
    ['It will take €20m for Genoa to think about it.', 'Jonas Lindqvist → '],
    ['Lindqvist wishes to settle this before the window shuts.', 'Jonas Lindqvist → Udinese'],
    ['A breakthrough could come before the weekend.', 'Jonas Lindqvist → Udinese'],
    ['The two clubs remain some distance apart.', 'Jonas Lindqvist → Udinese'],
    ['Torino would like to have him as well.', 'Jonas Lindqvist → Torino'],
    ['The midfielder is reportedly on the list at Torino.', 'Jonas Lindqvist → Torino'],
    ['“Nobody from Udinese has contacted us,” his agent Ilario Conti said.', 'Jonas Lindqvist → Udinese'],
    ["Torino's Aldo Marchi is another on the whiteboard at Udinese.", 'Aldo Marchi → Udinese'],
    ['Lindqvist, who scored twice in the cup, is the name on the whiteboard at Udinese.', 'Jonas Lindqvist → Udinese'],
    ['Lazio may yet remember Jonas Lindqvist.', 'Jonas Lindqvist → Lazio'],
    ['Udinese are in pole position.', 'Jonas Lindqvist → Udinese'],
  ])('%s', (sentence, claim) => expect(added(sentence)).toEqual([claim]));
});

describe('speaks of something else', () => {
  it.each([
    'Lindqvist scored twice for Genoa against Udinese.',
    'Lindqvist joined Genoa from Udinese.',
    'Lindqvist has impressed for Torino in 35 outings.',
    'Milo Parker is on loan at Torino from Lens.',
    'Genoa have had to use Milo Parker and Zach Lloyden at centre-half.',
    'Lindqvist and Genoa start their campaign in August when they take on Torino.',
    'According to Opta, Lindqvist has completed more passes than any other player at Genoa this season.',
    'Lindqvist has excellent vision and would suit Udinese.',
    'Udinese are seventh and play Torino on Sunday.',
    'Is Lindqvist the man for Udinese?',
    'The transfer window shuts on Monday.',
    'You can follow every move of the day on our live blog.',
    'Genoa paid €8m for Lindqvist in 2021.',
    'Lindqvist is out with a knee injury, Sky Sport Italia report.',
    'Aldo Marchi of Torino is the brother of a butcher.',
    'Udinese are in pole position for the title.',
    'Ilario Conti, who writes about Udinese, has known Lindqvist for ten years.',
    'Aldo Marchi of Torino had walked out on Udinese without notice.',
  ])('%s', (sentence) => expect(added(sentence)).toEqual([]));

  it('adds nothing where no move is told', () => {
    const text = 'Genoa prepare for Udinese\n\nJonas Lindqvist, 24, is the name at the top of the team sheet at Genoa.';
    expect(analysed(text).claims).toEqual([]);
  });
});

it('adds nothing where old loans are told', () =>
  expect(added('Lindqvist has been out on several loan spells, including to Torino and Lazio.')).toEqual([]));

describe('a headline', () => {
  const claims = (title: string) =>
    analysed([title, ...OPENING.slice(1)].join('\n\n')).claims.filter((claim) => claim.sentence === 0);
  it.each(['Genoa boss shuts the door on Udinese over Lindqvist', 'Udinese chiefs dream of £20m midfielder'])(
    '%s',
    (title) => expect(claims(title)).toHaveLength(1),
  );
  it.each(['Lindqvist fit to face Udinese', 'All the news from the Friuli on Thursday'])('not %s', (title) =>
    expect(claims(title)).toEqual([]),
  );
});

it('does not lead the story', () => {
  const text = [...OPENING, 'La Gazzetta dello Sport write that the midfielder has Udine on his mind.'].join('\n\n');
  const [story] = analysed(text).stories;
  expect(story?.class).toBe('vague');
});
