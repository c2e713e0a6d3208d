/**
 * Pre-build step (`npm run artefacts`): checks every table of the catalogue and writes what the build carries of it, the
 * match patterns, and the phrase tables.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { packBasis } from '../knowledge/basis';
import { contentMatches, matchArtefact } from '../knowledge/encode';
import { readTables } from '../knowledge/tables';
import { PHRASE_ROWS } from '../languages/en/rows';
import { shortened } from '../languages/shorthand';

const KNOWLEDGE = 'src/knowledge/generated';
const LANGUAGES = 'src/languages/generated';

function write(folder: string, file: string, text: string): void {
  mkdirSync(join(process.cwd(), folder), { recursive: true });
  writeFileSync(join(process.cwd(), folder, file), text);
}

/** A module with one string constant: V8 parses a string far faster than the object it holds. */
function constant(name: string, value: string): string {
  return `/** Written by src/dev/artefacts.ts; not edited by hand. */\nexport const ${name}: string = ${JSON.stringify(value)};\n`;
}

/** The content script carries it onto every page, and opens it on few (src/content/inflate.ts). */
function packed(text: string): string {
  return deflateRawSync(text, { level: 9, memLevel: 9 }).toString('base64');
}

const tables = readTables();
const match = matchArtefact(tables);
const basis = packBasis(tables);
const phrases = JSON.stringify(PHRASE_ROWS);
write(KNOWLEDGE, 'match.ts', constant('MATCH', packed(match)));
write(KNOWLEDGE, 'basis.ts', constant('BASIS', basis));
write(KNOWLEDGE, 'matches.json', `${JSON.stringify(contentMatches(tables), null, 2)}\n`);
write(LANGUAGES, 'phrases.ts', constant('PHRASES', packed(shortened(phrases))));
const size = (text: string) => `${(gzipSync(text).length / 1024).toFixed(1)} kB gzip`;
console.log(`knowledge: match ${size(match)}, basis ${size(basis)}; phrase tables ${size(phrases)}`);
