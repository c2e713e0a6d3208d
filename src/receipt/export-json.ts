/** The analysis of one article as the object that `check --json` prints (DESIGN §4): unknown is null or [], never a guess. */
import type { Knowledge } from '../knowledge/types';
import type { Analysis } from '../pipeline/types/analysis';
import type { AttributedClaim, Note, Source } from '../pipeline/types/attribution';
import type { Story } from '../pipeline/types/story';
import { cautionView } from './cautions';
import type { Context } from './context';
import { NO_PREFERENCES, noteMessage, pageView } from './page-view';
import type { Translate } from './view';

/** Where the article came from; `text` only where it was read from a page. */
export interface Origin {
  readonly id: string | null;
  readonly file: string | null;
  readonly text?: string;
}

interface JsonSource {
  readonly name: string;
  readonly kind: Source['kind'];
  readonly id: string | null;
}

interface JsonClaim {
  readonly story: number | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly players: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly move: string;
  readonly stage: string;
  readonly class: string;
  readonly sources: readonly (JsonSource & {
    readonly via: number | null;
    readonly start: number | null;
    readonly end: number | null;
  })[];
}

/** One line of `check --json` (DESIGN §4). */
export interface JsonArticle extends Origin {
  readonly lang: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly skipped: Analysis['skipped'];
  readonly read: Analysis['read'];
  readonly claims: readonly JsonClaim[];
  readonly stories: readonly ReturnType<typeof storyJson>[];
  readonly notes: readonly ReturnType<typeof noteJson>[];
}

function bare(source: Source): JsonSource {
  return { name: source.name, kind: source.kind, id: source.id };
}

function names(context: Context, clubs: readonly number[]): readonly string[] {
  return clubs.flatMap((club) => context.analysis.mentions.clubs[club]?.name ?? []);
}

function players(context: Context, indices: readonly number[]): readonly string[] {
  return indices.flatMap((index) => context.analysis.mentions.players[index]?.name ?? []);
}

function claimJson(context: Context, claim: AttributedClaim): JsonClaim {
  const story = context.analysis.stories.find((one) => one.claims.includes(claim.index));
  return {
    story: story?.index ?? null,
    start: claim.start,
    end: claim.end,
    text: context.analysis.article.text.slice(claim.start, claim.end),
    players: players(context, claim.players),
    from: names(context, claim.from),
    to: names(context, claim.to),
    move: claim.move,
    stage: claim.stage,
    class: claim.class,
    sources: claim.sources.map((source) => ({
      ...bare(source),
      via: source.via,
      start: source.span?.start ?? null,
      end: source.span?.end ?? null,
    })),
  };
}

/** By place, then by the first player's first mention; two that say the same of one sentence are one entry. */
function orderedClaims(context: Context): { readonly out: readonly JsonClaim[]; readonly place: readonly number[] } {
  const { claims, mentions } = context.analysis;
  const seat = (claim: AttributedClaim): number =>
    mentions.bySentence[claim.sentence]?.find((m) => m.kind === 'player' && m.player === claim.players[0])?.start ??
    claim.end;
  const sorted = [...claims].sort((a, b) => a.start - b.start || seat(a) - seat(b) || a.index - b.index);
  const at = new Map<string, number>();
  const out: JsonClaim[] = [];
  const place: number[] = [];
  for (const claim of sorted) {
    const json = claimJson(context, claim);
    const { start, move, stage } = json;
    const key = JSON.stringify([
      start,
      json.players,
      json.from,
      json.to,
      move,
      stage,
      json.sources.map((s) => [s.name, s.kind, s.via]),
    ]);
    const same = at.get(key) ?? out.push(json) - 1;
    at.set(key, same);
    place[claim.index] = same;
  }
  return { out, place };
}

function storyJson(context: Context, story: Story, place: readonly number[], receipt: string) {
  const { article, claims } = context.analysis;
  const source = claims[story.lead.claim]?.sources[story.lead.source];
  return {
    player: context.analysis.mentions.players[story.player]?.name ?? null,
    from: names(context, story.from),
    to: names(context, story.to),
    move: story.move,
    stage: story.stage,
    lead: {
      claim: place[story.lead.claim] ?? null,
      source: source === undefined ? null : bare(source),
      class: story.class,
    },
    origins: story.origins,
    names: story.names,
    sides: story.sides.map((side) => ({
      source: side.id ?? side.source,
      club: side.club,
      side: side.side,
      from: side.from,
      basis: side.basis,
    })),
    cautions: story.cautions.map((caution) => ({
      rule: caution.rule,
      strength: caution.strength,
      start: caution.start,
      end: caution.end,
      text: article.text.slice(caution.start, caution.end),
      message: cautionView(context, caution).message,
    })),
    receipt,
  };
}

function noteJson(context: Context, note: Note) {
  const { start, end, rule, source } = note;
  return {
    rule,
    source,
    start,
    end,
    text: context.analysis.article.text.slice(start, end),
    message: noteMessage(context, note),
  };
}

/** One object per article. */
export function exportJson(
  analysis: Analysis,
  knowledge: Knowledge,
  translate: Translate,
  origin: Origin,
): JsonArticle {
  const context: Context = { analysis, knowledge, t: translate, preferences: NO_PREFERENCES };
  const view = pageView(analysis, knowledge, translate);
  const { out, place } = orderedClaims(context);
  const { article } = analysis;
  return {
    id: origin.id,
    file: origin.file,
    lang: article.lang,
    outlet: article.outlet,
    published: article.published,
    skipped: analysis.skipped,
    read: analysis.read,
    ...(origin.text === undefined ? {} : { text: origin.text }),
    claims: out,
    stories: analysis.stories.map((story, at) => storyJson(context, story, place, view.stories[at]?.text ?? '')),
    notes: analysis.notes.map((note) => noteJson(context, note)),
  };
}
