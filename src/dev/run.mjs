/** Runs a TypeScript entry of this repository on plain Node: a Vite SSR build into dist/tools, then an import. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Builds `entry` (path from the repository's root) and returns the built file.
 * @param {string} entry
 */
export async function buildTool(entry) {
  const outDir = join(root, 'dist/tools', basename(entry).replace(/\.tsx?$/, ''));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { ssr: entry, outDir, emptyOutDir: true, target: 'node20', minify: false },
  });
  return join(outDir, basename(entry).replace(/\.tsx?$/, '.js'));
}

const [entry, ...args] = process.argv.slice(2);
if (entry && process.argv[1] === fileURLToPath(import.meta.url)) {
  const generated = join(root, 'src/knowledge/generated');
  if (entry !== 'src/dev/artefacts.ts' && !existsSync(generated)) {
    spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'src/dev/artefacts.ts'], { stdio: 'inherit' });
  }
  process.argv = [process.execPath, entry, ...args];
  await import(pathToFileURL(await buildTool(entry)).href);
}
