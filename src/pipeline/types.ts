/**
 * The vocabulary of the engine. Every stage takes the results of earlier ones and adds its own; nothing here knows
 * the DOM or an extension. All offsets are UTF-16 code units into `Article.text` (what `String.prototype.slice` takes).
 */

/** Half-open range of UTF-16 offsets into `Article.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// ---------------------------------------------------------------------------------------------------------- article

export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'subhead'
  | 'paragraph'
  | 'list-item'
  | 'caption'
  | 'quote'
  | 'embed';

/** One paragraph-like piece of the story. Blocks never overlap; the text between two blocks is white space. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A hyperlink on the page: the words that carry it and where it leads. */
export interface Link extends Span {
  readonly href: string;
}

/** What a page reader or the command line hands to the engine. */
export interface Article {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Null where nobody knows them (plain text): what the page links, or does not, is then not for anyone to say. */
  readonly links: readonly Link[] | null;
  /** BCP 47 primary language ("en"), or null when neither stated nor detected. */
  readonly lang: string | null;
  /** Knowledge id of the page's own outlet, or null when it is not in the catalogue. */
  readonly outlet: string | null;
  /** How the page's outlet is shown: its display name, else the host, else null. */
  readonly outletName: string | null;
  /** Day of publication, YYYY-MM-DD, or null. */
  readonly published: string | null;
  /** Names in the byline, as printed. */
  readonly byline: readonly string[];
}

// -------------------------------------------------------------------------------------------------------- sentences

export type Casing = 'lower' | 'initial' | 'upper' | 'mixed' | 'none';

/** A word, number or punctuation mark. */
export interface Token extends Span {
  readonly text: string;
  /** Lower-case, diacritics removed, typographic apostrophes as "'"; a possessive "'s" is a token of its own. */
  readonly fold: string;
  readonly kind: 'word' | 'number' | 'punct';
  readonly casing: Casing;
}

/** A stretch of quoted words inside one sentence, without its marks. */
export interface Quote extends Span {
  /** `speech`: somebody's words; `scare`: a few words set off ("'has grown frustrated'"). */
  readonly kind: 'speech' | 'scare';
  /** The quotation was already open where the sentence (or its paragraph) began. */
  readonly continued: boolean;
  /** Numbers quotations through the article: the pieces of one quotation share it. */
  readonly group: number;
}

export interface Sentence extends Span {
  readonly index: number;
  /** Index into `Article.blocks`. */
  readonly block: number;
  readonly blockKind: BlockKind;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly quotes: readonly Quote[];
}

// --------------------------------------------------------------------------------------------------------- mentions

/** How words on the page were tied to a thing. */
export type How = 'name' | 'short' | 'nickname' | 'description' | 'pronoun';

interface MentionBase extends Span {
  /** Index into `Mentions.list`. */
  readonly index: number;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly text: string;
  readonly how: How;
  /** Id of the rule that made or resolved it (trace, "why this badge?"). */
  readonly rule: string;
}

/** A player, found by form and context; `player` is an index into `Mentions.players`. */
export interface PlayerMention extends MentionBase {
  readonly kind: 'player';
  readonly player: number;
}

/** A club: `club` is an index into `Mentions.clubs`. */
export interface ClubMention extends MentionBase {
  readonly kind: 'club';
  readonly club: number;
}

/** An outlet, journalist or social account by name; whether it is *cited* is for attribution to say. */
export interface SourceMention extends MentionBase {
  readonly kind: 'outlet' | 'journalist' | 'account';
  /** Knowledge id, or null for one recognised by form only ("@handle", "writing for the Oban Times"). */
  readonly id: string | null;
  readonly name: string;
  /** X handle without "@", when the page prints it. */
  readonly handle: string | null;
  /** Followers as the page gives them ("1.5million"), else null. */
  readonly followers: string | null;
}

/** A collective source: "the Catalan media", "reports in France", "Italian outlets". */
export interface CollectiveMention extends MentionBase {
  readonly kind: 'collective';
  /** Knowledge id of the collective or null. */
  readonly id: string | null;
  /** ISO 3166 country, when the words name one. */
  readonly country: string | null;
  /** "Catalonia", "Madrid": narrower than a country. */
  readonly region: string | null;
}

