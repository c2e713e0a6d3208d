/** `npm run evaluate`: labels against findings, counted by DESIGN §4's rules. */
import { afterAll, describe, expect, it } from 'vitest';
import { runEvaluate } from '../../src/commands/evaluate';
import { align, answers } from '../../src/commands/evaluate/align';
import type { LabelledClaim, NamedClaim } from '../../src/commands/evaluate/labels';
import { namesOf } from '../../src/commands/evaluate/same';
import { splitOf } from '../../src/commands/evaluate/split';
import { knowledge } from '../support/read';
import { captured, folder } from './support';

const files = folder();
afterAll(() => files.remove());
const names = namesOf(knowledge);

const found = (start: number, end: number, more: Partial<NamedClaim> = {}): NamedClaim => ({
  start,
  end,
  players: ['Marco Bellandi'],
  from: ['Torino'],
  to: ['Leeds United'],
  move: 'join',
  stage: 'interest',
  sources: [{ name: 'page', kind: 'page' }],
  ...more,
});
const label = (start: number, end: number, more: Partial<LabelledClaim> = {}): LabelledClaim => ({
  ...found(start, end, more),
  optional: false,
  ...more,
});

describe('which finding answers a label', () => {
  it.each([
    [0, 100, 50, 150, true],
    [0, 100, 51, 151, false],
    [0, 100, 40, 60, true],
    [0, 100, 100, 200, false],
  ])('%i–%i and %i–%i: %s', (a, b, c, d, yes) => {
    expect(answers({ start: a, end: b }, { start: c, end: d })).toBe(yes);
  });

  it('neither rewards nor punishes what answers an optional label only', () => {
    const { sentences, right, invented } = align([label(0, 100, { optional: true })], [found(0, 100)], names);
    expect([sentences.length, right, invented.length]).toEqual([0, 0, 0]);
  });

  it('pairs the claims of a sentence by most equal fields', () => {
    const labels = [label(0, 100, { stage: 'off' }), label(0, 100, { players: ['Ivo Radnic'], to: [] })];
    const claims = [found(0, 100, { players: ['Ivo Radnic'], to: [] }), found(0, 100, { stage: 'off' })];
    const { pairs } = align(labels, claims, names);
    expect(pairs.every(({ same }) => same.size === pairs[0]?.same.size)).toBe(true);
    expect(pairs.map(({ label: one }) => one.players[0]).toSorted()).toEqual(['Ivo Radnic', 'Marco Bellandi']);
  });

  it('compares names by knowledge id, else without accents, case and "The"', () => {
    const same = (a: Partial<LabelledClaim>, b: Partial<NamedClaim>) =>
      align([label(0, 9, a)], [found(0, 9, b)], names).pairs[0]?.same;
    expect(same({ to: ['Man Utd'] }, { to: ['Manchester United'] })?.has('to')).toBe(true);
    expect(same({ players: ['Ángel Ruíz'] }, { players: ['Angel Ruiz'] })?.has('players')).toBe(true);
    expect(same({ to: ['Manchester City'] }, { to: ['Manchester United'] })?.has('to')).toBe(false);
  });
});

describe('the command', () => {
  const headline = 'Leeds interested in signing Torino midfielder Marco Bellandi';
  const second = 'Leeds United are interested in signing Torino midfielder Marco Bellandi this summer.';
  const text = `${headline}\n\n${second}\n\nIt is sunny in Turin today.`;
  const at = (words: string) => label(text.indexOf(words), text.indexOf(words) + words.length);
  const row = (id: string, claims: readonly object[]) => JSON.stringify({ id, lang: 'en', text, claims });
  const right = files.file('right.jsonl', row('a', [at(headline), at(second)]));
  const missed = files.file('missed.jsonl', row('b', [at(headline), at('It is sunny in Turin today.')]));

  async function figures(args: readonly string[]) {
    const streams = captured();
    const code = await runEvaluate(['--json', ...args], streams);
    return { code, err: streams.printed.err, figures: JSON.parse(streams.printed.out) };
  }

  it('scores what is right as right', async () => {
    const { code, figures: got } = await figures([right]);
    expect(code).toBe(0);
    expect(got.right).toMatchObject({ 'sentence precision': 1, 'sentence recall': 1, 'claim all right': 1 });
  });

  it('takes a label by its sentence instead of offsets, if that stands once', async () => {
    const quoted = ({ start, end, ...rest }: LabelledClaim) => ({ ...rest, sentence: text.slice(start, end) });
    const file = files.file('quoted.jsonl', row('q', [quoted(at(headline)), quoted(at(second))]));
    expect((await figures([file])).figures.quoted).toMatchObject({ 'sentence recall': 1 });
    const twice = files.file('twice.jsonl', row('t', [{ ...quoted(at(headline)), sentence: 'Torino' }]));
    const streams = captured();
    expect(await runEvaluate([twice], streams)).toBe(2);
    expect(streams.printed.err).toContain('"Torino" does not stand once');
  });

  it('counts a missed and an invented sentence', async () => {
    const { figures: got } = await figures([missed]);
    expect(got.missed).toMatchObject({ 'sentence precision': 0.5, 'sentence recall': 0.5 });
  });

  it('fails below a floor and names the figure', async () => {
    const floor = files.file('floor.json', JSON.stringify({ missed: { 'sentence recall': 0.9 } }));
    const { code, err } = await figures(['--floor', floor, missed]);
    expect(code).toBe(1);
    expect(err).toContain('sentence recall 0.500, floor 0.9');
  });

  it('goes on after a broken line, with exit code 2', async () => {
    const broken = files.file('broken.jsonl', `{"id":\n${row('a', [at(headline), at(second)])}`);
    const { code, err, figures: got } = await figures([broken]);
    expect(code).toBe(2);
    expect(err).toContain(`${broken}:1: not valid JSON`);
    expect(got.broken['sentence recall']).toBe(1);
  });

  it('explains misses on request', async () => {
    const streams = captured();
    await runEvaluate(['--misses', missed], streams);
    expect(streams.printed.out).toContain('It is sunny in Turin today.');
  });
});

describe('the split', () => {
  it('puts about a quarter aside, always the same', () => {
    const ids = Array.from({ length: 1000 }, (_, i) => `article-${i}`);
    const aside = ids.filter((id) => splitOf(id) === 'holdout');
    expect(aside.length).toBeGreaterThan(200);
    expect(aside.length).toBeLessThan(300);
    expect(ids.filter((id) => splitOf(id) === 'holdout')).toEqual(aside);
  });
});
