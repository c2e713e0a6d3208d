import { describe, expect, it } from 'vitest';
import { count, isGood, skippedSuite, summary, vitest } from '../../src/dev/suites.mjs';
import { machine } from '../../src/dev/system.mjs';
import { fakeMachine } from './machine';

const report = (...tests: [status: string, fullName: string, message?: string][]) => ({
  testResults: [
    {
      assertionResults: tests.map(([status, fullName, message]) => ({
        status,
        fullName,
        failureMessages: message === undefined ? [] : [message],
      })),
    },
  ],
});

describe('counting', () => {
  it('adds passed, failed and skipped tests up', () => {
    const one = count('unit', false, report(['passed', 'a'], ['failed', 'b'], ['skipped', 'c'], ['todo', 'd']));
    expect(one).toMatchObject({ passed: 1, failed: 1, skipped: 2 });
  });

  it('counts a bad end without a failed test as one failure', () => {
    expect(count('unit', false, report(['passed', 'a'])).failed).toBe(1);
    expect(count('unit', false, null).failed).toBe(1);
  });

  it('sums every suite in the last line', () => {
    const lines = summary([
      count('unit', true, report(['passed', 'a'], ['passed', 'b'])),
      skippedSuite('Firefox', 'none'),
    ]);
    expect(lines).toEqual([
      'passed  unit: 2 passed, 0 failed, 0 skipped',
      'SKIPPED Firefox: none',
      '2 passed, 0 failed, 1 skipped',
    ]);
  });

  it('names every failed test before the sums, with the first line of what went wrong', () => {
    const broken = report(['failed', 'the card opens', 'Error: waited\n at x'], ['failed', 'b'], ['passed', 'c']);
    expect(summary([count('Firefox', false, broken)])).toEqual([
      '✗ Firefox > the card opens: Error: waited',
      '✗ Firefox > b: no message',
      'FAILED  Firefox: 1 passed, 2 failed, 0 skipped',
      '1 passed, 2 failed, 0 skipped',
    ]);
  });
});

describe('verdict', () => {
  const clean = count('unit', true, report(['passed', 'a']));

  it('fails on a failure', () => {
    expect(isGood([clean, count('dom', false, null)], false)).toBe(false);
  });

  it('lets a suite be skipped at home, not on CI', () => {
    const outcomes = [clean, skippedSuite('Firefox', 'none')];
    expect(isGood(outcomes, false)).toBe(true);
    expect(isGood(outcomes, true)).toBe(false);
  });

  it('lets tests that need ../shared be skipped on CI', () => {
    const shared = count('unit', true, report(['passed', 'a'], ['skipped', 'reads ../shared/corpus']));
    expect(isGood([shared], true)).toBe(true);
    expect(isGood([count('unit', true, report(['skipped', 'other']))], true)).toBe(false);
  });
});

describe('beside each other', () => {
  it('a suite that ends badly without a report is one failure', async () => {
    const { system, log } = fakeMachine();
    expect(await vitest(system, 'no such suite', ['--project', 'none'])).toMatchObject({ passed: 0, failed: 1 });
    expect(log.join()).toContain('run --project none');
  });

  it.each([
    ['process.exit(0)', true],
    ['process.exit(3)', false],
  ])('a program says how it ended: %s', async (program, ok) => {
    expect(await machine.runBeside(process.execPath, ['-e', program])).toBe(ok);
  });

  it('a program that cannot be started has failed', async () => {
    expect(await machine.runBeside('/no/such/program', [])).toBe(false);
  });
});
