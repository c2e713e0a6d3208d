/** Pages of our own, read by the whole engine: what path, sides, summary and quoted words say of their sources. */
import { describe, expect, test } from 'vitest';
import { bareSource } from '../../src/languages/en/phrase-words';
import { pageView } from '../../src/receipt/page-view';
import { english } from '../support/locales';
import { analysed, knowledge } from '../support/read';

const view = (...paragraphs: readonly string[]) =>
  pageView(analysed(['Transfer news of the day', ...paragraphs].join('\n\n')), knowledge, english);

test('the path of words on record goes by the outlet that prints them', () => {
  const [story] = view('“I want to join Real Madrid,” Lens winger Mateo Larrieu told Marca.').stories;
  expect(story?.path.map((step) => step.label)).toEqual([
    'this page',
    'Marca',
    expect.stringContaining('Mateo Larrieu'),
  ]);
});

test('an owner’s other club is no side of a deal of its rival', () => {
  const [story] = view(
    'Juventus want to sign Lens winger Mateo Larrieu, according to La Gazzetta dello Sport.',
  ).stories;
  expect(story?.sides.filter((side) => side.club === 'Torino')).toEqual([]);
});

describe('the summary of a digest', () => {
  const { summary } = view(
    'Arsenal want Lens striker Luc Perrin. (Daily Mail)',
    'Everton are in talks with Torino over winger Marco Bellandi. (Sky Sports)',
    'Fulham have made a bid for Betis midfielder Nico Arrabal. (Marca)',
  );

  test('counts the reports of all its stories', () => {
    expect(summary.origins).toBe(3);
    expect(summary.lines).toContain('3 independent reports');
  });

  test('says that no one story has a second', () => {
    expect(summary.lines.join(' ')).toContain('a second independent source for any one story');
  });
});

test('a source without a name is quoted by words that stand alone', () => {
  expect(bareSource('(Various)')).toBe('Various');
  expect(bareSource('and East Belfast sources insist')).toBe('East Belfast sources');
  expect(bareSource('after a report')).toBe('a report');
  expect(bareSource('despite reports saying')).toBe('reports');
  expect(bareSource('also understood to be')).toBe('understood to');
  expect(bareSource('speculation also continues')).toBe('speculation');
  expect(bareSource('are said to be')).toBe('said to');
  expect(bareSource("it's claimed")).toBe("it's claimed");
  expect(bareSource('the big news out of London today is')).toBe('the big news out of London today');
  expect(bareSource('according to a new report')).toBe('a new report');
  expect(bareSource('- reports')).toBe('reports');
});
