/** `npm run check`: the Receipts of files, readable or as data (DESIGN §4). */
import { parseArgs } from 'node:util';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Knowledge } from '../knowledge/types';
import { UNDETERMINED } from '../languages/detect';
import { analyse } from '../pipeline/analyse';
import type { Analysis } from '../pipeline/types/analysis';
import { exportJson } from '../receipt/export-json';
import { exportJsonLd } from '../receipt/export-jsonld';
import { exportMarkdown, exportText } from '../receipt/export-markdown';
import { pageView } from '../receipt/page-view';
import { makeTranslate, templatesOf } from '../receipt/translate';
import type { PageView, Translate } from '../receipt/view';
import { type Input, readInputs } from './inputs';
import { dayOf } from './json-article';
import { catalogue } from './knowledge-base';
import { BAD, DONE, type Streams, UsageError } from './streams';

const FORMATS = ['text', 'md', 'json', 'jsonld'] as const;
type Format = (typeof FORMATS)[number];

interface Options {
  readonly files: readonly string[];
  readonly format: Format;
  readonly now: string | null;
}

function optionsOf(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, format: { type: 'string' }, now: { type: 'string' } },
  });
  const wanted = values.format ?? (values.json ? 'json' : 'text');
  const format = FORMATS.find((one) => one === wanted);
  if (format === undefined || (values.json && format !== 'json')) {
    throw new UsageError('--format is md, json or jsonld');
  }
  const now = dayOf(values.now);
  if (values.now !== undefined && now !== values.now) throw new UsageError('--now is a day, YYYY-MM-DD');
  if (positionals.length === 0) throw new UsageError('no FILE given');
  return { files: positionals, format, now };
}

/** Analyses an input. A language that could not be told is `und` to the engine and unknown to the reader. */
function analysed(input: Input, knowledge: Knowledge, options: Options): Analysis {
  const now = options.now ?? input.article.published ?? new Date().toISOString().slice(0, 10);
  const analysis = analyse(input.article, knowledge, { now });
  if (analysis.article.lang !== UNDETERMINED) return analysis;
  return { ...analysis, article: { ...analysis.article, lang: null } };
}

/** Why there is no Receipt, in a line. */
function nothing(analysis: Analysis, t: Translate): string {
  if (analysis.skipped === null) return t('cli_no_claims', [analysis.read.sentences]);
  const key = { empty: 'cli_empty', language: 'cli_language', 'not-football': 'cli_not_football' };
  return t(key[analysis.skipped], [analysis.article.lang ?? '?']);
}

/** Title of the article, its Receipts or why there are none, and what the page says about itself. */
function readable(input: Input, analysis: Analysis, view: PageView, format: 'text' | 'md', t: Translate): string {
  const [block] = analysis.article.blocks;
  const title = block === undefined ? '' : analysis.article.text.slice(block.start, block.end);
  const place = input.id === null ? input.file : `${input.file} (${input.id})`;
  const receipts = format === 'md' ? exportMarkdown(view) : exportText(view);
  const told = receipts === '' ? nothing(analysis, t) : receipts;
  const head = format === 'md' ? `## ${title || place}` : `== ${place}${title === '' ? '' : `: ${title}`}`;
  const below = analysis.skipped === null ? [...view.summary.lines, ...view.notes.map((note) => note.message)] : [];
  return [head, told, ...(below.length === 0 ? [] : [below.map((line) => `- ${line}`).join('\n')])].join('\n\n');
}

function shown(input: Input, analysis: Analysis, knowledge: Knowledge, format: Format, t: Translate): string {
  if (format === 'jsonld') return JSON.stringify(exportJsonLd(analysis, input.url));
  if (format === 'json') {
    const page = input.fromPage ? { text: analysis.article.text } : {};
    return JSON.stringify(exportJson(analysis, knowledge, t, { id: input.id, file: input.file, ...page }));
  }
  return `${readable(input, analysis, pageView(analysis, knowledge, t), format, t)}\n`;
}

/** Checks every file; 2 when one could not be read. */
export async function runCheck(args: readonly string[], streams: Streams): Promise<number> {
  const options = optionsOf(args);
  const knowledge = catalogue();
  const t = makeTranslate(templatesOf(messages));
  let code = DONE;
  for await (const input of readInputs(options.files, knowledge, streams)) {
    if ('reason' in input) {
      code = BAD;
      streams.err(`${input.file}${input.line === null ? '' : `:${input.line}`}: ${input.reason}\n`);
    } else {
      streams.out(`${shown(input, analysed(input, knowledge, options), knowledge, options.format, t)}\n`);
    }
  }
  return code;
}
