/**
 * The claims of a page as schema.org `Claim`, each anchored by a W3C TextQuoteSelector. `Claim`, not `ClaimReview`: we
 * rate nothing.
 */
import { bareSource } from '../languages/en/phrase-words';
import type { Analysis } from '../pipeline/types/analysis';
import type { Article } from '../pipeline/types/article';
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

/** A report behind another one, as far as the page tells of it. */
interface Report {
  readonly author?: readonly NonNullable<ReturnType<typeof author>>[];
  /** The page's words for somebody whom it does not name. */
  readonly creditText?: string;
  readonly isBasedOn?: readonly (Report & { readonly '@type': 'Claim' })[];
}

function unnamed(source: Source, { text }: Article): string | null {
  if (source.kind !== 'unnamed' || source.span === null) return null;
  return bareSource(text.slice(source.span.start, source.span.end).replace(/\s+/g, ' '));
}

/** These sources of a claim, and behind each whom it is said to cite: "X, citing Y" is not "X and Y". */
function report(sources: readonly Source[], claim: AttributedClaim, article: Article): Report {
  const authors = sources.map(author).filter((one) => one !== null);
  const credits = sources.map((source) => unnamed(source, article)).filter((one) => one !== null);
  const behind = sources.map((source) =>
    claim.sources.filter(({ via }, at) => via !== null && at > via && claim.sources[via] === source),
  );
  const basedOn = behind
    .filter((list) => list.length > 0)
    .map((list) => ({ '@type': 'Claim' as const, ...report(list, claim, article) }));
  return {
    ...(authors.length === 0 ? {} : { author: authors }),
    ...(credits.length === 0 ? {} : { creditText: credits.join(', ') }),
    ...(basedOn.length === 0 ? {} : { isBasedOn: basedOn }),
  };
}

function claimLd(analysis: Analysis, claim: AttributedClaim, url: string | null) {
  const { article, mentions } = analysis;
  const nearest = claim.sources.filter((source) => source.via === null);
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
    ...report(nearest, claim, article),
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
