/** The strings of a reader's page, whose keys travel packed. */
import { expect, test, vi } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { loadPageTranslate } from '../../src/platform/i18n';

vi.mock('webextension-polyfill', () => import('../fakes/webextension-polyfill'));

const shown = Object.entries(messages).filter(([key]) => /^(?:overlay|card|receipt|caution)_/.test(key));
/** A message without placeholders says what it says. */
const plain = shown.filter(([, { message }]) => !message.includes('$'));

test('a page has every message that it shows', () => {
  const t = loadPageTranslate();
  expect(plain.length).toBeGreaterThan(100);
  expect(plain.map(([key]) => [key, t(key)])).toEqual(plain.map(([key, { message }]) => [key, message]));
});
