/** What each row of linked.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const LINKED_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  linked: {
    yes: [
      'Jonas Lindqvist and Marco Ferri are both targets.',
      'Marco Ferri has been watched.',
      'A surprise would be loan moves for Marco Ferri.',
      'Jonas Lindqvist has been linked with Nice.',
      'I am surprised by the link to Burnley, Ferri said.',
      'Rumours linking Marco Ferri with Udinese will not go away.',
      'Speculation over his future has followed Marco Ferri all winter.',
    ],
    no: [
      'Marco Ferri has been touted as one of the finest talents in Italy.',
      'Marco Ferri has been watched by thousands.',
      'Marco Ferri hit the target.',
      'Jonas Lindqvist has linked play well all year.',
      'He linked up with Marco Ferri on the left.',
      'Marco Ferri was linked with the vacant Nice job.',
    ],
  },
  interest: {
    yes: [
      'Genoa retain an interest, says Marco Ferri.',
      'Interest in Jonas Lindqvist has grown.',
      'Marco Ferri has drawn interest from Lyon.',
      'Jonas Lindqvist is swamped with enquiries.',
    ],
    no: ['Interest rates fell again.', 'Jonas Lindqvist took an interest in chess.'],
  },
  'interest-weak': {
    yes: ['Despite the interest, Jonas Lindqvist trained.', 'Two more were interested, Marco Ferri heard.'],
    no: ['Interest rates fell again.', 'The documentary was an interesting watch.'],
  },
  suitors: {
    yes: [
      'Genoa, Lazio and Udinese have all been mentioned as candidates.',
      'Jonas Lindqvist has no shortage of suitors.',
      'Lille were named as a potential destination for Marco Ferri.',
    ],
    no: [
      'Genoa have been named as contenders for promotion.',
      'The next match is at Lille.',
      'The suit did not fit Jonas Lindqvist.',
    ],
  },
  target: {
    yes: [
      'The first player that they are targeting is Jonas Lindqvist.',
      'Genoa have lined up Jonas Lindqvist as a replacement for Marco Ferri.',
      'Marco Ferri is seen as an ideal acquisition.',
      'Arsenal target Jonas Lindqvist is staying calm.',
      'Marco Ferri became their top target.',
    ],
    no: [
      'The player they are marking is Jonas Lindqvist.',
      'They lined up Jonas Lindqvist in midfield.',
      'Jonas Lindqvist had two shots on target.',
      'Arsenal used Marco Ferri as a target man.',
    ],
  },
  'target-weak': {
    yes: ['Jonas Lindqvist is another target.', 'Marco Ferri was named as a replacement for the captain.'],
    no: ['The fund missed the target.', 'Jonas Lindqvist was an alternate juror.'],
  },
  monitor: {
    yes: [
      'Genoa have had Jonas Lindqvist watched.',
      'Genoa keep a watchful eye on Marco Ferri.',
      'Napoli have been monitoring Jonas Lindqvist.',
      'Ajax kept tabs on Marco Ferri in May.',
    ],
    no: ['A heart monitor was attached.', 'Ajax kept possession well.'],
  },
  radar: {
    yes: ['Jonas Lindqvist is on the radar of Brighton.', 'Marco Ferri sits top of their shortlist.'],
    no: ['He made the squad list for the cup.', 'The ship vanished from view.'],
  },
  wanted: {
    yes: [
      'Jonas Lindqvist wanted by Genoa',
      'Jonas Lindqvist is wanted by Espanyol.',
      'Jonas Lindqvist, wanted by Genoa, stayed on the bench.',
      'Jonas Lindqvist has been targeted as the first choice.',
      'Marco Ferri has long been coveted by Rangers.',
      'Marco Ferri is courted in Serie A.',
    ],
    no: ['Jonas Lindqvist wanted a penalty.', 'Jonas Lindqvist was chased by a dog at Rangers.'],
  },
  watching: {
    yes: [
      'Marco Ferri and Jonas Lindqvist are on trials with several clubs.',
      'Jonas Lindqvist is on trial with Genoa.',
      'Jonas Lindqvist is interesting Genoa and Udinese.',
      'Genoa sniff around Marco Ferri.',
      'Napoli are watching Jonas Lindqvist.',
      'The coach wants to make Marco Ferri his first signing.',
    ],
    no: ['Fans were watching Jonas Lindqvist score.', 'Jonas Lindqvist kept an eye on the clock.'],
  },
};
