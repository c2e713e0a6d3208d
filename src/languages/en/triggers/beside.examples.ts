/** What each row of beside.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const BESIDE_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'beside-off': {
    yes: [
      'A deal is not in the plans of the manager.',
      'He was close to Genoa, only for a row to bring it all to an abrupt end.',
      'Genoa enquired about Jonas Lindqvist but were too late.',
      'The interest of Genoa in Marco Ferri has come to an end.',
      'He has chosen to go elsewhere.',
      "The coach shot down Genoa's hopes of signing him.",
      'Lens have agreed a fee for Jonas Lindqvist, ending any prospect of him joining Genoa.',
      'Jonas Lindqvist has agreed terms with Lens, ruling out any chance of a switch to Genoa.',
      'The coach tells Genoa to forget it.',
      'Genoa tried for Jonas Lindqvist but were ultimately unsuccessful.',
      'Their pursuit of Marco Ferri came to nothing.',
      'The failed pursuit cost Genoa time.',
      'The winger put the transfer saga behind him.',
      'Genoa ran out of time to sign Jonas Lindqvist.',
      'They did not meet the asking price for Marco Ferri.',
      'Burnley will have to forget Marco Ferri.',
      'A scan put paid to the move of Jonas Lindqvist.',
      'Genoa agreed to take him, only for the player to change his mind.',
      'The offer for Marco Ferri lapsed at noon.',
    ],
    no: [
      'Jonas Lindqvist is not in the plans of the manager.',
      'The shirt is only for fans to buy.',
      'Genoa were unsuccessful in two of three games.',
      'The bill was paid, and the home crowd was put in a good mood.',
      'They can match the wages of Marco Ferri.',
      'Genoa turn to him after their failed pursuit of Lazio midfielder Jonas Lindqvist.',
      'Burnley turned the game around.',
      'They met the asking price for Marco Ferri.',
      'The saga goes on.',
    ],
  },
  'beside-talks': {
    yes: [
      'Genoa and Burnley are still miles apart over Jonas Lindqvist.',
      'Officials from Genoa sat down with the family of Marco Ferri.',
      'A line of communication is open for Marco Ferri.',
      'Genoa enquired after Jonas Lindqvist.',
      'A deal for Marco Ferri is in the pipeline.',
      'The clubs are at odds over the fee for Marco Ferri.',
      'Genoa asked to borrow Jonas Lindqvist.',
    ],
    no: ['The gap at the top is three points.', 'They played apart from the others.', 'The broken glass was swept up.'],
  },
  'beside-bid': {
    yes: [
      'Genoa came back for Jonas Lindqvist with two offers.',
      'Their approach for Marco Ferri included a striker.',
      'The bid fell well short of what Burnley want.',
      'Genoa made another attempt to land Marco Ferri.',
      'Genoa have proposed a loan for Marco Ferri.',
    ],
    no: [
      'The proposed loan fell through.',
      'Genoa came back from two goals down.',
      'He fell in the box.',
      'The squad included Marco Ferri.',
    ],
  },
  'beside-refused': {
    yes: [
      'Udinese asked for him and Burnley turned them down.',
      'The board knocked it back.',
      'They made an offer and we said no.',
      'He had a proposal but turned it down.',
      'Genoa made an offer and Burnley turned it down.',
    ],
    no: [
      'They said no more about it.',
      'Burnley turned the game around.',
      'He turned the ball away.',
      'Genoa made an offer and Burnley turned him down.',
    ],
  },
  'beside-offer': {
    yes: [
      'Burnley are considering an offer from Genoa for Jonas Lindqvist.',
      'Udinese await a response to their offer.',
      "Burnley are considering Genoa's £9m offer for Jonas Lindqvist.",
      'Genoa have until Friday to raise their bid.',
      'Genoa are confident that their latest offer will do.',
    ],
    no: [
      'Genoa are considering another bid.',
      'Genoa are considering an offer for Jonas Lindqvist.',
      'The response to the goal was good.',
    ],
  },
  'beside-agreed': {
    yes: [
      'All that remains is the medical of Jonas Lindqvist.',
      'He would join Genoa, pending a work permit.',
      'The move of Marco Ferri is a formality.',
      'The deal should be wrapped up within 48 hours.',
      'The loan of Marco Ferri is as good as done.',
      'The move of Jonas Lindqvist is good to go.',
      'His loan at Genoa has been cancelled to allow him to join Udinese.',
      'His contract was torn up so he can move to Udinese.',
    ],
    no: [
      'Nothing remains of the old stand.',
      'The damage is done.',
      'The work took 48 days.',
      'The formalities of the draw took an hour.',
      'His loan at Genoa has been cancelled because of a knee injury.',
    ],
  },
};
