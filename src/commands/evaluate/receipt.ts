/**
 * Is the main story's Receipt right? The labels are grouped and led by the engine's own rules of what a story is, so
 * that only what was read from the text is judged. Optional labels may take part or not: either answer is right.
 */
import { classOf } from '../../pipeline/attribution/class';
import { groupClaims } from '../../pipeline/stories/group';
import { electLead } from '../../pipeline/stories/lead';
import type { AttributedClaim, Source } from '../../pipeline/types/attribution';
import type { LabelledClaim } from './labels';
import type { MainStory } from './named';
import { keys, type Names, sameSet } from './same';

/** What must agree for a Receipt to be right. */
export const RECEIPT_PARTS = ['player', 'from', 'to', 'stage', 'lead source'] as const;
type ReceiptPart = (typeof RECEIPT_PARTS)[number];

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
function claimOf(label: LabelledClaim, index: number, players: string[], names: Names): AttributedClaim {
  const seats = label.players.map((name) => {
    const key = names.player(name);
    return players.includes(key) ? players.indexOf(key) : players.push(key) - 1;
  });
  const sources = label.sources.map(sourceOf);
  const { start, end, move, stage } = label;
  const nothing = { triggers: [], hedges: [], continues: null, from: [], to: [] };
  const place = { start, end, index, sentence: index, scope: { start, end } };
  return { ...nothing, ...place, players: seats, move, stage, sources, class: classOf(sources) };
}

/** Clubs that he may join, the lead's first; one that more labels rule out than tell of may be left out. */
function destinations(told: readonly LabelledClaim[], lead: readonly string[], names: Names) {
  const open = told.filter((label) => label.stage !== 'off');
  const all = [...lead, ...(open.length > 0 ? open : told).flatMap((label) => label.to)];
  const votes = (labels: readonly LabelledClaim[], club: string): number =>
    labels.filter((label) => keys(label.to, names.club).has(names.club(club))).length;
  const firm = all.filter((club) => votes(told, club) <= 2 * votes(open, club));
  return { to: firm.length > 0 ? firm : all, maybe: all };
}

interface ToldStory extends MainStory {
  /** Destinations that may be named or not, those of `to` among them. */
  readonly maybe: readonly string[];
}

/** Which future of which player a story is about. */
interface Topic {
  readonly player: string;
  readonly renewal: boolean;
}

/** The stories that labels tell, with the sentences that each takes. */
function storiesOf(labels: readonly LabelledClaim[], names: Names): readonly (Topic & { told: ToldStory; size: number })[] {
  const players: string[] = [];
  const claims = labels.map((label, index) => claimOf(label, index, players, names));
  return groupClaims(claims).flatMap((group) => {
    const lead = electLead(group.claims);
    const source = lead?.claim.sources[lead.source];
    if (!lead || source === undefined) return [];
    const told = group.claims.flatMap((claim) => labels[claim.index] ?? []);
    const player = players[group.player] ?? '';
    const story = {
      player,
      from: told.flatMap((label) => label.from),
      ...destinations(told, labels[lead.claim.index]?.to ?? [], names),
      stage: lead.claim.stage,
      source: { name: source.name, kind: source.kind },
    };
    const size = new Set(group.claims.map((claim) => claim.start)).size;
    return [{ player, renewal: group.renewal, told: story, size }];
  });
}

/** Every club of the narrow answer is there, and none beyond the wide one. */
function between(found: readonly string[], firm: readonly string[], wide: readonly string[], names: Names): boolean {
  const got = keys(found, names.club);
  const most = keys([...firm, ...wide], names.club);
  return [...keys(firm, names.club)].every((club) => got.has(club)) && [...got].every((club) => most.has(club));
}

/** An article's main story as the labels tell it, and the parts that the engine's has too. */
export interface ReceiptVerdict {
  readonly expected: MainStory;
  readonly right: ReadonlySet<ReceiptPart>;
}

function judgeStory(firm: ToldStory, wide: ToldStory, found: MainStory | null, names: Names): ReceiptVerdict {
  const right = new Set<ReceiptPart>();
  const verdict = { expected: firm, right };
  if (found === null) return verdict;
  const note = (part: ReceiptPart, yes: boolean) => yes && right.add(part);
  note('player', sameSet(new Set([firm.player]), new Set([names.player(found.player)])));
  note('from', between(found.from, firm.from, wide.from, names));
  note('to', between(found.to, firm.to, [...firm.maybe, ...wide.maybe], names));
  note(
    'stage',
    [firm, wide].some((one) => one.stage === found.stage),
  );
  note(
    'lead source',
    [firm, wide].some(
      ({ source }) => source.kind === found.source.kind && names.source(source) === names.source(found.source),
    ),
  );
  return verdict;
}

/**
 * Judges an article's main story; null where no firm label tells one. Where several stories take as many sentences,
 * with or without the optional labels, each of them may be the main one.
 */
export function judgeReceipt(
  labels: readonly LabelledClaim[],
  found: MainStory | null,
  names: Names,
): ReceiptVerdict | null {
  const firm = storiesOf(
    labels.filter((label) => !label.optional),
    names,
  );
  const wide = storiesOf(labels, names);
  const most = (stories: typeof firm): number => Math.max(...stories.map(({ size }) => size));
  const verdicts = firm.flatMap((story) => {
    const same = wide.find(({ player, renewal }) => player === story.player && renewal === story.renewal) ?? story;
    if (story.size < most(firm) && same.size < most(wide)) return [];
    return [judgeStory(story.told, same.told, found, names)];
  });
  return verdicts.toSorted((a, b) => b.right.size - a.right.size)[0] ?? null;
}
