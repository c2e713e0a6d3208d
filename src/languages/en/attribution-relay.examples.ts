/** What each row of attribution-relay.ts must and must not find; run by test/pipeline/attribution/rows.test.ts. */
import type { RowExamples } from './triggers/row-examples';

export const RELAY_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'denied-report': {
    yes: [
      'Genoa have rejected a report in Tuttosport.',
      'Contrary to Marca’s claim, he stays.',
      'He laughed off the story in The Sun.',
    ],
    no: ['He denied to Tuttosport that he would go.', 'Genoa rejected a bid, Tuttosport says.'],
  },
  'first-reported-by': {
    yes: ['The news, first reported by Sky Sports, is out.', 'It was originally published in Marca.'],
    no: ['He first played in Spain, Marca says.', 'Initially reported by nobody, it is now in Marca.'],
  },
  'relayed-by': {
    yes: ['The agent, as quoted by Sky Sports, was calm.', 'His words were picked up by Football Italia.'],
    no: ['The ball was carried by Pep Guardiola.', 'He quoted Dante on Sky Sports.'],
  },
  citing: {
    yes: [
      'AS, citing Tuttosport, says that he goes.',
      'The outlet quotes Sky Sports.',
      'He goes, say Football Italia, who in turn cite Tuttosport.',
    ],
    no: ['Citing injuries, he retired.', 'He cited a knee problem in June.'],
  },
  via: {
    yes: ['Genoa want him, Tuttosport reports via Football Italia.', '“No,” he said (via Sky Sports).'],
    no: ['He came via Turin.', 'Genoa lost via a penalty shown on Sky Sports.'],
  },
  'told-outlet': {
    yes: ['“I will stay,” he told Sky Sports.', 'He confirmed to Tuttosport that he goes.'],
    no: ['He told Genoa that he wants to leave.', 'He was told off on Sky Sports.'],
  },
  'speaking-to': {
    yes: ['Speaking to DAZN, he said no.', 'He was talking exclusively to Sky Sports about the winger.'],
    no: ['Speaking to fans, he said no.', 'They are no longer on speaking terms, Sky Sports says.'],
  },
  'interview-with': {
    yes: ['In an interview with Kicker, he said no.', 'In his column for CaughtOffside, he is sure.'],
    no: ['His interview with Genoa went well.', 'Kicker readers had a chat.'],
  },
  'through-outlet': {
    yes: ['Pep Guardiola was on Sky Sports last night.', 'He let it be known through Marca that he stays.'],
    no: ['Genoa were on Sky Sports last night.', 'Pep Guardiola watched it on Sky Sports.'],
  },
  'on-air': {
    yes: ['On Sky Sports, Darren Bent said no.', '“No,” Darren Bent said on Tuesday on talkSPORT.'],
    no: ['He is on Sky Sports tonight.', 'On Friday, Darren Bent read Marca.'],
  },
};
