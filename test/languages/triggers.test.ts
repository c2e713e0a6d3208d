import { describe, expect, it } from 'vitest';
import { TRIGGERS } from '../../src/languages/en/triggers';
import { INTEREST_EXAMPLES } from '../../src/languages/en/triggers/interest.examples';
import { LEAVING_EXAMPLES } from '../../src/languages/en/triggers/leaving.examples';
import { PROGRESS_EXAMPLES } from '../../src/languages/en/triggers/progress.examples';
import { findHits } from '../../src/pipeline/claims/triggers';
import { skeletonOf } from '../../src/pipeline/text/skeleton';
import { read } from '../support/read';

const EXAMPLES = { ...INTEREST_EXAMPLES, ...PROGRESS_EXAMPLES, ...LEAVING_EXAMPLES };

/** Ids of the rows that fire on a sentence read on its own. */
function fired(sentence: string): readonly string[] {
  const { sentences, mentions } = read(sentence);
  return sentences.flatMap((one) =>
    findHits(skeletonOf(one, mentions.bySentence[one.index] ?? [])).map((hit) => hit.row.id),
  );
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
