import { type Rule, spanOf } from './rule';

export const clubSide: Rule = {
  id: 'club-side',
  strength: 'fact',
  description: 'A source of this story covers one of its clubs closely, on a documented basis.',
  judge({ story, claims, knowledge }) {
    return story.sides.flatMap((side) => {
      const club = [...knowledge.clubs.values()].find((one) => one.name === side.club)?.id;
      const row = knowledge.leanings.find((one) => one.source === side.id && one.club === club);
      if (side.from !== 'knowledge' || row?.relation === 'same-owner' || row?.relation === 'shared-chairman') return [];
      const claim = claims.find((one) => one.sources.some((source) => source.id === side.id));
      const source = claim?.sources.find((one) => one.id === side.id);
      return claim === undefined ? [] : [{ ...spanOf(source?.span ?? claim), args: [side.source, side.club] }];
    });
  },
};
