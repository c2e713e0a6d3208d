/** What each row of talks.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const TALKS_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  talks: {
    yes: [
      'A loan with an option to buy has been discussed for Marco Ferri.',
      'Genoa have put out feelers.',
      'Their president has flown to Lens to try to complete a deal.',
      'The sticking point is the payment structure.',
      'Personal terms are being discussed.',
      'Talks with Genoa over Jonas Lindqvist have begun.',
      'Genoa negotiated with Udinese all day for Marco Ferri.',
      'Udinese are in advanced negotiations for Jonas Lindqvist.',
    ],
    no: ['He talked the referee round.', 'The talk of Genoa was the weather.'],
  },
  'talks-weak': {
    yes: ['The talks dragged on, Jonas Lindqvist said.', 'They discussed personal terms with Marco Ferri.'],
    no: [
      'There is a lot of talks about everybody.',
      'They discussed tactics at length.',
      'A panel discusses politics on Sunday.',
    ],
  },
  contact: {
    yes: [
      'Genoa have approached Burnley about Marco Ferri.',
      'A director flew out to meet Jonas Lindqvist’s representatives.',
      'Genoa have asked Burnley to be kept informed of developments.',
      'We have had a conversation with one of them about Marco Ferri.',
      'He has had meetings with two clubs.',
      'Genoa have spoken directly to Burnley.',
      'They asked about Jonas Lindqvist.',
      'Genoa have made contact over Jonas Lindqvist.',
      'The agent of Marco Ferri: contacted by Udinese.',
      'Genoa have enquired about Jonas Lindqvist.',
      'There has been an approach, the agent of Marco Ferri said.',
      'His representatives from a Milan agency met with Genoa.',
      'An inquiry for Marco Ferri arrived on Monday.',
    ],
    no: [
      'Genoa have approached Burnley in the table.',
      'Genoa have asked Burnley to be kept waiting.',
      'There was contact in the box on Jonas Lindqvist.',
      'Jonas Lindqvist made contact with the ball.',
      'The paper has contacted Genoa for comment.',
      'The website contacted the agent of Marco Ferri about the rumours.',
    ],
  },
  approach: {
    yes: [
      'Udinese have approached either Genoa or his agents about Jonas Lindqvist.',
      'Udinese have approached the agent of Jonas Lindqvist.',
      'His agent confirmed the approach from Burnley for Jonas Lindqvist.',
      'Genoa have approached Jonas Lindqvist.',
      'Genoa have made a concrete approach for Jonas Lindqvist.',
      'An approach for Marco Ferri is on the table.',
      'Genoa boss confirms approach for Marco Ferri.',
    ],
    no: [
      'Udinese approached the box through Jonas Lindqvist.',
      'The approach from the left by Jonas Lindqvist was slow.',
      'Their approximate value is unknown.',
      'Jonas Lindqvist praised their approach play.',
    ],
  },
  'meet-agents': {
    yes: ['Genoa met the agent of Jonas Lindqvist.', 'A meeting with representatives of Marco Ferri took place.'],
    no: ['The meeting point is the north gate.', 'They meet Genoa on Sunday.'],
  },
  'working-on': {
    yes: ['Genoa are working on a deal for Jonas Lindqvist.', 'Progress on a deal was made with Marco Ferri.'],
    no: ['Jonas Lindqvist works on his left foot.', 'The plumber stepped over the puddle.'],
  },
  bid: {
    yes: [
      'A contract has been offered to Jonas Lindqvist.',
      'Genoa have Marco Ferri transfer bid rejected by Burnley',
      'Genoa have offered Burnley £45m.',
      'Genoa have offered just under £31m, says Marco Ferri.',
      'Genoa offered close to £31m, Marco Ferri says.',
      'Burnley said no to £45m.',
      'A bid of £12m for Jonas Lindqvist was rejected.',
      'Genoa made their move with a bid believed to be worth £12m.',
      'Offers from Genoa for Marco Ferri keep coming.',
      'They tabled an offer for Marco Ferri.',
      'Genoa are preparing to bid for Jonas Lindqvist.',
      'Two bids, of £14m and £17m, had been declined by Genoa.',
      'Genoa have put forward £9m for Marco Ferri.',
      'They are in front, having put forward a loan with an option to buy.',
      'It is still short of the £45m clause of Jonas Lindqvist.',
      'Genoa have offered Burnley two players in exchange for Marco Ferri.',
      'They offered men of their own as part of a deal for Marco Ferri.',
    ],
    no: [
      'Genoa were dealt a blow in their bid to sign Marco Ferri.',
      'They bid farewell to the stadium.',
      'The shop offers discounts.',
      'In a bid to end the run Jonas Lindqvist ran.',
      'A proposed £45m transfer of Marco Ferri is on the cards.',
      'Genoa offered a place to Marco Ferri as part of the squad.',
    ],
  },
  'bid-weak': {
    yes: ['The offer was on the desk of Jonas Lindqvist.', 'Bids will come for Marco Ferri.'],
    no: [
      'Genoa were dealt a blow in their bid to sign Marco Ferri.',
      'Jonas Lindqvist will play anywhere when the offer is right.',
      'Marco Ferri bids to keep his place.',
      'It was a bid to win the game.',
      'Genoa offered little in attack.',
    ],
  },
  'meet-clause': {
    yes: [
      'Genoa triggered the release clause of Jonas Lindqvist.',
      'They will meet the asking price for Marco Ferri.',
      'Udinese hope to activate the buy-back clause in the contract of Marco Ferri.',
    ],
    no: ['They meet on Sunday.', 'The alarm was triggered twice.'],
  },
};
