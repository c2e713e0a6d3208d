/** What README says of the repository is so. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import pack from '../../package.json' with { type: 'json' };
import { contentMatches } from '../../src/knowledge/encode';
import { readTables } from '../../src/knowledge/tables';

const readme = readFileSync('README.md', 'utf8');
const unnamed = (names: readonly string[], shown: (name: string) => string) =>
  names.filter((name) => !readme.includes(shown(name)));

describe('README names', () => {
  test('every script', () => {
    expect(
      unnamed(Object.keys(pack.scripts), (name) => (/^(?:start|test)$/.test(name) ? `npm ${name}` : name)),
    ).toEqual([]);
    const called = [...readme.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(called.filter((name) => !(name in pack.scripts))).toEqual([]);
  });

  test('every dependency', () => {
    const names = [...Object.keys(pack.dependencies), ...Object.keys(pack.devDependencies)];
    expect(unnamed(names, (name) => (name.startsWith('@types/') ? '@types/*' : name))).toEqual([]);
  });

  test('every permission', () => {
    expect(unnamed(manifest.permissions, (name) => `| \`${name}\` |`)).toEqual([]);
  });

  test('every folder of src and test', () => {
    const inside = ['src', 'test'].flatMap((top) => readdirSync(top, { withFileTypes: true }));
    const folders = inside.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect(folders.length).toBeGreaterThan(20);
    expect(unnamed(folders, (name) => `${name}/`)).toEqual([]);
  });

  test('about as many sites as the script runs on by itself', () => {
    const hosts = new Set(contentMatches(readTables()).map((pattern) => pattern.split('/')[2]));
    expect(readme).toContain('about forty football news sites');
    expect(Math.abs(hosts.size - 40)).toBeLessThanOrEqual(5);
  });
});
