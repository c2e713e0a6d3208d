/** Runs a TypeScript entry of this repository on plain Node: a Vite SSR build into dist/tools, then an import. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Builds `entry` (path from the repository's root) and returns the built file.
 * @param {string} entry
 */
async function buildTool(entry) {
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

/** Artefacts of other tables than today's would be read wrongly: they are as new as every file that makes them. */
function artefactsAreFresh() {
  const made = ['src/knowledge/generated/match.ts', 'src/languages/generated/phrases.ts'].map((one) => join(root, one));
  if (!made.every((one) => existsSync(one))) return false;
  const mtimeMs = Math.min(...made.map((one) => statSync(one).mtimeMs));
  const folders = ['knowledge', 'knowledge/schema', 'knowledge/data', 'languages/en', 'languages/en/triggers'].map(
    (folder) => join(root, 'src', folder),
  );
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  return files.every((file) => statSync(file).isDirectory() || statSync(file).mtimeMs <= mtimeMs);
}

const [entry, ...args] = process.argv.slice(2);
if (entry && process.argv[1] === fileURLToPath(import.meta.url)) {
  if (entry !== 'src/dev/artefacts.ts' && !artefactsAreFresh()) {
    // Its report is no part of the command's output.
    spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'src/dev/artefacts.ts'], { stdio: ['ignore', 2, 2] });
  }
  process.argv = [process.execPath, entry, ...args];
  await import(pathToFileURL(await buildTool(entry)).href);
}
