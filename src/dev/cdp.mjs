/**
 * A Chromium that this process started, spoken to over `--remote-debugging-pipe`. The pipe (unlike a port) may load
 * an unpacked extension in every Chromium, branded Chrome and Edge included, which ignore `--load-extension`.
 */
import { spawn } from 'node:child_process';

/** @typedef {Record<string, unknown>} Params */
/** @typedef {{ resolve: (result: any) => void, reject: (error: Error) => void }} Waiting */
/** @typedef {(method: string, params?: Params, sessionId?: string) => Promise<any>} Send */

/**
 * Requests and replies over a pair of streams: JSON messages that end with a NUL byte.
 * @param {import('node:stream').Writable} output
 * @param {import('node:stream').Readable} input
 * @returns {Send}
 */
export function pipeClient(output, input) {
  /** @type {Map<number, Waiting>} */
  const waiting = new Map();
  let last = 0;
  let rest = '';
  input.setEncoding('utf8');
  input.on('data', (/** @type {string} */ chunk) => {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) settle(waiting, JSON.parse(part));
  });
  input.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser has gone'));
    waiting.clear();
  });
  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      output.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
}

/**
 * @param {Map<number, Waiting>} waiting
 * @param {{ id?: number, error?: { message: string }, result?: unknown }} message
 */
function settle(waiting, { id, error, result }) {
  const one = id === undefined ? undefined : waiting.get(id);
  if (id === undefined || !one) return;
  waiting.delete(id);
  if (error) one.reject(new Error(error.message));
  else one.resolve(result);
}

/**
 * Starts the browser at `path` with the profile folder `profile`.
 * @param {string} path
 * @param {string} profile
 * @param {readonly string[]} args
 */
export function launch(path, profile, args) {
  const child = spawn(
    path,
    [
      `--user-data-dir=${profile}`,
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-sync',
      ...args,
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const [, , , output, input] = child.stdio;
  if (!output || !input || !('write' in output) || !('read' in input)) throw new Error('no pipe to the browser');
  const ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
  return { send: pipeClient(output, input), ended };
}
