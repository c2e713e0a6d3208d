/** What each row of staying.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const STAYING_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'not-for-sale': {
    yes: [
      'Marco Ferri has no intention of going anywhere.',
      'Jonas Lindqvist is not for sale.',
      'Genoa have no intention of parting with Marco Ferri.',
      'Genoa are determined to keep Jonas Lindqvist.',
      'Genoa have decided to keep Jonas Lindqvist.',
      'Genoa have opted against selling Jonas Lindqvist.',
      'The sale of Jonas Lindqvist would be unthinkable.',
      'Jonas Lindqvist will not depart.',
    ],
    no: [
      'They must fend off interest from Lazio to complete the deal.',
      'The sale of Jonas Lindqvist was unthinkable in May.',
      'Jonas Lindqvist hopes to keep his place on Saturday.',
      'A sale of work was held.',
      'Jonas Lindqvist has no intention of giving up the title.',
    ],
  },
  reluctant: {
    yes: ['Genoa are reluctant to sell Jonas Lindqvist.', 'They would prefer to keep Marco Ferri.'],
    no: ['A reluctant smile was all Jonas Lindqvist gave.', 'Genoa keep the ball well.'],
  },
  'keep-wish': {
    yes: [
      'Burnley are keen to hold on to Jonas Lindqvist.',
      'The manager wants to keep his star winger.',
      'Udinese hoped to retain Marco Ferri.',
    ],
    no: ['Burnley are determined to keep Jonas Lindqvist.', 'He wants to keep his goalkeeper fit.'],
  },
  'keep-weak': {
    yes: ['Genoa intend to keep Jonas Lindqvist.', 'It pays to retain Marco Ferri.'],
    no: ['Genoa kept a clean sheet.', 'Genoa managed to keep Jonas Lindqvist quiet.'],
  },
  stays: {
    yes: [
      'Jonas Lindqvist stays for now, but Marco Ferri stays at Genoa.',
      'Jonas Lindqvist will stay at Genoa.',
      'Marco Ferri is staying put.',
      'He is very much staying here, Marco Ferri was told.',
      'I do not want to speak to any other club, Jonas Lindqvist said.',
      'Marco Ferri says that he does not want to play for anyone else.',
    ],
    no: [
      '“The Premier League is enticing but I am happy in Serie A,” Marco Ferri said.',
      'Genoa stay top.',
      'Jonas Lindqvist will remain sidelined.',
      'Jonas Lindqvist was taken off and was not happy at all.',
      'Marco Ferri does not want to speak to the press.',
    ],
  },
  'stays-weak': {
    yes: ['Jonas Lindqvist could stay on.', 'Told to remain, Marco Ferri sighed.'],
    no: ['They are likely to stay up, said Marco Ferri.', 'Genoa stay top.', 'The remaining tickets are gone.'],
  },
  'turned-down': {
    yes: [
      'Torino have rejected approaches from Genoa for Jonas Lindqvist.',
      'Jonas Lindqvist turned down a move to Genoa.',
      'Udinese were angry: Marco Ferri snubbed Udinese.',
    ],
    no: [
      'Jonas Lindqvist refused to join up with the squad.',
      'The appeal was refused by the league.',
      'Genoa rejected a bid for Jonas Lindqvist.',
    ],
  },
  collapsed: {
    yes: [
      'Genoa drop out of Marco Ferri race',
      'Genoa agreed terms with Jonas Lindqvist, but the move never materialised.',
      'Burnley made a bid for Marco Ferri but the deal failed to materialise.',
      'Genoa are an unlikely destination for Marco Ferri.',
      'Genoa have failed to convince Marco Ferri.',
      'Genoa halted a £1m move for Marco Ferri.',
      'Genoa pull plug on Marco Ferri deal',
      'The owners are unlikely to give the coach the funds to sign Marco Ferri.',
      'Genoa lack the money for Jonas Lindqvist.',
      'Jonas Lindqvist failed his medical.',
      'The move collapsed, Jonas Lindqvist was told.',
      'Genoa have pulled out of the race for Marco Ferri.',
      'Genoa have given up in their attempts to sign Marco Ferri.',
      'Genoa gave up on signing Marco Ferri.',
      'Genoa have lost out to Torino in the chase for Marco Ferri.',
    ],
    no: [
      'Jonas Lindqvist never came off the pitch.',
      'Genoa have not yet given up hope that Jonas Lindqvist will renew.',
      'Marco Ferri has failed to convince the coach.',
      'Jonas Lindqvist collapsed near the line.',
      'Marco Ferri never gave up in the second half.',
      'Genoa lost out to Torino in the final.',
      'Jonas Lindqvist pulled out of the squad with injury.',
    ],
  },
  'missed-out': {
    yes: [
      'Genoa are set to miss out on Burnley winger Jonas Lindqvist.',
      'Genoa blocked in move for Jonas Lindqvist.',
      'Torino were thwarted in their pursuit of Marco Ferri.',
      'Genoa missed out on Jonas Lindqvist.',
      'Udinese fear losing out to them on Marco Ferri.',
    ],
    no: [
      'Genoa, who missed out on Europe, want £20m.',
      'Marco Ferri missed out on his side’s Serie A defeat.',
      'Marco Ferri missed out on the trip to Genoa.',
      'Jonas Lindqvist missed out on the golden boot.',
      'Genoa missed a penalty.',
      'Jonas Lindqvist missed out on the title.',
      'Jonas Lindqvist missed out on the Swedish World Cup squad.',
    ],
  },
  denied: {
    yes: [
      'Nobody from Genoa has told me about any offer.',
      'Jonas Lindqvist has laughed off lies linking him to Genoa.',
      'There is no iota of truth in his reported move.',
      'Genoa deny any approach for Jonas Lindqvist.',
      'Reports of a deal for Jonas Lindqvist proved to be premature.',
      'There has been no contact over Marco Ferri.',
      'Genoa have not made a formal offer for Marco Ferri.',
    ],
    no: [
      'They say that his mind seems to be made up and Marco Ferri wants to join Genoa.',
      'Genoa have not made any moves this summer, Marco Ferri said.',
      'The keeper denied Jonas Lindqvist twice.',
      'Nobody knew the score.',
      'Talk of an exit is premature, said Jonas Lindqvist.',
      'Jonas Lindqvist has not made a great start at Genoa.',
    ],
  },
};
