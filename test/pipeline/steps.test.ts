import { describe, expect, it } from 'vitest';
import { matchText } from '../../src/commands/knowledge-base';
import { loadInSteps } from '../../src/knowledge/load';
import { analyse, analyseInSteps } from '../../src/pipeline/analyse';
import { articleFromText } from '../../src/pipeline/article';
import { knowledge } from '../support/read';

const PARAGRAPH = [
  'Chelsea are in talks with Real Sociedad over a deal for midfielder Ander Lizarrondo, according to Marca.',
  'The 24-year-old has a release clause of £40m and is also wanted by Arsenal and Juventus.',
  'It is understood that the player has agreed personal terms with the London club.',
  '"He will decide this week," his agent told Sky Sports on Monday.',
].join(' ');

function article(paragraphs: number) {
  const body = Array.from({ length: paragraphs }, () => PARAGRAPH).join('\n');
  return articleFromText(`Chelsea in talks over Ander Lizarrondo\n${body}`, { lang: 'en', published: '2026-01-20' });
}

/** How many steps some work takes. */
function stepsOf(work: Generator<void, unknown>): number {
  let steps = 1;
  while (work.next().done !== true) steps++;
  return steps;
}

const options = { now: '2026-01-20' };
const sentencesIn = (paragraphs: number) => analyse(article(paragraphs), knowledge, options).read.sentences;

describe('the engine in steps', () => {
  it('pauses at least four times for each sentence', () => {
    const steps = stepsOf(analyseInSteps(article(10), knowledge, options));
    expect(steps).toBeGreaterThan(4 * sentencesIn(10));
  });

  it('takes more steps for a longer text, not longer steps', () => {
    const [short, long] = [5, 20].map((paragraphs) => stepsOf(analyseInSteps(article(paragraphs), knowledge, options)));
    expect((long ?? 0) / (short ?? 1)).toBeGreaterThan(3);
  });

  it('finds the same whether it pauses or not', () => {
    const steps = analyseInSteps(article(3), knowledge, options);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value.claims.length).toBeGreaterThan(0);
    expect(step.value).toEqual(analyse(article(3), knowledge, options));
  });
});

describe('the catalogue in steps', () => {
  it('pauses at least once for every two hundred rows', () => {
    const { clubs, outlets, persons } = knowledge;
    expect(stepsOf(loadInSteps(matchText()))).toBeGreaterThan((clubs.size + outlets.size + persons.size) / 200);
  });
});
