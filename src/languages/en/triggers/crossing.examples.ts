/** What each row of crossing.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const CROSSING_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'takes-somebody': {
    yes: [
      'Chelsea poach Genoa star',
      'Chelsea have snapped up one Genoa midfielder.',
      'Burnley complete signing of Lens striker',
      'Chelsea today unveiled their Genoa man.',
    ],
    no: [
      'Chelsea hope to poach a Genoa star.',
      'Chelsea signed Genoa striker Marco Ferri.',
      'Chelsea lured the Genoa defence out.',
      'Chelsea have signed another Genoa midfielder.',
    ],
  },
  'wants-somebody': {
    yes: ['Chelsea want Genoa man on loan', 'Chelsea eyeing Lens striker', 'Burnley in for Lens winger'],
    no: [
      'Chelsea want Genoa to sell Marco Ferri.',
      'Chelsea are after three points.',
      'Marco Ferri is keen on Chelsea.',
    ],
  },
  'ends-up-there': {
    yes: [
      'Jonas Lindqvist ended up at Burnley.',
      'Marco Ferri elected to sign a two-year deal with Burnley.',
      'Burnley forked out £4m to add Marco Ferri to their squad.',
      'Burnley brought in the services of Jonas Lindqvist.',
      'Marco Ferri has confirmed joining Burnley.',
      'Marco Ferri made the switch, departing Genoa after five years for Burnley.',
      'Marco Ferri stays in France, signing until June 2027.',
      'Marco Ferri returns to Italy',
      'Marco Ferri, 27, is returning to Italy after an unhappy spell at Burnley.',
    ],
    no: [
      'Jonas Lindqvist could have ended up with Burnley’s number ten shirt.',
      'Burnley would have to shell out £4m for Marco Ferri.',
      'Marco Ferri confirmed his interest in history.',
      'Marco Ferri decided to sign autographs.',
      'Marco Ferri has decided to sign a pre-contract with Burnley.',
      'Marco Ferri returns to Italy on international duty.',
    ],
  },
  'loan-extended': {
    yes: [
      'Marco Ferri has extended his loan at Burnley until May.',
      'Jonas Lindqvist’s loan deal at Burnley has been extended.',
    ],
    no: ['Marco Ferri hopes to extend his loan.', 'Marco Ferri extended his run of games on loan.'],
  },
  'stay-to-end': {
    yes: [
      'Marco Ferri will end a five-year stay at Genoa.',
      'Jonas Lindqvist will no longer be with Burnley.',
      'Marco Ferri will not be on the roster.',
    ],
    no: ['Marco Ferri ended a five-month drought at Genoa.', 'Marco Ferri will not be on the bench.'],
  },
  'may-not-be-there': {
    yes: [
      'Marco Ferri is unlikely to be at Burnley in August.',
      'Marco Ferri will head out of the club when the season ends.',
      'Genoa would let striker Marco Ferri, 27, leave on loan.',
      'Will Ferri leave now?',
    ],
    no: [
      'Marco Ferri is unlikely to be fit.',
      'Marco Ferri walked out of the club shop.',
      'Genoa let Marco Ferri, 27, take the penalty.',
      'Will Ferri go left or right from the spot?',
    ],
  },
};
