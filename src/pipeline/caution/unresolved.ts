import { type Case, claimWords, type Rule, spanOf } from './rule';

/** The story nearest before a sentence that names nobody whom we know. */
function nearestStory(at: number, { stories, attribution }: Case): number | null {
  let best: { index: number; start: number } | null = null;
  for (const story of stories) {
    for (const index of story.claims) {
      const start = attribution.claims[index]?.start ?? 0;
      if (start <= at && (best === null || start > best.start)) best = { index: story.index, start };
    }
  }
  return best?.index ?? stories[0]?.index ?? null;
}

export const unresolved: Rule = {
  id: 'unresolved',
  strength: 'fact',
  description: 'A sentence tells of a move, and we could not tell which player it means: our gap, not the page’s.',
  judge(given) {
    const open = given.attribution.claims.filter(
      (claim) => claim.players.length === 0 && nearestStory(claim.start, given) === given.story.index,
    );
    const [first, ...others] = open;
    if (first === undefined) return [];
    return [{ ...spanOf(first), args: [claimWords(given.article, first)], also: others.map(spanOf) }];
  },
};
