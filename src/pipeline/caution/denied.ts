import { isOpen, stageRank } from '../stories/order';
import { denial } from './denial';
import { type Finding, type Rule, spanOf } from './rule';

export const denied: Rule = {
  id: 'denied',
  strength: 'flag',
  description: 'A source of its own (club, player, agent, outlet) says in plain words the opposite of the lead claim.',
  judge(given): readonly Finding[] {
    if (!isOpen(given.lead) || stageRank(given.lead.stage) === stageRank('done')) return [];
    const told = given.claims.flatMap((claim) => {
      const found = denial(claim, given);
      return found === null ? [] : [{ claim, ...found }];
    });
    // Whoever denies it himself goes before who reports that.
    const [first, ...others] = [...told.filter(({ own }) => own), ...told.filter(({ own }) => !own)];
    if (first === undefined) return [];
    const also = others.map((other) => spanOf(other.claim));
    return [{ ...spanOf(first.claim), args: [first.by, first.words], also }];
  },
};
