/** A saved page, read by the page reader on jsdom: no script of it runs, nothing is loaded. */
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Knowledge } from '../knowledge/types';
import { detectLanguage } from '../languages/detect';
import { readPage } from '../page/read';
import { articleFromText } from '../pipeline/article';
import type { Article } from '../pipeline/types/article';
import { decodeText } from './decode';

interface HtmlInput {
  readonly article: Article;
  readonly url: string | null;
}

const HERE = { protocol: 'file:', hostname: '', pathname: '/' };

/** Bytes with a NUL are no page, unless a byte order mark says UTF-16. */
function isBinary(bytes: Uint8Array): boolean {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !marked && bytes.includes(0);
}

/** Bytes that a page may spend before it must have said its encoding (HTML standard, "prescan a byte stream"). */
const PRESCAN = 1024;

/**
 * A page that declares no encoding was sent with one by its server, which a saved file has lost: it is UTF-8 where it
 * reads as such. Otherwise the bytes, for jsdom to find the encoding as browsers do.
 */
function withEncoding(bytes: Uint8Array): Uint8Array | string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  return /<meta[^>]+charset/i.test(head) ? bytes : (decodeText(bytes) ?? bytes);
}

/**
 * Style sheets as text that jsdom does not parse: nothing here is laid out, and one rule that no browser minds
 * ("calc($width - 16px)", left by a broken build) makes jsdom 29 throw. The first `type` of a tag is the one that counts.
 */
function withoutSheets(page: Uint8Array | string): Uint8Array | string {
  const plain = (html: string): string => html.replace(/<style(?=[\s>])/gi, '<style type="text/plain"');
  return typeof page === 'string' ? plain(page) : Buffer.from(plain(Buffer.from(page).toString('latin1')), 'latin1');
}

/** The story of a saved page; a page without one is an empty article. Throws an Error for a binary file. */
export function readHtml(bytes: Uint8Array, knowledge: Knowledge): HtmlInput {
  if (isBinary(bytes)) throw new TypeError('not an HTML file');
  const dom = new JSDOM(withoutSheets(withEncoding(bytes)), {
    contentType: 'text/html',
    virtualConsole: new VirtualConsole(),
  });
  const page = readPage(dom.window.document, HERE);
  const outlet = page.host === '' ? null : knowledge.outletOfHost(page.host, page.path);
  const url = page.host === '' ? null : `https://${page.host}${page.path}`;
  const article = page.article ?? articleFromText('');
  const named = {
    lang: page.lang ?? detectLanguage(article.text),
    outlet: outlet?.id ?? null,
    outletName: outlet?.name ?? article.outletName,
  };
  return { article: { ...article, ...named }, url };
}
