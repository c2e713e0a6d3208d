import type { ClubEntity, Person, Player } from './entity';
import type { Span } from './span';

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

export interface Mentions {
  /** In order of start; no two of one kind overlap. */
  readonly list: readonly Mention[];
  /** The mentions of each sentence, by sentence index. */
  readonly bySentence: readonly (readonly Mention[])[];
  readonly players: readonly Player[];
  readonly clubs: readonly ClubEntity[];
  readonly persons: readonly Person[];
  /** The club whose page this is, whether its text names it or not: "we" of its fans. */
  readonly house: number | null;
}
