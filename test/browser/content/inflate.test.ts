import { afterEach, expect, test } from 'vitest';
import { inflated } from '../../../src/content/inflate';
import { PHRASES } from '../../../src/languages/generated/phrases';
import { inFull } from '../../../src/languages/shorthand';

const native = Reflect.getOwnPropertyDescriptor(Uint8Array, 'fromBase64');

afterEach(() => {
  if (native !== undefined) Reflect.defineProperty(Uint8Array, 'fromBase64', native);
});

test('a browser without a decoder of its own opens the same text', async () => {
  const text = await inflated(PHRASES);
  expect(inFull(text)).toMatch(/^\{"triggers":\[/);
  Reflect.deleteProperty(Uint8Array, 'fromBase64');
  expect(await inflated(PHRASES)).toBe(text);
});
