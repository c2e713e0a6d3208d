/** What each row of moving.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const MOVING_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'join-club': {
    yes: ['Jonas Lindqvist is tempted to join Braga.', 'Nobody expected Marco Ferri, who dreams of signing for Porto.'],
    no: ['Fans joined in the singing at Braga.', 'Porto moved to third place.'],
  },
  'may-go-to': {
    yes: [
      'Jonas Lindqvist could go back to Genoa with Marco Ferri coming the other way.',
      'Marco Ferri might soon be on his way to Genoa.',
      'Genoa sold their captain, with Jonas Lindqvist heading in the opposite direction.',
    ],
    no: [
      'The tie could go to penalties in Genoa.',
      'Jonas Lindqvist saw the ball going the other way.',
      'Marco Ferri may be on his way to recovery.',
    ],
  },
  'return-to': {
    yes: [
      'Jonas Lindqvist may return to Genoa.',
      'Playing for Udinese again? Marco Ferri thought of returning at once.',
    ],
    no: ['Jonas Lindqvist returned the ball to Genoa.', 'The return leg is in Genoa.'],
  },
  'signing-of': {
    yes: [
      'Clubs want the signature of Jonas Lindqvist.',
      "Rennes would fight for Marco Ferri's services.",
      "Jonas Lindqvist's signing was greeted with a cheer.",
    ],
    no: [
      "Genoa are aware of Jonas Lindqvist's potential exit.",
      'Marco Ferri spent an hour signing shirts.',
      'The signing ceremony was brief, says Jonas Lindqvist.',
    ],
  },
  'sign-player': {
    yes: [
      'Torino are to purchase the rights to Marco Ferri.',
      'Genoa plan to pilfer Marco Ferri.',
      'Clubs want to sign Jonas Lindqvist.',
      'Brondby were offered the chance to sign Jonas Lindqvist.',
      'Brondby could get their hands on Jonas Lindqvist.',
    ],
    no: ['A signature move beat the full-back.', 'Rennes sought to bring Jonas Lindqvist down in the box.'],
  },
  'modal-move': {
    yes: ['Jonas Lindqvist could join Burnley.', 'To replace the captain Genoa may look at Marco Ferri.'],
    no: ['Burnley could have scored twice.', 'Rain may fall in Genoa.', 'He hopes to add to his squad.'],
  },
  'move-to': {
    yes: [
      'Burnley join Genoa in Marco Ferri hunt',
      'Burnley plot £20m Marco Ferri raid',
      'Genoa reject Marco Ferri approach',
      'A move to Hertha Berlin appeals to Jonas Lindqvist.',
      'Marco Ferri asked about the proposed transfer.',
      'A swap deal involving Jonas Lindqvist was floated.',
    ],
    no: ['The move to a back four worked for Hertha Berlin.', 'She moved to the kitchen.'],
  },
  'move-to-weak': {
    yes: [
      'Genoa handed Marco Ferri boost',
      'Jonas Lindqvist is to spend the season with Genoa.',
      'Jonas Lindqvist likes the deal.',
      'The arrival of Marco Ferri: his switch at Genoa is near.',
    ],
    no: [
      'Genoa deal well with crosses.',
      'Moves were made on the board.',
      'Jonas Lindqvist’s deal at Genoa expires in 18 months.',
      'The coach led them on their swift return to the Premier League.',
      'Genoa deal well with crosses.',
      'Moves were made on the board.',
    ],
  },
  'price-to-pay': {
    yes: ['Leicester would have to pay £20m for Jonas Lindqvist.', 'Marco Ferri could cost far more.'],
    no: ['They paid the price for a slow start.', 'The ticket costs £20m, joked Marco Ferri.'],
  },
  'war-chest': {
    yes: ['A war chest of £90m may bring Jonas Lindqvist.', 'Genoa want Marco Ferri as their marquee signing.'],
    no: ['The war film bored Jonas Lindqvist.', 'He hit his chest on a marquee pole.'],
  },
};
