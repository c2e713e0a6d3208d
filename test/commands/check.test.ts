/** `npm run check`: the contract of DESIGN §4. */
import { afterAll, describe, expect, it } from 'vitest';
import { runCheck } from '../../src/commands/check';
import { UsageError } from '../../src/commands/streams';
import type { JsonArticle } from '../../src/receipt/export-json';
import { captured, folder } from './support';

const files = folder();
afterAll(() => files.remove());

const STORY = `Leeds keen on Torino midfielder Marco Bellandi

Leeds United are interested in signing Torino midfielder Marco Bellandi, according to Tuttosport.

The 24-year-old has scored six goals this season.`;

async function checked(args: readonly string[], stdin = '') {
  const streams = captured(stdin);
  const code = await runCheck(args, streams);
  return { code, ...streams.printed };
}

async function json(args: readonly string[]): Promise<readonly JsonArticle[]> {
  const { out } = await checked(['--json', ...args]);
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const txt = files.file('story.txt', STORY);

describe('input', () => {
  it('reads a text file and prints its Receipt', async () => {
    const { code, out, err } = await checked([txt]);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toContain('Bellandi · Torino → Leeds');
    expect(out).toContain('Origin: Tuttosport');
    expect(out).not.toContain('not linked');
  });

  it('reads standard input', async () => {
    const { out } = await checked(['-'], STORY);
    expect(out).toContain('Bellandi · Torino → Leeds');
  });

  it('gives whole sentences at UTF-16 offsets of the input without BOM and CR', async () => {
    const odd = files.file(
      'crlf.txt',
      `\uFEFF${STORY.replaceAll('Leeds keen', '⚽ Leeds keen').replaceAll('\n', '\r\n')}`,
    );
    const [article] = await json([odd]);
    const text = STORY.replaceAll('Leeds keen', '⚽ Leeds keen');
    expect(article?.claims.length).toBeGreaterThan(0);
    for (const claim of article?.claims ?? []) expect(text.slice(claim.start, claim.end)).toBe(claim.text);
    expect(article?.claims.map((claim) => claim.text)).toContain(
      'Leeds United are interested in signing Torino midfielder Marco Bellandi, according to Tuttosport.',
    );
  });

  it('reads articles of a .jsonl file in order, with what they say of themselves', async () => {
    const rows = [
      { id: 'a', text: STORY, outlet: 'teamtalk.com', published: '2026-01-25T10:00:00Z', title: 'another title' },
      { id: 'b', text: 'Rain expected\n\nIt will rain tomorrow in the north.' },
      { id: 'c', text: STORY, lang: 'es' },
    ];
    const file = files.file('rows.jsonl', rows.map((row) => JSON.stringify(row)).join('\n'));
    const articles = await json([file]);
    expect(articles.map(({ id, file: from }) => [id, from])).toEqual([
      ['a', file],
      ['b', file],
      ['c', file],
    ]);
    expect(articles[0]).toMatchObject({ outlet: 'teamtalk', published: '2026-01-25', lang: 'en', skipped: null });
    expect(articles[1]).toMatchObject({ claims: [], skipped: 'not-football' });
    expect(articles[2]).toMatchObject({ claims: [], skipped: 'language', lang: 'es' });
  });

  it('reads a saved page and includes the text that offsets count in', async () => {
    const page = files.file(
      'page.html',
      `<!doctype html><html lang="en"><head><link rel="canonical" href="https://www.teamtalk.com/news/x">
       <meta property="article:published_time" content="2026-01-25T09:00:00Z"></head><body><nav>Home News</nav>
       <article><h1>Leeds keen on Torino midfielder Marco Bellandi</h1>
       <p>Leeds United are interested in signing Torino midfielder Marco Bellandi, according to Tuttosport.</p>
       <p>The 24-year-old has scored six goals in the league this season and three more in the cup for his club.</p>
       <p>Torino bought him from a second division side two years ago and have since extended his contract.</p></article></body></html>`,
    );
    const [article] = await json([page]);
    expect(article).toMatchObject({ outlet: 'teamtalk', published: '2026-01-25' });
    const text = article && 'text' in article ? String(article.text) : '';
    for (const claim of article?.claims ?? []) expect(text.slice(claim.start, claim.end)).toBe(claim.text);
    expect(article?.claims.length).toBeGreaterThan(0);
  });
});

describe('the encoding of a saved page', () => {
  const body = (words: string) =>
    `<body><article><h1>Leeds “want” Müller of Torino</h1><p>${words}</p></article></body>`;
  const prose =
    'Leeds are interested in signing Torino midfielder Jörg Müller – they say – “this summer” for £20m. '.repeat(4);
  const text = async (name: string, bytes: Uint8Array) => JSON.stringify(await json([files.file(name, bytes)]));

  it('is UTF-8 where the file says nothing and reads as such', async () => {
    expect(await text('utf8.html', Buffer.from(`<html lang="en">${body(prose)}`))).toContain('Jörg Müller – they say');
  });

  it('is what the page declares', async () => {
    const page = `<html lang="en"><head><meta charset="iso-8859-1"></head>${body(prose.replace(/[–“”]/g, '-'))}`;
    expect(await text('latin.html', Buffer.from(page, 'latin1'))).toContain('Jörg Müller');
  });

  it('is the western default where it cannot be UTF-8', async () => {
    const page = `<html lang="en">${body(prose.replace(/[–“”]/g, '-'))}`;
    expect(await text('old.html', Buffer.from(page, 'latin1'))).toContain('Jörg Müller');
  });
});

describe('a style sheet of a saved page', () => {
  const prose = 'Leeds are interested in signing Torino midfielder Jon Müller, according to Tuttosport. '.repeat(4);
  const rule = '.a{min-height:calc(($width - 16px) / 16 * 9)}';

  it.each([
    ['in a page that says its encoding', '<meta charset="utf-8">'],
    ['in one that does not', ''],
  ])('may be broken, %s', async (_, head) => {
    const page = `<html lang="en"><head>${head}<style media="all">${rule}</style><style>${rule}</style></head><body><article>
      <h1>Leeds want Müller of Torino</h1><p>${prose}</p></article></body></html>`;
    expect(JSON.stringify(await json([files.file('broken-css.html', page)]))).toContain('Jon Müller');
  });
});

describe('output', () => {
  it('has every field of the contract', async () => {
    const [article] = await json([txt]);
    expect(Object.keys(article ?? {})).toEqual([
      'id',
      'file',
      'lang',
      'outlet',
      'published',
      'skipped',
      'read',
      'claims',
      'stories',
      'notes',
    ]);
    expect(article?.claims.at(-1)).toMatchObject({
      players: ['Marco Bellandi'],
      from: ['Torino'],
      to: ['Leeds United'],
      move: 'join',
      stage: 'interest',
      class: 'named-report',
      sources: [{ name: 'Tuttosport', kind: 'outlet', id: 'tuttosport', via: null }],
    });
    expect(article?.stories[0]).toMatchObject({ player: 'Marco Bellandi', origins: 1, names: 1 });
    expect(article?.stories[0]?.receipt).toContain('Bellandi');
  });

  it('writes Markdown and JSON-LD', async () => {
    const md = await checked(['--format', 'md', txt]);
    expect(md.out).toContain('> **Bellandi** · Torino → Leeds');
    const ld = JSON.parse((await checked(['--format', 'jsonld', txt])).out);
    const [claim] = ld['@graph'];
    expect(claim['@type']).toBe('Claim');
    const { prefix, exact, suffix } = claim['oa:hasSelector'];
    expect(STORY).toContain(prefix + exact + suffix);
  });

  it('judges age by --now', async () => {
    const row = files.file('old.jsonl', JSON.stringify({ text: STORY, published: '2026-01-02' }));
    expect((await checked(['--now', '2026-01-03', row])).out).not.toContain('Old');
    expect((await checked(['--now', '2026-03-03', row])).out).toContain('Old');
  });
});

describe('bad input: exit code 2, the rest goes on', () => {
  const png = files.file('picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
  const broken = files.file(
    'broken.jsonl',
    `${JSON.stringify({ id: 'a', text: STORY })}\n{"id": "b", "text": \n{"id":"c"}\n`,
  );

  it.each([
    ['a missing file', '/nowhere/at/all.txt', 'ENOENT'],
    ['a binary file', png, 'not text'],
    ['an unknown kind', files.file('story.pdf', 'x'), 'not a .txt, .html or .jsonl file'],
  ])('%s', async (_name, file, reason) => {
    const { code, out, err } = await checked([file, txt]);
    expect(code).toBe(2);
    expect(err).toContain(file);
    expect(err).toContain(reason);
    expect(out).toContain('Bellandi');
  });

  it('names the broken lines of a .jsonl file', async () => {
    const { code, out, err } = await checked([broken]);
    expect(code).toBe(2);
    expect(err).toBe(`${broken}:2: not valid JSON\n${broken}:3: no "text"\n`);
    expect(out).toContain('Bellandi');
  });

  it('an empty file has no Receipt and is no error', async () => {
    const { code, out } = await checked(['--json', files.file('empty.txt', '')]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ claims: [], stories: [], skipped: 'empty' });
  });

  it.each([[[]], [['--format', 'pdf', txt]], [['--json', '--format', 'md', txt]], [['--now', '2026-13-01', txt]]])(
    'bad usage: %j',
    async (args) => {
      await expect(runCheck(args, captured())).rejects.toThrow(UsageError);
    },
  );
});
