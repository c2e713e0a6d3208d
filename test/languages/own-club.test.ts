import { describe, expect, it } from 'vitest';
import { OWN_CLUB } from '../../src/languages/en/own-club';
import { OWN_CLUB_EXAMPLES } from '../../src/languages/en/own-club.examples';
import { OWN_CLUB_COURSE } from '../../src/languages/en/own-club-course';
import { OWN_CLUB_COURSE_EXAMPLES } from '../../src/languages/en/own-club-course.examples';
import { OWN_CLUB_DEALS, OWN_CLUB_DEALS_LOOSE } from '../../src/languages/en/own-club-deals';
import { OWN_CLUB_DEALS_EXAMPLES } from '../../src/languages/en/own-club-deals.examples';
import { OWN_CLUB_DIALECT } from '../../src/languages/en/own-club-dialect';
import { OWN_CLUB_FREE, OWN_CLUB_FREE_LOOSE } from '../../src/languages/en/own-club-free';
import { OWN_CLUB_FREE_EXAMPLES } from '../../src/languages/en/own-club-free.examples';
import { OWN_CLUB_LOOSE } from '../../src/languages/en/own-club-loose';
import { OWN_CLUB_LOOSE_EXAMPLES } from '../../src/languages/en/own-club-loose.examples';
import { OWN_CLUB_PLAYS, OWN_CLUB_PLAYS_LOOSE } from '../../src/languages/en/own-club-plays';
import { OWN_CLUB_PLAYS_EXAMPLES } from '../../src/languages/en/own-club-plays.examples';
import { OWN_CLUB_RECORD, OWN_CLUB_RECORD_LOOSE } from '../../src/languages/en/own-club-record';
import { OWN_CLUB_RECORD_EXAMPLES } from '../../src/languages/en/own-club-record.examples';
import { OWN_CLUB_STANDING, OWN_CLUB_STANDING_LOOSE } from '../../src/languages/en/own-club-standing';
import { OWN_CLUB_STANDING_EXAMPLES } from '../../src/languages/en/own-club-standing.examples';
import { OWN_CLUB_TERMS } from '../../src/languages/en/own-club-terms';
import { OWN_CLUB_TERMS_EXAMPLES } from '../../src/languages/en/own-club-terms.examples';
import { OWN_CLUB_TOLD, OWN_CLUB_TOLD_LOOSE } from '../../src/languages/en/own-club-told';
import { OWN_CLUB_TOLD_EXAMPLES } from '../../src/languages/en/own-club-told.examples';
import { OWN_CLUB_VOICES } from '../../src/languages/en/own-club-voice';
import { OWN_CLUB_VOICES_EXAMPLES } from '../../src/languages/en/own-club-voice.examples';
import { OWN_CLUB_WANTED } from '../../src/languages/en/own-club-wanted';
import { OWN_CLUB_WANTED_EXAMPLES } from '../../src/languages/en/own-club-wanted.examples';
import { Grams } from '../../src/pipeline/text/grams';
import { Phrase } from '../../src/pipeline/text/phrase';

const EXAMPLES = {
  ...OWN_CLUB_EXAMPLES,
  ...OWN_CLUB_COURSE_EXAMPLES,
  ...OWN_CLUB_LOOSE_EXAMPLES,
  ...OWN_CLUB_PLAYS_EXAMPLES,
  ...OWN_CLUB_TERMS_EXAMPLES,
  ...OWN_CLUB_VOICES_EXAMPLES,
  ...OWN_CLUB_DEALS_EXAMPLES,
  ...OWN_CLUB_RECORD_EXAMPLES,
  ...OWN_CLUB_FREE_EXAMPLES,
  ...OWN_CLUB_TOLD_EXAMPLES,
  ...OWN_CLUB_STANDING_EXAMPLES,
  ...OWN_CLUB_WANTED_EXAMPLES,
};

const ROWS = [
  ...OWN_CLUB,
  ...OWN_CLUB_COURSE,
  ...OWN_CLUB_LOOSE,
  ...OWN_CLUB_PLAYS,
  ...OWN_CLUB_PLAYS_LOOSE,
  ...OWN_CLUB_TERMS,
  ...OWN_CLUB_VOICES,
  ...OWN_CLUB_DEALS,
  ...OWN_CLUB_DEALS_LOOSE,
  ...OWN_CLUB_RECORD,
  ...OWN_CLUB_RECORD_LOOSE,
  ...OWN_CLUB_FREE,
  ...OWN_CLUB_FREE_LOOSE,
  ...OWN_CLUB_TOLD,
  ...OWN_CLUB_TOLD_LOOSE,
  ...OWN_CLUB_STANDING,
  ...OWN_CLUB_STANDING_LOOSE,
  ...OWN_CLUB_WANTED,
];

/** Clubs that a row finds in an example, as placeholders; and the one in brackets. */
function foundBy(id: string, example: string): { readonly found: readonly string[]; readonly asked: string } {
  const pattern = ROWS.find((one) => one.id === id)?.pattern ?? '';
  const asked = /\[(<[cn]\d+>)\]/.exec(example)?.[1] ?? '';
  const text = new Grams(example.replace(/[[\]]/g, ''));
  return { found: new Phrase(pattern, OWN_CLUB_DIALECT).in(text).map((match) => match.groups?.c ?? ''), asked };
}

describe("words that tell a player's club", () => {
  it('have examples for every row, and none for a row that is gone', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(ROWS.map((row) => row.id).sort());
  });

  describe.each(Object.entries(EXAMPLES))('%s', (id, { yes, no }) => {
    it.each([...yes])('finds: %s', (example) => {
      const { found, asked } = foundBy(id, example);
      expect(found).toContain(asked);
    });
    it.each([...no])('leaves alone: %s', (example) => {
      const { found, asked } = foundBy(id, example);
      expect(found).not.toContain(asked);
    });
  });
});
