/** What each row of leaving.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const LEAVING_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  leave: {
    yes: [
      'His spell at the club could soon be drawing to a close.',
      "Jonas Lindqvist's days at Genoa are numbered.",
      'Genoa would not stand in his way.',
      'Marco Ferri is heading for pastures new.',
      'Jonas Lindqvist could leave Genoa in January.',
      'The club were told that Marco Ferri wants to move on.',
      'Marco Ferri may be sold.',
      'Marco Ferri, expected to be sold, trained alone.',
    ],
    no: [
      'He is one of 25 players to leave the club this summer.',
      'Marco Ferri wants to go further in the cup.',
      'Genoa leave gaps at the back.',
      'Jonas Lindqvist had to leave the pitch.',
    ],
  },
  'leave-weak': {
    yes: ['Jonas Lindqvist will go.', 'A new challenge awaits Marco Ferri.'],
    no: ['He will leave Jonas Lindqvist out of his squad.', 'He is on sick leave.', 'The fire drill went well.'],
  },
  'exit-noun': {
    yes: [
      'Marco Ferri will ask for a January move.',
      'Jonas Lindqvist is nearing the exit door.',
      'Marco Ferri handed in a transfer request.',
    ],
    no: ['Genoa crashed out of the cup.', 'Jonas Lindqvist rued the exit from the cup.'],
  },
  future: {
    yes: [
      'Jonas Lindqvist has been the centre of speculation.',
      'It could be Marco Ferri’s last for Genoa.',
      'This may well be his final game at his boyhood club.',
      "Jonas Lindqvist's future is uncertain.",
      'His future lies elsewhere, Marco Ferri told friends.',
    ],
    no: [
      'Jonas Lindqvist was the centre of attention.',
      'Marco Ferri scored in his last game for Genoa.',
      'They wish Marco Ferri well in his future career.',
      'Futures markets fell.',
      'The club has bright youngsters.',
    ],
  },
  sell: {
    yes: [
      'Genoa are open to selling Jonas Lindqvist.',
      'Genoa let Jonas Lindqvist and Marco Ferri walk away.',
      'They may cash in on Marco Ferri.',
      'He told us why the club is releasing Marco Ferri.',
    ],
    no: [
      'Marco Ferri is losing his place in the side.',
      'Tickets were snapped up in an hour.',
      'Salesmen came to Genoa.',
      'Defeat could force Genoa and Marco Ferri to cash in on their best players.',
      'Genoa would be cashing in on players, Marco Ferri fears.',
    ],
  },
  'sell-weak': {
    yes: ['A sale would suit Jonas Lindqvist.', 'Marco Ferri was told: they sell.'],
    no: ['They must sell before they can buy.', 'Tickets were snapped up in an hour.', 'Salesmen came to Genoa.'],
  },
  available: {
    yes: [
      "Jonas Lindqvist is surplus to Genoa's requirements.",
      "Jonas Lindqvist no longer features in the manager's plans.",
      'Jonas Lindqvist has been frozen out by Genoa.',
      'Genoa open to Marco Ferri offers',
      'Jonas Lindqvist has been transfer listed.',
      'Genoa will listen to offers for Marco Ferri.',
    ],
    no: [
      "Jonas Lindqvist features in the manager's plans.",
      'Jonas Lindqvist would have been out of contract in June.',
      'Jonas Lindqvist listened to music.',
      'Jonas Lindqvist is available for selection.',
    ],
  },
  unhappy: {
    yes: ['Jonas Lindqvist is unhappy at Genoa.', 'Marco Ferri has asked to leave.'],
    no: ['Happy Jonas Lindqvist scored twice.', 'He asked for water.'],
  },
  'unhappy-weak': {
    yes: [
      'Jonas Lindqvist is targeting more playing time.',
      'Jonas Lindqvist was frustrated.',
      'Regular first-team football is what Marco Ferri seeks.',
    ],
    no: [
      'Jonas Lindqvist has enjoyed regular football at Genoa.',
      'The trust of fans was lost.',
      'Jonas Lindqvist put the football down.',
    ],
  },
  'free-agent': {
    yes: [
      'Jonas Lindqvist is a free agent after Genoa.',
      'Marco Ferri would cost nothing: he is out of contract at Udinese.',
      'Udinese hope to sign Jonas Lindqvist on a Bosman.',
    ],
    no: ['He scored from a free kick.', 'The agent called a taxi.'],
  },
  price: {
    yes: [
      'The price being mentioned for Marco Ferri is high.',
      'Genoa value Jonas Lindqvist at £20m.',
      'Genoa want more for Jonas Lindqvist.',
      'Marco Ferri has been valued at around £20m.',
      'There is a release clause for Marco Ferri.',
    ],
    no: ['They paid for the lack of pace.', 'Jonas Lindqvist cost £20m from Malmo and has repaid it.'],
  },
  'price-weak': {
    yes: ['Jonas Lindqvist is worth £20m.', 'The transfer fee did not trouble Marco Ferri.'],
    no: ['They paid for the lack of pace.', 'A coffee costs more in Genoa.'],
  },
  'set-to-leave': {
    yes: [
      'Jonas Lindqvist is to leave the club on loan.',
      'Marco Ferri is to quit Genoa.',
      'Marco Ferri is leaving on loan.',
      'The manager confirmed that Jonas Lindqvist is leaving the club.',
      'Marco Ferri has chosen to pursue a new challenge.',
      'Jonas Lindqvist is set to leave Genoa.',
      'Genoa expect Marco Ferri to leave.',
      'Marco Ferri set for exit',
      'Genoa are set to sell Marco Ferri.',
      'His time at Genoa is drawing to a close.',
    ],
    no: [
      'Jonas Lindqvist is to leave the pitch first.',
      'Marco Ferri is leaving his marker behind.',
      "An injury forced Jonas Lindqvist to leave Genoa's tour.",
      'His time at Genoa could be drawing to a close.',
      'Jonas Lindqvist looks set to leave Genoa.',
      'The set was left on the stage by Marco Ferri.',
    ],
  },
  'not-staying': {
    yes: [
      'Ferri will not be staying at Genoa.',
      'Lindqvist said that he would not be remaining beyond June.',
      'Ferri is not returning to Genoa.',
    ],
    no: ['Ferri will be staying at Genoa.', 'Lindqvist is not staying fit.', 'Ferri is not returning to training.'],
  },
  'agreed-exit': {
    yes: ["Genoa agreed to terminate Jonas Lindqvist's contract.", 'Marco Ferri agrees early release.'],
    no: ['Jonas Lindqvist agreed to a release clause.', 'Marco Ferri has agreed a new deal.'],
  },
};
