/** The sites on which the extension runs by its manifest. */
import { manifestMatches } from '../platform/permissions';
import { siteOfPattern } from '../platform/sites';

interface BuiltInSite {
  /** "bbc.co.uk". */
  readonly site: string;
  /** Its pages, as a reader would write them: "bbc.co.uk/sport". */
  readonly pages: readonly string[];
}

/** "https://www.bbc.co.uk/sport/*" → "bbc.co.uk/sport". */
function pagesOf(pattern: string): string {
  return pattern.replace(/^[^/]*\/\/(?:\*\.|www\.)?/, '').replace(/\/?\*$/, '');
}

/** Every site once, by name. */
export function builtInSites(): readonly BuiltInSite[] {
  const bySite = new Map<string, string[]>();
  for (const pattern of manifestMatches()) {
    const site = siteOfPattern(pattern);
    if (site !== null) bySite.set(site, [...(bySite.get(site) ?? []), pagesOf(pattern)]);
  }
  return [...bySite]
    .map(([site, pages]) => ({ site, pages: [...new Set(pages)].sort() }))
    .sort((a, b) => a.site.localeCompare(b.site));
}
