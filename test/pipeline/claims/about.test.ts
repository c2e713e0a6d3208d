/** Pages that are about something else make no claims, however many words of the trade they use. */
import { describe, expect, it } from 'vitest';
import { analysed } from '../../support/read';

const FILL = [
  'The midfielder ran the game from the first whistle and the crowd loved every minute of it.',
  'Genoa pressed high and won the ball back within seconds for most of the first half.',
  'After the break the tempo dropped and both keepers made good saves.',
  'The visitors had a goal ruled out and hit the post before the end.',
  'It was a deserved win, and the table looks a little kinder this morning.',
];

const MATCH = [
  'Genoa 2-0 Torino: Lindqvist strikes twice',
  'Genoa midfielder Jonas Lindqvist, 24, scored twice against Torino in Serie A on Sunday.',
  ...FILL,
  'Udinese manager Paolo Bianchi, watching from the stand, was impressed by the goals.',
  ...FILL,
  'Lindqvist has been linked with Udinese in the past.',
  ...FILL,
].join('\n\n');

describe('a match report', () => {
  it('with one line about a move makes no claim', () => expect(analysed(MATCH).claims).toEqual([]));
  it('opens the same line up when the page begins with it', () => {
    const news = `Udinese target Lindqvist stars\n\nUdinese are interested in signing Jonas Lindqvist.\n\n${MATCH}`;
    expect(analysed(news).claims.length).toBeGreaterThan(0);
  });
});

describe('a long page that comes to moves late', () => {
  const late = (title: string, ...lines: readonly string[]) =>
    analysed([title, ...FILL, ...FILL, ...FILL, ...lines, ...FILL, ...FILL].join('\n\n')).claims;
  const rumour = 'Udinese have made a bid for Genoa midfielder Jonas Lindqvist.';
  it.each(['Serie A transfer news: the day as it happened', 'Deadline day live', 'Gossip from the day’s papers'])(
    'is news of moves where its title says so: %s',
    (title) => expect(late(title, rumour)).toHaveLength(1),
  );
  it.each(['Genoa 2-0 Torino: as it happened', 'Why Genoa need no transfer ban to save'])('is none else: %s', (title) =>
    expect(late(title, rumour)).toEqual([]),
  );
  it('is news of moves where it names several suitors', () => {
    const others = ['Fulham want Torino striker Marco Riva.', 'Everton are in talks to sign Riva, too.'];
    expect(late('Five things that we learned at Genoa', rumour, ...others).length).toBe(3);
  });
});

describe('a page that looks back', () => {
  const story = 'Genoa agreed a fee of £1m for Jonas Lindqvist of Torino and the striker was on his way to Genoa.';
  it('makes no claim', () => {
    expect(analysed(`On this day: Lindqvist signs\n\n${story}`).claims).toEqual([]);
    expect(analysed(`Genoa agree Lindqvist fee\n\n${story}`).claims.length).toBeGreaterThan(0);
  });
});

describe('other pages with the same words', () => {
  it.each([
    'Council in talks over loan for stadium\n\nThe football club and the council are in talks over a loan for the new stand of the Premier League ground. A bid for the land was rejected.',
    'Genoa boss signs new deal\n\nManager Paolo Bianchi has signed a new contract with Serie A side Genoa. The transfer window is open.',
    'Trade deadline: pitcher moves\n\nThe baseball club traded their pitcher for cash. The transfer window of the Premier League is far away.',
  ])('%s', (text) => expect(analysed(text).claims).toEqual([]));
});
