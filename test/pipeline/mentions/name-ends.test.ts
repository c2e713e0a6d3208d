/** Where a name begins and ends, and who a name in a list or beside a relative is. All people are invented. */
import { describe, expect, it } from 'vitest';
import { read } from '../../support/read';

function playersIn(body: string): readonly string[] {
  const { mentions } = read(`Transfer news of the day\n\n${body}`);
  return [
    ...new Set(
      mentions.list.flatMap((one) =>
        one.kind === 'player' && one.how === 'name' ? [mentions.players[one.player]?.name ?? ''] : [],
      ),
    ),
  ];
}

describe('a name', () => {
  it.each([
    // What only describes him is cut off.
    ['Teessider Pål Lindqvist joins Fulham.', ['Pål Lindqvist']],
    ['Fulham want Pål Lindqvist. Londoner Lindqvist is 21.', ['Pål Lindqvist']],
    ['Out-of-favour Pål Lindqvist may join Leeds United.', ['Pål Lindqvist']],
    ['Cut-price Pål Lindqvist may join Leeds United.', ['Pål Lindqvist']],
    ['Ex-Bull Pål Lindqvist has signed for Leeds United.', ['Pål Lindqvist']],
    ['Burundian Pål Lindqvist has joined Everton.', ['Pål Lindqvist']],
    ['Fulham have signed Designated Player Pål Lindqvist on loan.', ['Pål Lindqvist']],
    ['South Koreas Pål Lindqvist celebrates. Fulham want the striker Pål Lindqvist.', ['Pål Lindqvist']],
    ['The Pål Lindqvist-to-Everton rumours go on. Everton want Pål Lindqvist.', ['Pål Lindqvist']],
    // The outlet is called an insider, not he.
    ['According to Football Insider, Pål Lindqvist has been told he can go.', ['Pål Lindqvist']],
    ['Udinese have bid for Pål Lindqvist, per Football Insider.', ['Pål Lindqvist']],
    ['Udinese have bid for Pål Lindqvist (Football Insider).', ['Pål Lindqvist']],
    // His age, hyphens or none; two letters where a noun stands before them.
    ['Inter may make an attempt for Bologna 21 year old Pål Lindqvist.', ['Pål Lindqvist']],
    ['Everton are considering a move for Brazilian striker Jo.', ['Jo']],
    // Owners and rules are no players.
    [
      'The Lind Group, led by Dan and Ryan Lindqvist, own Fulham, keep to Sustainability Rules and want striker Ola Brandvold.',
      ['Ola Brandvold'],
    ],
    // A country is his given name.
    ['Leeds United want striker Jordan McLindqvist.', ['Jordan McLindqvist']],
    ['Fulham confirm Pål Lindqvist loan.', ['Pål Lindqvist']],
    ['Dane Lindqvist has joined Fulham.', ['Dane Lindqvist']],
    ['Dane Ola Lindqvist has joined Fulham.', ['Ola Lindqvist']],
    ['Fulham have acquired GK Pål Lindqvist.', ['Pål Lindqvist']],
    ['Fulham have signed forward Chelsea Lindqvist.', ['Chelsea Lindqvist']],
    // The word or club that a surname is.
    ['Fulham want the striker Pål Winter.', ['Pål Winter']],
    ['Pål Winter has joined Fulham.', ['Pål Winter']],
    ['Pål Chester joins Fulham. Fulham have signed the defender Pål Chester.', ['Pål Chester']],
    // A known name is part of a longer one.
    ['Striker Wayne Rooney Lindqvist has joined Fulham.', ['Wayne Rooney Lindqvist']],
    // In a line of capitals a verb ends it.
    ['GENOA WANT HIM\n\nPÅL LINDQVIST OFFERED to Fulham.', ['PÅL LINDQVIST']],
    // Whose first signing somebody becomes is no office of his.
    ['Leeds want striker Pål Lindqvist, who would become the first signing of manager Ugo Bassi.', ['Pål Lindqvist']],
    // A little known club is his given name, though somebody calls him by it alone.
    ['Arda Lindqvist may join Fulham. “We like Arda,” he said. Lindqvist is a striker.', ['Arda Lindqvist']],
    // A club before the surname of one whom the page calls otherwise.
    ['Fulham to hijack Spurs Lindqvist deal. Tottenham and Fulham want striker Pål Lindqvist.', ['Pål Lindqvist']],
    // The town of a club.
    ['Striker Pål Lindqvist is keen on Sydney return. Sydney FC want him.', ['Pål Lindqvist']],
    ['Fulham want Pål Lindqvist. The striker Pål Lindqvist has been given the green light.', ['Pål Lindqvist']],
    // Twins are two.
    ['Twins Pål Lindqvist and Ola Lindqvist have joined Fulham.', ['Pål Lindqvist', 'Ola Lindqvist']],
  ])('%s', (body, names) => expect(playersIn(body)).toEqual(names));
});

describe('a player', () => {
  it('is he whom a club adds to its squad, and not he who seeks one', () => {
    expect(playersIn('Fulham have paid £2m to add Pål Lindqvist to their ranks.')).toEqual(['Pål Lindqvist']);
    expect(playersIn('Pål Lindqvist is seeking a new striker. Ola Brandvold is looking for a winger.')).toEqual([]);
  });

  it.each([
    ['The players to be released are Pål Lindqvist, Ola Brandvold and Nils Nygren.', 3],
    ['Genoa striker Pål Lindqvist, the younger brother of Torino coach Ola Brandvold, has joined Leeds United.', 1],
    ['Fulham have bid £6m for Genoa striker Pål Lindqvist, but the Italian club are holding out for £10m.', 1],
    ['Pål Lindqvist is set to join Leeds United. Lindqvist, elder brother of a Torino coach, is on holiday.', 1],
  ])('is one in a list of players, whoever his brother is and whoever asks for money: %s', (body, count) =>
    expect(playersIn(body)).toHaveLength(count),
  );

  it.each([
    ['Coach Pål Lindqvist, the younger brother of the Torino chairman, has left Leeds United.'],
    ['The chairman Pål Lindqvist is holding out for £10m for the Genoa striker.'],
    ['Pål Lindqvist has been the club’s director since June. He wants to leave Leeds United.'],
  ])('is none otherwise: %s', (body) => expect(playersIn(body)).toEqual([]));

  it('is none whose successor is a coach', () => {
    const coach = 'Genoa may turn to former Udinese coach Ola Brandvold as the man to replace Pål Lindqvist.';
    expect(playersIn(`${coach} They want the striker Nils Nygren.`)).toEqual(['Nils Nygren']);
  });

  it('is not he who tells of him, nor he who recommends him', () => {
    expect(playersIn('Pål Nygren of Calcio Adesso reports that Leeds United want the striker Ola Brandvold.')).toEqual([
      'Ola Brandvold',
    ]);
    expect(playersIn('Pål Nygren recommended Ola Brandvold to Leeds United. Brandvold is a striker.')).toEqual([
      'Ola Brandvold',
    ]);
  });
});
