/** Pre-build step: checks every table and writes the two artefacts and the match patterns (`npm run artefacts`). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { packBasis } from '../knowledge/basis';
import { contentMatches, matchArtefact } from '../knowledge/encode';
import { readTables } from '../knowledge/tables';

const out = join(process.cwd(), 'src/knowledge/generated');

/** A module with one string constant: V8 parses a string far faster than the object it holds. */
function constant(name: string, value: string): string {
  return `/** Written by src/dev/artefacts.ts from src/knowledge/data; not edited by hand. */\nexport const ${name}: string = ${JSON.stringify(value)};\n`;
}

const tables = readTables();
const match = matchArtefact(tables);
const basis = packBasis(tables);
mkdirSync(out, { recursive: true });
// Packed: the content script carries it onto every page, and opens it on few (src/content/inflate.ts).
const packed = deflateRawSync(match, { level: 9, memLevel: 9 }).toString('base64');
writeFileSync(join(out, 'match.ts'), constant('MATCH', packed));
writeFileSync(join(out, 'basis.ts'), constant('BASIS', basis));
writeFileSync(join(out, 'matches.json'), `${JSON.stringify(contentMatches(tables), null, 2)}\n`);
const size = (text: string) => `${(gzipSync(text).length / 1024).toFixed(1)} kB gzip`;
console.log(`knowledge: match ${size(match)}, basis ${size(basis)}`);
