/** What holds for every caution, over all our own articles and the demonstration page. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/commands/html';
import { articleOf, parseLine } from '../../../src/commands/json-article';
import { analyse } from '../../../src/pipeline/analyse';
import { articleFromText } from '../../../src/pipeline/article';
import type { Analysis } from '../../../src/pipeline/types/analysis';
import type { Article } from '../../../src/pipeline/types/article';
import type { Caution, CautionRule } from '../../../src/pipeline/types/caution';
import { analysed, knowledge, NOW } from '../../support/read';

const read = (article: Article): Analysis => analyse(article, knowledge, { now: article.published ?? NOW });

function articles(): readonly (readonly [string, Article])[] {
  const own = readFileSync('test/corpus/articles.jsonl', 'utf8').split('\n').filter(Boolean);
  const demo = readHtml(readFileSync('test/pages/demo.html'), knowledge).article;
  return [
    ...own.map((line) => articleOf(parseLine(line), knowledge)).map(({ id, article }) => [id ?? '', article] as const),
    ['demo', demo],
  ];
}

interface Judged {
  readonly analysis: Analysis;
  readonly player: string;
  /** His renewal is a story of its own. */
  readonly renewal: boolean;
  readonly caution: Caution;
}

function judged(analysis: Analysis): readonly Judged[] {
  return analysis.stories.flatMap((story) =>
    story.cautions.map((caution) => ({
      analysis,
      caution,
      renewal: story.move === 'renewal',
      player: analysis.mentions.players[story.player]?.name ?? '',
    })),
  );
}

const all = articles().flatMap(([id, article]) => judged(read(article)).map((one) => ({ id, ...one })));
const cases = all.map((one) => [`${one.id}: ${one.caution.rule} of ${one.player}`, one] as const);

/** The arguments of a rule that quote the page. */
const QUOTES: Partial<Record<CautionRule, readonly number[]>> = {
  denied: [1],
  'article-caution': [0],
  contradicted: [0, 2],
  'self-described': [1],
  'headline-words': [0],
  'contract-talks': [1],
  'writers-view': [0],
  unresolved: [0],
};

const spansOf = (caution: Caution) => [caution, ...caution.also];
const plain = (words: string) => words.replace(/["“”‘’']/g, '').replace(/\s+/g, ' ');

function sentencesOf({ analysis, caution }: Judged) {
  const spans = spansOf(caution);
  return analysis.sentences.filter((one) => spans.some((span) => span.start < one.end && one.start < span.end));
}

/** The same page without the sentences of the evidence; links are lost with their places. */
function without(one: Judged): Analysis {
  const { article } = one.analysis;
  const text = sentencesOf(one).reduce((left, sentence) => left.replace(sentence.text, ''), article.text);
  const { lang, outlet, outletName, published, byline } = article;
  return read(articleFromText(text, { lang, outlet, outletName, published, byline }));
}

describe('every caution of our own articles and of the demonstration page', () => {
  test('there are enough of them', () => {
    expect(new Set(all.map((one) => one.caution.rule)).size).toBeGreaterThanOrEqual(8);
    expect(all.length).toBeGreaterThanOrEqual(24);
  });

  test.each(cases)('%s: its evidence is words of the page and holds what it quotes', (_name, one) => {
    const { text } = one.analysis.article;
    for (const { start, end } of spansOf(one.caution)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(text.slice(start, end).trim()).not.toBe('');
    }
    const words = plain(
      sentencesOf(one)
        .map((sentence) => sentence.text)
        .join(' '),
    );
    for (const at of QUOTES[one.caution.rule] ?? []) expect(words).toContain(plain(one.caution.args[at] ?? ''));
  });

  test.each(cases)('%s: not without its evidence', (_name, one) => {
    const left = judged(without(one)).filter((other) => other.player === one.player && other.renewal === one.renewal);
    expect(
      left.filter((other) => other.caution.rule === one.caution.rule).map((other) => other.caution.args),
    ).not.toContainEqual(one.caution.args);
  });
});

/** News of different players, each paragraph with its own source. */
const NEWS = [
  'Leeds United are interested in Torino midfielder Marco Bellandi, according to Tuttosport.',
  'Valencia have opened talks with Fulham over full-back Ivo Radnic, Marca reports.',
  'Celtic rejected a bid from Brentford for winger Jon Tait, a club statement said.',
  'Fabrizio Romano says that Chelsea have agreed a deal for Genk winger Milan Verstraete.',
  'The Daily Mail, citing L’Equipe, reports that Everton want Lens defender Hugo Marchal.',
  'Sources close to Betis say that midfielder Nico Arrabal will not be sold to Fulham.',
  '“I want to leave Sunderland,” defender Joe Hartnell told Sky Sports.',
  'Lyon striker Marco Ferri is reportedly wanted by West Ham United.',
];

function chains(paragraphs: readonly string[]) {
  const analysis = analysed(['Transfer round-up', ...paragraphs].join('\n\n'));
  const told = analysis.claims.map((claim) => {
    const sources = claim.sources.map(({ name, kind, via }) => `${kind} ${name} ${via}`).join(' < ');
    return `${analysis.article.text.slice(claim.start, claim.end)} [${sources}]`;
  });
  return told.sort();
}

describe('the order of unrelated paragraphs', () => {
  const there = chains(NEWS);

  test('is that of news with sources', () => {
    expect(there.length).toBeGreaterThanOrEqual(NEWS.length);
  });

  test('changes no claim’s chain', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(NEWS, { minLength: NEWS.length }), (news) => {
        expect(chains(news)).toEqual(there);
      }),
      { numRuns: 40 },
    );
  });
});
