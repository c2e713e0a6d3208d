/** Which main story's Receipt the labels of an article call right. */
import { describe, expect, it } from 'vitest';
import type { LabelledClaim } from '../../src/commands/evaluate/labels';
import type { MainStory } from '../../src/commands/evaluate/named';
import { judgeReceipt, RECEIPT_PARTS } from '../../src/commands/evaluate/receipt';
import { namesOf } from '../../src/commands/evaluate/same';
import { knowledge } from '../support/read';

const names = namesOf(knowledge);
const PAGE = { name: 'page', kind: 'page' } as const;
const MARCA = { name: 'Marca', kind: 'outlet' } as const;

const label = (start: number, more: Partial<LabelledClaim> = {}): LabelledClaim => ({
  start,
  end: start + 9,
  players: ['Marco Bellandi'],
  from: ['Torino'],
  to: ['Leeds United'],
  move: 'join',
  stage: 'interest',
  sources: [PAGE],
  optional: false,
  ...more,
});
const story = (more: Partial<MainStory> = {}): MainStory => ({
  player: 'Marco Bellandi',
  from: ['Torino'],
  to: ['Leeds United'],
  stage: 'interest',
  source: PAGE,
  ...more,
});
const wrong = (labels: readonly LabelledClaim[], found: MainStory | null) => {
  const verdict = judgeReceipt(labels, found, names, false);
  return verdict && RECEIPT_PARTS.filter((part) => !verdict.right.has(part));
};

const RADNIC = { players: ['Ivo Radnic'], from: ['Genoa'], to: ['Fulham'] };
const OF_RADNIC = story({ player: 'Ivo Radnic', from: ['Genoa'], to: ['Fulham'] });

describe('the verdict', () => {
  it('has no opinion where no firm label tells a story', () => {
    expect(wrong([label(0, { optional: true })], story())).toBeNull();
  });

  it('finds every part wrong where there is no story', () => {
    expect(wrong([label(0)], null)).toEqual([...RECEIPT_PARTS]);
  });

  it('asks for the furthest stage that is cited, and its source', () => {
    const labels = [label(0, { stage: 'bid', sources: [MARCA] }), label(10, { stage: 'agreed' })];
    expect(wrong(labels, story({ stage: 'bid', source: MARCA }))).toEqual([]);
    expect(wrong(labels, story({ stage: 'agreed' }))).toEqual(['stage', 'lead source']);
  });

  it('takes either of two stories with as many sentences, none with fewer', () => {
    const even = [label(0), label(10, RADNIC)];
    expect(wrong(even, story())).toEqual([]);
    expect(wrong(even, OF_RADNIC)).toEqual([]);
    expect(wrong([...even, label(20)], OF_RADNIC)).toEqual(['player', 'from', 'to']);
  });

  it('lets optional labels make a story the longest, never one without a firm label', () => {
    const labels = [label(0), label(10), label(20, RADNIC)];
    const more = label(30, { ...RADNIC, optional: true });
    expect(wrong([...labels, more], OF_RADNIC)).toEqual([]);
    expect(wrong([label(0), more, { ...more, start: 50, end: 59 }], OF_RADNIC)).toEqual(['player', 'from', 'to']);
  });

  it('lets each optional label lead by itself, or be left out', () => {
    const report = label(10, { stage: 'talks', sources: [MARCA], optional: true });
    const later = label(20, { stage: 'agreed', sources: [{ name: 'Ivo Radnic', kind: 'person' }], optional: true });
    const labels = [label(0), report, later];
    expect(wrong(labels, story())).toEqual([]);
    expect(wrong(labels, story({ stage: 'talks', source: MARCA }))).toEqual([]);
    expect(wrong(labels, story({ stage: 'bid', source: MARCA }))).toEqual(['stage']);
  });

  it('lets clubs of optional labels be named or not', () => {
    const labels = [label(0), label(10, { to: ['Fulham'], optional: true })];
    expect(wrong(labels, story({ to: ['Leeds United', 'Fulham'] }))).toEqual([]);
    expect(wrong(labels, story({ to: ['Fulham'] }))).toEqual(['to']);
    expect(wrong(labels, story({ to: ['Leeds United', 'Everton'] }))).toEqual(['to']);
  });
});