export type PersonRole =
  | 'manager'
  | 'director'
  | 'chairman'
  | 'owner'
  | 'agent'
  | 'pundit'
  | 'relative'
  | 'player'
  | 'other';

/** Somebody who is not (here) a transfer candidate: `person` is an index into `Mentions.persons`. */
export interface PersonMention extends MentionBase {
  readonly kind: 'person';
  readonly person: number;
}

/** A league, cup or country; tells selling clubs from "reports from Spain" and destinations that are only a league. */
export interface PlaceMention extends MentionBase {
  readonly kind: 'competition' | 'country';
  readonly name: string;
  readonly country: string | null;
}

export type FeeMeaning = 'offer' | 'asking-price' | 'release-clause' | 'past-fee' | 'wage' | 'unclear';

export interface FeeMention extends MentionBase {
  readonly kind: 'fee';
  /** Amount in whole units of `currency`. */
  readonly amount: number;
  readonly currency: 'GBP' | 'EUR' | 'USD';
  readonly meaning: FeeMeaning;
}

export interface DateMention extends MentionBase {
  readonly kind: 'date';
  /** Resolved against the article's date; as precise as `precision`: 2025, 2025-11, 2025-11-03. */
  readonly iso: string;
  readonly precision: 'year' | 'month' | 'day';
}

export type Mention =
  | PlayerMention
  | ClubMention
  | SourceMention
  | CollectiveMention
  | PersonMention
  | PlaceMention
  | FeeMention
  | DateMention;

/** A fact read from the text, with the words that carry it. `known`: stated; `implied`: concluded. */
export interface Stated<T> {
  readonly value: T;
  readonly evidence: Span;
  readonly certainty: 'known' | 'implied';
}

/** A player of this article. */
export interface Player {
  readonly index: number;
  /** Full name as the article gives it anywhere. */
  readonly name: string;
  /** Club that he plays for or that owns him, as the article says (index into `clubs`). */
  readonly club: Stated<number> | null;
  /** Clubs that the article calls his former ones. */
  readonly former: readonly Stated<number>[];
  readonly age: number | null;
  readonly nationality: string | null;
  readonly position: string | null;
  /** The text uses she/her, or says women. */
  readonly women: boolean;
}

/** A club of this article: catalogue id, or null for one that is known only by form. */
export interface ClubEntity {
  readonly index: number;
  readonly id: string | null;
  readonly name: string;
}

export interface Person {
  readonly index: number;
  readonly name: string;
  readonly role: PersonRole;
  /** Club of a manager, director… (index into `clubs`), or null. */
  readonly club: number | null;
  /** For an agent or relative: the player (index into `players`), or null. */
  readonly player: number | null;
}

export interface Mentions {
  /** In order of start; no two of one kind overlap. */
  readonly list: readonly Mention[];
  /** The mentions of each sentence, by sentence index. */
  readonly bySentence: readonly (readonly Mention[])[];
  readonly players: readonly Player[];
  readonly clubs: readonly ClubEntity[];
  readonly persons: readonly Person[];
}

// ----------------------------------------------------------------------------------------------------------- claims

export type Move = 'join' | 'loan' | 'exit' | 'renewal';
/** In order of how far a move has got; `off` stands beside it. */
export type Stage = 'interest' | 'talks' | 'bid' | 'agreed' | 'done' | 'off';

/** Words that made a claim, and the row of the phrase table that they matched. */
export interface Trigger extends Span {
  readonly rule: string;
}

/** One sentence's statement about where players may go and how far it has got. Span = the whole sentence. */
export interface Claim extends Span {
  readonly index: number;
  readonly sentence: number;
  /** Indices into `Mentions.players`. */
  readonly players: readonly number[];
  /** Indices into `Mentions.clubs`. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly move: Move;
  readonly stage: Stage;
  readonly triggers: readonly Trigger[];
  /** Words that hedge it ("could", "reportedly"). */
  readonly hedges: readonly Span[];
  /** Part of the sentence that carries this claim: attribution attaches a citation whose scope covers it. */
  readonly scope: Span;
  /** Sentence whose clubs or players this one plainly continues, or null. */
  readonly continues: number | null;
}

