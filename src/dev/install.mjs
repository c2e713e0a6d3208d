/** Installs what is missing: npm packages and, for tests, browsers. Each command is printed before it runs. */
import { join } from 'node:path';
import { installed, usableFirefox } from './browsers.mjs';
import { machine, ROOT } from './system.mjs';

/** @typedef {import('./system.mjs').System} System */
/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean, link?: boolean }> }} Lock */

const LOCK = join(ROOT, 'package-lock.json');
const INSTALLED = join(ROOT, 'node_modules/.package-lock.json');
const APT_INSTALL = ['-o', 'DPkg::Lock::Timeout=400', 'install', '-y', '--no-install-recommends'];

/**
 * Whether node_modules differs from what the lock file asks for. Packages of other platforms are optional.
 * @param {Lock} wanted
 * @param {Lock} found npm's own record of what it installed
 */
export function isStale(wanted, found) {
  return Object.entries(wanted.packages ?? {}).some(
    ([path, entry]) => path !== '' && !entry.optional && found.packages?.[path]?.version !== entry.version,
  );
}

/**
 * Runs `npm ci` when node_modules is missing or does not fit the lock file.
 * @param {System} system
 */
export function ensureModules(system = machine) {
  const fits = system.exists(INSTALLED) && !isStale(JSON.parse(system.read(LOCK)), JSON.parse(system.read(INSTALLED)));
  if (fits) return;
  if (!announce(system, 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'])) {
    throw new Error('npm ci failed: see above.');
  }
}

/**
 * @param {System} system
 * @param {string} command
 * @param {string[]} args
 */
function announce(system, command, args) {
  system.say(`> ${command} ${args.join(' ')}`);
  return system.run(command, args);
}

/**
 * Installs Debian packages; false where that is not possible.
 * @param {System} system
 * @param {string[]} packages
 */
function apt(system, packages) {
  if (!system.root || !system.exists('/usr/bin/apt-get')) return false;
  announce(system, 'apt-get', ['update']);
  return announce(system, 'apt-get', [...APT_INSTALL, ...packages]);
}

/**
 * Playwright's own Chromium: its path, downloaded first when it is not there yet; null when it cannot be had.
 * @param {System} system
 * @param {() => string} executablePath where Playwright would put it
 */
export function playwrightChromium(system, executablePath) {
  const path = executablePath();
  if (system.exists(path)) return path;
  system.say('No Chromium found: downloading the one that Playwright uses (about 150 MB).');
  const done = announce(system, 'npx', ['playwright-core', 'install', 'chromium']);
  return done && system.exists(path) ? path : null;
}

/**
 * Chromium for the tests, or null.
 * @param {System} system
 * @param {() => string} executablePath
 */
export function ensureChromium(system, executablePath) {
  const given = system.env.CHROMIUM;
  if (given && system.exists(given)) return given;
  const found = installed(system, 'chromium');
  if (found) return found;
  if (apt(system, ['chromium', 'fonts-liberation'])) return installed(system, 'chromium');
  return playwrightChromium(system, executablePath);
}

/**
 * Firefox for the tests, or null.
 * @param {System} system
 */
export function ensureFirefox(system) {
  const given = system.env.FIREFOX;
  if (given && system.exists(given)) return given;
  const found = usableFirefox(system);
  if (found) return found;
  if (apt(system, ['firefox-esr', 'fonts-liberation'])) return usableFirefox(system);
  return downloadedFirefox(system);
}

/**
 * A Firefox of its own in node_modules/.cache, fetched by Mozilla's archive through @puppeteer/browsers.
 * @param {System} system
 */
function downloadedFirefox(system) {
  const args = [
    '--yes',
    '@puppeteer/browsers@2',
    'install',
    'firefox@stable',
    '--path',
    'node_modules/.cache/browsers',
  ];
  system.say(`No Firefox found: downloading one (about 100 MB).\n> npx ${args.join(' ')}`);
  // Its last line reads "firefox@stable_150.0 /path/to/firefox".
  const line = system.ask('npx', args).trim().split('\n').at(-1) ?? '';
  const path = line.replace(/^\S+\s+/, '');
  return path && system.exists(path) ? path : null;
}
