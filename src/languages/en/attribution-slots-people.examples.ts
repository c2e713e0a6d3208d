/** What each row of attribution-slots-people.ts must and must not find; run by rows.test.ts. */
import type { RowExamples } from './triggers/row-examples';

export const PEOPLE_SLOT_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'slot-lone-said': {
    yes: ['Sandberg said: “He stays here for now.”', 'Sandberg later told the press: “He stays.”'],
    no: ['The Dubliner said: “He stays here.”', 'Sandberg said that he stays.', 'The winger said: “I stay.”'],
  },
  'slot-surname-said': {
    yes: ['“He stays here for now,” Sandberg said.', '“He stays here for now,” Sandberg is quoted as saying.'],
    no: ['“He stays here for now,” said Sandberg.', 'The winger Sandberg stays here.'],
  },
  'slot-alone-speaks': {
    yes: ['Ahead of the game, Bruzio admitted that Genoa are keen.', 'After the game, Bruzio conceded he may go.'],
    no: ['After the game, Critics admitted that Genoa are keen.', 'Bruzio played well, Genoa admitted.'],
  },
  'slot-inverted-speaker': {
    yes: [
      'Genoa must pay the clause, says Bengt Sandberg.',
      'He will go for nothing, admitted Bengt Sandberg on Friday',
    ],
    no: ['Genoa must pay the clause, says Nordic Herald.', 'He says Bengt Sandberg goes.'],
  },
  'slot-poster': {
    yes: ['— Bengt Sandberg (@bsandberg) January 12', '— Deal Watch (@dealwatch) May 3'],
    no: ['Bengt Sandberg (24) goes.', '— Bengt Sandberg'],
  },
  'slot-report-by': {
    yes: ['The report by Bengt Sandberg says that he goes.', 'A piece by Bengt Sandberg claims that he goes.'],
    no: ['The match report by Nettavisen says no.', 'A transfer from Bengt Sandberg Park.'],
  },
  'slot-owned-writer': {
    yes: ['Tuttosport’s Bengt Sandberg says no.', 'It is the view of ESPN’s Bengt Sandberg.'],
    no: ['Genoa’s Bengt Sandberg runs.', 'Tuttosport’s Nordic Herald desk says no.'],
  },
  'slot-writer-at': {
    yes: ['Bengt Sandberg of Tuttosport says no.', 'Bengt Sandberg, writing for ESPN, says no.'],
    no: ['Bengt Sandberg of Sweden runs.', 'Bengt Sandberg reads Tuttosport.'],
  },
  'slot-handle-after': {
    yes: ['Genoa want him, according to @CalcioNotte.', 'A post by @TurinCalcio has it.'],
    no: ['Genoa want him, says a fan.', 'He plays for @Genoa.'],
  },
  'slot-handle-says': {
    yes: ['@CalcioNotte reports that Genoa want him.', '@TurinCalcio: “Genoa want him.”'],
    no: ['@CalcioNotte is fun.', 'Genoa: “We want him.”'],
  },
  'slot-account': {
    yes: ['Everton fan account The Toffee Corner says he stays.', 'Transfer news account Ljung says no.'],
    no: ['His bank account Ljung says no.', 'The fan account says no.'],
  },
  'slot-tweets': {
    yes: ['Bengt Sandberg tweeted: “Genoa want him.”', 'Bengt Sandberg took to X to deny it.'],
    no: ['Bengt Sandberg took to the pitch.', 'Genoa tweeted: “We want him.”'],
  },
  'slot-writes-after': {
    yes: ['Genoa want him, reports Bengt Sandberg.', 'Genoa want him, tweeted Bengt Sandberg.'],
    no: ['Genoa want him, claims the Norland Courier.', 'Genoa want him, reports say.'],
  },
  'slot-role-speaker': {
    yes: ['His partner Ann-Kathrin has hinted that he goes.', 'His partner Anne-Sophie has admitted that he goes.'],
    no: ['His partner Ann-Kathrin has gone home.', 'Ann said no.'],
  },
  'slot-outsider': {
    yes: ['Former Genoa striker Bengt Sandberg believes he goes.'],
    no: ['Genoa manager Bengt Sandberg believes he goes.', 'Former Genoa striker Bengt Sandberg waits.'],
  },
  'slot-urges': {
    yes: ['Bengt Sandberg has urged Everton to sell.', 'On Friday, Bengt Sandberg also urged Everton to sell.'],
    no: ['Bengt Sandberg has urged patience.', 'Bengt Sandberg backed Genoa.'],
  },
  'slot-speaker': {
    yes: ['Bengt Sandberg told reporters that he goes.', 'Now Bengt Sandberg has insisted that he stays.'],
    no: ['Bengt Sandberg ran home.', 'Nordic Herald told readers that he goes.'],
  },
  'slot-before-words': {
    yes: [
      'Bengt Sandberg discussed the deal: “He stays here.”',
      'Bengt Sandberg was blunt on his way out: “He stays.”',
    ],
    no: ['Bengt Sandberg discussed the deal.', 'Nordic Herald was blunt about it: “He stays here.”'],
  },
  'slot-quoted-speaker': {
    yes: [
      '“He will go now, for sure,” said Bengt Sandberg.',
      '“We will never sell this player,” added a calm Bengt Sandberg.',
    ],
    no: ['They said Bengt Sandberg goes.', '“We will never sell this player,” added nobody.'],
  },
  'slot-according-to-person': {
    yes: ['According to Bengt Sandberg, he goes.', 'He goes, according to a certain Bengt Sandberg.'],
    no: ['According to Nettavisen, he goes.', 'According to Nordic Herald, he goes.'],
  },
  'slot-reports-writer': {
    yes: ['Bengt Sandberg reports that he goes.', 'Now Bengt Sandberg understands that he goes.'],
    no: ['Bengt Sandberg reports to the director.', 'Bengt Sandberg runs.'],
  },
};
