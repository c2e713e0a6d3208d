/** Quotations end where a reader would end them. */
import { expect, test } from 'vitest';
import { claimWords } from '../../../src/pipeline/caution/rule';
import { analysisOf } from '../../support/analysis';
import { mini, says } from '../../support/cases';

test.each([
  [
    'Eastvale United lead the race for Real Solmar winger Brandt who scored on Sunday.',
    'lead the race',
    'lead the race for Real Solmar',
  ],
  ['Brandt is happy at St Mary Park and in no great hurry to go.', 'is happy', 'is happy at St Mary Park'],
  [
    'They will not consider selling any of their wingers.',
    'consider selling',
    'will not consider selling any of their wingers',
  ],
  ['Brandt is close to joining them in June.', 'is close', 'is close to joining them in June'],
])('%s', (text, at, words) => {
  const { article, claims } = analysisOf(mini(`Winger\n\n${text}`, [says(at, 'interest')]));
  expect(claims.map((claim) => claimWords(article, claim))).toEqual([words]);
});
