import { expect, it } from 'vitest';
import { showsBadge } from '../../src/dev/badge-shown.mjs';

const page = (inside: string) => ({
  children: [
    {
      attributes: ['lang', 'en'],
      shadowRoots: [{ children: [{ attributes: ['class', inside], children: [{ attributes: ['data-id', '0'] }] }] }],
    },
  ],
});

it('sees a badge that is in its place, not one that is only measured', () => {
  expect(showsBadge(page('layer'))).toBe(true);
  expect(showsBadge(page('measure'))).toBe(false);
  expect(showsBadge({ children: [{ attributes: ['class', 'layer'], children: [] }] })).toBe(false);
});

it('takes no value for a name', () =>
  expect(showsBadge({ attributes: ['class', 'layer'], children: [{ attributes: ['class', 'data-id'] }] })).toBe(false));
