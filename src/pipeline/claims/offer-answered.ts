/** "Lens turned it down", "It was swiftly accepted": the answer to the offer that was told of right before. */
import { patternOf, says } from '../text/words';
import type { Rule } from './implied-rules';

/** Not a rule of the story (stories/order.ts): that an offer was taken or refused may lead. */
export const OFFER_ANSWERED: Rule = {
  id: 'offer-answered',
  find: ({ last, text, clubs, own, strangers, spanOf }) => {
    const offer = last?.stage === 'bid' && last.move !== 'renewal' && last.to.length > 0 ? last : null;
    const answer =
      offer === null || own.length > 0 || strangers.length > 0 ? null : patternOf('offerAnswered').exec(text);
    if (offer === null || answer === null) return null;
    const evidence = spanOf(answer.index, answer.index + answer[0].length);
    const owner = clubs.find(({ club, start }) => !offer.to.includes(club) && start < evidence.start) ?? clubs[0];
    return {
      players: offer.players,
      suitors: offer.to,
      owner: owner === undefined || offer.to.includes(owner.club) ? null : owner.club,
      stage: says('offerTaken', text) ? 'agreed' : 'bid',
      evidence,
    };
  },
};
