/** Pre-build step: checks every table and writes the two artefacts and the match patterns (`npm run artefacts`). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentMatches, matchArtefact } from '../knowledge/encode';
import { readTables } from '../knowledge/tables';

const out = join(process.cwd(), 'src/knowledge/generated');

/** A module with one string constant: V8 parses a string far faster than the object it holds. */
function constant(name: string, value: string): string {
  return `/** Written by src/dev/artefacts.ts from src/knowledge/data; not edited by hand. */\nexport const ${name}: string = ${JSON.stringify(value)};\n`;
}

const tables = readTables();
const match = matchArtefact(tables);
const basis = JSON.stringify(tables);
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'match.ts'), constant('MATCH', match));
writeFileSync(join(out, 'basis.ts'), constant('BASIS', basis));
writeFileSync(join(out, 'matches.json'), `${JSON.stringify(contentMatches(tables), null, 2)}\n`);
const size = (text: string) => `${(gzipSync(text).length / 1024).toFixed(1)} kB gzip`;
console.log(`knowledge: match ${size(match)}, basis ${size(basis)}`);
