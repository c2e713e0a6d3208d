/** Pre-build step: checks every table and writes the two artefacts and the match patterns (`npm run artefacts`). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentMatches, encodeMatch } from '../knowledge/encode';
import { readTables } from '../knowledge/tables';

const out = join(process.cwd(), 'src/knowledge/generated');

/** A module with one string constant: V8 parses a string far faster than the object it holds. */
function constant(name: string, value: unknown): string {
  return `/** Written by src/dev/artefacts.ts from src/knowledge/data; not edited by hand. */\nexport const ${name}: string = ${JSON.stringify(JSON.stringify(value))};\n`;
}

const { words: _words, players: _players, ...basis } = readTables();
const match = encodeMatch(readTables());
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'match.ts'), constant('MATCH', match));
writeFileSync(join(out, 'basis.ts'), constant('BASIS', basis));
writeFileSync(join(out, 'matches.json'), `${JSON.stringify(contentMatches(readTables()), null, 2)}\n`);
const size = (value: unknown) => `${(gzipSync(JSON.stringify(value)).length / 1024).toFixed(1)} kB gzip`;
console.log(`knowledge: match ${size(match)}, basis ${size(basis)}`);
