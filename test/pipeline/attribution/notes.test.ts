import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/pipeline/types/attribution';
import { attributed, type Setting } from '../../support/attribution';

const BEFORE = 'Genoa midfielder Jonas Lindqvist could leave\n\n';

function notes(text: string, rule: Note['rule'], setting: Setting = {}): readonly (string | null)[] {
  const { notes: found } = attributed(BEFORE + text, setting, 'could leave');
  return found.filter((note) => note.rule === rule).map((note) => note.source);
}

describe('article-caution', () => {
  it.each([
    'The report should be treated with caution.',
    'Fans may want to take this story with a pinch of salt.',
    'It remains to be seen whether there is any truth in the rumours.',
    'The claims have not been verified.',
    'The outlet is not known for its reliability.',
    'A note of caution: Genoa have said nothing.',
    'We would urge caution until the club speaks.',
    'This is an unverified report.',
    'The site is often wide of the mark.',
    'It is hard to believe these rumours.',
    'We remain sceptical of the report.',
    'There is reason to be wary of such claims.',
  ])('finds: %s', (text) => expect(notes(text, 'article-caution')).toEqual([null]));

  it.each([
    'He was shown a yellow card and played with caution.',
    '“Treat every report with caution,” Pep Guardiola said to the reporters in the room.',
    'The salt on the pitch melted the ice.',
    'It remains to be seen whether he is fit.',
    'The goal has not been verified by the referee yet.',
    'He is known for his pace.',
    'The cautioned player left the pitch.',
    'The club urge patience.',
    'It is a credible report.',
    'His shot was wide of the mark.',
    'It is hard to believe that he is only 19.',
    'They were wary of his pace.',
  ])('leaves alone: %s', (text) => expect(notes(text, 'article-caution')).toEqual([]));
});

describe('self-described', () => {
  it.each([
    ['The Touchline claims to have broken many transfers.', 'The Touchline'],
    ['Indykaila, which claims to be close to players, posts daily.', 'Indykaila'],
    ['Transfer News Live describes itself as the most trusted account.', 'Transfer News Live'],
    ['Indykaila bills itself as the home of news.', 'Indykaila'],
    ['The self-styled insider Indykaila has many followers.', 'Indykaila'],
  ])('finds: %s', (text, source) => expect(notes(text, 'self-described')).toEqual([source]));

  it.each([
    'The Touchline claims that Genoa want him.',
    'Genoa pride themselves on their academy; Marca agrees.',
    'Marca has many readers.',
    'The winger describes himself as fit, Marca says.',
    'He claims to have been fouled.',
  ])('leaves alone: %s', (text) => expect(notes(text, 'self-described')).toEqual([]));
});

describe('leaning', () => {
  it.each([
    ['Real Madrid-leaning outlet Marca says no. Real Madrid won.', 'Marca'],
    ['Real Madrid won. The pro-Real Madrid paper Marca says no.', 'Marca'],
    ['Real Madrid won. The Real Madrid-friendly daily Sport says no.', 'Sport'],
  ])('finds: %s', (text, source) => expect(notes(text, 'leaning')).toEqual([source]));

  it.each([
    'Real Madrid beat Barcelona, Marca says.',
    'The left-leaning paper Marca says no to Real Madrid.',
    'A Madrid-based outlet, Marca, says no to Real Madrid.',
    'The pro-European paper Marca says no to Real Madrid.',
  ])('leaves alone: %s', (text) => expect(notes(text, 'leaning')).toEqual([]));
});

describe('stale', () => {
  it.each([
    ['Marca reported in November 2025 that Genoa want him.', 'Marca'],
    ['On December 1, Fabrizio Romano revealed that talks had begun.', 'Fabrizio Romano'],
    ['Back in March 2025, Tuttosport claimed that he wants to go.', 'Tuttosport'],
  ])('finds: %s', (text, source) => expect(notes(text, 'stale')).toEqual([source]));

  it.each([
    'On January 17, Marca reported that Genoa want him.',
    'Marca report that he joined in November 2024.',
    'In November 2025 he scored twice.',
  ])('leaves alone: %s', (text) => expect(notes(text, 'stale')).toEqual([]));
});

describe('not-a-source', () => {
  it('tells of outlets that the page names and takes no claim from', () => {
    expect(notes('He won an award from Sky Sports. Tuttosport praised him.', 'not-a-source')).toEqual([
      'Sky Sports',
      'Tuttosport',
    ]);
  });

  it('says nothing of the page’s own outlet', () => {
    expect(notes('Follow TEAMtalk on X.', 'not-a-source', { outlet: 'teamtalk' })).toEqual([]);
  });

  it('says nothing of a source of a claim', () => {
    const { notes: found } = attributed(`${BEFORE}Marca say Genoa want Jonas Lindqvist.`);
    expect(found.filter((note) => note.rule === 'not-a-source')).toEqual([]);
  });
});
