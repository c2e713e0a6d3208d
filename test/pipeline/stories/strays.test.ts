import { describe, expect, test } from 'vitest';
import { analysisOf } from '../../support/analysis';
import { from, mini, says } from '../../support/cases';

const E = { to: ['Eastvale United'] };
const manager = from.person('Simon Farrow', 'manager', 'Northport');

function first(spec: Parameters<typeof analysisOf>[0]) {
  const story = analysisOf(spec).stories[0];
  if (story === undefined) throw new Error('no story');
  return story;
}

describe('a lone claim far ahead of the page', () => {
  const body =
    'Radio Sud says they like Brandt. Harbour Post says they watch Brandt. Brandt is fond of them. Daily Tide says Brandt flies in.';
  const said = [
    says('they like', 'interest', [from.sud], E),
    says('they watch', 'interest', [from.post], E),
    says('is fond', 'interest', [], E),
    says('flies in', 'agreed', [from.tide], E),
  ];
  const stageOf = (headline: string, stage: 'interest' | 'talks', more: Parameters<typeof mini>[1] = [], text = '') =>
    first(mini(`${headline}\n\n${body}${text}`, [says(headline, stage, [], E), ...said, ...more])).stage;

  test('does not lead where the headline tells of interest', () => {
    expect(stageOf('Eastvale eye Brandt', 'interest')).toBe('interest');
  });

  test('leads under a headline that tells of talks', () => {
    expect(stageOf('Eastvale meet Brandt', 'talks')).toBe('agreed');
  });

  test('leads where a second source says so', () => {
    const second = [says('a fee is settled', 'agreed', [from.ledger], E)];
    expect(stageOf('Eastvale eye Brandt', 'interest', second, ' The Ledger says a fee is settled.')).toBe('agreed');
  });

  test('leads a story of few sentences', () => {
    const few = mini('Eastvale eye Brandt\n\nDaily Tide says Brandt flies in.', [
      says('eye Brandt', 'interest', [], E),
      says('flies in', 'agreed', [from.tide], E),
    ]);
    expect(first(few).stage).toBe('agreed');
  });
});

describe('one sentence behind the opening that alone goes furthest', () => {
  const opening = 'Eastvale eye Brandt\n\nRadio Sud says they like Brandt.\n\nHe is fond of them.';
  const said = [
    says('eye Brandt', 'interest', [], E),
    says('they like', 'interest', [from.sud], E),
    says('is fond', 'interest', [], E),
  ];
  const leads = (text: string, ...claims: Parameters<typeof mini>[1]) =>
    first(mini(`${opening}\n\n${text}`, [...said, ...claims])).stage;

  test('does not lead with a deal that is done', () => {
    expect(leads('Daily Tide says he signed last week.', says('he signed', 'done', [from.tide], E))).toBe('interest');
  });

  test('does not lead by words on record', () => {
    expect(leads('Simon Farrow says talks are rare.', says('talks are rare', 'talks', [manager], E))).toBe('interest');
  });

  test("does not lead by the writer's own words", () => {
    const text = 'Eastvale eye Brandt\n\nThey like Brandt.\n\nHe is fond of them.\n\nAn offer may come.';
    const claims = ['eye Brandt', 'They like', 'is fond'].map((words) => says(words, 'interest', [], E));
    expect(first(mini(text, [...claims, says('An offer', 'bid', [], E)])).stage).toBe('interest');
  });

  test('leads by a named report', () => {
    expect(leads('Daily Tide says an offer went in.', says('an offer', 'bid', [from.tide], E))).toBe('bid');
  });

  test('leads where a second sentence goes as far', () => {
    const both = [says('he signed', 'done', [from.tide], E), says('It is done', 'done', [from.post], E)];
    expect(leads('Daily Tide says he signed. It is done, Harbour Post says.', ...both)).toBe('done');
  });

  test('leads where the opening tells nothing of the player', () => {
    const text =
      'News of the day\n\nThe window shuts soon.\n\nAll is calm.\n\nBrandt is fond of them.\n\nHe signed, says Daily Tide.';
    const claims = [says('is fond', 'interest', [], E), says('He signed', 'done', [from.tide], E)];
    expect(first(mini(text, claims)).stage).toBe('done');
  });
});
