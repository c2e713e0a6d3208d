/** What each row of attribution-slots-outlets.ts must and must not find; run by rows.test.ts. */
import type { RowExamples } from './triggers/row-examples';

export const OUTLET_SLOT_EXAMPLES: Readonly<Record<string, RowExamples>> = {
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
  'slot-according-to': {
    yes: ['According to Nettavisen, he goes.', 'He goes, per Il Foglio.'],
    no: ['According to Bengt Sandberg, he goes.', 'According to Opta, he runs most.'],
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
    yes: [
      'A report from Nettavisen says no.',
      'In an interview with Nettavisen, he said no.',
      'Tuesday’s edition of Nettavisen says no.',
    ],
    no: [
      'On this edition of Talking Sense we talk.',
      'A letter from Nettavisen says no.',
      'Reports from Naples say no.',
    ],
  },
  'slot-via': {
    yes: ['He goes [via Nordic Herald].', 'A bid is near, via Radio Oslo.'],
    no: ['He came via Turin.', 'He goes (Nordic Herald).'],
  },
  'slot-tip': {
    yes: ['According to Marca (h/t The Pink Un), he goes.', 'He goes [via Aftenbrevet].'],
    no: ['He goes (The Pink Un).', 'He goes via Aftenbrevet.'],
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
    yes: [
      'Norwegian outlets Havnen and Nettavisen say no.',
      'Norwegian website Nettavisen says no.',
      'The newspaper, Nettavisen, says no.',
    ],
    no: ['The winger, Nettavisen, says no.', 'The website says no.'],
  },
  'slot-kind-after': {
    yes: [
      'Nettavisen, one of the biggest newspapers in Norway, says no.',
      'Nettavisen, a daily based in Oslo, says no.',
    ],
    no: ['Nettavisen, one of the biggest clubs in Norway, says no.', 'Nettavisen, a striker, says no.'],
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
  'slot-full-story': {
    yes: ['Full story: The Dockside', 'Original report: Aftenbrevet'],
    no: ['Full story: Ada Torvik', 'The whole story: The Dockside'],
  },
  'slot-and-outlet': {
    yes: ['Aftenbrevet and Marca both report that he goes.', 'Aftenbrevet television and Marca said he goes.'],
    no: ['Aftenbrevet and Marca are newspapers.', 'Ada Torvik and Marca said he goes.'],
  },
  'slot-outlet-and': {
    yes: ['Marca and Aftenbrevet say he goes.', 'Marca, the domestic Aftenbrevet news agency said.'],
    no: ['Marca and Aftenbrevet are newspapers.', 'Marca and Ada Torvik say he goes.'],
  },
  'slot-credit': {
    yes: ['Read: Nordic Mail', 'Source: Nordic Herald'],
    no: ['Full story: Bengt Sandberg', 'The story of Nordic Herald'],
  },
  'slot-reports': {
    yes: ['In Oslo, Nettavisen reports a bid.', 'Now Nettavisen has learned of a bid.'],
    no: ['In Oslo, Nettavisen prints a bid.', 'In Oslo, Bengt Sandberg revealed a bid.'],
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
  'slot-in-its-language': {
    yes: ['Genoa want him (Aftenbrevet - in Norwegian).', 'Genoa want him. (Il Molo, in Italian)'],
    no: ['Genoa want him (Nils - in the end).', 'Genoa want him, Aftenbrevet in Norwegian.'],
  },
  'slot-in-country': {
    yes: ['Aftenbrevet in Norway say he goes.', 'Il Molo over in Italy also claims he goes.'],
    no: ['Stories in Norway say he goes.', 'Aftenbrevet in Norway is read by many.'],
  },
  'slot-they-say': {
    yes: ['Torwar say that Genoa want him.', 'Torwar claim Genoa have asked about him.'],
    no: [
      'Whispers from Liguria suggest Genoa want him.',
      'Critics say that Genoa want him.',
      'Torwar says Genoa want him.',
      'Torwar say he is a good player.',
    ],
  },
  'slot-alone-claims': {
    yes: ['Meanwhile, Aftenbrevet claims Genoa want him.', 'Yesterday, Aftenbrevet also claims Genoa want him.'],
    no: [
      'Wild claims Genoa want him are wrong.',
      'Ada Torvik left, but Torvik claims Genoa want her.',
      'Aftenbrevet claims a prize.',
    ],
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
