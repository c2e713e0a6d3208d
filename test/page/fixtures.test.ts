/** Every fixture page against its expectation, on the DOM library of the command line. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/page/read';
import { addressOf, summaryOf } from '../support/pages';

const folder = join(import.meta.dirname, '../pages');
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

/** Set to write expectations anew; read the difference before it is committed. */
const UPDATE = process.env.UPDATE_PAGES === '1';

describe('fixture pages', () => {
  it('are many and varied', () => {
    expect(pages.length).toBeGreaterThanOrEqual(12);
  });

  it.each(pages)('%s', (name) => {
    const html = readFileSync(join(folder, name), 'utf8');
    const { document } = new JSDOM(html).window;
    const before = document.documentElement.outerHTML;
    const found = summaryOf(readPage(document, addressOf(html)));
    expect(document.documentElement.outerHTML).toBe(before);
    const file = join(folder, name.replace(/\.html$/, '.json'));
    if (UPDATE) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
    expect(existsSync(file), `no expectation: ${file}`).toBe(true);
    expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});
