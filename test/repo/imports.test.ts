/** Dependencies point one way (DESIGN §3), and files stay small enough to read. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve('src');
const LINES = 250;

interface Import {
  readonly from: string;
  /** Path below src, or a package's name. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('/generated/'));

const textOf = new Map(files.map((file) => [file, readFileSync(join(SRC, file), 'utf8')]));

const IMPORT = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\('([^']+)'\)/g;

/** "claims/index.ts" for "./claims/index" seen from "pipeline/analyse.ts"; a package's name stays. */
function resolved(from: string, spec: string): string {
  if (!spec.startsWith('.')) return spec;
  return relative(SRC, resolve(SRC, dirname(from), spec)).replaceAll('\\', '/');
}

const imports: readonly Import[] = files.flatMap((from) => {
  const text = textOf.get(from) ?? '';
  const fixed = [...text.matchAll(IMPORT)].map(([all, type, spec = '']) => ({
    from,
    to: resolved(from, spec),
    typeOnly: type !== undefined || /^(?:import|export)\s*\{(?:\s*type\s[^,}]+,?)+\s*\}/.test(all),
  }));
  const late = [...text.matchAll(DYNAMIC)].map(([, spec = '']) => ({
    from,
    to: resolved(from, spec),
    typeOnly: false,
  }));
  return [...fixed, ...late];
});

const within = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);
const shown = (list: readonly Import[]) => list.map((one) => `${one.from} imports ${one.to}`);

/** Imports from one place to another that break a rule. */
function wrong(from: string, to: (path: string) => boolean): readonly string[] {
  return shown(imports.filter((one) => within(one.from, from) && to(one.to)));
}

describe('imports', () => {
  test('are found at all', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  test('only platform/browser.ts knows webextension-polyfill', () => {
    const users = imports.filter((one) => one.to === 'webextension-polyfill' && !one.typeOnly);
    expect([...new Set(users.map((one) => one.from))]).toEqual(['platform/browser.ts']);
  });

  test.each(['page', 'overlay', 'pipeline', 'receipt', 'languages', 'knowledge'])('%s knows no platform', (folder) => {
    expect(wrong(folder, (to) => within(to, 'platform'))).toEqual([]);
  });

  test('the pipeline knows text, phrase tables and the catalogue only', () => {
    const allowed = ['pipeline', 'languages', 'knowledge', 'chrono-node', 'chrono-node/en', 'valibot'];
    expect(wrong('pipeline', (to) => !allowed.some((place) => within(to, place)))).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['languages', ['languages', 'pipeline', 'knowledge']],
    ['knowledge', ['knowledge', 'pipeline', 'valibot']],
    ['receipt', ['receipt', 'pipeline', 'languages', 'knowledge']],
    ['page', ['page', 'pipeline', 'languages', 'knowledge', 'receipt']],
  ])('%s imports of our own only from %j', (folder, allowed) => {
    const folders = new Set(files.map((file) => file.split('/')[0] ?? file));
    expect(
      wrong(folder, (to) => folders.has(to.split('/')[0] ?? to) && !allowed.some((place) => within(to, place))),
    ).toEqual([]);
  });

  test('the rows and checks of the catalogue, and the rows of the phrase tables, stay out of what ships', () => {
    const building = [
      ...['tables', 'schema', 'encode', 'pack', 'checks'].map((name) => `knowledge/${name}`),
      'languages/en/rows',
    ];
    const tools = (from: string) => ['dev', 'commands', 'knowledge', 'cli.ts'].some((place) => within(from, place));
    const users = imports.filter((one) => !one.typeOnly && building.some((place) => within(one.to, place)));
    expect(shown(users.filter((one) => !tools(one.from)))).toEqual([]);
  });
});

describe('the content script', () => {
  // What is imported at the top is run on every page, also on those without a story.
  test('has the engine only behind the gate', () => {
    const parts = [...textOf].filter(([file]) => file === 'content.ts' || within(file, 'content'));
    const fixed = parts.flatMap(([file, text]) => [...text.matchAll(IMPORT)].map(([all]) => `${file}: ${all}`));
    expect(fixed.length).toBeGreaterThan(20);
    expect(
      fixed.filter((one) => /\/pipeline\/(?:analyse|mentions|claims|attribution|stories|caution)\b/.test(one)),
    ).toEqual([]);
    expect(parts.some(([, text]) => text.includes("import('../pipeline/analyse')"))).toBe(true);
  });
});

/** The order of the stages; each may know those before it. */
const STAGES = ['sentences', 'mentions', 'claims', 'attribution', 'stories', 'caution'];

describe('stages', () => {
  test.each(STAGES)('%s knows no later stage', (stage) => {
    const later = STAGES.slice(STAGES.indexOf(stage) + 1).map((one) => `pipeline/${one}`);
    expect(wrong(`pipeline/${stage}`, (to) => later.some((place) => within(to, place)))).toEqual([]);
  });
});

describe('files', () => {
  test(`have at most ${LINES} lines`, () => {
    const long = files
      .map((file) => [file, (textOf.get(file) ?? '').split('\n').length - 1] as const)
      .filter(([, lines]) => lines > LINES);
    expect(long.map(([file, lines]) => `${file} has ${lines}`)).toEqual([]);
  });

  test('have no default exports but those that a tool asks for', () => {
    expect(files.filter((file) => /^export default\b/m.test(textOf.get(file) ?? ''))).toEqual([]);
  });
});
