/** What each row of attribution-slots-people.ts and attribution-slots-outlets.ts must and must not find; run by rows.test.ts. */
import type { RowExamples } from './triggers/row-examples';

export const SLOT_EXAMPLES: Readonly<Record<string, RowExamples>> = {
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
  'slot-job-after': {
    yes: ['A Nordic Herald reporter is sure.', 'The Norland Gazette chief football writer is sure.'],
    no: ['A Nordic Bank reporter is sure.', 'Football writer Bengt Sandberg is sure.'],
  },
  'slot-last': {
    yes: ['Genoa want Jonas Lindqvist - Futbol Norte', 'Genoa want Jonas Lindqvist | Nordic Herald'],
    no: ['Genoa want Jonas Lindqvist | Football', 'Genoa want Jonas Lindqvist - Bengt Sandberg'],
  },
  'slot-show': {
    yes: ['On the Half Time Pie podcast, he said so.', 'He made his case in the Late Tackle newsletter.'],
    no: ['He made his case in the Late Tackle.', 'The podcast was fun.'],
  },
  'slot-said-on': {
    yes: ['“No,” Pep Guardiola said on Radio Norland.', '“No,” he added in the Norland Gazette.'],
    no: ['“No,” he said on Norland Bank.', '“No,” he said on the pitch.'],
  },
  'slot-lone-said': {
    yes: ['Sandberg said: “He stays here for now.”', 'Sandberg later told the press: “He stays.”'],
    no: ['The Dubliner said: “He stays here.”', 'Sandberg said that he stays.', 'The winger said: “I stay.”'],
  },
  'slot-surname-said': {
    yes: ['“He stays here for now,” Sandberg said.', '“He stays here for now,” Sandberg is quoted as saying.'],
    no: ['“He stays here for now,” said Sandberg.', 'The winger Sandberg stays here.'],
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
  'slot-said-after': {
    yes: ['Genoa want him, reports Radio Costa Verde.', 'Genoa want him, claims the Norland Courier.'],
    no: ['Genoa want him, says Bengt Sandberg.', 'Genoa want him, reports claim.'],
  },
  'slot-say-after': {
    yes: ['Genoa want him, say Corriere Norlandese.', 'A deal is near, said Radio Norland.'],
    no: ['A deal is near, said Bengt Sandberg.', 'They say Radio Norland is good.'],
  },
  'slot-tail': {
    yes: ['Genoa want him, El Gol Digital claim.', 'Genoa want him, the Norland Courier reports.'],
    no: ['Genoa want him, Bengt Sandberg claims.', 'El Gol Digital went dark.'],
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
  'slot-according-to': {
    yes: ['According to Nettavisen, he goes.', 'He goes, per Il Foglio.'],
    no: ['According to Bengt Sandberg, he goes.', 'According to Opta, he runs most.'],
  },
  'slot-according-to-person': {
    yes: ['According to Bengt Sandberg, he goes.', 'He goes, according to a certain Bengt Sandberg.'],
    no: ['According to Nettavisen, he goes.', 'According to Nordic Herald, he goes.'],
  },
  'slot-by': {
    yes: ['It was reported by Nettavisen.', 'As claimed in the Nettavisen, he goes.'],
    no: ['It was seen by Nettavisen.', 'It was relayed by Instagram.'],
  },
  'slot-answered-by': {
    yes: [
      'That was rubbished by the Burnley Express, who say he stays.',
      'The claim was backed up in the Oban Gazette.',
    ],
    no: ['That was rubbished by Bengt Sandberg.', 'He was welcomed by the Burnley Express.'],
  },
  'slot-report-from': {
    yes: ['A report from Nettavisen says no.', 'In an interview with Nettavisen, he said no.'],
    no: ['A letter from Nettavisen says no.', 'Reports from Naples say no.'],
  },
  'slot-via': {
    yes: ['He goes [via Nordic Herald].', 'A bid is near, via Radio Oslo.'],
    no: ['He came via Turin.', 'He goes (Nordic Herald).'],
  },
  'slot-reports-in': {
    yes: ['Reports in Nordic Herald say no.', 'Claims from Radio Oslo are wild.'],
    no: ['Reports in Naples say no.', 'A column in Rome stands.'],
  },
  'slot-told': {
    yes: ['“No,” he told Nettavisen.', 'He was speaking to Nettavisen.'],
    no: ['He sold Nettavisen.', 'He told YouTube that he goes.'],
  },
  'slot-on-air': {
    yes: ['He said so live on Nettavisen.', 'On pundit duty for Nettavisen, he said no.'],
    no: ['He played for Nettavisen.', 'He lives on Nettavisen.'],
  },
  'slot-kind-before': {
    yes: ['Norwegian website Nettavisen says no.', 'The newspaper, Nettavisen, says no.'],
    no: ['The winger, Nettavisen, says no.', 'The website says no.'],
  },
  'slot-writer-of': {
    yes: ['A reporter at Nettavisen says no.', 'He is writing for Nettavisen.'],
    no: ['A doctor at Nettavisen says no.', 'He is running for Nettavisen.'],
  },
  'slot-writer-after': {
    yes: ['Fabrizio Romano of Nordic Radio says no.', 'Fabrizio Romano (Nordic Radio) says no.'],
    no: ['Fabrizio Romano of Milan says no.', 'He of Nordic Radio says no.'],
  },
  'slot-brackets': {
    yes: ['He goes (Nordic Herald).', 'Talks go on (the Nordic Echo).'],
    no: ['He (Bengt) goes.', 'He goes (Milan).'],
  },
  'slot-credit': {
    yes: ['Full story: Sunday People', 'Source: Nordic Herald'],
    no: ['Full story: Bengt Sandberg', 'The story of Nordic Herald'],
  },
  'slot-reports': {
    yes: ['In Oslo, Nettavisen reports a bid.', 'Now Nettavisen has learned of a bid.'],
    no: ['In Oslo, Nettavisen prints a bid.', 'In Oslo, Bengt Sandberg revealed a bid.'],
  },
  'slot-reports-writer': {
    yes: ['Bengt Sandberg reports that he goes.', 'Now Bengt Sandberg understands that he goes.'],
    no: ['Bengt Sandberg reports to the director.', 'Bengt Sandberg runs.'],
  },
  'slot-employer': {
    yes: ['VTB’s Bengt Sandberg tweeted that he goes.', 'Now VTB’s Bengt Sandberg reports that he goes.'],
    no: ['VTB’s new boss tweeted that he goes.', 'Genoa’s Bengt Sandberg tweeted that he goes.'],
  },
  'slot-in-a-report': {
    yes: [
      'But Norland Gazette, in a report on Monday, say that he goes.',
      'And Nettavisen, in its morning edition, claims that he goes.',
    ],
    no: ['But Norland Gazette, in the rain, won again.', 'And Bengt Sandberg, in a good mood, says that he goes.'],
  },
  'slot-puts': {
    yes: ['In Oslo, Nordic Herald put the fee at £3m.', 'In Oslo, Nordic Herald had Pep Guardiola in tears.'],
    no: ['In Oslo, Nordic Bank put the fee at £3m.', 'In Oslo, Nordic Herald had fun.'],
  },
  'slot-adding': {
    yes: [
      'Talks go on, with Nettavisen adding that he flies today.',
      'Talks go on, with the Oban Gazette suggesting a loan.',
    ],
    no: ['Talks go on, with Bengt Sandberg insisting that he stays.', 'He won, with Nettavisen watching.'],
  },
  'slot-knows': {
    yes: ['Sturmball understands that he goes.', 'Sturmball reports that he goes.'],
    no: ['Nettavisen understands why he goes.', 'Nettavisen shows that he goes.'],
  },
  'slot-news-agency': {
    yes: ['The Nordfoss news agency is sure.', 'The Nettavisen website is sure.'],
    no: ['The Nettavisen team is sure.', 'The website is sure.'],
  },
  'slot-report-of': {
    yes: ['Now Nettavisen’s report is out.', 'Now Nettavisen’s correspondent is sure.'],
    no: ['Now Nettavisen’s goal is out.', 'Now Bengt Sandberg’s report is out.'],
  },
  'slot-owner': {
    yes: ['Nordic Herald’s Bengt Sandberg says no.', 'Radio Oban’s Bengt Sandberg: no.'],
    no: ['Nordic Herald’s Bengt Sandberg waits.', 'Nordic Herald’s prize went to Oslo.'],
  },
  'slot-says': {
    yes: ['Nordic Herald says he goes.', 'Nordic Radio, in Oslo, claim he goes.'],
    no: ['Nordic Herald sells well.', 'Nordic Bank says he goes.'],
  },
};
