/** What each row of notices.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './row-examples';

export const NOTICES_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'option-taken-up': {
    yes: [
      'The club have exercised their contract option on Jonas Lindqvist.',
      'Genoa will trigger the one-year option in Marco Ferri’s deal, having picked up their option on Jonas Lindqvist.',
      'Marco Ferri re-ups with Genoa.',
      'Jonas Lindqvist has re-committed to Genoa.',
      'Genoa activated a one-year extension in the contract of Marco Ferri.',
    ],
    no: [
      'Genoa exercised their option to buy Jonas Lindqvist.',
      'Marco Ferri has no option in midfield.',
      'He picked up an injury, an option on the bench gone.',
    ],
  },
  'option-declined': {
    yes: [
      'The club declined its 2026 option on Jonas Lindqvist.',
      'Marco Ferri’s contract was not renewed.',
      'Jonas Lindqvist has been told he will not be retained.',
      'They have not been offered new contracts.',
    ],
    no: ['Genoa renewed the contract.', 'Marco Ferri declined to comment.', 'Jonas Lindqvist was not offered a lift.'],
  },
  'let-go': {
    yes: [
      'Genoa are also letting go of Jonas Lindqvist.',
      'Marco Ferri is once again a free agent.',
      'Jonas Lindqvist had his contract mutually terminated.',
      'Genoa confirmed the departures of Marco Ferri and Jonas Lindqvist.',
      'Marco Ferri departs after five years.',
      'The pair depart with our best wishes.',
      'Four players depart Genoa',
      'Genoa have farewelled Marco Ferri.',
    ],
    no: [
      'Genoa want Jonas Lindqvist, who is a free agent.',
      'Genoa signed a free agent striker.',
      'Marco Ferri will become a free agent in June.',
      'Marco Ferri let go of the shirt.',
      'The coach departs from his plan with Jonas Lindqvist.',
      'Genoa brace for Marco Ferri exit',
    ],
  },
  'headline-takes': {
    yes: ['Lions snap up Marco Ferri', 'Lions recruit Jonas Lindqvist', 'Young Buffaloes re-sign Marco Ferri'],
    no: [
      'Why Lions could sign Marco Ferri',
      'Lions want to sign Marco Ferri',
      'Lions sign Marco Ferri to a new contract',
    ],
  },
  'takes-him': {
    yes: [
      'Chelsea acquire Jonas Lindqvist from Torino.',
      'Genoa received £50,000 in exchange for Marco Ferri.',
      'Jonas Lindqvist secures a dream move.',
      'Marco Ferri becomes their third addition.',
      'Jonas Lindqvist signed through 2027.',
      'The boss duly landed his target.',
    ],
    no: [
      'Genoa capture the mood.',
      'Marco Ferri lands a blow in the ring.',
      'Jonas Lindqvist joins the attack.',
      'Marco Ferri brought the ball back.',
    ],
  },
  'after-him': {
    yes: [
      'Torino are also after Jonas Lindqvist.',
      'Torino are hot on the trail of Marco Ferri.',
      'Torino have been credited with an interest in the market.',
      'Torino deny any move to recruit Jonas Lindqvist.',
      'Torino had identified Marco Ferri as a target.',
      'Jonas Lindqvist has begun a two-week trial with Chelsea.',
    ],
    no: ['Torino are after three points.', 'The bus left after Marco Ferri.', 'He is a player to move the ball.'],
  },
  'bids-met': {
    yes: [
      'Torino have had bids of as much as £20m turned down for Jonas Lindqvist.',
      'Torino failed with an offer for Marco Ferri.',
      'The first figure that they put to Lyon for Marco Ferri was waved away.',
      'Torino have seen a cash-plus-player package for Jonas Lindqvist knocked back.',
      'The proposal for Marco Ferri is being studied by the board.',
    ],
    no: [
      'Torino had a bid to go top.',
      'Marco Ferri failed with a header.',
      'Torino have seen an appeal against the red card of Marco Ferri knocked back.',
      'Marco Ferri saw his effort turned away by the keeper.',
    ],
  },
  'speaking-to-him': {
    yes: [
      'Torino have also been speaking to Jonas Lindqvist.',
      'Jonas Lindqvist is speaking with other clubs.',
      'Marco Ferri said: "The coach asked me to come."',
      'Torino asked about Marco Ferri last summer.',
    ],
    no: [
      'Ferri laughed when asked about Jonas Lindqvist.',
      'Torino have been speaking to the press.',
      'The coach asked him to come on.',
      'He was asked about the weather.',
    ],
  },
  'keeps-him': {
    yes: [
      'Jonas Lindqvist is likely to stay, but the club need another defender.',
      'Ferri hints at Genoa stay',
      'Genoa are not keen to lose Marco Ferri.',
      'They were told that he was not available.',
    ],
    no: [
      'Jonas Lindqvist is likely to stay on the wing.',
      'Genoa are keen to lose the tag.',
      'Marco Ferri was available.',
    ],
  },
  confirmation: {
    yes: ['There it is, confirmation of Marco Ferri’s loan to Genoa.', 'Jonas Lindqvist signing confirmed'],
    no: ['Genoa are awaiting confirmation of Marco Ferri’s loan.', 'Jonas Lindqvist was confirmed as captain.'],
  },
  'exit-confirmed': {
    yes: [
      'Confirmation of the Jonas Lindqvist sale to Genoa.',
      'Marco Ferri departure confirmed',
      'Marco Ferri’s departure for Genoa yesterday means that Lyon need a striker.',
    ],
    no: ['Lyon wait for confirmation of the Marco Ferri sale.', 'Marco Ferri’s departure would be a blow.'],
  },
};
