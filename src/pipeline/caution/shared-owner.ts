import { type Rule, spanOf } from './rule';

export const sharedOwner: Rule = {
  id: 'shared-owner',
  strength: 'fact',
  description: 'A source and a club of this story have an owner or chairman in common.',
  judge({ story, claims, knowledge, mentions }) {
    const clubs = [...story.from, ...story.to].flatMap((index) => mentions.clubs[index]?.id ?? []);
    const seen = new Set<string>();
    return claims.flatMap((claim) =>
      claim.sources.flatMap((source) =>
        knowledge.leanings.flatMap((row) => {
          const tie = row.relation === 'same-owner' || row.relation === 'shared-chairman';
          const key = `${row.source}|${row.club}`;
          if (!tie || row.source !== source.id || !clubs.includes(row.club) || seen.has(key)) return [];
          seen.add(key);
          const name = knowledge.outlets.get(row.source)?.name ?? source.name;
          return [{ ...spanOf(source.span ?? claim), args: [name, knowledge.clubs.get(row.club)?.name ?? row.club] }];
        }),
      ),
    );
  },
};
