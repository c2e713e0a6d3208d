/** Gives each claim the sources that speak for its words. */
import type { AttributedClaim, Claim, Source, Span } from '../types';
import type { Read } from './carry';
import { beside, type Chain, chainOf, nested } from './chain';
import type { Citation } from './citation';
import type { Scene } from './cited';
import { classOf } from './class';
import { dateOf } from './dates';
import { linkOf } from './links';

/** Share of `inner` that lies inside `outer`. */
function covered(inner: Span, outer: Span): number {
  const width = Math.min(inner.end, outer.end) - Math.max(inner.start, outer.start);
  return Math.max(width, 0) / Math.max(inner.end - inner.start, 1);
}

/** Citations of one statement form one chain; those of different statements stand side by side, in the text's order. */
function clustered(citations: readonly Citation[]): Chain {
  const clusters: Citation[][] = [];
  for (const citation of citations) {
    const home = clusters.find((cluster) => cluster.some((one) => covered(citation.scope, one.scope) > 0));
    if (home) home.push(citation);
    else clusters.push([citation]);
  }
  const chains = clusters.map(chainOf);
  const named = chains.filter((chain) => chain.some((link) => link.cited.kind !== 'unnamed'));
  return beside(named.length > 0 ? named : chains.slice(0, 1));
}

/** The sources of some words of a sentence, nearest first; empty when nobody is cited for them. */
export function chainFor(words: Span, read: Read): { readonly chain: Chain; readonly carried: boolean } {
  const local = read.citations.filter(
    ({ scope }) => covered(words, scope) >= 0.5 || (covered(scope, words) >= 0.5 && covered(words, scope) > 0),
  );
  const outer = clustered(local.filter((citation) => citation.quoted === null));
  const inner = chainOf(local.filter((citation) => citation.quoted !== null));
  const hedged = outer.every((link) => link.citation.role === 'hedge');
  if (hedged && inner.some((link) => link.cited.kind !== 'unnamed') && !read.carried)
    return { chain: inner, carried: false };
  if (read.carried && hedged) return { chain: nested(read.carried.chain, inner), carried: true };
  return { chain: nested(outer, inner), carried: false };
}

function pageSource(scene: Scene): Source {
  return {
    kind: 'page',
    name: 'page',
    id: scene.article.outlet,
    via: null,
    span: null,
    cue: null,
    how: 'page',
    own: false,
    role: null,
    club: null,
    country: null,
    region: null,
    anonymity: null,
    date: null,
    link: null,
  };
}

/** The claim with its sources and sourcing class. */
export function attach(claim: Claim, read: Read, scene: Scene): AttributedClaim {
  const { chain, carried } = chainFor(claim.scope, read);
  const sources = chain.map(
    ({ cited, citation, via }): Source => ({
      ...cited,
      via,
      cue: citation.cue,
      how: carried && citation.sentence !== claim.sentence ? 'carried' : 'cited',
      date: dateOf(citation, scene),
      link: linkOf(cited, citation, scene),
    }),
  );
  const all = sources.length > 0 ? sources : [pageSource(scene)];
  return { ...claim, sources: all, class: classOf(all) };
}
