import { describe, expect, it } from 'vitest';
import { CLUB_ROLES } from '../../src/languages/en/club-roles';
import { CLUB_ROLE_EXAMPLES } from '../../src/languages/en/club-roles.examples';
import { judgeClub } from '../../src/pipeline/claims/roles';

/** Row that judges the club (or coordinated clubs) in brackets. */
function ruleOf(example: string): string {
  const at = example.indexOf('[');
  const text = example.replace(/[[\]]/g, '');
  const end = example.indexOf(']') - 1;
  const count = text.slice(at, end).split('<c').length - 1;
  return judgeClub(text, at, end, count).rule;
}

describe('words that put a club on a side of a move', () => {
  it('have examples for every row, and none for a row that is gone', () => {
    expect(Object.keys(CLUB_ROLE_EXAMPLES).sort()).toEqual(CLUB_ROLES.map((row) => row.id).sort());
  });

  describe.each(Object.entries(CLUB_ROLE_EXAMPLES))('%s', (id, { yes, no }) => {
    it.each([...yes])('judges: %s', (example) => expect(ruleOf(example)).toBe(id));
    it.each([...no])('leaves alone: %s', (example) => expect(ruleOf(example)).not.toBe(id));
  });
});
