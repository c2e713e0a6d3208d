/** Claims of an analysis with names in place of indices, to be compared with labels. */
import type { Analysis } from '../../pipeline/types/analysis';
import type { Story } from '../../pipeline/types/story';
import type { NamedClaim } from './labels';

const clubs = (analysis: Analysis, indices: readonly number[]): readonly string[] =>
  indices.flatMap((index) => analysis.mentions.clubs[index]?.name ?? []);

const players = (analysis: Analysis, indices: readonly number[]): readonly string[] =>
  indices.flatMap((index) => analysis.mentions.players[index]?.name ?? []);

/** The claims with names in place of indexes, as labels have them. */
export function namedClaims(analysis: Analysis): readonly NamedClaim[] {
  return analysis.claims.map((claim) => ({
    start: claim.start,
    end: claim.end,
    players: players(analysis, claim.players),
    from: clubs(analysis, claim.from),
    to: clubs(analysis, claim.to),
    move: claim.move,
    stage: claim.stage,
    sources: claim.sources.map(({ name, kind }) => ({ name, kind })),
  }));
}

/** A story boiled down to what the Receipt says first. */
export interface MainStory {
  readonly player: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly stage: string;
  readonly source: NamedClaim['sources'][number];
}

/** The main story (the first), or null where there is none. */
export function mainStory(analysis: Analysis): MainStory | null {
  const story: Story | undefined = analysis.stories[0];
  const source = story && analysis.claims[story.lead.claim]?.sources[story.lead.source];
  if (story === undefined || source === undefined) return null;
  return {
    player: analysis.mentions.players[story.player]?.name ?? '',
    from: clubs(analysis, story.from),
    to: clubs(analysis, story.to),
    stage: story.stage,
    source: { name: source.name, kind: source.kind },
  };
}
