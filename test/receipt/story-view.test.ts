/** A story in words: which side its badge shows, the label of an old page, what muting hides. */
import { expect, test } from 'vitest';
import { pageView } from '../../src/receipt/page-view';
import { english } from '../support/locales';
import { analysed, knowledge } from '../support/read';

const STORY = `Leeds want Torino midfielder Marco Bellandi

Leeds United are interested in signing Torino midfielder Marco Bellandi, according to Tuttosport.`;

test('a source that covers the selling club and its rival stands on the side of the selling club', () => {
  const [story] = pageView(analysed(STORY), knowledge, english).stories;
  expect(story?.sides.map(({ club, side }) => [club, side])).toEqual([
    ['Torino', 'seller'],
    ['Juventus', 'rival'],
  ]);
  expect(story?.badge.sideKind).toBe('seller');
});

test('an old page is not called an old report', () => {
  const analysis = analysed(STORY, '2026-01-20');
  const old = { rule: 'stale' as const, strength: 'flag' as const, start: 0, end: 5, also: [] };
  const labels = (args: readonly string[]) =>
    pageView(
      { ...analysis, stories: analysis.stories.map((one) => ({ ...one, cautions: [{ ...old, args }] })) },
      knowledge,
      english,
    ).stories[0]?.badge.caution;
  expect(labels(['key:caution_stale_page', 'date:2026-01-01', '19', 'key:caution_stale_today'])).toBe('Old page');
  expect(labels(['Tuttosport', 'date:2026-01-01', '19', 'key:caution_stale_this_page'])).toBe('Old report');
});

test('a muted lead source hides the badge, whoever else tells of it', () => {
  const preferences = { muted: new Set(['tuttosport']), followed: new Set<string>() };
  const [story] = pageView(analysed(STORY), knowledge, english, preferences).stories;
  expect(story?.hiddenBy).toBe('Tuttosport');
  expect(story?.claims.some((claim) => claim.hiddenBy === null)).toBe(true);
});

test('a player who leaves for nowhere named is not said to have his future in question', () => {
  const head = (text: string) => pageView(analysed(text), knowledge, english).stories[0]?.title;
  const left =
    'Torino part company with Okimo\n\nTorino have announced that midfielder Jerome Okimo has left the club by mutual consent.';
  expect(head(left)).toBe('Okimo · leaves Torino');
  const may =
    'Okimo future uncertain\n\nTorino midfielder Jerome Okimo could leave the club in January, according to Sky Sports.';
  expect(head(may)).toBe('Okimo · Torino, future in question');
});

test('a surname of two words is kept whole where the page calls him so', () => {
  const text = `Strand Holm wanted by Leeds

Leeds United are interested in signing Torino striker Jorgen Strand Holm, according to Tuttosport. Strand Holm is valued at £20m.`;
  const [story] = pageView(analysed(text), knowledge, english).stories;
  expect(story?.title).toMatch(/^Strand Holm · /);
});
