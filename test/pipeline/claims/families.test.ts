/** The phrase families of transfer news, each read by the whole engine inside a short article of our own. */
import { describe, expect, it } from 'vitest';
import { told } from './told';

describe('says how far a move has got', () => {
  it.each([
    // interest
    ['Udinese are keen on Jonas Lindqvist.', 'interest'],
    ['Udinese have placed Jonas Lindqvist on their radar.', 'interest'],
    ['Jonas Lindqvist has emerged as a target for Udinese.', 'interest'],
    ['Udinese lead the race for Jonas Lindqvist.', 'interest'],
    ['Udinese are in pole position to sign Jonas Lindqvist.', 'interest'],
    ['Udinese hope to gazump their rivals for Jonas Lindqvist.', 'interest'],
    ['Udinese plan to hijack the move for Jonas Lindqvist.', 'interest'],
    ['Udinese are plotting a deadline-day swoop for Jonas Lindqvist.', 'interest'],
    ['Udinese have a war chest of £60m and want Jonas Lindqvist.', 'interest'],
    ['Udinese are weighing up a swap deal for Jonas Lindqvist.', 'interest'],
    ['Jonas Lindqvist has handed in a transfer request.', 'interest'],
    ['The stand-off between Genoa and Jonas Lindqvist goes on, and he wants out.', 'interest'],
    ['Genoa are ready to cash in on Jonas Lindqvist.', 'interest'],
    ['Genoa want £30m for Jonas Lindqvist.', 'interest'],
    ['Jonas Lindqvist has a release clause of £25m.', 'interest'],
    ['Jonas Lindqvist is surplus to requirements at Genoa.', 'interest'],
    ['Jonas Lindqvist could leave on a Bosman in the summer.', 'interest'],
    ['Jonas Lindqvist has been told to find a new club.', 'interest'],
    ['Udinese would be willing to pay £20m for Jonas Lindqvist.', 'interest'],
    ['Udinese could make an offer for Jonas Lindqvist.', 'interest'],
    ['Jonas Lindqvist looks set to leave Genoa.', 'interest'],
    ['Will Udinese sign Jonas Lindqvist?', 'interest'],
    ['Jonas Lindqvist looks set to become a new signing of Udinese.', 'interest'],
    // talks
    ['Udinese have not yet reached an agreement with Genoa over Jonas Lindqvist.', 'talks'],
    ['Udinese have opened talks with Genoa over Jonas Lindqvist.', 'talks'],
    ['Udinese have enquired about Jonas Lindqvist.', 'talks'],
    ['Contact has been made: Udinese have made an approach for Jonas Lindqvist.', 'talks'],
    ['Negotiations between Udinese and Genoa over Jonas Lindqvist are at an advanced stage.', 'talks'],
    ['Udinese have held talks with the agent of Jonas Lindqvist.', 'talks'],
    // bid
    ['Udinese tabled a £12m offer for Jonas Lindqvist.', 'bid'],
    ['Udinese lodged a bid for Jonas Lindqvist on Tuesday.', 'bid'],
    ['Udinese are ready to bid £15m for Jonas Lindqvist.', 'bid'],
    ['Genoa turned down an opening offer from Udinese for Jonas Lindqvist.', 'bid'],
    ['Udinese are prepared to meet the release clause of Jonas Lindqvist.', 'bid'],
    ['Udinese have triggered the buy-back clause in the contract of Jonas Lindqvist.', 'bid'],
    ['Udinese offered around £12m for Jonas Lindqvist.', 'bid'],
    ["Genoa are rejecting Udinese's offer for Jonas Lindqvist.", 'bid'],
    // agreed
    ['Udinese have agreed a fee with Genoa for Jonas Lindqvist.', 'agreed'],
    ['Jonas Lindqvist has agreed personal terms with Udinese.', 'agreed'],
    ['Jonas Lindqvist is undergoing a medical at Udinese.', 'agreed'],
    ['Jonas Lindqvist to Udinese, here we go!', 'agreed'],
    ['Udinese are close to signing Jonas Lindqvist.', 'agreed'],
    ['Udinese have moved to within touching distance of Jonas Lindqvist.', 'agreed'],
    ['Genoa have sanctioned the sale of Jonas Lindqvist.', 'agreed'],
    ['Genoa have given Jonas Lindqvist the green light to join Udinese.', 'agreed'],
    ['Jonas Lindqvist is expected to sign for Udinese on Friday.', 'agreed'],
    ['Jonas Lindqvist is set to leave Genoa.', 'agreed'],
    ['Jonas Lindqvist will join Udinese in July.', 'agreed'],
    ['Udinese are expected to unveil Jonas Lindqvist on Friday.', 'agreed'],
    // done
    ['Udinese have roped in Jonas Lindqvist.', 'done'],
    ['Udinese pipped Roma to the signing of Jonas Lindqvist this week.', 'done'],
    ['Jonas Lindqvist has been released by Genoa this week.', 'done'],
    ['Genoa and Jonas Lindqvist have parted ways by mutual consent this week.', 'done'],
    ['Udinese are delighted to announce the signing of Jonas Lindqvist.', 'done'],
    ['Udinese have signed Jonas Lindqvist from Genoa.', 'done'],
    ['Jonas Lindqvist has completed his move to Udinese.', 'done'],
    ['Jonas Lindqvist signed a pre-contract with Udinese on Monday.', 'done'],
    // off
    ['Udinese have gone cold on Jonas Lindqvist.', 'off'],
    ['Udinese have backed out of a deal for Jonas Lindqvist.', 'off'],
    ['Udinese have called off the transfer of Jonas Lindqvist.', 'off'],
    ['The reports linking Jonas Lindqvist with Udinese are false.', 'off'],
    ['Genoa refused to release Jonas Lindqvist.', 'off'],
    ['Jonas Lindqvist is not for sale, Genoa insist.', 'off'],
    ['Genoa are determined to keep Jonas Lindqvist.', 'off'],
    ['Genoa have no intention of selling Jonas Lindqvist.', 'off'],
    ['Jonas Lindqvist has turned down a move to Udinese.', 'off'],
    ['Jonas Lindqvist snubbed Udinese.', 'off'],
    ['The move of Jonas Lindqvist to Udinese has collapsed.', 'off'],
    ['Udinese have pulled out of the race for Jonas Lindqvist.', 'off'],
    ['Udinese have ruled out a move for Jonas Lindqvist.', 'off'],
    ['Injury has not ended the interest of Udinese in Jonas Lindqvist.', 'interest'],
    ['Udinese do not have the funds to sign Jonas Lindqvist.', 'off'],
    ['Jonas Lindqvist will stay at Genoa.', 'off'],
    ['Genoa deny any contact over Jonas Lindqvist.', 'off'],
  ])('%s → %s', (sentence, stage) => {
    const claims = told(sentence);
    expect(claims.map((claim) => claim.stage)).toContain(stage);
    expect(claims.every((claim) => claim.players.includes('Jonas Lindqvist'))).toBe(true);
  });

  it.each([
    ['Jonas Lindqvist has been offered a new contract by Genoa.', 'bid'],
    ['Jonas Lindqvist is in talks over a new deal at Genoa.', 'talks'],
    ['Jonas Lindqvist has signed a contract extension with Genoa.', 'done'],
    ['Jonas Lindqvist refused to sign a new contract at Genoa.', 'off'],
  ])('a new contract: %s → %s', (sentence, stage) => {
    expect(told(sentence).map((claim) => `${claim.move} ${claim.stage}`)).toContain(`renewal ${stage}`);
  });
});

