import { type Case, casesOf } from '../../support/attribution';

const CASES: readonly Case[] = [
  // Agencies name place and agency first; who speaks comes last.
  ['MILAN – Genoa signed on Friday midfielder Jonas Lindqvist, the Italian club reported.', 'club Genoa'],
  ['MILAN, Jan 20 (Reuters) - Genoa have signed Jonas Lindqvist, the club said.', 'club Genoa'],
  ['Jonas Lindqvist has signed a contract with Genoa, the Serie A (SA) club said on Friday.', 'club Genoa'],
  ['Jonas Lindqvist has joined Genoa from Everton, the club announced.', 'club Genoa'],
  ['Jonas Lindqvist has left Genoa, the club announced. It said Jonas Lindqvist would join Everton.', 'club Genoa'],
  // A club that does something, saying why.
  ['Genoa have turned down an offer for Jonas Lindqvist, saying he is not for sale.', 'club Genoa'],
  ['Genoa turned down an offer for Jonas Lindqvist from Everton, insisting he will stay.', 'club Genoa'],
  ['Genoa have revealed their asking price for Jonas Lindqvist, according to reports.', 'unnamed'],
  ['Genoa have indicated that Jonas Lindqvist will be allowed to leave.', 'club Genoa'],
  ['Everton were told by Genoa that Jonas Lindqvist is not for sale.', 'club Genoa'],
  ['Jonas Lindqvist is not for sale at any price - Genoa', 'club Genoa'],
  ['Everton said on their website (www.evertonfc.com) that Jonas Lindqvist will join Genoa.', 'club Everton'],
  ['A statement on Genoa’s website, www.genoacfc.it, read: “Jonas Lindqvist will join Everton.”', 'club Genoa'],
  ['Genoa: ‘No offers for Jonas Lindqvist’', 'club Genoa'],
  ['Jonas Lindqvist has joined Genoa, the Serie A club said on Saturday.', 'club Genoa'],
  ['Genoa have signed Jonas Lindqvist, the Serie A leaders confirmed on Sunday.', 'club Genoa'],
  [
    'The transfer of Jonas Lindqvist from Everton to Genoa was confirmed by both clubs on Friday.',
    'club Everton + club Genoa',
  ],
  ['Jonas Lindqvist has left Everton for Genoa.\n\nBoth clubs announced the deal.', 'club Everton + club Genoa'],
  ['Both clubs have reached an agreement over Jonas Lindqvist.', 'page'],
  ['English Premier League club, Everton, has announced the signing of Jonas Lindqvist.', 'club Everton'],
  ['It was over soon, with Genoa confirming that Jonas Lindqvist has left.', 'club Genoa'],
  ['Jonas Lindqvist has left following official confirmation from Genoa.', 'club Genoa'],
  ['Genoa have signed Jonas Lindqvist.\n\n“It is done,” read a statement released by the club.', 'club Genoa'],
  [
    'The Genoa manager Bengt Sandberg has other plans and confirmed a bid for Jonas Lindqvist.',
    'person Bengt Sandberg',
  ],
  [
    'A club statement read: “Everton are pleased to announce the signing of Jonas Lindqvist from Genoa.”',
    'club Everton',
  ],
  // What a club wants, others know.
  ['Genoa want Jonas Lindqvist, and sources close to the club indicated that a bid is near.', 'unnamed'],
  ['Genoa are set to sign Jonas Lindqvist - Everton also keen', 'page'],
  ['Genoa have told Everton to pay £12m for Jonas Lindqvist.', 'page'],
];

casesOf('Clubs that speak', CASES);
