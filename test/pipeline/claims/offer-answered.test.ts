/** "Lens turned it down", "So are Lens": what answers or repeats the claim right before. */
import { describe, expect, it } from 'vitest';
import { analysed } from '../../support/read';

const OFFER = 'Udinese made a €15m bid for midfielder Jonas Lindqvist last week.';

/** Claims of the last sentence of a page about that offer. */
function answered(sentence: string, before = OFFER): readonly string[] {
  const text = ['Transfer news: Serie A latest', before, sentence].join('\n\n');
  const { claims, mentions } = analysed(text);
  return claims
    .filter((claim) => claim.start >= text.length - sentence.length)
    .map(({ players, from, to, stage, sources }) => {
      const clubs = (indices: readonly number[]) => indices.map((index) => mentions.clubs[index]?.name).join(', ');
      const names = players.map((player) => mentions.players[player]?.name).join(', ');
      return `${names}: ${clubs(from)} → ${clubs(to)}, ${stage}, ${sources.map(({ name }) => name).join(' < ')}`;
    });
}

describe('an offer called "it"', () => {
  it.each([
    ['Genoa turned it down.', 'Genoa → Udinese, bid, page'],
    ['Sky Sport Italia report that Genoa knocked it back at once.', 'Genoa → Udinese, bid, Sky Sport Italia'],
    ['It was rejected by Genoa, Tuttosport report.', 'Genoa → Udinese, bid, Tuttosport'],
    ['Everton dismissed it as derisory.', 'Everton → Udinese, bid, page'],
    ['According to Tuttosport, Genoa have yet to respond.', 'Genoa → Udinese, bid, Tuttosport'],
    ['Genoa have now accepted it, according to Tuttosport.', 'Genoa → Udinese, agreed, Tuttosport'],
    ['Genoa have not accepted it, according to Tuttosport.', 'Genoa → Udinese, bid, Tuttosport'],
  ])('%s', (sentence, claim) => expect(answered(sentence)).toEqual([`Jonas Lindqvist: ${claim}`]));

  it.each([
    ['nobody has bid', 'Genoa turned it down.', 'Udinese are interested in midfielder Jonas Lindqvist.'],
    ['another thing is meant', 'Genoa won the cup and celebrated it in style.', OFFER],
  ])('is none where %s', (_, sentence, before) => expect(answered(sentence, before)).toEqual([]));
});

describe('more clubs of which the same holds', () => {
  const TRACKED = 'Udinese are tracking Everton midfielder Jonas Lindqvist.';
  it.each([
    ['So are Burnley and Fulham, according to Tuttosport.', 'Everton → Burnley, Fulham, interest, Tuttosport'],
    ['As are Burnley.', 'Everton → Burnley, interest, page'],
  ])('%s', (sentence, claim) => expect(answered(sentence, TRACKED)).toEqual([`Jonas Lindqvist: ${claim}`]));

  it('tells nothing of a match', () =>
    expect(answered('So are Burnley.', 'Udinese are through to the final of the cup.')).toEqual([]));
});
