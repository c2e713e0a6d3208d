/** Counts origins, not names: repeats, chains, owner groups and shared journalists are one report each. */
import type { Knowledge } from '../../knowledge/types';
import type { AttributedClaim, Source } from '../types/attribution';

/** A named source has one key however often it is cited; null for "sources", "reports" and the page itself. */
export function sourceKey(source: Source): string | null {
  if (source.kind === 'unnamed' || source.kind === 'page') return null;
  return source.id ?? `${source.kind}:${source.name.toLowerCase()}`;
}

/** Named sources of these claims, each once. */
export function namedSources(claims: readonly AttributedClaim[]): readonly Source[] {
  const seen = new Map<string, Source>();
  for (const source of claims.flatMap((claim) => claim.sources)) {
    const key = sourceKey(source);
    if (key !== null && !seen.has(key)) seen.set(key, source);
  }
  return [...seen.values()];
}

/** Sets that grow together (union by representative). */
class Groups {
  readonly #parent = new Map<string, string>();

  find(key: string): string {
    const parent = this.#parent.get(key);
    if (parent === undefined) this.#parent.set(key, key);
    return parent === undefined || parent === key ? key : this.find(parent);
  }

  join(a: string, b: string): void {
    this.#parent.set(this.find(a), this.find(b));
  }
}

/** What ties a source to others besides being cited by them: its owner group, a journalist's outlets. */
function ties(source: Source, knowledge: Knowledge): readonly string[] {
  if (source.id === null) return [];
  const outlet = knowledge.outlets.get(source.id);
  const outlets = knowledge.journalists.get(source.id)?.outlets ?? [];
  return outlet?.owner ? [`owner:${outlet.owner}`] : outlets.slice(0, 1);
}

export function countOrigins(claims: readonly AttributedClaim[], knowledge: Knowledge): number {
  const groups = new Groups();
  const named = namedSources(claims);
  for (const { sources } of claims) {
    for (const source of sources) {
      const key = sourceKey(source);
      const nearer = source.via === null ? undefined : sources[source.via];
      const citing = nearer === undefined ? null : sourceKey(nearer);
      if (key !== null && citing !== null) groups.join(citing, key);
    }
  }
  const cited = new Set(named.map(sourceKey));
  for (const source of named) {
    const key = sourceKey(source) ?? '';
    for (const tie of ties(source, knowledge)) {
      if (tie.startsWith('owner:') || cited.has(tie)) groups.join(key, tie);
    }
  }
  return new Set(named.map((source) => groups.find(sourceKey(source) ?? ''))).size;
}
