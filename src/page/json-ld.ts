/** What a page tells search engines about itself: schema.org nodes, tolerant of every mistake. */
import type { SafeDom } from './dom-safe';

const MAX_CHARS = 600_000;
const MAX_NODES = 400;
/** Properties that lead from a wrapper to the thing itself; lists of other stories are not followed. */
const INTO = ['@graph', 'mainEntity', 'mainEntityOfPage'];

type Thing = Readonly<Record<string, unknown>>;

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Raw line breaks in strings, comment marks around the whole and commas before a bracket are the common mistakes. */
function mended(text: string): string {
  return text
    .replace(
      /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|(?:\/\/)?\]\]>)\s*$/g,
      '',
    )
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,(\s*[\]}])/g, '$1');
}

/** All nodes that describe this page, outermost first. */
export function things(dom: SafeDom): readonly Thing[] {
  const queue: unknown[] = [];
  for (const script of dom.select('script[type="application/ld+json" i]')) {
    const text = dom.textContent(script);
    if (text.length <= MAX_CHARS) queue.push(parse(text) ?? parse(mended(text)));
  }
  const found: Thing[] = [];
  for (let at = 0; at < queue.length && at < MAX_NODES; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES));
    else if (isThing(value)) {
      found.push(value);
      queue.push(...INTO.map((name) => value[name]));
    }
  }
  return found;
}

/** The text of a value: itself, its `name` or `@value`, or its first text. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (Array.isArray(value)) return textOf(value.find((one) => textOf(one) !== null) ?? null);
  return isThing(value) ? textOf(value.name ?? value['@value'] ?? null) : null;
}

/** All texts of a value that may be one or many. */
export function textsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value.slice(0, 20) : [value]).flatMap((one) => textOf(one) ?? []);
}

/** Whether a thing is of a type whose name fits. */
export function hasType(thing: Thing, pattern: RegExp): boolean {
  return textsOf(thing['@type']).some((type) => pattern.test(type.replace(/^.*[/#:]/, '')));
}

export type { Thing };
