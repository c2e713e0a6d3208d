/** What each row of agreed.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const AGREED_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  agree: {
    yes: [
      'Marco Ferri loan move to Genoa agreed',
      'Genoa confirm deal to sign Jonas Lindqvist',
      'Genoa have confirmed an agreement to sign Marco Ferri.',
      'A deal with Genoa is in place.',
      'Genoa are confident of striking a deal for Jonas Lindqvist.',
      'Marco Ferri agrees a pre-contract with Genoa.',
      'Genoa and Burnley have shaken hands on it.',
      'Genoa agreed a fee for Jonas Lindqvist.',
      'Jonas Lindqvist has agreed to joining Genoa.',
      'Genoa have already negotiated terms with Jonas Lindqvist.',
      'Marco Ferri has negotiated personal terms at Genoa.',
      'The deal with Lyon is pretty much sorted.',
      'Genoa have a pre-agreement over Jonas Lindqvist.',
      'Personal terms have been agreed: Marco Ferri settled terms with Genoa.',
    ],
    no: [
      'How we deal with things like that is set in place, Genoa said.',
      'Most pundits agreed that Genoa deserved it.',
      'Critics disagreed with Marco Ferri.',
      'Marco Ferri negotiated the last bend.',
    ],
  },
  'close-to': {
    yes: [
      'Jonas Lindqvist is close to joining Genoa.',
      'Genoa are closing in on Marco Ferri.',
      'Genoa were last night completing the signings of Marco Ferri and Jonas Lindqvist.',
      'Ferri is on the verge of dropping down a division.',
    ],
    no: [
      'Jonas Lindqvist is on the verge of a first league title.',
      'Udinese were on the verge of dropping points when Marco Ferri scored.',
      'Jonas Lindqvist went close with a header.',
      'The close season starts in June.',
      'Still within touching distance of the top, Genoa want Marco Ferri.',
    ],
  },
  'set-to-join': {
    yes: [
      'Marco Ferri will go to Genoa with our blessing.',
      'Jonas Lindqvist will go to Burnley on loan.',
      'Genoa are set to conclude a pre-contract with Jonas Lindqvist.',
      "Jonas Lindqvist is poised to become Genoa's first signing.",
      'Burnley are set to steal Marco Ferri from under their noses.',
      'Marco Ferri is set to step up to Genoa.',
      'Marco Ferri is on his way back to Genoa.',
      'Jonas Lindqvist is set to join Genoa.',
      'His agent expects Marco Ferri to join Genoa.',
      'Marco Ferri, expected to sign on Monday, flew in.',
      'Jonas Lindqvist is set for a medical.',
      'Marco Ferri will sign for them in July.',
    ],
    no: [
      'Marco Ferri will go to Genoa on Saturday in search of a goal.',
      'Marco Ferri will join the training camp on Monday.',
      'Genoa are set to confirm new ownership this week.',
      'Marco Ferri is set to join the coaching staff.',
      'Jonas Lindqvist is expected to return to training shortly.',
      'Marco Ferri is set to drop to the bench.',
      'Genoa are set for a transfer battle with Burnley over Marco Ferri.',
      'Jonas Lindqvist is set to start on the bench.',
      'Marco Ferri has previously lined up for Genoa.',
      'Torino will join the race to sign Marco Ferri.',
      'Jonas Lindqvist is set to return to training.',
      'Jonas Lindqvist is expected to return by March.',
      'Jonas Lindqvist will undergo surgery on Monday.',
      'Genoa are set to join Torino in the race for Jonas Lindqvist.',
      'The coach will finalise his plans without Jonas Lindqvist.',
    ],
  },
  'to-sign': {
    yes: ['Genoa to sign Jonas Lindqvist on Friday', 'Jonas Lindqvist to join Udinese'],
    no: ['Genoa to face Udinese without Jonas Lindqvist', 'Nobody asked Jonas Lindqvist to move.'],
  },
  medical: {
    yes: [
      'Marco Ferri will have carried out medical examinations in Turin.',
      'Jonas Lindqvist is undergoing a medical.',
      'Marco Ferri passed his medical.',
    ],
    no: [
      'Jonas Lindqvist needs a medical check on his thigh.',
      'The medical staff looked after Jonas Lindqvist.',
      'Marco Ferri had a medical report on his knee.',
    ],
  },
  'here-we-go': {
    yes: [
      'Jonas Lindqvist to Genoa, here we go!',
      'The switch of Marco Ferri: a move is imminent.',
      'A deal to take Marco Ferri to Genoa is understood to be close.',
      'A deal to bring Jonas Lindqvist to Lens is near.',
      'Genoa are putting the finishing touches to a deal for Marco Ferri.',
    ],
    no: [
      'Genoa are ready to move quickly to get a deal over the line.',
      'Here we have a good side.',
      'His imminent arrival as director has Genoa in a hurry over Jonas Lindqvist.',
      'Genoa are putting the finishing touches to their preparations for Sunday.',
      'Jonas Lindqvist was hurt in the final stages of the season.',
    ],
  },
  accepted: {
    yes: [
      'Offers from Serie A clubs have been accepted, Marco Ferri was told.',
      'Genoa accepted the offer for Jonas Lindqvist.',
      'Udinese have upped their bid to a record fee, which Genoa have now accepted, for Jonas Lindqvist.',
      'Udinese have sanctioned the sale of Marco Ferri.',
      'Marco Ferri gave his approval to a four-year contract.',
    ],
    no: [
      'Genoa tabled a bid for Jonas Lindqvist, beating Lyon to the punch.',
      'Jonas Lindqvist accepted defeat.',
      'Udinese have upped their bid for Jonas Lindqvist, which Genoa have not accepted.',
      'Sanctions were accepted by Marco Ferri.',
      'Marco Ferri gave his approval to the new formation.',
    ],
  },
  preferred: {
    yes: [
      'Jonas Lindqvist has turned down Genoa in order to join Burnley.',
      'Jonas Lindqvist has snubbed Genoa to join Udinese.',
      'He turned down an offer from Genoa in favour of a move to Udinese.',
    ],
    no: ['Jonas Lindqvist has snubbed Genoa to stay at Udinese.', 'Genoa turned to Marco Ferri.'],
  },
  finalise: {
    yes: [
      'Jonas Lindqvist’s emergency loan should be completed today.',
      'Jonas Lindqvist chose Genoa in the end.',
      'Genoa are finalising the signing of Jonas Lindqvist.',
      'Marco Ferri is joining Udinese.',
      'Genoa have finalised a £28m fee for Jonas Lindqvist.',
      'Genoa are finalising the fee for Marco Ferri.',
      'The transfer of Marco Ferri will go through in the coming hours.',
    ],
    no: [
      'The agent of Marco Ferri flew to London to hold transfer talks.',
      'Genoa missed the deadline to finalise a deal.',
      'The final is in Genoa.',
      'Jonas Lindqvist arrived at the stadium.',
      'The ball will go through to Marco Ferri in the end.',
    ],
  },
  'contract-terms': {
    yes: ['Jonas Lindqvist will earn £50,000 a week at Genoa.', 'Marco Ferri would sign until 2029 at Udinese.'],
    no: ['Jonas Lindqvist will earn praise in Genoa.', 'The nurses want a rise.'],
  },
  'loan-terms': {
    yes: ['The deal includes a fee for Jonas Lindqvist.', 'The loan will see Marco Ferri stay until June.'],
    no: ['The squad includes Jonas Lindqvist.', 'The ticket includes a drink.'],
  },
  'loan-noun': {
    yes: [
      'Genoa hope to borrow Jonas Lindqvist.',
      'Marco Ferri was farmed out to Genoa.',
      'There is an obligation to buy Jonas Lindqvist.',
      'On a season-long loan from Genoa, Marco Ferri could grow.',
    ],
    no: [
      'Jonas Lindqvist scored twice before the expiry of his loan deal.',
      'Jonas Lindqvist, who is on loan from Genoa, opened the scoring.',
      'The bank refused the loan.',
      'Jonas Lindqvist bought a car.',
    ],
  },
};
