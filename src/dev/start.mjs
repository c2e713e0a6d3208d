/**
 * `npm start [-- FILE|URL]`: installs what is missing, builds, and opens a browser with the extension on the bundled
 * demo article, a file (.html, .txt) or an address. Without a display it prints the Receipts and writes a screenshot.
 */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { browserToStart, hasDisplay } from './browsers.mjs';
import { buildArtefacts, buildDemo, buildTarget, DEMO_HOST } from './build.mjs';
import { pageOf, STORY_PATH, servePage } from './demo-server.mjs';
import { ensureModules, playwrightChromium } from './install.mjs';
import { showInChromium } from './show-chromium.mjs';
import { machine, ROOT, requireNode } from './system.mjs';

/** @typedef {import('./browsers.mjs').Browser} Browser */
/** @typedef {{ url: string, matches: string[], file: string | null, close: () => void }} Shown */

const DEMO = join(ROOT, 'test/pages/demo.html');

/**
 * The address to open and the match pattern that lets the extension run there.
 * @param {string | undefined} wanted
 * @returns {Promise<Shown>}
 */
async function whatToShow(wanted) {
  if (wanted && /^https?:\/\//i.test(wanted)) {
    const { protocol, hostname, href } = new URL(wanted);
    return { url: href, matches: [`${protocol}//${hostname}/*`], file: null, close: () => {} };
  }
  const file = wanted ? resolve(process.env.INIT_CWD ?? '.', wanted) : DEMO;
  if (!machine.exists(file)) throw new Error(`${wanted}: no such file.`);
  const { port, close } = await servePage(pageOf(file));
  return { url: `http://${DEMO_HOST}:${port}${STORY_PATH}`, matches: [], file, close };
}

/** @returns {Promise<Browser>} */
async function findBrowser() {
  const { chromium } = await import('playwright-core');
  const browser = browserToStart(machine, () => playwrightChromium(machine, () => chromium.executablePath()));
  if (!browser) {
    throw new Error('No browser found. Install Chromium, Chrome, Edge or Firefox 142+, or set BROWSER_PATH.');
  }
  return browser;
}

/**
 * @param {Browser} browser
 * @param {Shown} shown
 * @param {string} extension
 */
async function show(browser, shown, extension) {
  const headed = hasDisplay(machine);
  console.log(`${headed ? 'Opening' : 'No display: reading'} ${shown.url} in ${browser.path}`);
  if (browser.kind !== 'firefox') {
    const picture = join(ROOT, 'dist/start.png');
    await showInChromium({ path: browser.path, extension, url: shown.url, host: DEMO_HOST, headed, picture });
  } else if (headed) {
    await showInFirefox(browser.path, extension, shown.url);
  } else {
    readWithoutBrowser(shown.file);
  }
}

/**
 * Waits until the user closes Firefox; meanwhile this process serves the page.
 * @param {string} path
 * @param {string} extension
 * @param {string} url
 */
async function showInFirefox(path, extension, url) {
  const args = ['run', '--no-config-discovery', '--no-reload', '-s', extension, '--firefox', path, '--start-url', url];
  args.push('--pref', `network.dns.localDomains=${DEMO_HOST}`);
  const child = spawn(process.execPath, ['node_modules/web-ext/bin/web-ext.js', ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  const code = await new Promise((done) => child.once('exit', done));
  if (code !== 0) throw new Error('web-ext run failed: see above.');
}

/**
 * A headless Firefox cannot be asked for its pages by web-ext: the command line reads the same file.
 * @param {string | null} file
 */
function readWithoutBrowser(file) {
  if (!file) throw new Error('Only Firefox is here and there is no display: an address cannot be shown.');
  machine.run(process.execPath, ['src/dev/run.mjs', 'src/cli.ts', 'check', file]);
}

async function main() {
  requireNode();
  ensureModules();
  const shown = await whatToShow(process.argv[2]);
  try {
    const browser = await findBrowser();
    const target = browser.kind === 'firefox' ? 'firefox' : 'chrome';
    if (!buildArtefacts() || !buildTarget(target)) throw new Error('The build failed: see above.');
    await show(browser, shown, buildDemo(target, shown.matches));
  } finally {
    shown.close();
  }
}

main().catch((/** @type {Error} */ error) => {
  console.error(error.message);
  process.exit(1);
});
