/** What each row of going.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const GOING_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'as-good-as-gone': {
    yes: [
      'Jonas Lindqvist is as good as gone.',
      'Marco Ferri, though, is all but out of the door.',
      "Marco Ferri won't be around next season.",
      'Jonas Lindqvist has emptied his locker.',
    ],
    no: [
      'Jonas Lindqvist was all but through on goal.',
      'Marco Ferri will not be around on Saturday because he is banned.',
      'The bags of Marco Ferri were searched.',
    ],
  },
  'to-be-rid-of': {
    yes: [
      'Fulham want Jonas Lindqvist off the books.',
      'Genoa want Marco Ferri gone by Friday.',
      'Genoa want rid of Jonas Lindqvist.',
      'Marco Ferri has been told to start looking for another club.',
      'Agents are hawking Jonas Lindqvist around Serie A.',
      'Genoa are powerless to keep Marco Ferri.',
      'Jonas Lindqvist was allowed to talk to Udinese.',
    ],
    no: [
      'Fulham want Jonas Lindqvist sold to Genoa.',
      'Genoa want rid of the plastic pitch.',
      'Marco Ferri has been offered around 20 tickets.',
      'Jonas Lindqvist was allowed out of hospital.',
      'The stand must be moved.',
    ],
  },
  'going-weak': {
    yes: [
      'Jonas Lindqvist was made to train alone.',
      'Marco Ferri is in the shop window.',
      'There is no obstacle in his way, Marco Ferri hears.',
      'It is up to Marco Ferri now.',
    ],
    no: ['Jonas Lindqvist missed training with the under-21s.', 'Marco Ferri stood in the way of the shot.'],
  },
};
