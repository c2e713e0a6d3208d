/** `npm run package`: the zips for the stores, byte-identical for the same source, with their SHA-256. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { machine, ROOT } from './system.mjs';
import { filesOf, zip } from './zip.mjs';

if (!machine.run(process.execPath, ['src/dev/build.mjs'])) process.exit(1);
const { version } = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8'));
for (const target of ['chrome', 'firefox']) {
  const data = zip(filesOf(join(ROOT, 'dist', target)));
  const name = `pinch-of-salt-${version}-${target}.zip`;
  writeFileSync(join(ROOT, 'dist', name), data);
  console.log(`${createHash('sha256').update(data).digest('hex')}  dist/${name}  ${data.length} bytes`);
}
