/** What each row of `bid-kind.ts` must and must not match. */
import type { BidKind } from './bid-kind';

export const BID_KIND_EXAMPLES: Readonly<Record<BidKind, readonly string[]>> = {
  rejected: [
    'Northport rejected a first offer for the winger',
    'their opening bid was turned down on Monday',
    'Eastvale have seen a £20m offer knocked back',
    'the club rebuffed Westmere’s approach',
    'an improved proposal was refused, but the chase goes on',
    'Having turned the first bid down, Northport expect another',
    'the rejection of their bid has not ended the chase',
    'Westmere, whose offer was dismissed, will return',
  ],
  planned: [
    'Eastvale are preparing an offer',
    'a bid is being readied for the winger',
    'Westmere plan to bid next week',
    'the club could make a £30m offer',
    'They are ready to meet the release clause',
    'a formal bid is expected within days',
    'Northport are set to submit a proposal',
    'Eastvale are considering a second bid',
    'a bid for the winger is imminent',
  ],
  made: [
    'Eastvale have made a £20m bid',
    'an offer was submitted on Friday',
    'Westmere tabled a bid worth £15m',
    'Northport have offered £10m plus add-ons',
    'the bid, lodged last night, includes bonuses',
    'Eastvale United launch bid for the winger',
    'The club offered him a deal down to the last detail',
  ],
};
