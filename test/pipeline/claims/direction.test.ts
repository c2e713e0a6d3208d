import { describe, expect, it } from 'vitest';
import { claimed, claimedAfterCast } from '../../support/told';

const LINDQVIST = (to: string) => [`Jonas Lindqvist: Genoa → ${to}`];

describe('from where to where', () => {
  it.each([
    ['Chelsea want to sign Lindqvist.', 'Chelsea'],
    ["Chelsea want to sign Lindqvist after his team-mate's transfer to Lazio.", 'Chelsea'],
    ["Chelsea will test Genoa's resolve to keep Lindqvist by making a £20m bid.", 'Chelsea'],
    ['Lindqvist could leave Genoa for Chelsea.', 'Chelsea'],
    ['Chelsea hold talks with Genoa over Lindqvist.', 'Chelsea'],
    ["Chelsea want Genoa's Lindqvist.", 'Chelsea'],
    ['Sunderland native Lindqvist is wanted by Chelsea.', 'Chelsea'],
    ['Lindqvist has been linked with Chelsea, Arsenal and Everton.', 'Chelsea, Arsenal, Everton'],
    ['Chelsea and Arsenal are both keen on Lindqvist.', 'Chelsea, Arsenal'],
    ['Chelsea have joined Arsenal in the race for Lindqvist.', 'Chelsea, Arsenal'],
    ['Lindqvist could leave Genoa this summer, with Chelsea and Arsenal interested.', 'Chelsea, Arsenal'],
    ['Lindqvist has been offered to Chelsea.', 'Chelsea'],
    ['Chelsea and Lazio are set to go head-to-head for the services of Lindqvist.', 'Chelsea, Lazio'],
    ["Genoa have rejected Chelsea's offer of £20m, Marco Ferri and Piet van der Zwaan for Lindqvist.", 'Chelsea'],
    ['After loaning Marco Ferri to Lazio, Chelsea want to sign Lindqvist.', 'Chelsea'],
    ['Lindqvist wants to return to Lyon.', 'Lyon'],
    ['Lazio have been usurped by Chelsea, who have agreed a loan for Lindqvist.', 'Chelsea'],
    ['Chelsea beat off Lazio and several other foreign clubs to sign Lindqvist.', 'Chelsea'],
    ['Chelsea could bid for Lindqvist, as Lazio president Karl Humm has hinted, before the weekend.', 'Chelsea'],
    ['Genoa have rejected the offer Chelsea made for Lindqvist.', 'Chelsea'],
    ['Chelsea have failed to convince Genoa so far over Lindqvist.', 'Chelsea'],
    ['Genoa have moved to deny that Lindqvist could be sold to Chelsea.', 'Chelsea'],
    ["Lindqvist has emerged as Chelsea's No 1 target.", 'Chelsea'],
    ['Reports from Spain say Chelsea want Lindqvist.', 'Chelsea'],
    ['Genoa have rejected an offer from Chelsea for Lindqvist.', 'Chelsea'],
    ['Genoa have told Chelsea they want £30m for Lindqvist.', 'Chelsea'],
    ['Genoa are expecting bids from Chelsea for Lindqvist.', 'Chelsea'],
    ['Chelsea saw a bid for Lindqvist rejected by Genoa.', 'Chelsea'],
    ['Chelsea turned down the chance to sign Lindqvist.', 'Chelsea'],
    ['Chelsea have hijacked a deal for Lindqvist.', 'Chelsea'],
    ['Chelsea boss Bjarne Thelund wants Lindqvist.', 'Chelsea'],
    ['Despite interest from Arsenal, Lindqvist has agreed to join Chelsea.', 'Chelsea'],
    ['Lindqvist will not join Chelsea.', 'Chelsea'],
    // The town's paper is no club.
    ['The Burnley Express understands Chelsea are preparing a new bid for Lindqvist.', 'Chelsea'],
    [
      'Chelsea want Lindqvist, as Championship sides Hull and Stoke are also eyeing a deal.',
      'Chelsea, Hull City, Stoke City',
    ],
    ['A move to Anfield is likely for Lindqvist.', 'Liverpool'],
    ['Turkish giants Galatasaray are keeping tabs on Lindqvist.', 'Galatasaray'],
    ['Lindqvist has completed a move to Premier League newcomers Ipswich Town.', 'Ipswich Town'],
    ['Barcelona target Lindqvist has agreed to join Juventus.', 'Juventus'],
    ['Juventus have beaten rivals Torino in the race to sign Lindqvist.', 'Juventus'],
    ['Lindqvist has caught the eye of Everton.', 'Everton'],
    ['Lindqvist has attracted an offer from Saudi side Al-Ittihad.', 'Al-Ittihad'],
    ['Lindqvist is attracting attention from German champions Bayern Munich.', 'Bayern Munich'],
    ['Everton have agreed a £7 million deal with Genoa for Lindqvist.', 'Everton'],
    ['Lindqvist, four years after leaving Ibrox to sign for Genoa, is wanted by Everton.', 'Everton'],
    ['Genoa are resigned to a bid or swoop from Torino to sign Lindqvist.', 'Torino'],
    ['Genoa have knocked back efforts from Lazio to lure Lindqvist to Rome.', 'Lazio'],
    ['Everton discover Genoa asking price for Lindqvist.', 'Everton'],
    ['Everton have won the battle to sign Lindqvist from Genoa, seeing off Arsenal and Leeds.', 'Everton'],
    ['Lindqvist has chosen Everton over Arsenal.', 'Everton'],
    ['Everton have triumphed over rivals Liverpool in the race to sign Lindqvist.', 'Everton'],
    ['Lindqvist is mulling over a move to Everton.', 'Everton'],
    ['Genoa are losing Lindqvist to either Everton of England or Molde of Norway.', 'Everton, Molde'],
    [
      'Lindqvist has been linked with Everton, as well as Premier League sides Fulham and Leeds.',
      'Everton, Fulham, Leeds United',
    ],
    ['Celtic-linked midfielder Lindqvist has agreed to join Motherwell.', 'Motherwell'],
    ['Lindqvist is unhappy at Genoa and Everton hope to sign him.', 'Everton'],
    ['Lindqvist has snubbed Arsenal for a move to Everton.', 'Everton'],
    ["Everton have hijacked Chelsea's move for Lindqvist.", 'Everton'],
    ['Genoa are demanding £30m from Everton for Lindqvist.', 'Everton'],
    ['Everton must pay Genoa £30m to land Lindqvist.', 'Everton'],
    ['Everton agree Lindqvist deal with Genoa', 'Everton'],
    ['Genoa confirm Everton talks over Lindqvist', 'Everton'],
    ['Genoa president: Everton want Lindqvist', 'Everton'],
    ["Lindqvist could move to Bjarne Thelund's Wolves.", 'Wolverhampton Wanderers'],
    ['Genoa want £50m but Everton value Lindqvist at £35m.', 'Everton'],
    ['Having sold Marco Ferri to Torino, Everton are close to signing Lindqvist.', 'Everton'],
    ['Transfer news: Everton step up Lindqvist chase', 'Everton'],
    ['Genoa boss Bjarne Thelund confirmed Lindqvist has left the club to join Everton.', 'Everton'],
    ['Genoa have loaned Lindqvist to Parma for the rest of the season.', 'Parma'],
    ['Lindqvist is keen to quit Genoa and join former coach Bjarne Thelund at Saudi side Al-Ettifaq.', 'Al-Ettifaq'],
    ['Everton have joined the chase for Lindqvist, whose former club Lyon are keen as well.', 'Everton, Lyon'],
  ])('%s', (sentence, to) => expect(claimedAfterCast(sentence)).toEqual(LINDQVIST(to)));

  it.each([
    ['Lindqvist is set to swap Genoa for Chelsea.', 'Chelsea'],
    ['Lindqvist seals a £20m Genoa to Chelsea switch.', 'Chelsea'],
    ['Chelsea plot a raid on Genoa for Lindqvist.', 'Chelsea'],
    ['Chelsea confirm Lindqvist approach.', 'Chelsea'],
    ['Chelsea refuse to give up on Lindqvist.', 'Chelsea'],
    ['Chelsea hold out hope of signing Lindqvist.', 'Chelsea'],
    ['Lindqvist has been offered to Chelsea by Genoa.', 'Chelsea'],
    ['Genoa have given Chelsea the green light to sign Lindqvist.', 'Chelsea'],
    ['A fee has been agreed between Chelsea and Genoa for Lindqvist.', 'Chelsea'],
    ['Genoa and Chelsea are in talks over Lindqvist.', 'Chelsea'],
    ["Genoa have rejected Chelsea's Lindqvist bid.", 'Chelsea'],
    ['Lindqvist has admirers at Chelsea and Everton.', 'Chelsea, Everton'],
    ['Aside from Chelsea, Everton are also said to have contacted the agent of Lindqvist.', 'Everton'],
  ])('%s', (sentence, to) => expect(claimedAfterCast(sentence)).toEqual(LINDQVIST(to)));

  it.each([
    ['Chelsea are set to sign Ole Brekke after a bid was turned down by Brentford.', 'Brentford'],
    ['Ole Brekke will swap Brentford for Chelsea.', 'Brentford'],
    ['Chelsea have asked Brentford about signing Ole Brekke.', 'Brentford'],
    ['Brentford stand firm on Ole Brekke as Chelsea push for a deal.', 'Brentford'],
    ['Chelsea agree Ole Brekke deal with Brentford', 'Brentford'],
    ['Chelsea have made contact with Brentford over signing Ole Brekke.', 'Brentford'],
    ['Chelsea could sign Ole Brekke, who cost Brentford £10m when he arrived from Lyon.', 'Brentford'],
    ['Chelsea want Ole Brekke, who left Lyon for Brentford in 2023.', 'Brentford'],
    ['Ole Brekke is expected to sign for Chelsea when his Brentford contract runs out.', 'Brentford'],
  ])('tells the seller of a player of whom nothing else is said: %s', (sentence, from) => {
    const age = 'Ole Brekke, 24, a midfielder, is in the spotlight with the transfer window open.';
    expect(claimed(`${age}\n\n${sentence}`)).toEqual([`Ole Brekke: ${from} → Chelsea`]);
  });

  it('keeps the club that was told to lose him the seller in words that tell no side', () => {
    const news =
      'Chelsea have signed forward Ole Brekke, 24.\n\nBrekke joins Chelsea from Brentford, where he has spent years.';
    const body = `${news}\n\nBrentford released a statement saying they respect his desire to play closer to his family.`;
    expect(claimed(body).join()).not.toContain('→ Brentford');
  });

  it('gives no suitor the contract that a player has signed at home', () => {
    const news = 'Brentford captain Ole Brekke, 24, has ended speculation by signing a new contract until 2030.';
    const body = `${news}\n\nHull had a bid for Brekke rejected.\n\n"I am delighted to have signed the contract," Brekke said.`;
    expect(claimed(body).at(-1)).toBe('Ole Brekke: Brentford → ?');
  });

  it('takes who sells one player to buy another for the buyer of the second', () => {
    const age = 'Ole Brekke, 24, a midfielder, is in the spotlight with the transfer window open.';
    const body = `${age}\n\nChelsea could sell striker Tom Yardley to fund a move for Ole Brekke.`;
    expect(claimed(body)).toContain('Ole Brekke: ? → Chelsea');
  });

  it('leaves the club of a man who is to be replaced out of it', () => {
    expect(claimedAfterCast('Everton want Lindqvist to replace Marco Ferri, who has joined Milan.')).toContain(
      'Jonas Lindqvist: Genoa → Everton',
    );
  });

  it('leaves two clubs at one table open where nothing tells the seller', () => {
    expect(
      claimedAfterCast('Everton and Brentford have agreed a fee for Ole Brekke, the 22-year-old midfielder.'),
    ).toEqual(['Ole Brekke: ? → ?']);
  });

  it('binds each club to its own player', () => {
    expect(claimedAfterCast('Chelsea want Lindqvist while Arsenal are keen on Ferri.')).toEqual([
      'Jonas Lindqvist: Genoa → Chelsea',
      'Marco Ferri: Lyon → Arsenal',
    ]);
    expect(claimedAfterCast('Lindqvist has been linked with Chelsea while Ferri could leave.')).toEqual([
      'Jonas Lindqvist: Genoa → Chelsea',
      'Marco Ferri: Lyon → ?',
    ]);
    expect(claimedAfterCast("Lindqvist could leave, while Ferri has emerged as Arsenal's top target.")).toEqual([
      'Jonas Lindqvist: Genoa → ?',
      'Marco Ferri: Lyon → Arsenal',
    ]);
    expect(claimedAfterCast('Lindqvist is leaving Genoa for Chelsea, Ferri closing in on a move to Arsenal.')).toEqual([
      'Jonas Lindqvist: Genoa → Chelsea',
      'Marco Ferri: Lyon → Arsenal',
    ]);
  });

  it('takes the club of a heading for the suitor where nobody else is', () => {
    const headline = 'Chelsea transfers: Genoa midfielder Jonas Lindqvist agrees terms';
    const body = 'Genoa midfielder Jonas Lindqvist, 24, trained on Monday.';
    expect(claimed(body, headline)).toEqual([]);
    expect(claimed(`${headline}\n\n${body}`)).toEqual(LINDQVIST('Chelsea'));
  });

  it('carries the suitor only where a known deal is continued', () => {
    const first = 'Chelsea have made an offer for Genoa midfielder Jonas Lindqvist.';
    const told = (second: string) => claimed(`${first}\n\n${second}`)[1];
    expect(told('The deal for Lindqvist could be agreed this week.')).toBe('Jonas Lindqvist: Genoa → Chelsea');
    expect(told('Lindqvist will have a medical on Friday.')).toBe('Jonas Lindqvist: Genoa → Chelsea');
    expect(told('Several clubs are interested in signing Lindqvist.')).toBe('Jonas Lindqvist: Genoa → ?');
    expect(told('Lindqvist wants to leave Genoa.')).toBe('Jonas Lindqvist: Genoa → ?');
    expect(told('Genoa would listen to other offers for Lindqvist.')).toBe('Jonas Lindqvist: Genoa → ?');
  });
});

