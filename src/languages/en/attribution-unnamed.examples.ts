/** What each row of attribution-unnamed.ts must and must not find; run by test/pipeline/attribution/rows.test.ts. */
import type { RowExamples } from './triggers/row-examples';

export const UNNAMED_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'according-to-reports': {
    yes: ['According to several reports, talks go on.', 'He is keen, as per local media.'],
    no: ['According to plan, he goes.', 'The reports were filed according to date.'],
  },
  'reports-from-place': {
    yes: ['Reports across the Channel say he goes.', 'Fresh speculation in Italy will not go away.'],
    no: ['He comes from Spain.', 'The press box in Turin, Spain’s reporters say, is cold.'],
  },
  hearsay: {
    yes: [
      'Word on the street is that he goes.',
      'The rumour mill has him at Genoa.',
      'He goes, rumour has it.',
      'They are, I am told, in talks.',
      'I had it from a top source that he goes.',
      'I was told that he goes.',
    ],
    no: ['His word is law.', 'I am told off.', 'I was told to wait.', 'They talk on the street.', 'The mill is old.'],
  },
  collective: {
    yes: ['The Catalan media are excited.', 'It was in the Italian press.'],
    no: ['The Catalan side are excited.', 'He lives near a press.'],
  },
  'reports-say': {
    yes: [
      'Reports suggest that he goes.',
      'Rumours have it that he goes.',
      'Speculation is mounting over his future.',
      'Transfer gossip continues to swirl.',
      'The back pages claim that he goes.',
    ],
    no: [
      'He reports for training on Monday.',
      'The Tuttosport reports suggest that he goes.',
      'The press of the button was light.',
    ],
  },
  'reports-that': {
    yes: [
      'There were rumours that he goes.',
      'Speculation is rife that he goes.',
      'Speculation surrounding his future grows.',
      'A report suggesting a move surfaced.',
    ],
    no: ['He made claims on his insurance.', 'They talk of Spain.'],
  },
  'there-is-talk': {
    yes: [
      'There has been talk of a move.',
      'There are rumours about his future.',
      'There are also rumours he could go.',
    ],
    no: ['There is a talk at school.', 'There are reports.', 'He is a man of few rumours.'],
  },
  'in-brackets-various': {
    yes: ['Genoa want him. (Various)', 'He goes (reports)'],
    no: ['Various clubs want him.', 'He goes (now)'],
  },
  'amid-reports': {
    yes: ['He stayed amid rumours of a move.', 'Following persistent speculation, he spoke.'],
    no: ['He stayed amid cheers.', 'He was followed by a reporter.'],
  },
  'reports-headline': {
    yes: ['Genoa to bid for Lindqvist - reports', 'Reports: Genoa want Lindqvist', 'He goes, say reports'],
    no: ['Genoa - he reports to the police', 'He filed two reports, then left'],
  },
  'if-reports': {
    yes: ['If reports are to be believed, he goes.', 'He is near, if the rumours are true.'],
    no: ['If he reports late, he pays.', 'He asked if rumours hurt.'],
  },
  'a-report': {
    yes: [
      'Another report claims that he goes.',
      'Several outlets have reported a bid.',
      'Some sites are saying that he goes.',
      'He was linked to Genoa by a number of newspapers.',
    ],
    no: ['He was linked to Genoa by a newspaper, Marca.', 'A report was filed.', 'The outlets of the river are dry.'],
  },
  'sources-added': {
    yes: ['Sources added that he goes.', 'Sources also stressed that talks are on.'],
    no: ['He added a source.', 'Sources say he goes.'],
  },
  'sources-say': {
    yes: [
      'Sources say that he goes.',
      'A club insider has revealed the fee.',
      'Those close to the deal insist that he goes.',
      'He goes, with Italian sources assuring that a fee is agreed.',
      'He goes, with several sources assuring that he has signed.',
      'He goes, a top Genoa official said on Friday.',
      '“He goes,” said one executive.',
      'Someone from Genoa says that he goes.',
    ],
    no: ['Sources of income are few.', 'People like him.', 'An official statement said no.', 'A man of his word.'],
  },
  'camp-says': {
    yes: ['His camp insist he will stay.', 'Erling Haaland’s representatives have denied it.'],
    no: ['His camp is near Oslo.', 'The club’s people insist on it.'],
  },
  'according-to-sources': {
    yes: ['According to sources close to the club, he goes.', 'Per people inside the dressing room, he is unhappy.'],
    no: ['According to age, people differ.', 'The source of the river is near.'],
  },
  'sources-close': {
    yes: ['Sources close to the player are confident.', 'That is the view of people with knowledge of the talks.'],
    no: ['People close the door.', 'The house is close to the source.'],
  },
  'hedge-reportedly': {
    yes: ['He reportedly goes.', 'Genoa are rumoured to be keen.'],
    no: ['He reports early.', 'His rumour mill is still.'],
  },
  'hedge-said-to': {
    yes: ['He is said to be keen.', 'Genoa are understood to have bid.', 'The fee was believed to be £20m.'],
    no: ['He said to be quick.', 'Genoa are thought of as rich.', 'It is easier said than done.'],
  },
  'hedge-it-is': {
    yes: ['It is understood that he goes.', 'It has been claimed that he goes.', 'It’s thought that he goes.'],
    no: ['It is clear that he goes.', 'It understood him.'],
  },
  'hedge-reported-that': {
    yes: ['It had previously been reported that he goes.', 'Genoa, understood to be keen, met him.'],
    no: ['He has been booked.', 'He understood to be late was rude.'],
  },
  'hedge-adjective': {
    yes: ['His reported wages are high.', 'Genoa made a reported £20m bid.', 'The alleged interest of Genoa is old.'],
    no: ['The reporter made a bid.', 'He reported a fee to the police.', 'A supposed friend left.'],
  },
  'hedge-as-reported': {
    yes: ['As previously reported, he goes.', 'He is, as reported, keen.'],
    no: ['As promised, he goes.', 'He reported late.'],
  },
};
