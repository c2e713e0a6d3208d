/** One line of a `.jsonl` file as an article (corpus format: `text`; optional `id`, `title`, `lang`, `outlet`, `published`). */

import type { Knowledge } from '../knowledge/types';
import { detectLanguage } from '../languages/detect';
import { articleFromText } from '../pipeline/article';
import type { Article } from '../pipeline/types/article';

interface JsonInput {
  readonly article: Article;
  readonly id: string | null;
}

/** What is given of an article beside its text; null or absent: not known. */
export interface Meta {
  readonly lang?: string | null;
  readonly outlet?: string | null;
  readonly published?: string | null;
}

/** Catalogue id and shown name of an outlet given as id, host or name. */
function outletOf(given: string | null, knowledge: Knowledge): { id: string | null; name: string | null } {
  if (given === null || given.trim() === '') return { id: null, name: null };
  const known = knowledge.outlets.get(given) ?? knowledge.sourceByName(given);
  if (known === null || ('domains' in known === false && known.kind !== 'outlet')) return { id: null, name: given };
  return { id: known.id, name: known.name };
}

/** YYYY-MM-DD at the beginning of a date or time, if there is such a day. */
export function dayOf(text: string | null | undefined): string | null {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(text ?? '')?.[0];
  if (day === undefined) return null;
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day ? null : day;
}

/** An article of plain text; the language is the given one, else detected. */
export function plainArticle(text: string, meta: Meta, knowledge: Knowledge): Article {
  const outlet = outletOf(meta.outlet ?? null, knowledge);
  const given = meta.lang?.trim().toLowerCase().split(/[-_]/)[0];
  return articleFromText(text, {
    lang: given || detectLanguage(text),
    outlet: outlet.id,
    outletName: outlet.name,
    published: dayOf(meta.published),
  });
}

function field(row: object, name: string): string | null {
  const value: unknown = Reflect.get(row, name);
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw new TypeError(`"${name}" is not a string`);
  return value;
}

/** Parses a line; throws an Error whose message says what is wrong with it. */
export function parseLine(line: string): object {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new SyntaxError('not valid JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('not a JSON object');
  return value;
}

/** The article that a line's object holds; throws an Error whose message names the wrong field. */
export function articleOf(row: object, knowledge: Knowledge): JsonInput {
  const text = field(row, 'text');
  if (text === null) throw new TypeError('no "text"');
  const meta = { lang: field(row, 'lang'), outlet: field(row, 'outlet'), published: field(row, 'published') };
  field(row, 'title');
  const clean = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  return { article: plainArticle(clean, meta, knowledge), id: field(row, 'id') };
}
