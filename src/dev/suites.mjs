/** The suites of `npm test` and how their outcomes are counted. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './system.mjs';

/** @typedef {import('./system.mjs').System} System */
/**
 * @typedef {object} Outcome
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} [why] reason of a skipped suite
 * @property {number} [needShared] skipped tests that need ../shared, which only the project's own machines have
 * @property {readonly string[]} [failures] one line per failed test: its name and the first line of what went wrong
 */
/** @typedef {{ status: string, fullName: string, failureMessages?: string[] }} TestResult */
/** @typedef {{ testResults: { assertionResults: TestResult[] }[] }} Report */

/**
 * Counts a vitest JSON report. A run that ended badly without a failed test (a file that does not load, an unhandled
 * error) counts as one failure.
 * @param {string} name
 * @param {boolean} ok the run's exit code was 0
 * @param {Report | null} report
 * @returns {Outcome}
 */
export function count(name, ok, report) {
  const tests = report?.testResults.flatMap((file) => file.assertionResults) ?? [];
  const skippedTests = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed');
  const failed = tests.filter((test) => test.status === 'failed');
  return {
    name,
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: ok ? failed.length : Math.max(1, failed.length),
    failures: failed.map((test) => `${test.fullName}: ${test.failureMessages?.[0]?.split('\n')[0] ?? 'no message'}`),
    skipped: skippedTests.length,
    needShared: skippedTests.filter((test) => test.fullName.includes('../shared')).length,
  };
}

/**
 * A command that either passes or fails as a whole.
 * @param {System} system
 * @param {string} name
 * @param {readonly string[][]} commands Node programs with their arguments
 * @returns {Outcome}
 */
export function check(system, name, commands) {
  const ok = commands.every((command) => system.run(process.execPath, command));
  return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/**
 * One vitest project, or a part of it; others may run beside it.
 * @param {System} system
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {Promise<Outcome>}
 */
export async function vitest(system, name, args) {
  const file = join(ROOT, 'dist/test', `${name.replace(/\W+/g, '-')}.json`);
  mkdirSync(join(ROOT, 'dist/test'), { recursive: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const startedAt = Date.now();
  const ok = await system.runBeside(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...args, ...reporters]);
  return count(name, ok, readReport(system, file, startedAt));
}

/**
 * The report, unless it is one of an earlier run.
 * @param {System} system
 * @param {string} file
 * @param {number} startedAt ms since the epoch
 * @returns {Report | null}
 */
function readReport(system, file, startedAt) {
  if (!system.exists(file)) return null;
  const report = JSON.parse(system.read(file));
  return report.startTime >= startedAt ? report : null;
}

/**
 * @param {string} name
 * @param {string} why
 * @returns {Outcome}
 */
export function skippedSuite(name, why) {
  return { name, passed: 0, failed: 0, skipped: 1, why };
}

/**
 * Whether the run is good. On CI nothing may be skipped except what needs ../shared.
 * @param {readonly Outcome[]} outcomes
 * @param {boolean} ci
 */
export function isGood(outcomes, ci) {
  return outcomes.every((one) => one.failed === 0 && (!ci || one.skipped === (one.needShared ?? 0)));
}

/**
 * The failed tests by name (a log that is cut short keeps its end), one line per suite, then the closing line.
 * @param {readonly Outcome[]} outcomes
 * @returns {string[]}
 */
export function summary(outcomes) {
  const line = (/** @type {Outcome} */ one) =>
    one.why
      ? `SKIPPED ${one.name}: ${one.why}`
      : `${one.failed > 0 ? 'FAILED ' : 'passed '} ${one.name}: ${totals([one])}`;
  const failures = outcomes.flatMap((one) => one.failures?.map((failure) => `✗ ${one.name} > ${failure}`) ?? []);
  return [...failures, ...outcomes.map(line), totals(outcomes)];
}

/** @param {readonly Outcome[]} outcomes */
function totals(outcomes) {
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    outcomes.reduce((total, one) => total + one[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`;
}
