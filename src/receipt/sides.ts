/** The sides of a story's sources in words. */
import type { LeaningRelation } from '../knowledge/types';
import type { Side, SideNote, Story } from '../pipeline/types/story';
import { type Context, chainOf, evidence, leadOf } from './context';
import type { SideView } from './view';

/** How the source is tied to the club: the catalogue's relation, or how the page says it. */
type Tie = LeaningRelation | 'voice' | 'region' | 'says-page';

function tieOf(context: Context, note: SideNote): Tie {
  if (note.from === 'geography') return 'region';
  const club = [...context.knowledge.clubs.values()].find((one) => one.name === note.club)?.id;
  const leaning = context.knowledge.leanings.find((one) => one.source === note.id && one.club === club);
  if (note.from === 'knowledge') return leaning?.relation ?? 'covers-closely';
  return note.id === null || !isCatalogued(context, note.id) ? 'voice' : 'says-page';
}

function isCatalogued(context: Context, id: string): boolean {
  const { outlets, journalists, accounts } = context.knowledge;
  return outlets.has(id) || journalists.has(id) || accounts.has(id);
}

/** "Spanish sports daily", "fan site", "journalist", "X account"; null where the catalogue knows nothing. */
export function kindLabel(context: Context, id: string | null): string | null {
  const { t, knowledge } = context;
  if (id === null) return null;
  if (knowledge.journalists.has(id)) return t('receipt_kind_journalist');
  if (knowledge.accounts.has(id)) return t('receipt_kind_account');
  const outlet = knowledge.outlets.get(id);
  if (outlet === undefined) return null;
  const kind = t(`receipt_kind_${outlet.kind.replaceAll('-', '_')}`);
  const adjective = countryAdjective(context, outlet.country);
  return adjective === null ? kind : t('receipt_kind_of_country', [adjective, kind]);
}

/** "Spanish" for ES; null where _locales has no word for the country. */
function countryAdjective(context: Context, country: string): string | null {
  const key = `receipt_country_${country.toUpperCase().replaceAll('-', '_')}`;
  const word = context.t(key);
  return word === key || word === '' ? null : word;
}

function sideView(context: Context, note: SideNote): SideView {
  const { t } = context;
  const tie = tieOf(context, note).replaceAll('-', '_');
  const who = t(`receipt_side_${note.side}`);
  const kind = kindLabel(context, note.id);
  const source = kind === null ? note.source : t('receipt_side_source', [note.source, kind]);
  return {
    source: note.source,
    club: note.club,
    side: note.side,
    label: t(`receipt_tie_${tie}_label`, [who]),
    message: t(`receipt_tie_${tie}`, [source, note.club, t(`receipt_side_${note.side}_club`)]),
    from: note.from,
    basis: note.basis,
    evidence: note.evidence === null ? null : evidence(context, note.evidence),
  };
}

/** A part in the deal says more than a rivalry with one that has it. */
const ORDER: readonly Side[] = ['seller', 'buyer', 'suitor', 'rival', 'other'];

/** The sides of a story's sources in words. */
export function sideViews(context: Context, story: Story): readonly SideView[] {
  return story.sides
    .map((note) => sideView(context, note))
    .sort((a, b) => ORDER.indexOf(a.side) - ORDER.indexOf(b.side));
}

/** The side of the lead source, else of another source of its claim; null where none is known. */
export function leadSide(context: Context, story: Story, sides: readonly SideView[]): SideView | null {
  const lead = leadOf(context, story);
  if (lead === null) return null;
  const chain = chainOf(lead.claim, lead.source).map(({ kind, id, name }) =>
    kind === 'page' && id !== null ? (context.knowledge.outlets.get(id)?.name ?? name) : name,
  );
  return sides.find((side) => chain.includes(side.source)) ?? null;
}
