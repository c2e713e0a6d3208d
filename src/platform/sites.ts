/** Hosts, sites and match patterns. Pure. A site is a host without "www."; it stands for itself and what lies below. */

/** Site of a page's address, or null where it is no web page. */
export function siteOfUrl(url: string | undefined): string | null {
  if (url === undefined || !/^https?:\/\//.test(url) || !URL.canParse(url)) return null;
  return siteOfHost(new URL(url).hostname);
}

function siteOfHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');
}

/** A site from what a reader types: a host or a whole address; null where it is neither. */
export function siteOfInput(text: string): string | null {
  const typed = text.trim();
  const site = siteOfUrl(/^https?:\/\//i.test(typed) ? typed.toLowerCase() : `https://${typed}`);
  return site !== null && /^(?:[a-z0-9_-]+\.)+[a-z][a-z0-9-]+$/.test(site) ? site : null;
}

/** "https://*.bbc.co.uk/sport/*" → scheme and host; null for patterns of another form. */
function partsOf(pattern: string): { readonly scheme: string; readonly host: string } | null {
  const parts = /^(\*|https?):\/\/([^/]+)\//.exec(pattern);
  return parts?.[1] === undefined || parts[2] === undefined ? null : { scheme: parts[1], host: parts[2] };
}

/** The one site that a match pattern is for; null for patterns of all sites and other schemes. */
export function siteOfPattern(pattern: string): string | null {
  const host = partsOf(pattern)?.host.replace(/^\*\./, '');
  return host === undefined || host.includes('*') || !host.includes('.') ? null : siteOfHost(host);
}

/** The permission that an added site needs: both schemes, with its subdomains. */
export function patternOfSite(site: string): string {
  return `*://*.${site}/*`;
}

/**
 * The granted origins that are the reader's own additions: not those of the manifest's content scripts, which Firefox
 * lists among them and Chromium does not.
 */
export function addedOrigins(granted: readonly string[], manifest: readonly string[]): readonly string[] {
  const key = (pattern: string) => {
    const parts = partsOf(pattern);
    return parts === null ? pattern : `${parts.scheme}://${parts.host}`;
  };
  const own = new Set(manifest.map(key));
  return granted.filter((origin) => siteOfPattern(origin) !== null && !own.has(key(origin)));
}
