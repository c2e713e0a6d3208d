/** What each row of in-touch.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const IN_TOUCH_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'in-touch': {
    yes: [
      'Genoa have been in touch too.',
      'Lyon, meanwhile, were on the phone within the hour.',
      'Udinese rang on Tuesday.',
      'Marco Ferri took a call from Burnley.',
      'Genoa are the latest club to pick up the phone.',
      'He says that Genoa rang him.',
      'Lyon got in touch by letter.',
    ],
    no: [
      'Genoa were in touch with the leaders until the last ten minutes.',
      'Lyon called off the friendly.',
      'Udinese rang the changes.',
      'Burnley called a press conference for noon.',
    ],
  },
  'clubs-rang': {
    yes: [
      'Torino have given Jonas Lindqvist permission to speak to Genoa.',
      'Jonas Lindqvist has been told he can speak to Genoa.',
      'Three clubs have rung me about Marco Ferri.',
      'We have had calls for Jonas Lindqvist.',
      'Torino have been given the green light to open talks with Marco Ferri.',
    ],
    no: ['Two clubs share the ground.', 'We have had a good week.', 'The board gave the green light to a new stand.'],
  },
  'clubs-told': {
    yes: [
      'Genoa have told Udinese to forget about Marco Ferri.',
      'Genoa have told both Lyon and Udinese what he costs.',
    ],
    no: ['Genoa told fans to stay away.', 'Genoa have told Udinese supporters that the gates open at noon.'],
  },
  'sat-down': {
    yes: [
      'Genoa’s sporting director had dinner with the agent of Marco Ferri.',
      'Lyon have spoken to the player.',
      'The agent of Jonas Lindqvist was seen at Burnley.',
    ],
    no: [
      'Genoa met Udinese on Sunday.',
      'Genoa must meet Marco Ferri’s £20m clause.',
      'The doctor spoke to the family of Marco Ferri.',
    ],
  },
  asked: {
    yes: ['Genoa have enquired.', 'An enquiry has come in from Lyon.', 'Lyon have knocked on Burnley’s door.'],
    no: ['Genoa asked for a penalty.', 'Lyon asked questions of the defence all night.'],
  },
};
