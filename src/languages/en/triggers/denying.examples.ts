/** What each row of denying.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const DENYING_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'no-word': {
    yes: [
      'Genoa have not so much as phoned about Jonas Lindqvist.',
      'Nobody from Genoa has been in touch about Marco Ferri.',
      'We have had no calls, no letters and nothing from Genoa for Jonas Lindqvist.',
      'Udinese have never asked for Marco Ferri.',
    ],
    no: [
      'We have not heard from the referee about the red card.',
      'Genoa have not been on the pitch with Marco Ferri since May.',
      'Over the years no club has won here more often.',
    ],
  },
  'not-joining': {
    yes: [
      'Jonas Lindqvist is not coming to Genoa.',
      'Marco Ferri did not become a Udinese player.',
      'Jonas Lindqvist to Genoa is dead.',
      'The answer of Marco Ferri was thanks but no thanks.',
    ],
    no: [
      'Jonas Lindqvist did not come out for the second half.',
      'Marco Ferri is not going to miss a penalty.',
      'The ball is dead when Jonas Lindqvist has it.',
    ],
  },
  'gone-elsewhere': {
    yes: [
      'Genoa were put off signing Marco Ferri.',
      'Genoa have cooled on Jonas Lindqvist.',
      'Udinese, who watched him twice, went for somebody taller than Marco Ferri.',
      'Genoa are not in this race for Marco Ferri, and Udinese are out of it.',
      "Genoa have ruled themselves out over Jonas Lindqvist's wages.",
    ],
    no: [
      'Genoa walked away with all three points.',
      'Udinese went for a younger back four without Marco Ferri.',
      "Genoa are not in this season's cup.",
    ],
  },
  'told-no': {
    yes: [
      'Genoa were told there was nothing doing over Marco Ferri.',
      "You can't have Jonas Lindqvist, Udinese said.",
      'The owner put his foot down over Marco Ferri.',
      'It is a firm no to Genoa.',
    ],
    no: [
      'The league vetoed the idea of a winter break.',
      'Marco Ferri put his foot through the ball.',
      'The council were told no by the inspector.',
    ],
  },
  'no-word-weak': {
    yes: [
      'We have never been approached, Jonas Lindqvist said.',
      'I know nothing about it, the agent of Jonas Lindqvist said.',
      'Jonas Lindqvist said he had heard nothing from any club.',
      "It's news to Marco Ferri.",
      'The agent of Marco Ferri denied it all.',
    ],
    no: [
      'Jonas Lindqvist has not been on the pitch since May.',
      'There was nothing to choose between Marco Ferri and his man.',
      'It was a goal, and nobody denied Marco Ferri that.',
    ],
  },
};
