/** What each row of progress.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './examples';

export const PROGRESS_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  talks: {
    yes: ['Talks with Genoa over Jonas Lindqvist have begun.', 'Genoa negotiated all day for Marco Ferri.'],
    no: ['He talked the referee round.', 'The talk of Genoa was the weather.'],
  },
  discuss: {
    yes: ['Genoa discussed personal terms with Jonas Lindqvist.', 'The clubs are discussing a fee for Marco Ferri.'],
    no: ['They discussed tactics at length.', 'A panel discusses politics on Sunday.'],
  },
  contact: {
    yes: ['Genoa have made contact over Jonas Lindqvist.', 'Direct contact was established for Marco Ferri.'],
    no: ['There was contact in the box.', 'The lens touched his eye.'],
  },
  enquiry: {
    yes: ['Genoa have enquired about Jonas Lindqvist.', 'An inquiry for Marco Ferri arrived on Monday.'],
    no: ['He required stitches.', 'Fans asked for autographs.'],
  },
  approach: {
    yes: ['Genoa have approached Jonas Lindqvist.', 'An approach for Marco Ferri is on the table.'],
    no: ['Their approximate value is unknown.', 'Jonas Lindqvist came near the goal.'],
  },
  'meet-agents': {
    yes: [
      'Genoa officials met the agent of Jonas Lindqvist.',
      'A meeting with representatives of Marco Ferri took place.',
    ],
    no: ['The meeting point is the north gate.', 'They meet Genoa on Sunday.'],
  },
  'working-on': {
    yes: ['Genoa are working on a deal for Jonas Lindqvist.', 'They stepped up efforts to land Marco Ferri.'],
    no: ['Jonas Lindqvist works on his left foot.', 'The plumber stepped over the puddle.'],
  },
  bid: {
    yes: ['A bid of £12m for Jonas Lindqvist was rejected.', 'Offers from Genoa for Marco Ferri keep coming.'],
    no: ['They bid farewell to the stadium.', 'The shop offers discounts.'],
  },
  'bid-end': {
    yes: ['Genoa have submitted an offer for Jonas Lindqvist.', 'Marco Ferri knows they made a bid.'],
    no: ['The kit is on offer.', 'Genoa failed in a brave effort.'],
  },
  'bid-verb': {
    yes: ['Genoa bid £12m for Jonas Lindqvist.', 'They tabled an offer for Marco Ferri.'],
    no: ['The table shows Genoa fifth.', 'He lodged with his aunt.'],
  },
  'meet-clause': {
    yes: ['Genoa triggered the release clause of Jonas Lindqvist.', 'They will meet the asking price for Marco Ferri.'],
    no: ['They meet on Sunday.', 'The alarm was triggered twice.'],
  },
  preparing: {
    yes: ['Genoa are preparing to bid for Jonas Lindqvist.', 'The paperwork for Marco Ferri is ready.'],
    no: ['They are preparing to face Genoa.', 'The newspaper was late.'],
  },
  agree: {
    yes: ['Genoa agreed a fee for Jonas Lindqvist.', 'Marco Ferri agrees terms with Udinese.'],
    no: ['Most pundits agreed that Genoa deserved it.', 'He nodded and went on.'],
  },
  agreement: {
    yes: ['An agreement over Jonas Lindqvist was reached.', 'The deal is done for Marco Ferri.'],
    no: ['They deal well with crosses.', 'Critics disagreed with the coach.'],
  },
  'personal-terms': {
    yes: ['Jonas Lindqvist has agreed personal terms.', 'Marco Ferri settled terms with Genoa.'],
    no: ['In personal terms it was a good year.', 'He came to terms with the loss.'],
  },
  'close-to': {
    yes: ['Jonas Lindqvist is close to joining Genoa.', 'Genoa are closing in on Marco Ferri.'],
    no: ['Jonas Lindqvist went close with a header.', 'The close season starts in June.'],
  },
  'set-to-join': {
    yes: ['Jonas Lindqvist is set to join Genoa.', 'Marco Ferri, expected to sign on Monday, flew in.'],
    no: ['Jonas Lindqvist is set to start on the bench.', 'The set was tied at five games all.'],
  },
  'set-for': {
    yes: ['Jonas Lindqvist is set for a medical.', 'Marco Ferri is on his way to Genoa.'],
    no: ['The pitch was set for play.', 'Jonas Lindqvist found a way past Genoa.'],
  },
  'will-join': {
    yes: ['Jonas Lindqvist will join Genoa on a free.', 'Marco Ferri will sign for them in July.'],
    no: ['Marco Ferri will start for Genoa.', 'Fans joined hands in Genoa.'],
  },
  medical: {
    yes: ['A medical awaits Jonas Lindqvist.', 'Marco Ferri passed his medical.'],
    no: ['The medic ran on.', 'A doctor looked at Marco Ferri.'],
  },
  'here-we-go': {
    yes: ['Jonas Lindqvist to Genoa, here we go!', 'The switch of Marco Ferri is imminent.'],
    no: ['Here we have a good side.', 'The final whistle went.'],
  },
  accepted: {
    yes: [
      'Genoa accepted the offer for Jonas Lindqvist.',
      'An offer accepted by Udinese ends the wait of Marco Ferri.',
    ],
    no: ['Jonas Lindqvist accepted defeat.', 'Cash is not taken here.'],
  },
  finalise: {
    yes: ['Genoa are finalising the signing of Jonas Lindqvist.', 'Marco Ferri arrived in Genoa for a medical.'],
    no: ['The final is in Genoa.', 'The finalists were named.'],
  },
  'is-joining': {
    yes: ['Jonas Lindqvist is joining Genoa.', 'Marco Ferri said: I am signing for Udinese.'],
    no: ['The joining fee was waived.', 'A sign for Genoa stood there.'],
  },
  'loan-terms': {
    yes: ['The deal includes an option to buy Jonas Lindqvist.', 'The loan will see Marco Ferri stay until June.'],
    no: ['The squad includes Jonas Lindqvist.', 'The ticket includes a drink.'],
  },
  'contract-terms': {
    yes: ['Jonas Lindqvist will earn £50,000 a week at Genoa.', 'Marco Ferri would sign a three-year deal at Udinese.'],
    no: ['Jonas Lindqvist will earn praise in Genoa.', 'The nurses want a rise.'],
  },
  'has-signed': {
    yes: ['Genoa have signed Jonas Lindqvist.', 'Marco Ferri has left Udinese.'],
    no: ['Genoa have scored again.', 'The treaty will be signed in May.'],
  },
  signs: {
    yes: ['Jonas Lindqvist signs for Genoa.', 'Genoa unveil Marco Ferri.'],
    no: ['Signs are posted at the gate.', 'The leaves fell early.'],
  },
  signed: {
    yes: ['Jonas Lindqvist signed for Genoa on Friday.', 'Marco Ferri joined from Udinese.'],
    no: ['A signed shirt hung in the bar.', 'Genoa scored from a corner.'],
  },
  confirm: {
    yes: [
      'Genoa confirmed the signing of Jonas Lindqvist.',
      'The departure of Marco Ferri was announced: confirmed departure.',
    ],
    no: ['Genoa confirmed the kick-off time.', 'A firm hand was needed.'],
  },
  'new-signing': {
    yes: ['New signing Jonas Lindqvist trained on Monday.', 'Marco Ferri completed his move on Friday.'],
    no: ['A new stand opens in May.', 'The team sheet was complete.'],
  },
  secured: {
    yes: ['Genoa secured Jonas Lindqvist late on.', 'The move was confirmed by both clubs; Marco Ferri smiled.'],
    no: ['Genoa secured a point.', 'The doors were locked.'],
  },
};
