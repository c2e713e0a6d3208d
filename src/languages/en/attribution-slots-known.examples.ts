/** Names that the article, the catalogue or a name beside them explains, no slot: what must and must not be found; run by rows.test.ts. */
import type { RowExamples } from './triggers/row-examples';

export const KNOWN_SLOT_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  known: {
    yes: ['In Spain, Marca ran the story.', 'It was in Bild.'],
    no: ['It was in Nettavisen.', 'It was in Genoa.'],
  },
  'slot-surname': {
    yes: ['It was Bengt Sandberg’s idea.\n\nSandberg told the press: “He stays.”'],
    no: [
      'Sandberg said that the winger stays.',
      'Shamrock Rovers won.\n\nRovers announced the line-up.',
      'The club thanked Bengt Sandberg.\n\nSandberg left.',
    ],
  },
  'slot-employed': {
    yes: ['So says Bengt Sandberg of the Nordic Herald.', 'Bengt Sandberg, writing for Radio Oslo, is sure.'],
    no: ['So says Bengt Sandberg of Malmo.', 'Bengt Sandberg of the Nordic Sports Agency is sure.'],
  },
};
