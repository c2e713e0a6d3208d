/**
 * Builds the extension: `npm run build -- [chrome] [firefox] [demo] [demo-firefox]` (default: chrome firefox).
 * `demo` is the Chrome build that also runs on the reserved demo host; it is never packaged.
 */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { machine, ROOT } from './system.mjs';

/** Host of the demo page; `.test` is reserved (RFC 2606), so it can never be somebody's site. */
export const DEMO_HOST = 'demo.pinch-of-salt.test';

/** The browsers' builds; `demo` builds are copies of them. */
const TARGETS = ['chrome', 'firefox'];

/** Writes src/knowledge/generated from the tables. */
export function buildArtefacts() {
  return machine.run(process.execPath, ['src/dev/run.mjs', 'src/dev/artefacts.ts']);
}

/**
 * Builds one browser's extension into dist/<target>; the artefacts must be there.
 * @param {string} target
 */
export function buildTarget(target) {
  process.env.TARGET = target;
  return machine.run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']);
}

/**
 * Copies dist/<target> to dist/demo (or dist/demo-firefox) and lets it run on the demo host and on `matches`.
 * @param {string} target
 * @param {readonly string[]} matches
 */
export function buildDemo(target, matches = []) {
  const from = join(ROOT, 'dist', target);
  const to = join(ROOT, 'dist', target === 'chrome' ? 'demo' : `demo-${target}`);
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const file = join(to, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const [script] = manifest.content_scripts;
  script.matches = [...new Set([...script.matches, `http://${DEMO_HOST}/*`, ...matches])];
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  return to;
}

/**
 * @param {readonly string[]} wanted
 * @returns {number} exit code
 */
function main(wanted) {
  const unknown = wanted.find((name) => !TARGETS.includes(name.replace(/^demo-/, '').replace(/^demo$/, 'chrome')));
  if (unknown) {
    console.error(`Unknown build "${unknown}": chrome, firefox, demo or demo-firefox.`);
    return 2;
  }
  if (!buildArtefacts()) return 1;
  const isDemo = (/** @type {string} */ name) => name.startsWith('demo');
  const base = (/** @type {string} */ name) => (name === 'demo-firefox' || name === 'firefox' ? 'firefox' : 'chrome');
  for (const target of new Set(wanted.map(base))) if (!buildTarget(target)) return 1;
  for (const name of wanted.filter(isDemo)) buildDemo(base(name));
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  process.exit(main(args.length > 0 ? args : TARGETS));
}
