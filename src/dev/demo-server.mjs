/** Serves the bundled demo page, or a file of the user's, to the browser that `npm start` opens. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @param {string} text */
function escaped(text) {
  return text.replace(/[&<>"]/g, (found) => ESCAPES[/** @type {keyof typeof ESCAPES} */ (found)]);
}

/**
 * A plain article page: the first line is its headline, blank lines part paragraphs.
 * @param {string} text
 */
export function textPage(text) {
  const [title = '', ...rest] = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n/g, '\n')
    .split('\n');
  const paragraphs = rest
    .join('\n')
    .split(/\n+/)
    .filter((one) => one.trim() !== '');
  const body = paragraphs.map((one) => `<p>${escaped(one)}</p>`).join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title>
<style>body{font:18px/1.6 Georgia,serif;max-width:40em;margin:2em auto;padding:0 1em}</style>
<main><article><h1>${escaped(title)}</h1>
${body}
</article></main></html>`;
}

/**
 * What the browser shows for a file: a web page as it is, a text as an article.
 * @param {string} path
 */
export function pageOf(path) {
  const kind = extname(path).toLowerCase();
  const text = readFileSync(path, 'utf8');
  if (kind === '.html' || kind === '.htm') return text;
  if (kind === '.txt' || kind === '.md') return textPage(text);
  throw new Error(`${path}: give a .html or .txt file, or an address.`);
}

/** Where the page is served: a short story at "/" would be taken for a site's front page. */
export const STORY_PATH = '/story.html';

/**
 * Serves one page at `STORY_PATH` of a port of this machine that only this machine reaches.
 * @param {string} html
 * @returns {Promise<{ port: number, close: () => void }>}
 */
export async function servePage(html) {
  const server = createServer((request, response) => {
    const isPage = request.url === STORY_PATH;
    response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(isPage ? html : '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('the demo server has no port');
  return { port: address.port, close: () => server.close() };
}
