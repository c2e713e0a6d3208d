/** The files that `check` is given, as articles, in input order. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Knowledge } from '../knowledge/types';
import type { Article } from '../pipeline/types/article';
import { byteLines, decodeText } from './decode';
import { articleOf, parseLine, plainArticle } from './json-article';
import type { Streams } from './streams';

/** One article of a file, and how its result is printed. */
export interface Input {
  readonly file: string;
  readonly id: string | null;
  readonly article: Article;
  /** A page's address where it says one. */
  readonly url: string | null;
  /** Read from a page: no file holds its text, so the result has to. */
  readonly fromPage: boolean;
}

/** An input that could not be read; `line` counts from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number | null;
  readonly reason: string;
}

const plain = { url: null, fromPage: false, id: null } as const;

function text(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  if (decoded === null) throw new TypeError('not text (UTF-8 or UTF-16 expected)');
  return decoded;
}

function* jsonLines(file: string, bytes: Uint8Array, knowledge: Knowledge): Generator<Input | Problem> {
  let line = 0;
  for (const bytesOfLine of byteLines(bytes)) {
    line++;
    try {
      const row = text(bytesOfLine);
      if (row.trim() !== '') yield { ...plain, file, ...articleOf(parseLine(row), knowledge) };
    } catch (error) {
      yield { file, line, reason: reasonOf(error) };
    }
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function* read(file: string, knowledge: Knowledge, streams: Streams): AsyncGenerator<Input | Problem> {
  const bytes = file === '-' ? await streams.stdin() : readFileSync(file);
  const kind = file === '-' ? '.txt' : extname(file).toLowerCase();
  if (kind === '.txt') {
    yield { ...plain, file, article: plainArticle(text(bytes), {}, knowledge) };
  } else if (kind === '.jsonl') {
    yield* jsonLines(file, bytes, knowledge);
  } else if (kind === '.html' || kind === '.htm') {
    const { readHtml } = await import('./html');
    yield { file, id: null, fromPage: true, ...readHtml(bytes, knowledge) };
  } else {
    throw new TypeError('not a .txt, .html or .jsonl file');
  }
}

/** Reads every file; what cannot be read is yielded as a problem and the rest goes on. */
export async function* readInputs(
  files: readonly string[],
  knowledge: Knowledge,
  streams: Streams,
): AsyncGenerator<Input | Problem> {
  for (const file of files) {
    try {
      yield* read(file, knowledge, streams);
    } catch (error) {
      yield { file, line: null, reason: reasonOf(error) };
    }
  }
}
