/** Rules about claims that ask for a row by its id: a row that is renamed would leave them silent. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PHRASE_ROWS } from '../../src/languages/en/rows';

const FOLDER = 'src/pipeline/claims';
/** Sets of other things than rows. */
const NO_ROWS = /^meant-clubs\.ts$/;
const SET = /ReadonlySet<string> = new Set\(\[([^\]]*)\]\)/g;
const ASKED = /row\.id === '([^']+)'/g;

const ids = new Set([...PHRASE_ROWS.triggers, ...PHRASE_ROWS.clubRoles].map(({ id }) => id));
/** What the rules themselves call the places and claims that they make. */
const texts = readdirSync(FOLDER).map((file) => ({ file, text: readFileSync(join(FOLDER, file), 'utf8') }));
const made = new Set(texts.flatMap(({ text }) => [...text.matchAll(/rule: '([^']+)'/g)].flatMap(([, id]) => id ?? [])));

const named = texts
  .filter(({ file }) => !NO_ROWS.test(file))
  .flatMap(({ file, text }) => {
    const sets = [...text.matchAll(SET)].flatMap(([, list = '']) => [...list.matchAll(/'([^']+)'/g)]);
    return [...sets, ...text.matchAll(ASKED)].flatMap(([, id]) => (id === undefined ? [] : [{ file, id }]));
  });

describe('rows that rules ask for', () => {
  it('are asked for', () => expect(named.length).toBeGreaterThan(50));
  it.each(named)('$id ($file) is a row', ({ id }) => expect(ids.has(id) || made.has(id)).toBe(true));
});
