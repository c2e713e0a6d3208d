import { describe, expect, it } from 'vitest';
import { TRIGGERS } from '../../src/languages/en/triggers';
import { EXAMPLES } from '../../src/languages/en/triggers/examples';
import { besideHits, findHits } from '../../src/pipeline/claims/triggers';
import { skeletonOf } from '../../src/pipeline/text/skeleton';
import { read } from '../support/read';

/** Makes the invented names of the examples known as players; holds no trigger itself. */
const INTRODUCTION = 'Midfielder Jonas Lindqvist, 24, and striker Marco Ferri, 27, trained on Monday.';

/** Ids of the rows that fire on a sentence that follows the introduction. */
function fired(sentence: string): readonly string[] {
  const { sentences, mentions } = read(`${INTRODUCTION}\n\n${sentence}`);
  return sentences
    .filter((one) => one.block > 0)
    .map((one) => skeletonOf(one, mentions.bySentence[one.index] ?? []))
    .flatMap((skeleton) => [...findHits(skeleton), ...besideHits(skeleton)].map((hit) => hit.row.id));
}

describe('phrase families of transfer claims', () => {
  it('have examples for every row, and none for a row that is gone', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(TRIGGERS.map((row) => row.id).sort());
  });

  describe.each(TRIGGERS.map((row) => row.id))('%s', (id) => {
    const examples = EXAMPLES[id] ?? { yes: [], no: [] };
    it.each(examples.yes)('finds: %s', (sentence) => expect(fired(sentence)).toContain(id));
    it.each(examples.no)('leaves alone: %s', (sentence) => expect(fired(sentence)).not.toContain(id));
  });
});
