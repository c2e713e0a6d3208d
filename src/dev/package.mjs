/** `npm run package`: the zips for the stores, byte-identical for the same source, with their SHA-256. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { machine, ROOT } from './system.mjs';
import { zip } from './zip.mjs';

/**
 * Every file below `folder`, its name relative to it.
 * @param {string} folder
 */
export function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: relative(folder, path).split(sep).join('/'), data: readFileSync(path) }));
}

if (!machine.run(process.execPath, ['src/dev/build.mjs'])) process.exit(1);
const { version } = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8'));
for (const target of ['chrome', 'firefox']) {
  const data = zip(filesOf(join(ROOT, 'dist', target)));
  const name = `pinch-of-salt-${version}-${target}.zip`;
  writeFileSync(join(ROOT, 'dist', name), data);
  console.log(`${createHash('sha256').update(data).digest('hex')}  dist/${name}  ${data.length} bytes`);
}
