import { describe, expect, it } from 'vitest';
import { NO_PREFERENCES, pageView, pageViewInSteps } from '../../src/receipt/page-view';
import { english } from '../support/locales';
import { analysed, knowledge } from '../support/read';

const GOSSIP = [
  'Gossip column',
  'Chelsea want Lens winger Luc Perrin, according to Marca.',
  'Arsenal are in talks with Torino over midfielder Marco Bellandi, Tuttosport report.',
  'Leeds have made a bid for Brighton striker Ola Brandt, according to Sky Sports.',
].join('\n');

describe('a page in words', () => {
  it('is told story by story, with a pause after each, and as at once', () => {
    const analysis = analysed(GOSSIP);
    expect(analysis.stories.length).toBe(3);
    const steps = pageViewInSteps(analysis, knowledge, english, NO_PREFERENCES);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    expect(pauses).toBe(3);
    expect(step.value).toEqual(pageView(analysis, knowledge, english));
  });
});
