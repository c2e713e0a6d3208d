import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOf, STORY_PATH, servePage, textPage } from '../../src/dev/demo-server.mjs';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demo-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the page of npm start', () => {
  it('makes an article of a text, its markup shown as text', () => {
    const page = textPage('\uFEFFOne & only\r\n\r\nA <b>bid</b> was made.\nIt failed.\n');
    expect(page).toContain('<h1>One &amp; only</h1>');
    expect(page).toContain('<p>A &lt;b&gt;bid&lt;/b&gt; was made.</p>\n<p>It failed.</p>');
  });

  it('shows a web page as it is and refuses other files', () => {
    writeFileSync(join(folder, 'a.html'), '<h1>Hi</h1>');
    writeFileSync(join(folder, 'a.pdf'), '%PDF');
    expect(pageOf(join(folder, 'a.html'))).toBe('<h1>Hi</h1>');
    expect(() => pageOf(join(folder, 'a.pdf'))).toThrow(/\.html or \.txt/);
  });

  it('is served to this machine, and nothing else is', async () => {
    const { port, close } = await servePage('<h1>Hi</h1>');
    expect(await (await fetch(`http://127.0.0.1:${port}${STORY_PATH}`)).text()).toBe('<h1>Hi</h1>');
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${port}/package.json`)).status).toBe(404);
    close();
  });
});
