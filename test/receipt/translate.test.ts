import { describe, expect, test } from 'vitest';
import { makeTranslate, templatesOf } from '../../src/receipt/translate';

describe('makeTranslate', () => {
  const t = makeTranslate({ both: '$2 before $1', price: '$$5 for $1', plain: 'Nothing to fill' });
  test('fills placeholders by their number', () => expect(t('both', ['a', 'b'])).toBe('b before a'));
  test('leaves a missing value empty', () => expect(t('both', ['a'])).toBe(' before a'));
  test('takes numbers', () => expect(t('both', [1, 2])).toBe('2 before 1'));
  test('keeps a doubled dollar as one', () => expect(t('price', ['him'])).toBe('$5 for him'));
  test('does not fill what a value brings along', () => expect(t('both', ['$2', 'x'])).toBe('x before $2'));
  test('shows the key where there is no template', () => expect(t('absent')).toBe('absent'));
  test('has no inherited keys', () => expect(t('constructor')).toBe('constructor'));
});

test('templatesOf reads messages.json and skips what is malformed', () => {
  expect(templatesOf({ a: { message: 'A', description: 'd' }, b: 'B', c: { message: 3 }, d: null })).toEqual({
    a: 'A',
  });
  expect(templatesOf(null)).toEqual({});
});
