/** Joins the citations that speak for the same words to one chain of sources, nearest first. */
import type { Citation, Role } from './citation';
import type { Cited } from './cited';

/** A source of a chain with the citation that named it. */
export interface Linked {
  readonly cited: Cited;
  readonly citation: Citation;
  /** Index in the chain of the source that cites this one, or null. */
  readonly via: number | null;
}

export type Chain = readonly Linked[];

/** Who stands nearer to the page: the report, then who carried the words, then who spoke, then who is behind. */
const ORDER: readonly Role[] = ['own', 'relay', 'report', 'channel', 'club', 'voice', 'origin', 'vague', 'hedge'];

/** A journalist or a nameless insider who "told X" speaks; one who "reports" reports. */
function roleOf(citation: Citation, all: readonly Citation[]): Role {
  const speaker = /^(?:journalist|unnamed)$/.test(citation.cited[0]?.kind ?? '');
  const channelled = all.some((other) => other !== citation && other.role === 'channel' && other.cited.length > 0);
  return speaker && citation.role === 'report' && channelled ? 'voice' : citation.role;
}

/** Words that name the source behind a source; other reports and hedges beside a name add nothing. */
const BEHIND = new Set(['sources-say', 'sources-close', 'according-to-sources', 'amid-reports', 'sources-told']);

/** Somebody's words that nobody but nameless reports relate: "Lund has insisted that he goes, according to reports." */
const related = (citation: Citation, named: readonly Citation[]): boolean =>
  citation.closing === true && named.every(({ role, row }) => role === 'voice' || row === 'declared-by-club');

function counts(citation: Citation, named: readonly Citation[]): boolean {
  if (related(citation, named)) return true;
  if (citation.role === 'hedge') return named.length === 0;
  if (citation.role !== 'vague') return true;
  if (named.length === 0) return true;
  return BEHIND.has(citation.row) && (citation.row !== 'amid-reports' || named.some((one) => one.role === 'report'));
}

/** What somebody tells a club is his word only where nobody reports that he tells it. */
const PRIVATE = new Set(['told-club', 'club-told-others']);

/** "It is understood that X has made clear …": what X said is hearsay. */
const hearsay = (citation: Citation, all: readonly Citation[]): boolean =>
  /^(?:voice|club)$/.test(citation.role) &&
  all.some(
    ({ row, scope, span }) =>
      row === 'hedge-it-is' && scope.start === citation.scope.start && span.end <= citation.span.start,
  );

const isNamed = (citation: Citation) => citation.role !== 'vague' && citation.role !== 'hedge';

/** The page's own outlet stands behind its writer; other sources of one phrase stand side by side. */
function ownLinks(citation: Citation): readonly Pick<Linked, 'cited' | 'via'>[] {
  const own = citation.cited[0]?.own === true;
  return citation.cited.map((cited, index) => ({ cited, via: own && index > 0 ? 0 : null }));
}

const sameSource = (one: Linked, other: Linked | undefined) =>
  one.cited.kind === other?.cited.kind && one.cited.name === other.cited.name;

/** Orders and links citations whose sources are known. Sources side by side in one phrase cite nobody in turn. */
export function chainOf(all: readonly Citation[]): Chain {
  const told = all.filter((citation) => !hearsay(citation, all));
  const citations = told.some(({ row }) => !PRIVATE.has(row)) ? told.filter(({ row }) => !PRIVATE.has(row)) : told;
  const named = citations.filter((citation) => isNamed(citation) && citation.cited.length > 0);
  const kept = citations.filter((citation) => citation.cited.length > 0 && counts(citation, named));
  const nouns = kept.filter((citation) => citation.role === 'vague');
  const chosen = kept.filter((citation) => citation.role !== 'hedge' || nouns.length === 0);
  const place = (citation: Citation) =>
    (related(citation, named) ? -1 : ORDER.indexOf(roleOf(citation, chosen))) +
    (citation.quoted === null ? 0 : ORDER.length);
  const sorted = [...chosen].sort((a, b) => place(a) - place(b) || a.span.start - b.span.start);
  const chain: Linked[] = [];
  for (const citation of sorted) {
    const behind = chain.length === 0 ? null : chain.length - 1;
    const peer = chain.find((linked) => place(linked.citation) === place(citation));
    const via = peer ? peer.via : behind;
    const base = chain.length;
    const links = citation.resolved ?? ownLinks(citation);
    for (const { cited, via: inner } of links) {
      const same = chain.some((linked) => linked.cited.kind === cited.kind && linked.cited.name === cited.name);
      if (!same) chain.push({ cited, citation, via: inner === null ? via : base + inner });
    }
  }
  return chain;
}

/** The chain with another one behind its last source ("X wrote: 'Sources say …'"). */
export function nested(outer: Chain, inner: Chain): Chain {
  const fresh = inner.filter(
    (link) => !outer.some((other) => other.cited.kind === link.cited.kind && other.cited.name === link.cited.name),
  );
  if (outer.length === 0) return inner;
  return [...outer, ...fresh.map((link) => ({ ...link, via: outer.length - 1 }))];
}

/** Chains of different statements in one list: nobody of one cites anybody of another. */
export function beside(chains: readonly Chain[]): Chain {
  const all: Linked[] = [];
  for (const chain of chains) {
    const base = all.length;
    for (const link of chain) all.push({ ...link, via: link.via === null ? null : base + link.via });
  }
  return all.filter((link, index) => index === 0 || link.via !== null || !sameSource(link, all[0]));
}

/** The part of the open chain that leads to `last`: he still speaks to the same outlet. */
export function upTo(chain: Chain, last: Chain): Chain {
  const name = last[last.length - 1]?.cited.name;
  const index = chain.findIndex((link) => link.cited.name === name);
  return index < 0 ? last.map((link) => ({ ...link, via: null })) : chain.slice(0, index + 1);
}
