/** Quotations end where a reader would end them. */
import { expect, test } from 'vitest';
import { claimWords } from '../../../src/pipeline/caution/rule';
import { analysisOf } from '../../support/analysis';
import { mini, says } from '../../support/cases';
import { analysed } from '../../support/read';

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
  ['United will make the long ‘firm bid’ for Brandt.', 'make the long ‘firm bid', 'will make the long ‘firm bid’'],
  [
    'Brandt’s deal runs out in June and though he likes it here, he may go.',
    'deal runs out in',
    'deal runs out in June',
  ],
  ['United are believed to be eyeing a summer move for Brandt.', 'eyeing a summer', 'eyeing a summer move for Brandt'],
  ['United could be eyeing a summer move for Brandt.', 'eyeing a summer', 'could be eyeing a summer move for Brandt'],
  [
    'Brandt is still stalling on extending his stay with them.',
    'extending his stay',
    'is still stalling on extending his stay with them',
  ],
  ['Northport have refused to discuss a sale of him.', 'discuss a sale', 'have refused to discuss a sale of him'],
  ['The winger was the subject of media reports last week.', 'of media reports', 'media reports last week'],
  ['Brandt signs a new deal until 2029 at his club in Northport.', 'signs a new deal', 'signs a new deal until 2029'],
  ['A new contract is signed after talks.', 'talks', 'is signed after talks'],
  ['The winger would be a good addition, they think.', 'addition', 'be a good addition'],
  ['Told they are no longer wanted, they left.', 'Told', 'Told they are no longer wanted'],
])('%s', (text, at, words) => {
  const { article, claims } = analysisOf(mini(`Winger\n\n${text}`, [says(at, 'interest')]));
  expect(claims.map((claim) => claimWords(article, claim))).toEqual([words]);
});

test('a quotation does not reach into what follows it', () => {
  const text = 'Winger\n\n“No wish to lose him,” he said of the links with Westmere City.';
  const { article, claims } = analysisOf(mini(text, [says('wish to lose him', 'interest')]));
  const start = text.indexOf('said of the links');
  const later = { start, end: start + 4, rule: 'test' };
  const words = claims.map((claim) => claimWords(article, { ...claim, triggers: [...claim.triggers, later] }));
  expect(words).toEqual(['No wish to lose him']);
});

test.each([
  [
    'Arsenal are keen to add to their attack and have submitted a bid for Lyon striker Marco Ferri.',
    'have submitted a bid for Lyon',
  ],
  [
    'Lyon striker Marco Ferri wants a big club this summer and has agreed personal terms with Arsenal.',
    'has agreed personal terms with Arsenal',
  ],
  ['Lyon striker Marco Ferri could be set to leave his club.', 'could be set to leave his club'],
])('the words that decide how far it is are quoted: %s', (sentence, words) => {
  const { article, claims } = analysed(`Latest on Marco Ferri\n\n${sentence}`);
  expect(claims.map((claim) => claimWords(article, claim))).toContain(words);
});
