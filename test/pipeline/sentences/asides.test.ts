/** Dashes around an aside are read as commas: what holds of "X, his agent, has said" holds of "X – his agent – has said". */
import { expect, test } from 'vitest';
import { articleFromText } from '../../../src/pipeline/article';
import { splitSentences } from '../../../src/pipeline/sentences';
import { finish } from '../../../src/pipeline/text/steps';
import { analysed } from '../../support/read';

const folds = (text: string): string => {
  const [sentence] = finish(splitSentences(articleFromText(text)));
  return (sentence?.tokens ?? []).map((token) => token.fold).join(' ');
};

test.each([
  ['Maria Nardi – his agent and sister – has revealed it.', 'maria nardi , his agent and sister , has revealed it .'],
  ['Ferri — who is 24 — wants to leave.', 'ferri , who is 24 , wants to leave .'],
])('%s', (text, read) => expect(folds(text)).toBe(read));

test.each([
  '18.30 – Done deal – Ferri joins Udinese',
  'Ferri wants to leave – and Genoa know it.',
  'Ferri – 24 – Genoa – has left – for good.',
  `Ferri – ${'very '.repeat(20)}good – has left.`,
])('no aside: %s', (text) => expect(folds(text)).not.toContain(' , '));

test('whoever is introduced between dashes is heard', () => {
  const { claims } = analysed(
    'Genoa midfielder Jonas Lindqvist is wanted\n\nMaria Nardi – Lindqvist’s agent and sister – has revealed that four clubs want to sign him.',
  );
  expect(claims.at(-1)?.sources[0]).toMatchObject({ kind: 'person', name: 'Maria Nardi' });
});
