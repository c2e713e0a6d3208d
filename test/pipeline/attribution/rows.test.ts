import { describe, expect, it } from 'vitest';
import { CLUB_CUES, OWN_CUES } from '../../../src/languages/en/attribution-official';
import { OFFICIAL_EXAMPLES } from '../../../src/languages/en/attribution-official.examples';
import { RELAY_CUES } from '../../../src/languages/en/attribution-relay';
import { RELAY_EXAMPLES } from '../../../src/languages/en/attribution-relay.examples';
import { REPORT_CUES } from '../../../src/languages/en/attribution-report';
import { REPORT_EXAMPLES } from '../../../src/languages/en/attribution-report.examples';
import { KNOWN_SLOT_EXAMPLES } from '../../../src/languages/en/attribution-slots-known.examples';
import { CALLED_OUTLET_SLOTS, OUTLET_SLOTS } from '../../../src/languages/en/attribution-slots-outlets';
import { OUTLET_SLOT_EXAMPLES } from '../../../src/languages/en/attribution-slots-outlets.examples';
import { PEOPLE_SLOTS } from '../../../src/languages/en/attribution-slots-people';
import { PEOPLE_SLOT_EXAMPLES } from '../../../src/languages/en/attribution-slots-people.examples';
import { OUTLET_REPORT_SLOTS } from '../../../src/languages/en/attribution-slots-reports';
import { UNNAMED } from '../../../src/languages/en/attribution-unnamed';
import { UNNAMED_EXAMPLES } from '../../../src/languages/en/attribution-unnamed.examples';
import { VOICE_CUES } from '../../../src/languages/en/attribution-voice';
import { VOICE_EXAMPLES } from '../../../src/languages/en/attribution-voice.examples';
import { WHO, WRAPPED } from '../../../src/languages/en/attribution-who';
import { WHO_EXAMPLES } from '../../../src/languages/en/attribution-who.examples';
import { lineOf } from '../../../src/pipeline/attribution/line';
import { compile } from '../../../src/pipeline/attribution/patterns';
import { phrasesOf } from '../../../src/pipeline/attribution/phrases';
import { unknownNames } from '../../../src/pipeline/attribution/unknown';
import { knowledge, read } from '../../support/read';

const CUES = [...RELAY_CUES, ...REPORT_CUES, ...VOICE_CUES, ...CLUB_CUES, ...OWN_CUES, ...UNNAMED];
const PATTERNS = CUES.map((row) => ({ id: row.id, pattern: compile(row.pattern) }));

/** Ids of the rows that find something in a text. */
function fired(text: string): ReadonlySet<string> {
  const { article, sentences, mentions } = read(text);
  const scene = { article, mentions, knowledge, clubsOwn: false };
  const ids = new Set<string>();
  for (const sentence of sentences) {
    const bare = lineOf(sentence, mentions.bySentence[sentence.index] ?? []);
    for (const name of unknownNames(bare, scene).names) ids.add(name.row);
    const { line, phrases } = phrasesOf(bare, scene);
    for (const phrase of phrases) {
      ids.add(phrase.row);
      if (phrase.wrap !== null) ids.add(phrase.wrap);
    }
    for (const { id, pattern } of PATTERNS) if (line.text.search(pattern) >= 0) ids.add(id);
  }
  return ids;
}

const EXAMPLES = {
  ...REPORT_EXAMPLES,
  ...RELAY_EXAMPLES,
  ...VOICE_EXAMPLES,
  ...OFFICIAL_EXAMPLES,
  ...UNNAMED_EXAMPLES,
  ...WHO_EXAMPLES,
  ...KNOWN_SLOT_EXAMPLES,
  ...OUTLET_SLOT_EXAMPLES,
  ...PEOPLE_SLOT_EXAMPLES,
};
const ROWS = [
  ...CUES,
  ...WHO,
  ...WRAPPED,
  ...CALLED_OUTLET_SLOTS,
  ...PEOPLE_SLOTS,
  ...OUTLET_SLOTS,
  ...OUTLET_REPORT_SLOTS,
].map((row) => row.id);

describe('phrase families of attribution', () => {
  it('have examples for every row, and none for a row that is gone', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual([...ROWS, 'known', 'slot-employed', 'slot-surname'].sort());
  });

  describe.each(Object.entries(EXAMPLES))('%s', (id, { yes, no }) => {
    it.each(yes)('finds: %s', (text) => expect([...fired(text)]).toContain(id));
    it.each(no)('leaves alone: %s', (text) => expect([...fired(text)]).not.toContain(id));
  });
});
