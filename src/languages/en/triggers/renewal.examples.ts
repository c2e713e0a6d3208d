/** What each row of renewal.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const RENEWAL_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'renewal-talks': {
    yes: [
      'Contract talks with Jonas Lindqvist have started.',
      'Genoa are in negotiations over a new deal for Marco Ferri.',
    ],
    no: ['Trade talks over a new treaty stalled.', 'Genoa are in talks to sign Marco Ferri.'],
  },
  'new-contract': {
    yes: [
      'Jonas Lindqvist could land a one-year contract extension.',
      'Jonas Lindqvist wants a contract extension.',
      'Genoa hope to tie Marco Ferri down.',
    ],
    no: [
      'Jonas Lindqvist joins on a bumper deal.',
      'An extension lead powered the lights.',
      'He was tied at the wrist.',
      'Genoa signed Marco Ferri with an option to extend by a year.',
    ],
  },
  'new-contract-offer': {
    yes: [
      'Genoa have failed with an offer to renew the contract of Jonas Lindqvist.',
      'Contract offered: Marco Ferri, Jonas Lindqvist.',
      'Genoa offered Jonas Lindqvist a new contract.',
      'An improved deal was offered: they tabled an extension to Marco Ferri.',
    ],
    no: ['Genoa offered little in attack.', 'The contract was with a builder.'],
  },
  'new-contract-agreed': {
    yes: [
      'Jonas Lindqvist snubbed interest from Burnley to sign a new contract.',
      'Genoa are set to trigger a one-year extension in the deal of Jonas Lindqvist.',
      'Jonas Lindqvist is close to a new contract.',
      'Marco Ferri agreed to an extension.',
    ],
    no: [
      'Genoa could trigger a one-year extension.',
      'Jonas Lindqvist is to sign a loan deal that will keep him at Burnley until June.',
      'Jonas Lindqvist will pen a season-long loan contract that keeps him at Burnley until May.',
      'The close finish thrilled Genoa.',
      'They agreed a transfer fee.',
    ],
  },
  'new-contract-signed': {
    yes: [
      'Marco Ferri ended the speculation by committing to Genoa.',
      'Genoa have confirmed, through a statement on their website, the contract extension of Jonas Lindqvist.',
      'Marco Ferri has pledged his future to Genoa.',
      'Genoa have secured the long-term future of Jonas Lindqvist.',
      'Genoa have tied down Marco Ferri.',
      'Jonas Lindqvist has extended with Genoa by a year.',
      'Jonas Lindqvist has signed a new contract.',
      'Marco Ferri commits to a new deal at Genoa.',
    ],
    no: [
      'Jonas Lindqvist will stay in Spain until January 2027.',
      'Jonas Lindqvist signed for Genoa.',
      'Jonas Lindqvist will remain at Genoa until January at least.',
      'A signal was sent.',
    ],
  },
  'no-new-contract': {
    yes: [
      'Jonas Lindqvist has turned his back on a new contract.',
      'Genoa opted against triggering the option to extend the contract of Marco Ferri.',
      'Genoa chose not to extend the deal of Marco Ferri.',
      'Jonas Lindqvist will not sign a new contract.',
      'Marco Ferri rejected an extension.',
      'Genoa offered Marco Ferri a new deal, but he has since turned it down.',
      'Talks over a new deal for Marco Ferri have collapsed.',
    ],
    no: [
      'Jonas Lindqvist signed a new contract.',
      'No extension lead was found.',
      'Contract talks with Marco Ferri have stalled.',
    ],
  },
};
