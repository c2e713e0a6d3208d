/** What the development scripts ask of the machine, behind one object: tests put a fake in its place. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} System
 * @property {string} platform `process.platform`
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {boolean} root the user may install system packages
 * @property {(path: string) => boolean} exists
 * @property {(path: string) => string} read text of a file
 * @property {(command: string, args: string[]) => boolean} run shows the output; true when it ended well
 * @property {(command: string, args: string[]) => Promise<boolean>} runBeside like `run`, while others run; the output
 *   comes through as whole lines
 * @property {(command: string, args: string[]) => string} ask standard output, "" when it failed
 * @property {(line: string) => void} say
 */

/** The repository's folder. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

// npm and npx are .cmd files on Windows, which only a shell starts.
const shell = process.platform === 'win32';

/**
 * Lines of two programs may alternate, not their halves.
 * @param {import('node:stream').Readable} from
 * @param {NodeJS.WritableStream} to
 */
function passLines(from, to) {
  createInterface({ input: from }).on('line', (line) => to.write(`${line}\n`));
}

/** @type {System} */
export const machine = {
  platform: process.platform,
  env: process.env,
  root: process.getuid?.() === 0,
  exists: existsSync,
  read: (path) => readFileSync(path, 'utf8'),
  run: (command, args) =>
    spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], shell }).status === 0,
  runBeside: (command, args) =>
    new Promise((resolved) => {
      const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], shell });
      passLines(child.stdout, process.stdout);
      passLines(child.stderr, process.stderr);
      child.on('error', () => resolved(false));
      child.on('close', (code) => resolved(code === 0));
    }),
  ask: (command, args) => {
    const done = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return done.status === 0 ? done.stdout : '';
  },
  say: (line) => console.log(line),
};

/**
 * First of `names` on the PATH, or null.
 * @param {System} system
 * @param {readonly string[]} names
 */
export function onPath(system, names) {
  const folders = (system.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of names) {
    const found = folders.map((folder) => join(folder, name)).find((path) => system.exists(path));
    if (found) return found;
  }
  return null;
}

/** Ends the process with a plain message when Node is too old for the tools. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  process.exit(2);
}
