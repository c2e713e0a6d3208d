/** What each row of attribution-who.ts must and must not find; run by rows.test.ts. */
import type { RowExamples } from './triggers/row-examples';

export const WHO_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'journalist-of': {
    yes: ['David Ornstein of The Athletic says no.', 'Fabrizio Romano (CaughtOffside) says no.'],
    no: ['David Ornstein says no.', 'The Athletic says no.'],
  },
  'outlet-owns': {
    yes: [
      'The Athletic UK’s David Ornstein says no.',
      'The Athletic’s David Ornstein says no.',
      'It is the view of ESPN’s Fabrizio Romano.',
    ],
    no: ['The Athletic’s report says no.', 'David Ornstein’s report says no.'],
  },
  'outlet-job': {
    yes: ['Sky Sports reporter Dharmesh Sheth says no.', 'The Athletic transfer expert David Ornstein says no.'],
    no: ['Sky Sports says no.', 'Reporter Dharmesh Sheth says no.'],
  },
  poster: {
    yes: ['— Fabrizio Romano (@FabrizioRomano) January 12', '“No deal.” Fabrizio Romano (@FabrizioRomano) is sure.'],
    no: ['Fabrizio Romano, 32, says no.', 'Sky Sports says no (again).'],
  },
  'outlet-writer': {
    yes: [
      'The Guardian journalist says no.',
      'The Sky Sports reporter has claimed that he goes.',
      'The Guardian man says no.',
    ],
    no: ['A Guardian journalist watched him.', 'The Guardian says no.'],
  },
  'job-name': {
    yes: ['Journalist Fabrizio Romano says no.', 'The transfer guru, Fabrizio Romano, says no.'],
    no: ['Fabrizio Romano says no.', 'The journalist says no.'],
  },
  'kind-named': {
    yes: [
      'According to Italian outlet, Tuttosport, he goes.',
      'A report from a Spanish daily, AS, says no.',
      'Per Spanish portal, AS, he goes.',
    ],
    no: ['According to the outlet, Tuttosport is wrong.', 'The paper, which Tuttosport owns, says no.'],
  },
  'several-named': {
    yes: ['Marca and AS say no.', 'It stood in Tuttosport, Kicker and Spanish daily AS.'],
    no: ['Marca says no.', 'Marca and Genoa say no.'],
  },
  'one-named': {
    yes: ['Tuttosport says no.', 'It stood in Kicker, said Kicker.'],
    no: ['Genoa say no.', 'The paper says no.'],
  },
  'back-pronoun': {
    yes: [
      'They add that he may go.',
      'It also claims that talks are under way.',
      'However, they went on to say he stays.',
    ],
    no: ['They added two strikers.', 'It claimed three lives.', 'They say goodbye.', 'Fans say they add spice.'],
  },
  'back-noun': {
    yes: ['The same outlet says no.', 'Their report adds that he goes.', 'The Italian journalist says no.'],
    no: ['An outlet says no.', 'The winger says no.', 'According to the portal “norland.sport” he goes.'],
  },
  'report-from': {
    yes: [
      'A fresh report from Tuttosport says no.',
      'The report by Tuttosport on X (formerly Twitter) says no.',
      'Claims in Italian paper Tuttosport say no.',
    ],
    no: ['A letter from Tuttosport says no.', 'The report says no.'],
  },
  'own-report': {
    yes: ['Tuttosport’s report says no.', 'Marca’s exclusive story says no.'],
    no: ['Tuttosport’s office is shut.', 'The story says no.'],
  },
  'edition-of': {
    yes: ['Today’s edition of Tuttosport says no.', 'The front page of Marca says no.', 'Marca’s front page says no.'],
    no: ['The edition of 2019 is out; Tuttosport has it.', 'A page says no.'],
  },
  'own-sources': {
    yes: ['ESPN sources say no.', 'Sky Sports sources have said no.'],
    no: ['ESPN says sources exist.', 'Sources say no.'],
  },
  'kind-after': {
    yes: ['HITC Football says no.', 'The Reuters news agency says no.', 'The Kicker website says no.'],
    no: ['Reuters says no.', 'The website says no.'],
  },
  'an-article': {
    yes: ['A Tuttosport exclusive is out.', 'One recent Marca article had the fee.'],
    no: ['A report says no.', 'Tuttosport says no.'],
  },
};