// ------------------------------------------------------------------------------------------------------ attribution

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

// ---------------------------------------------------------------------------------------------------------- stories

/** Which side of the deal a club is on, seen from one story. */
export type Side = 'seller' | 'buyer' | 'suitor' | 'rival' | 'other';

/** A source's documented closeness to a club of this story. */
export interface SideNote {
  /** Display name. */
  readonly source: string;
  readonly id: string | null;
  /** Display name of the club. */
  readonly club: string;
  readonly side: Side;
  /** From the catalogue (then `basis` says why) or from the article's own words (then `evidence`). */
  readonly from: 'knowledge' | 'article' | 'geography';
  readonly basis: readonly string[];
  readonly evidence: Span | null;
}

export type CautionRule =
  | 'denied'
  | 'headline-gap'
  | 'article-caution'
  | 'contradicted'
  | 'stale'
  | 'window-closed'
  | 'single-origin'
  | 'self-described'
  | 'club-side'
  | 'shared-owner'
  | 'contract-talks'
  | 'translation'
  | 'not-linked'
  | 'hedged'
  | 'headline-words'
  | 'unresolved'
  | 'also-named'
  | 'writers-view';

/** A reason for care, tied to the words that gave it. */
export interface Caution extends Span {
  readonly rule: CautionRule;
  readonly strength: 'flag' | 'fact';
  /** Values for the message of this rule (`caution_<rule>` in _locales), in the order of its placeholders. */
  readonly args: readonly string[];
  /** Further spans that decided (rules about absence or several claims). */
  readonly also: readonly Span[];
}

/** One destination inside a story; furthest stage first. */
export interface StoryLine {
  readonly to: readonly number[];
  readonly stage: Stage;
  readonly move: Move;
  /** Indices of claims. */
  readonly claims: readonly number[];
}

/** What this article says about one player's future (a renewal apart). */
export interface Story {
  readonly index: number;
  /** Index into `Mentions.players`. */
  readonly player: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly move: Move;
  readonly stage: Stage;
  readonly lines: readonly StoryLine[];
  /** Indices of claims, in text order. */
  readonly claims: readonly number[];
  /** Claim index of the lead claim, and the index of the lead source within it. */
  readonly lead: { readonly claim: number; readonly source: number };
  readonly class: SourcingClass;
  /** "'reports in France' — named below": the vague claim that joins the lead source, or null. */
  readonly joined: readonly number[];
  /** Named sources, and how many independent reports stand behind them. */
  readonly names: number;
  readonly origins: number;
  readonly sides: readonly SideNote[];
  readonly cautions: readonly Caution[];
  /** One uncited sentence only: a mark, no badge. */
  readonly mark: boolean;
}

// --------------------------------------------------------------------------------------------------------- analysis

/** A decision of a stage, for `--misses`, tests and "why this badge?". */
export interface TraceEntry {
  readonly stage: string;
  readonly rule: string;
  readonly span: Span;
  readonly verdict: 'made' | 'dropped' | 'resolved' | 'open';
  readonly reason: string;
}
export type Trace = (entry: TraceEntry) => void;

export interface Options {
  /** The reader's day, YYYY-MM-DD: what "stale" and windows are measured against. */
  readonly now: string;
  readonly trace?: Trace;
}

export interface Analysis {
  readonly article: Article;
  /** Why nothing was analysed, or null. */
  readonly skipped: 'language' | 'empty' | 'not-football' | null;
  readonly read: { readonly sentences: number; readonly citing: number };
  readonly sentences: readonly Sentence[];
  readonly mentions: Mentions;
  readonly claims: readonly AttributedClaim[];
  readonly stories: readonly Story[];
  readonly notes: readonly Note[];
}
