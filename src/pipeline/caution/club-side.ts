import { citedAt, type Rule } from './rule';

/** Ties that are ownership, not closeness: `shared-owner` tells those. */
const OWNERSHIP = new Set(['same-owner', 'shared-chairman']);

export const clubSide: Rule = {
  id: 'club-side',
  strength: 'fact',
  description: 'A source of this story covers one of its clubs closely, on a documented basis.',
  judge(given) {
    const { story, knowledge } = given;
    return story.sides.flatMap((side) => {
      const row = knowledge.leanings.find(
        (one) => one.source === side.id && knowledge.clubs.get(one.club)?.name === side.club,
      );
      if (side.from !== 'knowledge' || row === undefined || OWNERSHIP.has(row.relation)) return [];
      const [first, ...also] = citedAt(given, row.source);
      return first === undefined ? [] : [{ ...first, args: [side.source, side.club], also }];
    });
  },
};
