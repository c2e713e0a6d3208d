/** Where the page links the report that it cites. */
import type { Block } from '../types/article';
import type { Citation } from './citation';
import type { Cited, Scene } from './cited';

const POST_HOSTS = /^(?:www\.|mobile\.)?(?:x\.com|twitter\.com|bsky\.app|threads\.net|instagram\.com)$/;

/** Host and path of an address, without a URL class: the pipeline knows none. */
function address(href: string): { readonly host: string; readonly path: string } | null {
  const parts = /^https?:\/\/(?:[^/@?#]*@)?([^/:?#]+)(?::\d+)?([^?#]*)/i.exec(href);
  return parts?.[1] === undefined ? null : { host: parts[1].toLowerCase(), path: parts[2] ?? '' };
}

function handles(cited: Cited, { knowledge }: Scene): readonly string[] {
  if (cited.id === null) return [];
  const row =
    knowledge.journalists.get(cited.id) ?? knowledge.accounts.get(cited.id) ?? knowledge.outlets.get(cited.id);
  return row?.handles.map((handle) => handle.toLowerCase()) ?? [];
}

function belongs(cited: Cited, href: string, scene: Scene): boolean {
  const at = address(href);
  if (at === null || cited.id === null) return false;
  const owner = scene.knowledge.outletOfHost(at.host, at.path)?.id;
  if (owner !== undefined && owner === cited.id) return true;
  if (owner !== undefined && cited.kind === 'journalist') {
    return scene.knowledge.journalists.get(cited.id)?.outlets.includes(owner) ?? false;
  }
  const author = /^\/@?([^/]+)/.exec(at.path)?.[1]?.toLowerCase();
  return POST_HOSTS.test(at.host) && author !== undefined && handles(cited, scene).includes(author);
}

/** The hyperlink in the citation's paragraph that leads to the source's own pages or post, or null. */
export function linkOf(cited: Cited, citation: Citation, scene: Scene): string | null {
  const { article } = scene;
  if (cited.own || article.links === null || article.links.length === 0) return null;
  const at = citation.span.start;
  const block = article.blocks.find((one: Block) => at >= one.start && at < one.end);
  if (!block) return null;
  const near = article.links.filter((link) => link.start < block.end && block.start < link.end);
  return near.find((link) => belongs(cited, link.href, scene))?.href ?? null;
}
