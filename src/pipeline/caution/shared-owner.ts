import type { Leaning } from '../../knowledge/types';
import { type Case, citedAt, type Rule } from './rule';

function clubsOf({ story, mentions }: Case): ReadonlySet<string> {
  return new Set([...story.from, ...story.to].flatMap((index) => mentions.clubs[index]?.id ?? []));
}

function isOwnership(row: Leaning): boolean {
  return row.relation === 'same-owner' || row.relation === 'shared-chairman';
}

export const sharedOwner: Rule = {
  id: 'shared-owner',
  strength: 'fact',
  description: 'A source and a club of this story have an owner or chairman in common.',
  judge(given) {
    const clubs = clubsOf(given);
    return given.knowledge.leanings.flatMap((row) => {
      const [first, ...also] = isOwnership(row) && clubs.has(row.club) ? citedAt(given, row.source) : [];
      if (first === undefined) return [];
      const source = given.knowledge.outlets.get(row.source)?.name ?? row.source;
      return [{ ...first, args: [source, given.knowledge.clubs.get(row.club)?.name ?? row.club], also }];
    });
  },
};
