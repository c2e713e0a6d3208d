/**
 * The stories that an article's labels tell: grouped and led by the engine's own rules of what a story is, so that only
 * what was read from the text is judged. Each optional label may take part or not: every answer that follows is right.
 */
import { classOf } from '../../pipeline/attribution/class';
import { type Group, groupClaims } from '../../pipeline/stories/group';
import { electLead } from '../../pipeline/stories/lead';
import type { AttributedClaim, Source } from '../../pipeline/types/attribution';
import type { LabelledClaim } from './labels';
import type { MainStory } from './named';
import { keys, type Names } from './same';

/** A story by the labels that count, with what the optional ones allow beside it. */
export interface ToldStory {
  /** As the firm labels tell it. */
  readonly firm: MainStory;
  /** Clubs that may be named or not. */
  readonly maybe: { readonly from: readonly string[]; readonly to: readonly string[] };
  /** Stage and lead source as the firm labels have them, or with one of the optional labels in the lead. */
  readonly leads: readonly Pick<MainStory, 'stage' | 'source'>[];
}

function sourceOf(given: LabelledClaim['sources'][number], index: number, all: LabelledClaim['sources']): Source {
  const before = all[index - 1];
  const colleagues = before?.kind === 'outlet' && given.kind === 'journalist';
  const back = before?.kind === 'journalist' && given.kind === 'outlet';
  return {
    ...given,
    id: null,
    via: index === 0 || colleagues || back ? null : index - 1,
    span: null,
    cue: null,
    how: given.kind === 'page' ? 'page' : 'cited',
    own: false,
    role: null,
    club: null,
    country: null,
    region: null,
    anonymity: given.kind === 'unnamed' ? 'unnamed' : null,
    date: null,
    link: null,
  };
}

/** A label in the engine's terms; players become indices into `players`, clubs are not needed to elect a lead. */
function claimOf(
  label: LabelledClaim,
  index: number,
  players: string[],
  names: Names,
  clubsOwn: boolean,
): AttributedClaim {
  const seats = label.players.map((name) => {
    const key = names.player(name);
    return players.includes(key) ? players.indexOf(key) : players.push(key) - 1;
  });
  const sources = label.sources.map(sourceOf);
  const { start, end, move, stage } = label;
  const nothing = { triggers: [], hedges: [], continues: null, from: [], to: [] };
  const place = { start, end, index, sentence: index, scope: { start, end } };
  return { ...nothing, ...place, players: seats, move, stage, sources, class: classOf(sources, clubsOwn) };
}

const isSettled = ({ stage }: Pick<LabelledClaim, 'stage'>): boolean => stage === 'agreed' || stage === 'done';

/**
 * Clubs that he may join, the lead's first. Some may be left out: one that more labels rule out than tell of, and once a
 * deal is agreed those with whom it is not.
 */
function destinations(told: readonly LabelledClaim[], lead: readonly string[], names: Names) {
  const open = told.filter((label) => label.stage !== 'off');
  const all = [...lead, ...(open.length > 0 ? open : told).flatMap((label) => label.to)];
  const votes = (labels: readonly LabelledClaim[], club: string): number =>
    labels.filter((label) => keys(label.to, names.club).has(names.club(club))).length;
  const settled = open.filter((label) => isSettled(label) && label.to.length > 0);
  const bound = settled.length === 0 ? all : settled.flatMap((label) => label.to);
  const firm = bound.filter((club) => votes(told, club) <= 2 * votes(open, club));
  return { to: firm.length > 0 ? firm : all, maybe: all };
}

const sizeOf = (claims: Group['claims']): number => new Set(claims.map((claim) => claim.start)).size;

interface Weighed {
  readonly told: ToldStory;
  /** Sentences of its firm labels, and of all. */
  readonly least: number;
  readonly most: number;
}

function weigh(group: Group, player: string, labels: readonly LabelledClaim[], names: Names): Weighed | null {
  const labelOf = (claim: AttributedClaim) => labels[claim.index];
  const firm = group.claims.filter((claim) => labelOf(claim)?.optional === false);
  const extra = group.claims.filter((claim) => !firm.includes(claim));
  const leads = [firm, ...extra.map((one) => [...firm, one])].flatMap((claims) => {
    const lead = electLead(claims);
    const source = lead?.claim.sources[lead.source];
    if (!lead || source === undefined) return [];
    return [{ to: labelOf(lead.claim)?.to ?? [], stage: lead.claim.stage, source }];
  });
  const [lead] = leads;
  if (firm.length === 0 || lead === undefined) return null;
  const sure = firm.flatMap((claim) => labelOf(claim) ?? []);
  const all = group.claims.flatMap((claim) => labelOf(claim) ?? []);
  const { to, maybe } = destinations(sure, lead.to, names);
  const from = sure.flatMap((label) => label.from);
  const { stage, source } = lead;
  return {
    told: {
      firm: { player, from, to, stage, source },
      maybe: { from: all.flatMap((label) => label.from), to: [...maybe, ...destinations(all, lead.to, names).maybe] },
      leads,
    },
    least: sizeOf(firm),
    most: sizeOf(group.claims),
  };
}

/** The stories that may be the main one, the likeliest first: no other takes more sentences, whatever optional ones count. */
export function mainStories(labels: readonly LabelledClaim[], names: Names, clubsOwn: boolean): readonly ToldStory[] {
  const players: string[] = [];
  const claims = labels.map((label, index) => claimOf(label, index, players, names, clubsOwn));
  const stories = groupClaims(claims).flatMap(
    (group) => weigh(group, players[group.player] ?? '', labels, names) ?? [],
  );
  const least = Math.max(...stories.map((story) => story.least));
  return stories
    .filter((story) => story.most >= least)
    .sort((a, b) => b.least - a.least)
    .map(({ told }) => told);
}
