/** Sentences, tokens and quotations of an article. */
import { describe, expect, it } from 'vitest';
import { splitBlock } from '../../../src/pipeline/sentences/split';
import { tokensOf } from '../../../src/pipeline/sentences/tokens';
import { read } from '../../support/read';

const split = (text: string) => splitBlock(text, 0, text.length).map((span) => text.slice(span.start, span.end));
const tokens = (text: string) => tokensOf(text, 0, text.length).map((token) => token.text);

describe('splitBlock', () => {
  it.each([
    ['They won 2-1. FC Porto lost.', ['They won 2-1.', 'FC Porto lost.']],
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    ['He signed for Luca F.C. He left.', ['He signed for Luca F.C.', 'He left.']],
    ['He is in Washington, D.C. United won.', ['He is in Washington, D.C.', 'United won.']],
    ['He will leave the U.S. The club agree.', ['He will leave the U.S.', 'The club agree.']],
    ['He goes, say reports.The player is 24.', ['He goes, say reports.', 'The player is 24.']],
    ['Will he go? Nobody knows!', ['Will he go?', 'Nobody knows!']],
    ['“I want to go,” he said. “Now.”', ['“I want to go,” he said.', '“Now.”']],
    ['The fee is £40m. plus add-ons. Genoa agreed.', ['The fee is £40m. plus add-ons.', 'Genoa agreed.']],
  ])('cuts: %s', (text, expected) => expect(split(text)).toEqual(expected));

  it.each([
    'St. Mirren want Mr. Lindqvist.',
    'Genoa vs. Torino ended level.',
    'They sold him for defender M.A. Lund and two others.',
    'He will join D.C. United or A.C. Milan, and L.A. Galaxy know it.',
    "The U.S. Men's National Team midfielder may join Genoa.",
    'He has joined 1. FC Köln from S.S.C. Napoli, and 1. FSV Mainz 05 know it.',
    'J. Lindqvist scored for Man Utd. reserves.',
    'The club paid approx. £4m for him.',
    'He told them: “I am happy.”',
  ])('does not tear: %s', (text) => expect(split(text)).toEqual([text]));

  it('gives offsets into the whole text', () => {
    const text = 'One here.  Two there.';
    expect(splitBlock(text, 0, text.length)).toEqual([
      { start: 0, end: 9 },
      { start: 11, end: 21 },
    ]);
  });
});

describe('tokensOf', () => {
  it.each([
    ["Genoa's winger", ['Genoa', "'s", 'winger']],
    ["it's a 24-year-old", ["it's", 'a', '24-year-old']],
    ['£12.5m, says @handle', ['£', '12.5m', ',', 'says', '@handle']],
    ['Alexander-Arnold of Goal.com', ['Alexander-Arnold', 'of', 'Goal.com']],
    ['told www.oban.co.uk.', ['told', 'www.oban.co.uk', '.']],
  ])('%s', (text, expected) => expect(tokens(text)).toEqual(expected));
});

describe('quotations', () => {
  const quotes = (text: string) =>
    read(text).sentences.flatMap((one) =>
      one.quotes.map((quote) => `${quote.kind}: ${text.slice(quote.start, quote.end)}`),
    );

  it.each([
    ['He said: “I want to leave this club in the summer.”', 'speech: I want to leave this club in the summer.'],
    ["Genoa are 'open to offers' for him.", 'scare: open to offers'],
    ['"We said no," the director added.', 'speech: We said no,'],
    ["The director added: ''We said no.''", 'speech: We said no.'],
    ['” We said no,” the director added.', 'speech:  We said no,'],
  ])('%s', (text, expected) => expect(quotes(text)).toEqual([expected]));

  it.each([
    "The Reds' striker went home.",
    "It's the club's choice.",
    "Rock 'n' roll football.",
    "The West Brom 'keeper may go, it is said.",
  ])('none in: %s', (text) => expect(quotes(text)).toEqual([]));

  it('reopen inside a paragraph under one number, and end where the mark closes them', () => {
    const { sentences } = read('Moyes said: "We know. "There is no offer." Genoa are keen.');
    const groups = sentences.map((one) => one.quotes.map((quote) => quote.group));
    expect(groups).toEqual([[0], [0], []]);
  });

  it('run on over paragraphs under one number', () => {
    const { sentences } = read('“I like it here.\n\n“But I may go,” he said.');
    const groups = new Set(sentences.flatMap((one) => one.quotes.map((quote) => quote.group)));
    expect(groups.size).toBe(1);
    expect(sentences.at(-1)?.quotes[0]?.continued).toBe(true);
  });
});

it.each([
  ['of two speakers', 2, true],
  ['of more labels than a talk has speakers', 60, false],
])('labels that come again, %s', (_name, speakers, isTalk) => {
  const names = Array.from({ length: speakers }, (_, at) => `Bo${String.fromCharCode(97 + (at % 26), 97 + at / 26)}`);
  const lines = [...names, ...names].map((name) => `${name}: We want him to stay at Genoa.`);
  const opening = `Whom Genoa asked: ${names.join(', ')}.`;
  const { sentences } = read(['Genoa talk of Lindqvist', opening, ...lines].join('\n\n'));
  expect(sentences.some(({ quotes }) => quotes.some(({ turn }) => turn !== undefined))).toBe(isTalk);
});
