import { describe, expect, it } from 'vitest';
import { claimed } from '../../support/told';

const last = (lines: readonly string[], headline: string) => claimed(lines.join('\n\n'), headline).at(-1);

describe('a club that is said to want a player', () => {
  it.each([
    ['Torino have been in talks this week to sign Lindqvist.'],
    ['Torino have made a new bid for Lindqvist.'],
    ["Torino's interest in Lindqvist is of long standing, and Torino will bid for Lindqvist again."],
  ])('is not his, whatever is denied with it: %s', (wanted) => {
    const lines = [
      'Genoa said that there is no deal yet with Serie A side Torino for the striker Jonas Lindqvist.',
      wanted,
      'But Genoa want as good a price as possible.',
      'Torino will raise their offer for Lindqvist.',
    ];
    expect(last(lines, 'Genoa deny agreement with Torino for Lindqvist sale')).toMatch(
      /^Jonas Lindqvist: \S+ → Torino$/,
    );
    expect(claimed(lines.join('\n\n'), 'Genoa deny it').join()).not.toContain('Torino →');
  });

  it('is not his where he is only "linked" there', () => {
    const lines = [
      'Torino linked defender Jonas Lindqvist has rejected a move to Fulham.',
      'Genoa want to sell the defender.',
    ];
    expect(last(lines, 'Lindqvist snubs Fulham')).toMatch(/^Jonas Lindqvist: Genoa/);
  });

  it('is the one whose offer is for a man of theirs, behind a comma, too', () => {
    const told =
      'Genoa have received an improved bid from Italian rivals, Torino for their highly rated striker Jonas Lindqvist.';
    expect(last([told], 'Genoa receive a bid')).toBe('Jonas Lindqvist: Genoa → Torino');
  });

  it('stays his where it wants him to stay', () => {
    const lines = [
      'Genoa striker Jonas Lindqvist is in talks with Torino.',
      'Genoa want Lindqvist to sign a new deal.',
      'Lindqvist is close to a move to Torino.',
    ];
    expect(last(lines, 'Lindqvist in demand')).toBe('Jonas Lindqvist: Genoa → Torino');
  });
});

describe('where a player is', () => {
  it.each([
    'Lindqvist currently plays his football for Genoa.',
    'The Swede was in action for Genoa on Saturday night.',
    'The midfielder came off the bench for Genoa at the weekend.',
    'His agent said Lindqvist is still a player at Genoa.',
    'The midfielder last played for Genoa.',
    'His team Genoa are third.',
  ])('is told beside the deal: %s', (told) => {
    const lines = ['Torino are keen on midfielder Jonas Lindqvist.', told, 'Torino will make a bid for Lindqvist.'];
    expect(last(lines, 'Torino want Lindqvist')).toBe('Jonas Lindqvist: Genoa → Torino');
  });

  it.each([
    ['Jonas Lindqvist has ended his association with Genoa and is set to sign for Torino.', 'Genoa → Torino'],
    ['Jonas Lindqvist (Genoa) has been loaned to Torino until June.', 'Genoa → Torino'],
    ['Torino have signed Jonas Lindqvist after a three-year stint with Genoa.', 'Genoa → Torino'],
    ['Torino have offered £10m to Genoa for Jonas Lindqvist.', 'Genoa → Torino'],
    ['Genoa have denied reports that striker Jonas Lindqvist has been placed on the transfer list.', 'Genoa → ?'],
    ['Torino have signed Jonas Lindqvist after a loan spell at Genoa.', '? → Torino'],
    ['Jonas Lindqvist has signed for Torino after he had his contract at Genoa cancelled.', 'Genoa → Torino'],
    ['Jonas Lindqvist has signed for Torino after his deal with Genoa expired.', 'Genoa → Torino'],
    ['Parma have withdrawn from the race for Jonas Lindqvist, leaving Torino to complete the signing.', '? → Torino'],
    ['Parma have pulled out of the running for Jonas Lindqvist, leaving Torino free to strike a deal.', '? → Torino'],
  ])('is told in the same sentence: %s', (told, sides) => {
    expect(last([told], 'Transfer news of the day')).toBe(`Jonas Lindqvist: ${sides}`);
  });

  it('is no more where he scored "since leaving"', () => {
    const lines = [
      'Lindqvist scored his first goal since leaving Genoa.',
      'Torino want to sign Jonas Lindqvist in the transfer window.',
    ];
    expect(last(lines, 'Torino plan a bid for striker Jonas Lindqvist')).toBe('Jonas Lindqvist: ? → Torino');
  });
});

describe('a club that shops for somebody else', () => {
  it.each([
    ['Jonas Lindqvist is likely to leave as Genoa eye more reinforcements.', '? → ?'],
    ['Jonas Lindqvist is close to a Torino switch as Genoa prepare for a busy deadline day.', '? → Torino'],
    ['Torino sign Jonas Lindqvist after a previous move to Parma was scrapped.', '? → Torino'],
  ])('is no suitor: %s', (told, sides) => {
    expect(last([told], 'Transfer news of the day')).toBe(`Jonas Lindqvist: ${sides}`);
  });
});

describe('suitors at two stages', () => {
  it('are two claims where only one of them has bid', () => {
    const told = claimed(
      'Torino and Parma are watching Jonas Lindqvist of Genoa, but only Parma have made a bid for Lindqvist.',
    );
    expect(told).toEqual(['Jonas Lindqvist: Genoa → Torino, Parma', 'Jonas Lindqvist: Genoa → Parma']);
  });
});

describe('both sides of a deal', () => {
  it.each([
    ['Genoa president Ugo Bassi has not ruled out Torino target Jonas Lindqvist leaving.', 'Genoa → Torino'],
    [
      'Genoa boss Ugo Bassi has warned Torino manager Ola Brandt that no amount of cash could buy Jonas Lindqvist.',
      'Genoa → Torino',
    ],
    [
      'Genoa have set a price of £12m for striker Jonas Lindqvist, who is a target of both Torino and Parma.',
      'Genoa → Torino, Parma',
    ],
    [
      'Torino have submitted an improved bid for Jonas Lindqvist after the first offer was described by Genoa as derisory.',
      'Genoa → Torino',
    ],
    ['Torino have joined the race for Jonas Lindqvist, who lost his starting place at Genoa.', 'Genoa → Torino'],
    [
      'Real Madrid manager Ugo Bassi is set to lock horns with his old club Torino over the services of Jonas Lindqvist.',
      '? → Real Madrid, Torino',
    ],
    ['Jonas Lindqvist has joined Belgian club, Genk, on a free transfer.', '? → Genk'],
    ['Jonas Lindqvist was left out of the Genoa squad to face Parma amid interest from Torino.', 'Genoa → Torino'],
  ])('%s', (told, sides) => {
    expect(last([told], 'Transfer news of the day')).toBe(`Jonas Lindqvist: ${sides}`);
  });
});
