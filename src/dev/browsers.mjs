/** Where browsers are on this machine. Nothing is installed here (install.mjs does that). */
import { posix, win32 } from 'node:path';
import { onPath } from './system.mjs';

/** @typedef {import('./system.mjs').System} System */
/** @typedef {{ kind: 'chromium' | 'branded' | 'firefox', path: string }} Browser */

/** Firefox that knows `data_collection_permissions` on desktop and Android. */
const OLDEST_FIREFOX = 142;

const NAMES = {
  chromium: ['chromium', 'chromium-browser'],
  branded: ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'brave-browser'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const MAC = {
  chromium: ['Chromium.app/Contents/MacOS/Chromium'],
  branded: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Brave Browser.app/Contents/MacOS/Brave Browser',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

const WINDOWS = {
  chromium: ['Chromium\\Application\\chrome.exe'],
  branded: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/**
 * Path of an installed browser of this kind, or null.
 * @param {System} system
 * @param {Browser['kind']} kind
 */
export function installed(system, kind) {
  if (system.platform === 'darwin') {
    return MAC[kind].map((app) => posix.join('/Applications', app)).find((path) => system.exists(path)) ?? null;
  }
  if (system.platform === 'win32') {
    const folders = [system.env.PROGRAMFILES, system.env['PROGRAMFILES(X86)'], system.env.LOCALAPPDATA];
    const paths = folders.flatMap((folder) => (folder ? WINDOWS[kind].map((exe) => win32.join(folder, exe)) : []));
    return paths.find((path) => system.exists(path)) ?? null;
  }
  return onPath(system, NAMES[kind]);
}

/**
 * Major version of a Firefox, or 0 when it does not tell.
 * @param {System} system
 * @param {string} path
 */
function firefoxMajor(system, path) {
  return Number(/(\d+)\./.exec(system.ask(path, ['--version']))?.[1] ?? 0);
}

/**
 * A Firefox that is new enough, or null.
 * @param {System} system
 */
export function usableFirefox(system) {
  const path = installed(system, 'firefox');
  return path && firefoxMajor(system, path) >= OLDEST_FIREFOX ? path : null;
}

/**
 * Kind of the browser that the user names in BROWSER_PATH.
 * @param {string} path
 * @returns {Browser['kind']}
 */
export function kindOf(path) {
  if (/firefox/i.test(path)) return 'firefox';
  return /chromium/i.test(path) ? 'chromium' : 'branded';
}

/**
 * The browser for `npm start`: BROWSER_PATH, an installed Chromium, Playwright's (downloaded if it must be), branded
 * Chrome or Edge, Firefox. Null when there is none.
 * @param {System} system
 * @param {() => string | null} playwright path of Playwright's Chromium, downloading it when missing
 * @returns {Browser | null}
 */
export function browserToStart(system, playwright) {
  const named = system.env.BROWSER_PATH;
  if (named) {
    if (!system.exists(named)) throw new Error(`BROWSER_PATH is ${named}: no such file.`);
    return { kind: kindOf(named), path: named };
  }
  const chromium = installed(system, 'chromium');
  if (chromium) return { kind: 'chromium', path: chromium };
  const downloaded = playwright();
  if (downloaded) return { kind: 'chromium', path: downloaded };
  const branded = installed(system, 'branded');
  if (branded) return { kind: 'branded', path: branded };
  const firefox = usableFirefox(system);
  return firefox ? { kind: 'firefox', path: firefox } : null;
}

/**
 * Whether a window can be shown.
 * @param {System} system
 */
export function hasDisplay(system) {
  if (system.env.HEADLESS) return false;
  if (system.platform !== 'linux') return !system.env.CI;
  return Boolean(system.env.DISPLAY ?? system.env.WAYLAND_DISPLAY);
}
