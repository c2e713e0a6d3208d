/** What each row of extending.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const EXTENDING_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'renewal-offered': {
    yes: [
      'We have offered Jonas Lindqvist two years.',
      'A new deal has been put in front of Marco Ferri.',
      'There is a contract on the table from us.',
    ],
    no: [
      'Chelsea had an offer on the table for Marco Ferri.',
      'We have offered Jonas Lindqvist two weeks off.',
      'Genoa offered Marco Ferri a seat.',
    ],
  },
  'tied-down': {
    yes: [
      'Genoa have tied up Jonas Lindqvist.',
      'Marco Ferri has re-upped.',
      'The option in his contract has been taken up.',
    ],
    no: ['Genoa have locked in ticket prices.', 'Marco Ferri tied up his laces.'],
  },
  'renewal-told': {
    yes: ['Genoa are talking to Jonas Lindqvist about staying on.', "Marco Ferri's renewal is on the desk."],
    no: ['Genoa are talking to Jonas Lindqvist about his shoulder.', 'Marco Ferri renewed his passport.'],
  },
  'no-extension': {
    yes: ['Jonas Lindqvist will not be renewing.', 'There is no sign of a new contract for Marco Ferri.'],
    no: ['There is no sign of Jonas Lindqvist.', 'Genoa will not extend the pitch.'],
  },
};
