import { describe, expect, test } from 'vitest';
import { runKnowledge } from '../../src/commands/knowledge';
import { BAD, DONE, UsageError } from '../../src/commands/streams';
import { problemLine } from '../../src/knowledge/tables';

async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string }> {
  let out = '';
  const code = await runKnowledge(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      throw new Error(`unexpected: ${text}`);
    },
    stdin: () => Promise.resolve(new Uint8Array()),
  });
  return { code, out };
}

describe('knowledge verify', () => {
  test('says that every row holds, and how many were looked up', async () => {
    const { code, out } = await run('verify');
    expect(code).toBe(DONE);
    expect(out).toMatch(/^clubs: \d+ of \d+ rows say where they were checked$/m);
    expect(out).toMatch(/every row holds\n$/);
    expect(out).not.toContain('the others:');
  });

  test('lists the rows that were not', async () => {
    const { out } = await run('verify', '--unchecked');
    expect(out).toMatch(/^seasons: .* say where they were checked; the others: 2025-26$/m);
  });

  test('lists the fields that are left empty', async () => {
    const { out } = await run('verify', '--unchecked');
    expect(out).toMatch(/^outlets: \d+ of \d+ rows have a web address; the others: .*canale-21/m);
    expect(out).toMatch(/^clubs: \d+ of \d+ rows have a ground; the others: .+/m);
    expect(out).toMatch(/^journalists: \d+ of \d+ rows have an employer; the others: .*fabrizio-romano/m);
  });

  test('counts what is known of the clubs of each league that is held whole', async () => {
    const { out } = await run('verify');
    expect(out).toMatch(/^Premier League 20\d\d-\d\d: 20 of 20 clubs; city 20, ground \d+, nickname 20, rivals \d+$/m);
    expect(out).toMatch(/^Major League Soccer 20\d\d: 30 of 30 clubs; city 30, /m);
    expect(out).toMatch(/^\d+ leagues: (\d+) of \1 clubs; city /m);
    expect((await run('verify', '--unchecked')).out).toMatch(/ of \d+ clubs; .*rivals \d+ \(not: [a-z0-9-]+/);
  });

  test('a refused row is named with its table and the reason', () => {
    expect(problemLine({ table: 'clubs', row: 'arsenal', reason: 'has "Gunners" twice' })).toBe(
      'data/clubs.json, arsenal: has "Gunners" twice',
    );
  });
});

describe('knowledge lookup', () => {
  test('a word that is also a club', async () => {
    const { code, out } = await run('lookup', 'Nice');
    expect(code).toBe(DONE);
    expect(out).toContain('"Nice" → club nice (name, needs context, also a word)');
    expect(out).toContain('data/clubs.json, nice: name "Nice" is weak: an ordinary word');
    expect(out).toContain('"OGC Nice" → club nice');
  });

  test('a name of two clubs, each with its strength', async () => {
    const { out } = await run('lookup', 'Arsenal');
    expect(out).toContain('club arsenal (name, matches alone)');
    expect(out).toContain('club arsenal-de-sarandi (short, needs context)');
    expect(out).toContain('short "Arsenal" is weak: means club arsenal first');
    expect(out).toContain('as a club: Arsenal (arsenal)');
  });

  test('every name of a sentence, given as words', async () => {
    const { out } = await run('lookup', 'Chelsea', 'Women', 'and', 'Marca');
    expect(out).toContain('"Chelsea Women" → club chelsea (name, matches alone, the women\'s side)');
    expect(out).toContain('"Marca" → outlet marca');
  });

  test('nothing', async () => {
    const { out } = await run('lookup', 'Xyzzy');
    expect(out).toContain('no match');
    expect(out).toContain('Rows with this name:\n  none');
  });
});

describe('knowledge stats', () => {
  test('counts, sizes and times', async () => {
    const { code, out } = await run('stats');
    expect(code).toBe(DONE);
    expect(out).toMatch(/^rows: clubs \d+, outlets \d+/m);
    expect(out).toMatch(/^match: [\d.]+ kB gzip/m);
    expect(out).toMatch(/^basis: [\d.]+ kB gzip/m);
    expect(out).toMatch(/^reading match and building the index: first [\d.]+ ms/m);
    expect(out).toMatch(/^clubs by country: GB-ENG \d+/m);
  });
});

test.each([[], ['lookup'], ['verify', 'clubs'], ['stats', 'x'], ['improve']])('bad usage: %j', async (...args) => {
  await expect(run(...args)).rejects.toBeInstanceOf(UsageError);
  expect(BAD).toBe(2);
});
