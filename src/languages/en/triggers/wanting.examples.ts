/** What each row of wanting.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const WANTING_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'keen-on': {
    yes: [
      'Genoa have taken a shine to Jonas Lindqvist.',
      'Burnley cast admiring glances at Marco Ferri.',
      'Genoa remain keen.',
      'Everton are keen on signing Jonas Lindqvist before the deadline.',
      'Valencia had set their sights on a deal for Marco Ferri.',
    ],
    no: ['The keen gardener won a prize in Everton.', 'Valencia are focused on Saturday, says Marco Ferri.'],
  },
  keen: {
    yes: ['Both Roma and Lazio are keen on Jonas Lindqvist.', 'The Turin club were keen on Marco Ferri last night.'],
    no: ['Jonas Lindqvist keenly felt the defeat by Roma.', 'A keen contest ended level at Lazio.'],
  },
  'want-to-get': {
    yes: [
      'Genoa would like him this summer, and Marco Ferri knows.',
      'Burnley are ready to splash out £30m.',
      'Leeds United are determined to beat Sevilla to the signing of Jonas Lindqvist.',
      'Leeds United want to sign Jonas Lindqvist.',
      'Marco Ferri was one whom Sevilla hoped to lure.',
    ],
    no: [
      'It would have been Jonas Lindqvist.',
      'Leeds United want to win every game.',
      'Sevilla hope to sign off with a victory.',
    ],
  },
  'want-player': {
    yes: [
      'Fulham want Jonas Lindqvist as cover.',
      'Long ago, Porto wanted striker Marco Ferri.',
      'They want Marco Ferri to replace Jonas Lindqvist.',
    ],
    no: [
      'Fulham want Jonas Lindqvist off the books.',
      'Fulham want Jonas Lindqvist gone.',
      'Fulham want three points.',
      'Porto want Marco Ferri to shoot more often.',
    ],
  },
  'wants-weakly': {
    yes: [
      'It is said that the coach wants Jonas Lindqvist.',
      'Nobody needed Marco Ferri, who was courting Marco Ferri?',
    ],
    no: [
      'Fulham want Jonas Lindqvist off the wage bill.',
      'The coach wants more width.',
      'The coach wants Jonas Lindqvist to track back.',
    ],
  },
  admire: {
    yes: ['The coach is a big fan of Jonas Lindqvist.', 'Marco Ferri has long been admired by Girona.'],
    no: ['Fans sang at Getafe.', 'The fan was too loud in Girona.'],
  },
  'consider-move': {
    yes: [
      'Southampton are considering a move for Jonas Lindqvist.',
      'A surprise £8m swoop was what they plotted, but planned approaches for Marco Ferri take time: plotting a raid is hard.',
    ],
    no: ['The referee considered a red card.', 'Jonas Lindqvist considered his answer.'],
  },
  'consider-player': {
    yes: [
      'They see Jonas Lindqvist as the ideal man.',
      'Cagliari have identified Jonas Lindqvist.',
      'Marco Ferri is seen as a cheaper alternative.',
      'Marco Ferri is under consideration at Udinese.',
    ],
    no: [
      'They see Jonas Lindqvist as an important member of the squad.',
      'Cagliari identified the problem.',
      'It was a considerate tackle by Marco Ferri.',
    ],
  },
  'player-wants': {
    yes: [
      'Marco Ferri is open to a return to Serie A.',
      'Jonas Lindqvist is keen on a Premier League return.',
      'Jonas Lindqvist wants a move.',
      'Marco Ferri is open to joining them.',
    ],
    no: [
      'Jonas Lindqvist dreams of playing for Sweden.',
      'Jonas Lindqvist wants to score more goals.',
      'The door is open on Sundays.',
      'Marco Ferri is happy for transfer rumours to go on.',
    ],
  },
  listens: {
    yes: ['Jonas Lindqvist would listen to overtures.', 'Genoa are braced for bids for Marco Ferri.'],
    no: ['Jonas Lindqvist listened to the coach.', 'Fans braced for rain saw Marco Ferri.'],
  },
  'player-tempted': {
    yes: [
      'Marco Ferri has a soft spot for Genoa.',
      'Jonas Lindqvist likes the idea of a move.',
      'The lure of the Champions League is strong for Marco Ferri.',
    ],
    no: [
      'Marco Ferri has a soft spot for penalties.',
      'Jonas Lindqvist had an idea.',
      'The chance fell to Marco Ferri.',
    ],
  },
};
