import type { System } from '../../src/dev/system.mjs';

/** A machine that has only what the test gives it, and a log of what was said and run. */
export function fakeMachine(given: Partial<System> & { files?: readonly string[] } = {}) {
  const files = new Set(given.files ?? []);
  const log: string[] = [];
  const system: System = {
    platform: 'linux',
    env: { PATH: '/usr/bin' },
    root: false,
    exists: (path) => files.has(path),
    read: () => '{}',
    run: (command, args) => {
      log.push(`run ${[command, ...args].join(' ')}`);
      return false;
    },
    runBeside: async (command, args) => system.run(command, args),
    ask: () => '',
    say: (line) => void log.push(line),
    ...given,
  };
  return { system, files, log };
}
