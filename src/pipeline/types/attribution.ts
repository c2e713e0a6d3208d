import type { Claim } from './claim';
import type { PersonRole, Stated } from './entity';
import type { Span } from './span';

export type SourceKind = 'outlet' | 'journalist' | 'account' | 'club' | 'person' | 'unnamed' | 'page';
export type SourcingClass = 'official' | 'on-record' | 'named-report' | 'relayed' | 'unnamed' | 'vague' | 'own-words';

/** A link of a source chain. */
export interface Source {
  readonly kind: SourceKind;
  /** Display name; "unnamed" and "page" for those kinds. */
  readonly name: string;
  /** Knowledge id of an outlet, journalist, account, club or collective; the page's outlet for `page`. */
  readonly id: string | null;
  /** Index (in the same list) of the source that cites this one; null for the nearest. */
  readonly via: number | null;
  /** The words that name it; null for `page`. */
  readonly span: Span | null;
  /** The words that make it a source ("according to", "told", "understands"); null for `page`. */
  readonly cue: Span | null;
  /** `cited` here; `carried` over from an earlier sentence. */
  readonly how: 'cited' | 'carried' | 'page';
  /** The page speaks of its own reporting ("TEAMtalk understands"). */
  readonly own: boolean;
  /** Person: role and side. */
  readonly role: PersonRole | null;
  /** Club that a person or club source belongs to (index into `Mentions.clubs`). */
  readonly club: number | null;
  /** Vague sources: geography ("ES", "Catalonia"). */
  readonly country: string | null;
  readonly region: string | null;
  /** `vague`: "reports", "the press"; `unnamed`: "sources", "it is understood". null for named ones. */
  readonly anonymity: 'vague' | 'unnamed' | null;
  /** Day of the cited report as the text gives it (ISO, possibly only YYYY-MM), with its words. */
  readonly date: Stated<string> | null;
  /** Where the page links the report (from `Article.links`), or null. */
  readonly link: string | null;
}

export interface AttributedClaim extends Claim {
  /** Nearest first; never empty. */
  readonly sources: readonly Source[];
  readonly class: SourcingClass;
}

/** What the page says about a source or about itself outside a claim. */
export interface Note extends Span {
  readonly rule: 'article-caution' | 'self-described' | 'leaning' | 'stale' | 'not-a-source';
  /** Display name of the source concerned, or null for the page. */
  readonly source: string | null;
  readonly id: string | null;
  /** For `leaning`: the club (index into `Mentions.clubs`). */
  readonly club: number | null;
  /** ISO date where the note tells one. */
  readonly date: string | null;
}

export interface Attribution {
  readonly claims: readonly AttributedClaim[];
  readonly notes: readonly Note[];
  /** Indices of the sentences that cite anyone. */
  readonly citing: readonly number[];
}
