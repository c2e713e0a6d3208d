import { describe, expect, it } from 'vitest';
import { claimed } from '../../support/told';

describe('clubs shared out among players', () => {
  it('in the order of the names where the sentence says "respectively"', () => {
    const text =
      'Jonas Lindqvist and Marco Ferri have joined Stoke and Hull on loan from Arsenal and Chelsea respectively.';
    expect(claimed(text)).toEqual(['Jonas Lindqvist: Arsenal → Stoke City', 'Marco Ferri: Chelsea → Hull City']);
  });

  it('together where it does not', () => {
    expect(claimed('Jonas Lindqvist and Marco Ferri have been linked with Stoke and Hull.')).toEqual([
      'Jonas Lindqvist, Marco Ferri: ? → Stoke City, Hull City',
    ]);
  });

  it('crosswise where they are swapped, in the order of the clubs', () => {
    const text = 'Stoke and Hull are considering a straight swap deal involving Jonas Lindqvist and Marco Ferri.';
    expect(claimed(text)).toEqual(['Jonas Lindqvist: Stoke City → Hull City', 'Marco Ferri: Hull City → Stoke City']);
  });

  it('to nobody for whom nothing is said where several are swapped for one', () => {
    const text = 'Stoke and Hull have agreed on a swap deal involving Jonas Lindqvist, Marco Ferri and Pål Brandell.';
    expect(claimed(`Hull winger Jonas Lindqvist has impressed.\n\n${text}`)).toEqual([
      'Jonas Lindqvist: Hull City → Stoke City',
      'Marco Ferri, Pål Brandell: ? → ?',
    ]);
  });

  it('to each his own where every player has a verb or a move of his own', () => {
    const row = 'Jonas Lindqvist has gone to Stoke, Marco Ferri is expected to join Hull this week.';
    expect(claimed(row)).toEqual(['Jonas Lindqvist: ? → Stoke City', 'Marco Ferri: ? → Hull City']);
  });

  it('to the club that opens the sentence for the player of its second verb', () => {
    const cast = 'Stoke winger Jonas Lindqvist trained. Hull striker Marco Ferri did not.';
    expect(claimed(`${cast}\n\nEverton sign Jonas Lindqvist, eye Marco Ferri.`)).toEqual([
      'Jonas Lindqvist: Stoke City → Everton',
      'Marco Ferri: Hull City → Everton',
    ]);
    expect(claimed(`${cast}\n\nEverton agree Jonas Lindqvist fee and target Marco Ferri.`)).toEqual([
      'Jonas Lindqvist: Stoke City → Everton',
      'Marco Ferri: Hull City → Everton',
    ]);
  });

  it.each([
    'Everton are in talks with Genoa over a deal for Jonas Lindqvist, with Marco Ferri moving in the opposite direction.',
    'Jonas Lindqvist is set to leave Genoa for Everton, with Marco Ferri going the other way.',
    'Genoa winger Jonas Lindqvist will be offered to Everton in part-exchange for Marco Ferri.',
    'Everton are offering Marco Ferri and £5m for Genoa winger Jonas Lindqvist.',
    'Everton have bid £5m plus Marco Ferri for Genoa winger Jonas Lindqvist.',
    'Everton tabled an offer of £5m and Marco Ferri for Genoa winger Jonas Lindqvist.',
    'Everton could use Marco Ferri as a makeweight in a deal for Genoa winger Jonas Lindqvist.',
  ])('turned round for the one who goes the other way: %s', (text) =>
    expect([...claimed(text)].sort()).toEqual(['Jonas Lindqvist: Genoa → Everton', 'Marco Ferri: Everton → Genoa']),
  );
});
