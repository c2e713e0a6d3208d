import { describe, expect, it } from 'vitest';
import { claimed } from '../../support/told';

const OPENING =
  'Everton want Jonas Lindqvist\n\nEverton are keen to sign the midfielder Jonas Lindqvist, 24, this summer.';

/** What the article makes of a last sentence, and of its opening in the light of it. */
const told = (sentence: string) => new Set(claimed(`${OPENING}\n\n${sentence}`));

describe('two clubs at one table', () => {
  it.each([
    'Everton are in talks with Genoa.',
    'Everton have reached an agreement with Genoa.',
    'Everton and Genoa are still apart on the fee.',
    'Genoa and Everton are discussing the structure of the deal.',
    'Talks between Genoa and Everton are at an advanced stage.',
    'Everton will pay £30m to Genoa.',
  ])('the one that is no suitor has him: %s', (sentence) =>
    expect(told(sentence)).toEqual(new Set(['Jonas Lindqvist: Genoa → Everton'])),
  );

  it('tell nothing where both want him', () => {
    const text = `${OPENING}\n\nGenoa also want to sign Lindqvist.\n\nEverton are in talks with Genoa.`;
    expect(claimed(text)[0]).toBe('Jonas Lindqvist: ? → Everton');
  });

  it('tell nothing against his known club', () => {
    const text = `${OPENING}\n\nLindqvist plays for Torino. Everton are in talks with Genoa.`;
    expect(claimed(text)[0]).toBe('Jonas Lindqvist: Torino → Everton');
  });
});
