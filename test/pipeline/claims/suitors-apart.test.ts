import { describe, expect, it } from 'vitest';
import { analysed } from '../../support/read';
import { told } from './told';

/** Suitors and stage of each claim of the sentence. */
const suitors = (sentence: string) => told(sentence).map(({ to, stage }) => `${to.join(', ')}: ${stage}`);

it('whose contract is over has signed for nobody yet', () => {
  const move =
    'Leeds are considering a move for defender Jonas Lindqvist, who is a free agent, sources have told ESPN.';
  const { claims } = analysed(`Leeds consider Lindqvist\n\n${move}`);
  expect(claims.map(({ stage }) => stage)).toEqual(['interest', 'interest']);
});

it('an option that there is not ends nothing', () =>
  expect(suitors('Leeds want to borrow Lindqvist on terms that include a fee but not an option to buy.')).toEqual([
    'Leeds United: interest',
  ]));

describe('suitors of one sentence', () => {
  it.each([
    [
      'Leeds have made contact with the player but Hull and Stoke are leading the race for Lindqvist.',
      ['Leeds United: talks', 'Hull City, Stoke City: interest'],
    ],
    [
      'Leeds have entered the race for Lindqvist, for whom Hull had made an offer.',
      ['Leeds United: interest', 'Hull City: bid'],
    ],
    [
      'The Sun say that despite Leeds having been favourites to sign Lindqvist, Hull have agreed a fee for him.',
      ['Hull City: agreed'],
    ],
    [
      'Leeds have pulled out of the race to sign Lindqvist, leaving Hull in pole position.',
      ['Leeds United: off', 'Hull City: interest'],
    ],
    ['Leeds made an offer for Lindqvist but he chose to stay put.', ['Leeds United: off']],
    ['Leeds have opened talks with Genoa about extending Lindqvist’s loan for another year.', ['Leeds United: talks']],
    ['Leeds dropped their interest after signing Hull winger Teo Marin.', ['Leeds United: off']],
    [
      'Leeds had one bid rejected while Hull had an offer of £3m accepted for Lindqvist.',
      ['Leeds United: bid', 'Hull City: agreed'],
    ],
    [
      'Leeds were said to be chasing Lindqvist, but have since cooled their interest, while Hull are weighing up a move for him.',
      ['Leeds United: off', 'Hull City: interest'],
    ],
  ])('at two stages are two claims: %s', (sentence, expected) => expect(suitors(sentence)).toEqual(expected));

  it.each([
    [
      'The Sun say Leeds are preparing a bid for Lindqvist, but the Mirror believe a deal has already been agreed.',
      ['Leeds United: bid', 'Leeds United: agreed'],
    ],
    [
      'Marca say Leeds are in talks over Lindqvist, while Tuttosport claim an agreement has been reached.',
      ['Leeds United: talks', 'Leeds United: agreed'],
    ],
  ])('at two steps in two papers are two claims: %s', (sentence, expected) =>
    expect(suitors(sentence)).toEqual(expected),
  );

  it.each([
    [
      'Leeds are in pole position to sign Lindqvist, who is also a target of Hull, Stoke, and Genk.',
      'Leeds United, Hull City, Stoke City, Genk: interest',
    ],
    ['Representatives of Leeds and Hull were in the stands to watch Lindqvist.', 'Leeds United, Hull City: interest'],
    ['Leeds are keen on Lindqvist, as are Hull.', 'Leeds United, Hull City: interest'],
    ['Leeds have had a bid rejected, while Hull are preparing an offer of their own.', 'Leeds United, Hull City: bid'],
  ])('are all told: %s', (sentence, expected) => expect(suitors(sentence)).toEqual([expected]));

  it('are not those of the player whom he would replace', () => {
    const claims = told('Lindqvist would be a replacement for Marco Ferri, who could join Hull.');
    expect(claims.find(({ players }) => players.includes('Marco Ferri'))?.to).toEqual(['Hull City']);
    expect(claims.find(({ players }) => players.includes('Jonas Lindqvist'))?.to).not.toContain('Hull City');
  });

  it.each([
    'Genoa have confirmed that a number of English clubs have enquired about Lindqvist.',
    'There is interest in Lindqvist from the Premier League.',
    'Reports say that Genoa expect Lindqvist to stay beyond the summer.',
  ])('are left open where others are meant: %s', (sentence) => {
    for (const { to } of told(sentence)) expect(to).toEqual([]);
  });

  it('leave the medical to the one with whom all is agreed', () => {
    const claims = told(
      'Leeds have agreed a £3m fee for Lindqvist. Hull and Stoke were interested in Lindqvist, too. He will have his medical on Thursday.',
    );
    expect(claims.at(-1)?.to).toEqual(['Leeds United']);
  });

  it('are not the one whom he turned away for another', () => {
    const opening = 'Udinese have completed the signing of Genoa midfielder Jonas Lindqvist, 24.';
    const { claims, mentions } = analysed(
      `${opening}\n\n${opening}\n\nLindqvist joins from Genoa, having rejected Hull.`,
    );
    const done = claims
      .filter(({ stage }) => stage === 'done')
      .map(({ to }) => to.map((one) => mentions.clubs[one]?.name));
    expect(done).toEqual([['Udinese'], ['Udinese'], ['Udinese']]);
  });

  it('are not the one whom he likes less', () => {
    expect(told('Lindqvist would rather join Leeds than Hull.').flatMap(({ to }) => to)).toEqual(['Leeds United']);
  });
});

describe('a signing told beside his own move', () => {
  it.each([
    'Lindqvist is keen on a move to Leeds after Genoa confirmed the signing of Ola Brandt from Lens.',
    'Genoa completed the £5m signing of Ola Brandt from Lens meaning Lindqvist will join Leeds.',
  ])('is not his: %s', (sentence) => {
    const claims = told(sentence);
    const his = claims.filter(({ players }) => players.includes('Jonas Lindqvist'));
    expect(his.map(({ to }) => to)).toEqual([['Leeds United']]);
    expect(his[0]?.stage).not.toBe('done');
  });
});
