/** Files in a temporary folder and what a command printed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Streams } from '../../src/commands/streams';

export interface Folder {
  /** Writes a file and returns its path. */
  file(name: string, content: string | Uint8Array): string;
  remove(): void;
}

export function folder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'pinch-commands-'));
  return {
    file(name, content) {
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

export interface Captured extends Streams {
  readonly printed: { out: string; err: string };
}

export function captured(stdin = ''): Captured {
  const printed = { out: '', err: '' };
  return {
    printed,
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
    stdin: async () => Buffer.from(stdin),
  };
}
