/** What each row of leaving.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './examples';

export const LEAVING_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  leave: {
    yes: ['Jonas Lindqvist could leave Genoa in January.', 'The club were told that Marco Ferri wants to move on.'],
    no: ['Genoa leave gaps at the back.', 'He is on sick leave.'],
  },
  'exit-noun': {
    yes: ['Jonas Lindqvist is nearing the exit door.', 'A new challenge awaits Marco Ferri.'],
    no: ['Genoa crashed out of the cup.', 'The fire drill went well.'],
  },
  future: {
    yes: ["Jonas Lindqvist's future is uncertain.", 'His future lies elsewhere, Marco Ferri told friends.'],
    no: ['Futures markets fell.', 'The club has bright youngsters.'],
  },
  sell: {
    yes: ['Genoa are open to selling Jonas Lindqvist.', 'They may cash in on Marco Ferri.'],
    no: ['Tickets were snapped up in an hour.', 'Salesmen came to Genoa.'],
  },
  available: {
    yes: ['Jonas Lindqvist has been transfer listed.', 'Genoa will listen to offers for Marco Ferri.'],
    no: ['Jonas Lindqvist listened to music.', 'Coffee is served upstairs.'],
  },
  price: {
    yes: ['Genoa value Jonas Lindqvist at £20m.', 'There is a release clause for Marco Ferri.'],
    no: ['They paid for the lack of pace.', 'The cause is still unknown.'],
  },
  unhappy: {
    yes: ['Jonas Lindqvist is unhappy at Genoa.', 'Marco Ferri has asked to leave.'],
    no: ['Happy Jonas Lindqvist scored twice.', 'He asked for water.'],
  },
  'free-agent': {
    yes: [
      'Jonas Lindqvist is a free agent after Genoa.',
      'Marco Ferri would cost nothing: he is out of contract at Udinese.',
    ],
    no: ['He scored from a free kick.', 'The agent called a taxi.'],
  },
  'set-to-leave': {
    yes: ['Jonas Lindqvist is set to leave Genoa.', 'Marco Ferri, expected to be sold, trained alone.'],
    no: ['The sun is set to shine.', 'A set of keys was left.'],
  },
  'will-leave': {
    yes: ['Jonas Lindqvist will leave Genoa in June.', 'Marco Ferri is on his way out.'],
    no: ['Genoa will attack from the start.', 'The way out of the car park was blocked.'],
  },
  'not-for-sale': {
    yes: ['Jonas Lindqvist is not for sale.', 'Genoa have no intention of parting with Marco Ferri.'],
    no: ['A sale of work was held.', 'His intention was clear.'],
  },
  keep: {
    yes: [
      'Genoa are determined to keep Jonas Lindqvist.',
      'They hope to hold on to Marco Ferri, and want to keep him.',
    ],
    no: ['Genoa kept a clean sheet.', 'Jonas Lindqvist held the ball up.'],
  },
  stays: {
    yes: ['Jonas Lindqvist will stay at Genoa.', 'Marco Ferri is staying put.'],
    no: ['Genoa stay top.', 'The remaining tickets are gone.'],
  },
  'turned-down': {
    yes: ['Jonas Lindqvist turned down a move to Genoa.', 'Udinese were snubbed by Marco Ferri.'],
    no: ['The appeal was refused by the league.', 'He turned and shot.'],
  },
  collapsed: {
    yes: ['The move of Jonas Lindqvist collapsed.', 'Genoa have pulled out of the race for Marco Ferri.'],
    no: ['He tripped near the line.', 'The keeper pushed the ball out.'],
  },
  denied: {
    yes: ['Genoa deny an approach for Jonas Lindqvist.', 'There has been no contact over Marco Ferri.'],
    no: ['The keeper was beaten twice.', 'Nobody knew the score.'],
  },
  'renewal-talks': {
    yes: [
      'Contract talks with Jonas Lindqvist have started.',
      'Genoa are in negotiations over a new deal for Marco Ferri.',
    ],
    no: ['Trade talks over a new treaty stalled.', 'Genoa are in talks to sign Marco Ferri.'],
  },
  'new-contract': {
    yes: ['Jonas Lindqvist wants a contract extension.', 'Genoa hope to tie Marco Ferri down.'],
    no: ['An extension lead powered the lights.', 'He was tied at the wrist.'],
  },
  'new-contract-offer': {
    yes: [
      'Genoa offered Jonas Lindqvist a new contract.',
      'An improved deal was offered: they tabled an extension to Marco Ferri.',
    ],
    no: ['Genoa offered little in attack.', 'The contract was with a builder.'],
  },
  'new-contract-agreed': {
    yes: ['Jonas Lindqvist is close to a new contract.', 'Marco Ferri agreed to an extension.'],
    no: ['The close finish thrilled Genoa.', 'They agreed a transfer fee.'],
  },
  'new-contract-signed': {
    yes: ['Jonas Lindqvist has signed a new contract.', 'Marco Ferri commits to a new deal at Genoa.'],
    no: ['Jonas Lindqvist signed for Genoa.', 'A signal was sent.'],
  },
  'no-new-contract': {
    yes: ['Jonas Lindqvist will not sign a new contract.', 'Marco Ferri rejected an extension.'],
    no: ['Jonas Lindqvist signed a new contract.', 'No extension lead was found.'],
  },
};
