import { describe, expect, it } from 'vitest';
import { inContext, mentioned } from '../../support/told';

describe('players by form and context', () => {
  it.each([
    ['Chelsea want to sign Anders Holmqvist.', ['Anders Holmqvist = Anders Holmqvist']],
    ["Jean-Paul N'Diaye has signed for Chelsea.", ["Jean-Paul N'Diaye = Jean-Paul N'Diaye"]],
    // A club's nickname is a given name too, before the particles of a surname as before any word.
    ['Chelsea want to sign Donny van de Velt.', ['Donny van de Velt = Donny van de Velt']],
    ['Donny van de Velt is wanted by Chelsea.', ['Donny van de Velt = Donny van de Velt']],
    ["Celtic's Bjarne Thelund is wanted.", ['Bjarne Thelund = Bjarne Thelund']],
    ['A fee was agreed with Parma for Bjarne Thelund.', ['Bjarne Thelund = Bjarne Thelund']],
    ['Brazilian Tavinho is a target.', ['Tavinho = Tavinho']],
    ['Tavinho signs for Chelsea.', ['Tavinho = Tavinho']],
    // The office is that of somebody else, who speaks.
    ['Chelsea want Bjarne Thelund, Genoa chairman Ada Torvik has said.', ['Bjarne Thelund = Bjarne Thelund']],
    [
      'Chelsea close in on Thelund - agent\n\nThe winger Bjarne Thelund is keen.',
      ['Thelund = Bjarne Thelund', 'Bjarne Thelund = Bjarne Thelund'],
    ],
    // The surname is Michael Carrick's, the given name is not.
    ["Celtic's Owen Carrick is wanted.", ['Owen Carrick = Owen Carrick']],
    ['Striker Andre Santos is wanted.', ['Andre Santos = Andre Santos']],
    ['Middlesbrough want free agent Bjarne Thelund, 34.', ['Bjarne Thelund = Bjarne Thelund']],
    ['Bjarne Thelund is undergoing a medical.', ['Bjarne Thelund = Bjarne Thelund']],
    ['Getting Lindqvist would be a coup.', ['Lindqvist = Jonas Lindqvist']],
    ['Chelsea are keen on van der Zwaan.', ['van der Zwaan = Piet van der Zwaan']],
    ['Van der Zwaan is wanted by Chelsea.', ['Van der Zwaan = Piet van der Zwaan']],
    ['The offer for Jonas was late.', ['Jonas = Jonas Lindqvist']],
    [
      'Will Askew has become a favourite of the crowd at Chelsea, who signed Will Askew.',
      ['Will Askew = Will Askew', 'Will Askew = Will Askew'],
    ],
    ['New arrival Bjarne Thelund is raring to go.', ['Bjarne Thelund = Bjarne Thelund']],
    ['Chelsea want to make Bjarne Thelund their first signing.', ['Bjarne Thelund = Bjarne Thelund']],
    ['Chelsea have a deal for goalkeeper Bjarne St. Thelund.', ['Bjarne St. Thelund = Bjarne St. Thelund']],
    ['Chelsea are keen on striker Bjarne Ireland.', ['Bjarne Ireland = Bjarne Ireland']],
    ['Chelsea will release defender Bjarne Welsh by Friday.', ['Bjarne Welsh = Bjarne Welsh']],
    [
      'Bjarne Thelund is a free agent after leaving Chelsea, who signed Bjarne Thelund.',
      ['Bjarne Thelund = Bjarne Thelund', 'Bjarne Thelund = Bjarne Thelund'],
    ],
    // A country, a club, a saint and where he was born are parts of names or none.
    ['Chelsea want striker Bjarne Wales.', ['Bjarne Wales = Bjarne Wales']],
    ['Chelsea want defender Will Gillingham.', ['Will Gillingham = Will Gillingham']],
    ['Chelsea want defender Milo St. Martin.', ['Milo St. Martin = Milo St. Martin']],
    ['Highly rated striker Bjarne Thelund is wanted.', ['Bjarne Thelund = Bjarne Thelund']],
    ['Chelsea want Oslo-born striker Bjarne Thelund.', ['Bjarne Thelund = Bjarne Thelund']],
    ['Bjarne Thelund opted to join Chelsea.', ['Bjarne Thelund = Bjarne Thelund']],
    ['Chelsea defender Dane Thelund is wanted.', ['Dane Thelund = Dane Thelund']],
    ['Chelsea tried to sign Thelund from Parma.', ['Thelund = Thelund']],
    // Another Jonas than the one whom the article knows.
    ['Jonas Petrak spoke to the team.', []],
  ])('%s', (sentence, expected) => expect(inContext(sentence, 'player')).toEqual(expected));

  it('takes the names of one list for one kind, also in a sentence that is nearly all names', () => {
    expect(inContext('Chelsea want Anders Holmqvist, Bjarne Thelund and Tom Askew.', 'player')).toEqual([
      'Anders Holmqvist = Anders Holmqvist',
      'Bjarne Thelund = Bjarne Thelund',
      'Tom Askew = Tom Askew',
    ]);
  });

  it('knows the full name of a surname that comes first', () => {
    const text =
      'Chelsea close in on Holmqvist\n\nHolmqvist has agreed terms. Anders Holmqvist, who is at Parma, is 23.';
    expect(mentioned(text, 'player').filter((one) => one.startsWith('Holmqvist'))).toEqual([
      'Holmqvist = Anders Holmqvist',
      'Holmqvist = Anders Holmqvist',
    ]);
  });

  it('is the one whom an article keeps naming and describes, where it says nothing else of his trade', () => {
    const text = (noun: string) =>
      `Askew surprised at public revelations\n\nTom Askew has admitted his surprise.\n\nThe Swansea City ${noun} was in the papers last week. But Askew would rather say nothing more.`;
    expect(mentioned(text('midfielder'), 'player')).toContain('Tom Askew = Tom Askew');
    expect(mentioned(text('chairman'), 'player')).toEqual([]);
  });

  it('is not the boss who speaks of him', () => {
    const text = 'Moves\n\nDefender Tom Askew may go.\n\nOn Askew, Swansea boss Bjarne Thelund said: "No."';
    expect(mentioned(text, 'player')).toEqual(['Tom Askew = Tom Askew', 'Askew = Tom Askew']);
  });

  it('takes a nickname of a club for the player whose given name it is', () => {
    const text =
      'Ajax midfielder Donny Zwaanstra is wanted by Chelsea\n\nThe club rate Donny Zwaanstra. Donny could leave.';
    expect(mentioned(text, 'club')).not.toContain('Donny = Doncaster Rovers');
    expect(mentioned(text, 'player')).toContain('Donny = Donny Zwaanstra');
  });

  it('takes a mononym of the catalogue for the player whose full name the article gives', () => {
    const text = 'Transfer news\n\nInter want the Chelsea defender Emerson Thelund.\n\nEmerson could leave Chelsea.';
    expect(mentioned(text, 'player')).toEqual(['Emerson Thelund = Emerson Thelund', 'Emerson = Emerson Thelund']);
  });

  it('knows a player by the name that he goes by where his name in full is given too', () => {
    const text =
      'Transfer news\n\nLeeds have signed the winger Serge Armel Okono from Lens.\n\nThe club wrote: "Leeds have sold the winger Paul Serge Armel Okono."';
    expect(mentioned(text, 'player').every((one) => one.endsWith('= Serge Armel Okono'))).toBe(true);
    const two =
      'Transfer news\n\nLens want striker Armel Okono. Striker Denis Serge Armel Paul Okono joined Lens in May.';
    expect(new Set(mentioned(two, 'player').map((one) => one.split(' = ')[1]))).toEqual(new Set(['Armel Okono']));
  });

  it('takes somebody whom the catalogue knows as a pundit for a player where the text says so', () => {
    const text = 'Transfer deadline day\n\nArsenal have signed defender Per Mertesacker, 26, from Werder Bremen.';
    expect(mentioned(text, 'player')).toEqual(['Per Mertesacker = Per Mertesacker']);
  });

  it('and somebody whom it knows as a manager, of whom the text says again and again what clubs do about players', () => {
    const text =
      'Transfer news\n\nEverton refuse to sell Wayne Rooney.\n\nThere were new bids for Wayne Rooney last night.\n\n' +
      "They are ready to discuss Wayne Rooney's contract with the club.";
    expect(mentioned(text, 'player').map((one) => one.split(' = ')[1])).toContain('Wayne Rooney');
    const boss = 'Transfer news\n\nEverton want a striker for Wayne Rooney.\n\nWayne Rooney has told Everton so.';
    expect(mentioned(boss, 'player')).toEqual([]);
  });
});

