import { unique } from '../stories/order';
import { citedAt, type Rule } from './rule';

/** Ties that are ownership, which `shared-owner` tells, or the club itself speaking: neither is covering it closely. */
const NO_COVERAGE = new Set(['same-owner', 'shared-chairman', 'official-organ']);

export const clubSide: Rule = {
  id: 'club-side',
  strength: 'fact',
  description: 'A source of this story covers a club or clubs of it closely, on a documented basis.',
  judge(given) {
    const { story, knowledge } = given;
    const close = story.sides.filter((side) => {
      const row = knowledge.leanings.find(
        (one) => one.source === side.id && knowledge.clubs.get(one.club)?.name === side.club,
      );
      return side.from === 'knowledge' && row !== undefined && !NO_COVERAGE.has(row.relation);
    });
    return unique(close.map((side) => side.id)).flatMap((id) => {
      const own = close.filter((side) => side.id === id);
      const [first, ...also] = id === null ? [] : citedAt(given, id);
      if (first === undefined) return [];
      return [{ ...first, args: [own[0]?.source ?? '', own.map((side) => side.club).join(' & ')], also }];
    });
  },
};
