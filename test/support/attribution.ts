/** Runs the engine up to attribution on text of our own and tells whom it cites, apart from what claims are found. */
import { expect, it } from 'vitest';
import { attribute } from '../../src/pipeline/attribution/index';
import type { Link } from '../../src/pipeline/types/article';
import type { Attribution, Source } from '../../src/pipeline/types/attribution';
import type { Claim } from '../../src/pipeline/types/claim';
import type { Sentence } from '../../src/pipeline/types/sentence';
import { knowledge, NOW, read } from './read';

export interface Setting {
  /** Knowledge id of the page’s outlet, or the name or address of one that nobody knows. */
  readonly outlet?: string;
  /** Link texts with their addresses. */
  readonly links?: Readonly<Record<string, string>>;
}

/** A claim that the words make: the whole sentence unless `from` is a part of it. */
function claimOf(sentence: Sentence, scope: { readonly start: number; readonly end: number }): Claim {
  return {
    index: sentence.index,
    sentence: sentence.index,
    start: sentence.start,
    end: sentence.end,
    players: [],
    from: [],
    to: [],
    move: 'join',
    stage: 'interest',
    triggers: [],
    hedges: [],
    scope,
    continues: null,
  };
}

function linksIn(text: string, links: Readonly<Record<string, string>>): readonly Link[] {
  return Object.entries(links).map(([words, href]) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return { start, end: start + words.length, href };
  });
}

/** Attribution of a text in which every sentence makes one claim, or only the words given do. */
export function attributed(text: string, setting: Setting = {}, words?: string): Attribution {
  const { article: bare, sentences, mentions } = read(text);
  const outlet = setting.outlet ?? null;
  const outletName = outlet === null ? null : (knowledge.outlets.get(outlet)?.name ?? outlet);
  const article = { ...bare, outlet, outletName, links: linksIn(text, setting.links ?? {}) };
  const start = words === undefined ? -1 : text.indexOf(words);
  if (words !== undefined && start < 0) throw new Error(`not in the text: ${words}`);
  const claims = sentences.flatMap((sentence) => {
    if (words === undefined) return [claimOf(sentence, sentence)];
    const inside = start >= sentence.start && start < sentence.end;
    return inside ? [claimOf(sentence, { start, end: start + words.length })] : [];
  });
  const steps = attribute(article, sentences, mentions, claims, knowledge, { now: NOW });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** "outlet Marca < person Marco Ferri": `<` is cited by the one before it, `+` stands beside it. */
export function chainText(sources: readonly Source[]): string {
  const one = ({ kind, name }: Source) => (kind === 'unnamed' || kind === 'page' ? kind : `${kind} ${name}`);
  return sources
    .map((source, index) => `${index === 0 ? '' : source.via === null ? ' + ' : ' < '}${one(source)}`)
    .join('');
}

/** Whom the last sentence of a text cites, or the words given. */
export function cites(text: string, setting: Setting = {}, words?: string): string {
  const { claims } = attributed(text, setting, words);
  const last = claims[claims.length - 1];
  return last ? chainText(last.sources) : 'no sentence';
}

/** Text, whom its last sentence (or `words`) cites, and where the page stands. */
export type Case = readonly [string, string, (Setting & { readonly words?: string })?];

/** Who is spoken of, so that the cases need not say it. */
const BEFORE = 'Genoa midfielder Jonas Lindqvist could leave\n\nThe weather in Turin was fine on Monday.\n\n';

export function casesOf(title: string, cases: readonly Case[]): void {
  for (const [text, expected, setting] of cases) {
    it(`${title}: ${text}`, () => expect(cites(BEFORE + text, setting, setting?.words)).toBe(expected));
  }
}