describe('nobody who plays', () => {
  it.each([
    'Manager Bjarne Thelund wants more goals.',
    'Super agent Bjarne Thelund wants more.',
    'Sporting director Bjarne Thelund met Chelsea.',
    'Former Chelsea striker Bjarne Thelund told reporters that it was late.',
    'Former Chelsea striker Bjarne Thelund revealing that it was late.',
    'Journalist Bjarne Thelund reports that a bid is coming.',
    'Referee Bjarne Thelund gave a penalty.',
    'Prime minister Bjarne Thelund welcomed the signing.',
    'The Super Eagles play on Sunday.',
    'Genoa moved to Marassi Park last year.',
    'A new striker is needed.',
    'The signing was late.',
    'Chelsea face Arsenal on Saturday in the Premier League.',
    'Chelsea used a Designated Player slot and the U22 Initiative.',
    'Haldor can buy any player whom it likes, and Haldor will invest in the squad.',
    'Elliott are ready to invest, and Elliott will fund the signing of a striker.',
    'Mohun Bagan play in the I-League.',
    'The Red Foxes have joined Chelsea and signed a striker.',
    'Chelsea are after a Highlanders striker.',
    'Bjarne Thelund, who is interested in signing Chelsea strikers, wants to sign a midfielder.',
    'With Bjarne Thelund keen on bolstering his options, Chelsea have joined the race.',
  ])('%s', (sentence) => expect(inContext(sentence, 'player')).toEqual([]));
});

describe('a town in which somebody is', () => {
  it('is no player, though he undergoes his medical there', () => {
    const text =
      'Everton close in on Bjarne Thelund\n\nBjarne Thelund landed last night and is in London to undergo tests before he joins Everton.\n\n' +
      'His agent is in London to sign the papers with him, and a move to London from Genoa is close.';
    expect(mentioned(text, 'player').filter((one) => one.includes('London'))).toEqual([]);
  });
});

describe('he who tells a quotation', () => {
  const text = (tag: string) =>
    'Everton close in on Bjarne Thelund\n\nEverton are close to signing Genoa striker Bjarne Thelund.\n\n' +
    'A striker to support Otto Lund has been looked for all year, and chairman Aldo Brina said that Thelund would come.\n\n' +
    `“We are close to an agreement,” ${tag}.`;
  it('is who spoke before, no player', () =>
    expect(mentioned(text('he told Radio Genova'), 'player').at(-1)).not.toMatch(/^he/));
});
