/** Runs the first stages, or all of them, on text of our own with the real catalogue. */
import { catalogue } from '../../src/commands/knowledge-base';
import { analyse } from '../../src/pipeline/analyse';
import { articleFromText } from '../../src/pipeline/article';
import { findMentions } from '../../src/pipeline/mentions';
import { splitSentences } from '../../src/pipeline/sentences';
import type { Analysis } from '../../src/pipeline/types/analysis';
import type { Article } from '../../src/pipeline/types/article';
import type { Mentions } from '../../src/pipeline/types/mention';
import type { Sentence } from '../../src/pipeline/types/sentence';

export const knowledge = catalogue();
export const NOW = '2026-01-20';

function run<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Sentences and mentions of a text (its first line is the headline when there are several). */
export function read(text: string): { article: Article; sentences: readonly Sentence[]; mentions: Mentions } {
  const article = articleFromText(text, { lang: 'en', published: NOW });
  const sentences = run(splitSentences(article));
  return { article, sentences, mentions: run(findMentions(article, sentences, knowledge, { now: NOW })) };
}

/** A page of our own, with what is known of it. */
export interface Page {
  readonly text: string;
  readonly published?: string;
  /** Knowledge id of its outlet. */
  readonly outlet?: string;
  /** How the page calls itself, where the catalogue does not know it. */
  readonly outletName?: string;
  /** Link texts with their addresses, as far as the text has them; absent where nobody knows the links. */
  readonly links?: Readonly<Record<string, string>>;
}

function linksOf({ text, links }: Page): Article['links'] {
  if (links === undefined) return null;
  return Object.entries(links).flatMap(([words, href]) => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length, href }];
  });
}

/** The whole analysis of a page, read on the day of its publication. */
export function analysedPage(page: Page): Analysis {
  const { text, published = NOW, outlet = null } = page;
  const outletName = outlet === null ? (page.outletName ?? null) : (knowledge.outlets.get(outlet)?.name ?? null);
  const article = articleFromText(text, { lang: 'en', published, outlet, outletName });
  return analyse({ ...article, links: linksOf(page) }, knowledge, { now: published });
}

/** The whole analysis of a text published on `published`, read on that day. */
export function analysed(text: string, published: string = NOW): Analysis {
  return analyse(articleFromText(text, { lang: 'en', published }), knowledge, { now: published });
}
