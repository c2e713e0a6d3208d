/** Where each source stands in this deal: documented closeness, the article's own words, geography. */
import type { Knowledge, Leaning } from '../../knowledge/types';
import { SPEAKS_FOR_CLUB } from '../mentions/offices';
import type { AttributedClaim, Note, Source } from '../types/attribution';
import type { ClubEntity } from '../types/entity';
import type { Mentions } from '../types/mention';
import type { Side, SideNote } from '../types/story';

/** The clubs of a story by the part they play. */
export interface Parts {
  readonly from: readonly number[];
  /** Destinations of the lead claim. */
  readonly buyers: readonly number[];
  readonly to: readonly number[];
}

interface Sides {
  readonly parts: Parts;
  readonly mentions: Mentions;
  readonly knowledge: Knowledge;
}

/** The side of a club (by index) in this story; null when it plays no part. */
function sideOfIndex(club: number, { parts }: Sides): Side | null {
  if (parts.from.includes(club)) return 'seller';
  if (parts.buyers.includes(club)) return 'buyer';
  return parts.to.includes(club) ? (parts.buyers.length === 0 ? 'buyer' : 'suitor') : null;
}

/** The side of a club of the catalogue: in the story itself, or a rival of a club that is. */
function sideOfId(id: string, sides: Sides): Side | null {
  const clubs = sides.mentions.clubs;
  const index = clubs.findIndex((club) => club.id === id);
  const own = index < 0 ? null : sideOfIndex(index, sides);
  if (own !== null) return own;
  const story = [...sides.parts.from, ...sides.parts.to].map((at) => clubs[at]?.id);
  const rivals = sides.knowledge.clubs.get(id)?.rivals ?? [];
  return story.some((other) => other !== undefined && other !== null && rivals.includes(other)) ? 'rival' : null;
}

/** An owner's other club matters where it plays a part itself, not as a rival of one that does. */
function isOwnership({ relation }: Leaning): boolean {
  return relation === 'same-owner' || relation === 'shared-chairman';
}

function byKnowledge(source: Source, sides: Sides): readonly SideNote[] {
  return sides.knowledge.leanings.flatMap((leaning) => {
    if (source.id === null || leaning.source !== source.id) return [];
    const side = sideOfId(leaning.club, sides);
    const club = sides.knowledge.clubs.get(leaning.club);
    if (side === null || club === undefined || (side === 'rival' && isOwnership(leaning))) return [];
    const name = sides.knowledge.outlets.get(source.id)?.name ?? source.name;
    return [
      { source: name, id: source.id, club: club.name, side, from: 'knowledge', basis: leaning.basis, evidence: null },
    ];
  });
}

/** "Real Madrid-leaning", said by the page of a source of this story. */
function byArticle(source: Source, notes: readonly Note[], sides: Sides): readonly SideNote[] {
  return notes.flatMap((note) => {
    const same = note.id !== null ? note.id === source.id : note.source === source.name;
    if (note.rule !== 'leaning' || note.club === null || !same) return [];
    return sideNote(source, note.club, { start: note.start, end: note.end }, sides);
  });
}

/** Somebody who speaks for a club, or the club itself. */
function byVoice(source: Source, sides: Sides): readonly SideNote[] {
  const speaks =
    source.kind === 'club' || (source.kind === 'person' && source.role !== null && SPEAKS_FOR_CLUB.has(source.role));
  if (!speaks || source.club === null) return [];
  return sideNote(source, source.club, source.span, sides);
}

function sideNote(source: Source, club: number, evidence: SideNote['evidence'], sides: Sides): readonly SideNote[] {
  const entity: ClubEntity | undefined = sides.mentions.clubs[club];
  const side = sideOfIndex(club, sides) ?? (entity?.id ? sideOfId(entity.id, sides) : null);
  if (entity === undefined || side === null) return [];
  return [{ source: source.name, id: source.id, club: entity.name, side, from: 'article', basis: [], evidence }];
}

/** "The Catalan media": only the region's biggest club that plays a part, and only as geography. */
function byGeography(source: Source, sides: Sides): readonly SideNote[] {
  const collective = source.id === null ? undefined : sides.knowledge.collectives.get(source.id);
  if (collective === undefined || collective.region === null) return [];
  for (const id of collective.homeClubs) {
    const side = sideOfId(id, sides);
    const club = sides.knowledge.clubs.get(id);
    if (side === null || club === undefined) continue;
    const { region } = collective;
    return [
      { source: region, id: source.id, club: club.name, side, from: 'geography', basis: [], evidence: source.span },
    ];
  }
  return [];
}

/** Every source of these claims with a side in this story, each once per club. */
export function sidesOf(claims: readonly AttributedClaim[], notes: readonly Note[], sides: Sides): readonly SideNote[] {
  const seen = new Set<string>();
  const all = claims
    .flatMap((claim) => claim.sources)
    .flatMap((source) => [
      ...byKnowledge(source, sides),
      ...byArticle(source, notes, sides),
      ...byVoice(source, sides),
      ...byGeography(source, sides),
    ]);
  return all.filter((note) => {
    const key = `${note.id ?? note.source}|${note.club}|${note.from}`;
    return !seen.has(key) && seen.add(key);
  });
}
