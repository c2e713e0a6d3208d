/**
 * The claims of a page as schema.org `Claim`, each anchored by a W3C TextQuoteSelector. `Claim`, not `ClaimReview`: we
 * rate nothing.
 */
import type { Analysis } from '../pipeline/types/analysis';
import type { AttributedClaim, Source } from '../pipeline/types/attribution';

/** Characters of context on each side of a quotation, as common annotation clients keep. */
const CONTEXT = 32;

interface Selector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** `prefix + exact + suffix` is a slice of the article's text, code unit for code unit. */
export function textQuoteSelector(text: string, start: number, end: number): Selector {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

const TYPES: Readonly<Record<Source['kind'], string | null>> = {
  outlet: 'NewsMediaOrganization',
  journalist: 'Person',
  account: 'Organization',
  club: 'SportsTeam',
  person: 'Person',
  unnamed: null,
  page: null,
};

function author(source: Source): { readonly '@type': string; readonly name: string; readonly url?: string } | null {
  const type = TYPES[source.kind];
  if (type === null) return null;
  return { '@type': type, name: source.name, ...(source.link === null ? {} : { url: source.link }) };
}

function claimLd(analysis: Analysis, claim: AttributedClaim, url: string | null) {
  const { article, mentions } = analysis;
  const authors = claim.sources.map(author).filter((one) => one !== null);
  const about = [
    ...claim.players.flatMap((index) => ({ '@type': 'Person', name: mentions.players[index]?.name ?? '' })),
    ...[...claim.from, ...claim.to].map((index) => ({
      '@type': 'SportsTeam',
      name: mentions.clubs[index]?.name ?? '',
    })),
  ];
  return {
    '@type': 'Claim',
    text: article.text.slice(claim.start, claim.end),
    ...(authors.length === 0 ? {} : { author: authors }),
    ...(article.published === null ? {} : { datePublished: article.published }),
    about,
    keywords: [claim.move, claim.stage],
    appearance: {
      '@type': 'NewsArticle',
      ...(url === null ? {} : { url }),
      ...(article.outletName === null ? {} : { publisher: { '@type': 'Organization', name: article.outletName } }),
    },
    'oa:hasSelector': textQuoteSelector(article.text, claim.start, claim.end),
  };
}

/** Without nodes that say the same: one sentence may make several claims that differ only in what schema.org has no word for. */
function distinct<T>(nodes: readonly T[]): readonly T[] {
  return [...new Map(nodes.map((node) => [JSON.stringify(node), node])).values()];
}

/** A JSON-LD document of all claims of a page; `url` is the page's address where it is known. */
export function exportJsonLd(analysis: Analysis, url: string | null = null) {
  return {
    '@context': [
      'https://schema.org',
      {
        oa: 'http://www.w3.org/ns/oa#',
        TextQuoteSelector: 'oa:TextQuoteSelector',
        exact: 'oa:exact',
        prefix: 'oa:prefix',
        suffix: 'oa:suffix',
        type: '@type',
      },
    ],
    '@graph': distinct(analysis.claims.map((claim) => claimLd(analysis, claim, url))),
  };
}