describe('carries the matter on without naming it again', () => {
  it.each([
    ['That offer was rejected, but the pursuit goes on.', 'bid'],
    ['Talks are ongoing.', 'talks'],
    ['A medical has been booked for Thursday.', 'agreed'],
    ['He wants to leave this month.', 'interest'],
  ])('%s → %s', (sentence, stage) => {
    expect(told(sentence).map((claim) => claim.stage)).toContain(stage);
  });
});

describe('makes no claim of', () => {
  it.each([
    'Jonas Lindqvist joined Genoa from Torino in 2021.',
    'Jonas Lindqvist signed a five-year deal in the summer of 2022.',
    'Jonas Lindqvist scored twice against Udinese.',
    'Jonas Lindqvist was ruled out with a thigh injury.',
    'Jonas Lindqvist will return to training next week.',
    'Jonas Lindqvist bid farewell to the injured list.',
    'The coach wants Jonas Lindqvist to track back.',
    'Genoa moved to third place with the win.',
    'Jonas Lindqvist has been called up by Sweden.',
    'Jonas Lindqvist retired from international football last year.',
    'The medical staff of Genoa looked after Jonas Lindqvist.',
    'Jonas Lindqvist is the top scorer of Genoa this season.',
    'Genoa had a late offer of shirts for fans.',
    'Udinese are in the race for the title.',
    'Udinese want a right-back.',
  ])('%s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});
