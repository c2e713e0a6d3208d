import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../src/pipeline/claims/clauses';
import { skeletonOf } from '../../../src/pipeline/text/skeleton';
import { read } from '../../support/read';

/** The clauses of the last sentence of a text, as words of its skeleton. */
function clauses(sentence: string): readonly string[] {
  const { sentences, mentions } = read(sentence);
  const last = sentences.at(-1);
  if (!last) return [];
  const skeleton = skeletonOf(last, mentions.bySentence[last.index] ?? []);
  return clausesOf(skeleton).map((clause) => skeleton.text.slice(clause.from, clause.to).trim());
}

describe('clausesOf', () => {
  it.each([
    ['The club were keen, but the player said no.', ['the club were keen ,', 'but the player said no .']],
    ["Lens agreed a fee, ending Genoa's hopes of a deal.", ['<c0> agreed a fee ,', "ending <c1> 's hopes of a deal ."]],
    ['Everton miss out with Fulham set to sign him.', ['<c0> miss out', 'with <c1> set to sign him .']],
    ['He may leave if the price is right.', ['he may leave', 'if the price is right .']],
    ['He trained alone and is wanted by many.', ['he trained alone', 'and is wanted by many .']],
    [
      'Genoa striker Ola Brandt was unhappy and today he has asked to leave.',
      ['<c0> striker <p1> was unhappy', 'and <d2> <p3> has asked to leave .'],
    ],
  ])('cuts: %s', (sentence, expected) => expect(clauses(sentence)).toEqual(expected));

  it('cuts behind what is told of a name in passing', () => {
    expect(clauses('Leeds, who bought Ola Brandt from Genoa in 2019, appear keen on Lens.')).toHaveLength(3);
  });

  it.each(['The club and the player agreed terms.', 'He spoke of hope and joy.'])('leaves whole: %s', (sentence) =>
    expect(clauses(sentence)).toHaveLength(1),
  );

  it('cuts before the club that acts next', () => {
    expect(clauses('Leeds want Ola Brandt, Lens have decided against a bid for Marco Ferri.')).toHaveLength(2);
  });

  it.each([
    'Genoa sign Ola Brandt, eye Marco Ferri',
    'Genoa agree fee for Ola Brandt and close in on Lens star Marco Ferri',
    'Everton sell Ola Brandt to Lyon, set to sign Marco Ferri',
  ])('cuts before what the club does next, with another player: %s', (sentence) =>
    expect(clauses(`Stoke winger Ola Brandt trained. Hull striker Marco Ferri did not. ${sentence}`)).toHaveLength(2),
  );

  it('does not cut a row of players', () => {
    expect(clauses('Genoa want Ola Brandt and Lens star Marco Ferri')).toHaveLength(1);
  });

  it('does not cut inside clubs that are one subject', () => {
    expect(clauses('Leeds made contact but Lens and Genoa are leading the race.')).toEqual([
      '<c0> made contact',
      'but <c1> and <c2> are leading the race .',
    ]);
  });

  it('nor before the second player of a list whose club is named', () => {
    expect(clauses('Leeds want Genoa winger Ola Brandt and Lens defender Marco Ferri.')).toHaveLength(1);
  });

  it('cuts a headline between the stories of several clubs, not inside a list of clubs', () => {
    expect(clauses('Leeds finalise Ola Brandt deal, Lens want Genoa winger Marco Ferri')).toHaveLength(2);
    expect(clauses('Leeds, Lens want Genoa winger Marco Ferri')).toHaveLength(1);
  });

  it('keeps a label with what it announces', () => {
    expect(clauses('2330 – DONE DEAL – The striker has gone.')).toEqual(['2330 – done deal – the striker has gone .']);
  });
});