describe('no destination', () => {
  it.each([
    'Lindqvist will stay at Genoa.',
    'Genoa are ready to sell Lindqvist.',
    'Lindqvist played against Chelsea and wants to leave Genoa.',
    'Lindqvist scored against Chelsea but could leave Genoa.',
    'Former Chelsea midfielder Lindqvist wants to leave Genoa.',
    'Lindqvist, who had a loan spell with Chelsea, wants to leave Genoa.',
    'Genoa boss Bjarne Thelund says Lindqvist is not for sale.',
    'Chelsea fans heard that Lindqvist wants to leave Genoa.',
    'According to Sky Italia, Lindqvist wants to leave Genoa.',
    'Lindqvist wants a transfer to the Premier League.',
  ])('%s', (sentence) => expect(claimedAfterCast(sentence)).toEqual(LINDQVIST('?')));

  it('is his own club where he signs his first contract with it', () => {
    const body = 'Genoa midfielder Jonas Lindqvist has signed his first professional contract with Genoa.';
    expect(claimed(body)).toEqual(LINDQVIST('?'));
  });

  it('is the club of another player', () => {
    const body =
      'Genoa midfielder Jonas Lindqvist wants to leave, and Lyon signed striker Marco Ferri from Ajax in 2021.';
    expect(claimed(body)).toEqual(LINDQVIST('?'));
  });
});

it("leaves another player's goal to him", () => {
  const sentence = "Chelsea want Lindqvist and would use the money from Marco Ferri's move to Lazio.";
  expect(claimedAfterCast(sentence)).toContain('Jonas Lindqvist: Genoa → Chelsea');
});
