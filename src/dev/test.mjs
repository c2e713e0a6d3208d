/**
 * `npm test`: installs what is missing, builds both browsers' extensions, then runs every check. Ends with one line
 * per suite and `N passed, N failed, N skipped`. On CI (environment variable) a skipped suite is a failure.
 */
import { buildArtefacts, buildTarget } from './build.mjs';
import { ensureChromium, ensureFirefox, ensureModules } from './install.mjs';
import { check, isGood, skippedSuite, summary, vitest } from './suites.mjs';
import { machine, requireNode } from './system.mjs';

/** @typedef {import('./suites.mjs').Outcome} Outcome */

const BIOME = ['node_modules/@biomejs/biome/bin/biome', 'check', '--config-path=test/lint.json'];
const TSC = 'node_modules/typescript/bin/tsc';
const WEB_EXT = ['node_modules/web-ext/bin/web-ext.js', 'lint', '--no-config-discovery', '--warnings-as-errors'];

/** Finds or installs the browsers; their paths reach vite.config.ts and the drivers through the environment. */
async function browsers() {
  const { chromium } = await import('playwright-core');
  const paths = {
    chromium: ensureChromium(machine, () => chromium.executablePath()),
    firefox: ensureFirefox(machine),
  };
  if (paths.chromium) process.env.CHROMIUM = paths.chromium;
  if (paths.firefox) process.env.FIREFOX = paths.firefox;
  return paths;
}

/** @returns {Outcome[]} */
function staticChecks() {
  return [
    check(machine, 'format and lint', [[...BIOME, 'src', 'test', 'vite.config.ts']]),
    check(machine, 'types', [
      [TSC, '--noEmit'],
      [TSC, '--noEmit', '-p', 'src/pipeline'],
    ]),
  ];
}

/**
 * @param {string} name
 * @param {string | null} browser
 * @param {readonly string[]} args
 */
function browserSuite(name, browser, args) {
  return browser ? vitest(machine, name, args) : skippedSuite(name, 'its browser could not be found or installed');
}

/** @returns {Promise<number>} exit code */
async function main() {
  requireNode();
  ensureModules();
  const { chromium, firefox } = await browsers();
  if (!buildArtefacts()) return 1;
  const outcomes = staticChecks();
  for (const target of ['chrome', 'firefox']) if (!buildTarget(target)) return 1;
  outcomes.push(check(machine, 'web-ext lint', [[...WEB_EXT, '-s', 'dist/firefox']]));
  outcomes.push(await vitest(machine, 'built files', ['--project', 'e2e', 'test/e2e/build']));
  // Two at a time: where one waits for a browser or for the disk, the other works.
  const pairs = [
    [
      () => vitest(machine, 'unit', ['--project', 'unit']),
      () => browserSuite('in the browser', chromium, ['--project', 'dom']),
    ],
    [
      () => browserSuite('end to end, Chromium', chromium, ['--project', 'e2e', 'test/e2e/chromium']),
      () => browserSuite('end to end, Firefox', firefox, ['--project', 'e2e', 'test/e2e/firefox']),
    ],
  ];
  for (const pair of pairs) outcomes.push(...(await Promise.all(pair.map((run) => run()))));
  console.log(`\n${summary(outcomes).join('\n')}`);
  return isGood(outcomes, Boolean(process.env.CI)) ? 0 : 1;
}

process.exit(await main());
