import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

test('the browser’s rules for sentences are loaded with the first story, not with the script', async () => {
  const made = vi.fn();
  class Counted extends Intl.Segmenter {
    constructor(...args: ConstructorParameters<typeof Intl.Segmenter>) {
      super(...args);
      made();
    }
  }
  vi.stubGlobal('Intl', Object.create(Intl, { Segmenter: { value: Counted } }));
  vi.resetModules();
  const { splitBlock } = await import('../../../src/pipeline/sentences/split');
  expect(made).not.toHaveBeenCalled();
  expect(splitBlock('Leeds won. Lens lost.', 0, 21)).toHaveLength(2);
  expect(made).toHaveBeenCalledOnce();
});
