/** What each row of done.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const DONE_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'said-had-signed': {
    yes: [
      'Torino said that they had signed Marco Ferri from Udinese.',
      'The club announced on Friday that it had signed striker Marco Ferri.',
      'Udinese confirmed that Marco Ferri had joined Genoa.',
    ],
    no: [
      'Marco Ferri said that he had joined Genoa to win.',
      'The club confirmed that Marco Ferri had signed a shirt.',
    ],
  },
  'said-had-left': {
    yes: ['Torino said that Marco Ferri had left the club.', 'The club announced that it had released Marco Ferri.'],
    no: ['The manager confirmed that Marco Ferri had left the pitch.'],
  },
  'has-signed': {
    yes: [
      'Marco Ferri has been transferred from Genoa to Torino.',
      'Marco Ferri has swapped the red of Genoa for the white of Torino.',
      'Marco Ferri has returned to his homeland to join Malmo.',
      'Genoa have completed the re-signing of striker Marco Ferri.',
      'This winter, Genoa transferred Jonas Lindqvist to Lens.',
      'Jonas Lindqvist has moved from Udinese to Genoa.',
      'Genoa have signed Jonas Lindqvist.',
      'Genoa have lost Jonas Lindqvist to Udinese.',
      'Genoa have completed the sale of winger Marco Ferri to Udinese.',
      'Marco Ferri has been sold to Udinese.',
      'Genoa have taken Udinese winger Marco Ferri on a month-long loan.',
      'Genoa have added two strikers in the shape of Marco Ferri and Jonas Lindqvist.',
    ],
    no: [
      'Genoa have joined the mix for Jonas Lindqvist.',
      'Genoa and Lens have joined Torino by making an enquiry for Jonas Lindqvist.',
      'Genoa have joined Lens and Torino on the list of clubs keen on Jonas Lindqvist.',
      'Genoa have joined the fight for Jonas Lindqvist.',
      'Burnley have joined them in the race for Jonas Lindqvist.',
      'Marco Ferri has been transferred from Genoa.',
      'The coach has joined fans and directors in praising Jonas Lindqvist.',
      'Genoa have scored again.',
      'Genoa are close to having Jonas Lindqvist sign.',
      'Genoa have joined several top sides in the battle for Jonas Lindqvist.',
      'Genoa have made Marco Ferri their priority signing.',
      'Genoa had made Marco Ferri their main summer signing target.',
    ],
  },
  signs: {
    yes: [
      'Marco Ferri returns to his former club, Genoa, for the rest of the season.',
      'Three more arrived, with Marco Ferri coming from Genoa on loan.',
      'Jonas Lindqvist goes home to Genoa on loan.',
      'Jonas Lindqvist signs for Genoa.',
      'Udinese unveil striker Marco Ferri.',
      'Udinese net Marco Ferri.',
      'Udinese take Jonas Lindqvist on loan.',
    ],
    no: [
      'Genoa confirm deal to sign Jonas Lindqvist',
      'Marco Ferri returns to his former club Genoa with Torino on Saturday.',
      'They feared Marco Ferri coming from deep.',
      'Marco Ferri welcomes the possibility of playing in Brazil.',
      'Genoa confirm Jonas Lindqvist loan talks.',
      'Genoa confirm latest target Jonas Lindqvist.',
      'Signs are posted at the gate.',
      'Genoa sign autographs.',
    ],
  },
  signed: {
    yes: [
      'Torino paid over £8m to Genoa for Marco Ferri.',
      'Genoa have bolstered their attack after snapping up Marco Ferri.',
      'Jonas Lindqvist signed for Genoa on Friday.',
      'Marco Ferri joined from Udinese.',
    ],
    no: [
      'Genoa are the club that wrapped up a loan agreement for Jonas Lindqvist.',
      'He trained after completing a medical.',
      'A signed shirt hung in the bar.',
      'Jonas Lindqvist has yet to be signed.',
    ],
  },
  confirm: {
    yes: [
      'Genoa announced a double swoop for Jonas Lindqvist and Marco Ferri.',
      'Genoa announced the appointment of defender Marco Ferri.',
      'Torino have strengthened, with the inclusion of Marco Ferri.',
      'Jonas Lindqvist is back in Italy, having signed a two-year deal with Genoa.',
      'Lindqvist said: “I am happy to get the deal done with Genoa.”',
      'Genoa splashed £20m on Jonas Lindqvist.',
      "Marco Ferri became Genoa's third signing on Friday.",
      'Jonas Lindqvist is a Genoa player.',
      'Marco Ferri is their 14th signing.',
      'Genoa bolster their attack with the signings of Marco Ferri and Jonas Lindqvist.',
      'Genoa confirmed the signing of Jonas Lindqvist.',
      'Udinese are delighted to announce that Marco Ferri is theirs.',
      'The transfer is complete, Jonas Lindqvist wrote.',
    ],
    no: [
      "Marco Ferri became Genoa's record signing when he joined from Lens last summer.",
      'Marco Ferri was his first signing as Genoa boss.',
      'Genoa announced the appointment of goalkeeper coach Marco Ferri.',
      'New signing Jonas Lindqvist scored on his debut.',
      'Genoa confirmed the kick-off time.',
      'Genoa hope to confirm the signing of Jonas Lindqvist.',
    ],
  },
  'done-deal': {
    yes: ['Done deal: Jonas Lindqvist is theirs.', 'It is signed, sealed and settled, Marco Ferri says.'],
    no: ['Promotion is no done deal yet, says Jonas Lindqvist.', 'Jonas Lindqvist has done well.'],
  },
};
