/**
 * A page's stories in words: the one model behind badge, popup row, card, copied text and command line.
 * Plain data (it travels in messages); every string is ready to show. Offsets are UTF-16 into `Article.text`.
 */
import type { SourcingClass } from '../pipeline/types/attribution';
import type { CautionRule } from '../pipeline/types/caution';
import type { Move, Stage } from '../pipeline/types/claim';
import type { Span } from '../pipeline/types/span';
import type { Side } from '../pipeline/types/story';

/** Words of the page that carry a statement. */
export interface Evidence extends Span {
  readonly text: string;
}

/** A flag or fact in words. */
export interface CautionView {
  readonly rule: CautionRule;
  readonly strength: 'flag' | 'fact';
  /** Two or three words for a badge ("Denied", "Headline ahead of text"). */
  readonly label: string;
  /** The line with its evidence filled in. */
  readonly message: string;
  readonly evidence: readonly Evidence[];
}

/** A source's side in words. */
export interface SideView {
  readonly source: string;
  readonly club: string;
  readonly side: Side;
  /** Two or three words for the badge ("seller's side"). */
  readonly label: string;
  /** "AS · Madrid sports daily; covers Real Madrid closely (the selling club)". */
  readonly message: string;
  readonly from: 'knowledge' | 'article' | 'geography';
  /** Basis ids: the card asks the background for their statements. */
  readonly basis: readonly string[];
  readonly evidence: Evidence | null;
}

/** One step of the path page ← cited source ← its own source. */
export interface PathStep {
  readonly label: string;
  /** "X account", "Spanish sports daily", "unnamed sources", "this page". */
  readonly kind: string;
  /** Words on the page that cite it, or null for the page itself. */
  readonly words: Evidence | null;
  /** Link to the original on the page, or null. */
  readonly href: string | null;
  readonly date: string | null;
  /** Knowledge id for mute / follow, or null. */
  readonly id: string | null;
}

/** One stage of the track. */
export interface StageStep {
  readonly stage: Stage;
  readonly label: string;
  /** The story has got this far on a cited source's word. */
  readonly reached: boolean;
  /** Trigger words of the furthest claim at this stage, or null. */
  readonly words: string | null;
}

/** A claim in words, with its place in the article's text. */
export interface ClaimView extends Evidence {
  /** Index into `Analysis.claims`. */
  readonly claim: number;
  readonly stage: Stage;
  readonly stageLabel: string;
  readonly class: SourcingClass;
  readonly classLabel: string;
  readonly sourceLabel: string;
  /** Address of the report that the page links for it, or null. */
  readonly href: string | null;
  /** Why it is marked: the words that triggered it, with the rule's plain description. */
  readonly why: readonly { readonly words: Evidence; readonly because: string }[];
  /** Ids of the named sources behind it. */
  readonly sourceIds: readonly string[];
  /** Name of the muted source that hides it ("hidden by you: NAME"), or null. */
  readonly hiddenBy: string | null;
}

/** A sum and what it is for. */
export interface MoneyView {
  readonly words: Evidence;
  /** "offer", "asking price", "release clause", "past fee", "unclear what for". */
  readonly meaning: string;
}

/** The badge: three segments. */
export interface BadgeView {
  /** ≤ 40 characters. */
  readonly source: string;
  /** null: side not known (shown faintly). */
  readonly side: string | null;
  readonly sideKind: Side | null;
  /** null: no flag. */
  readonly caution: string | null;
  /** Accessible name: all three segments in a sentence. */
  readonly name: string;
}

/** A story in words. */
export interface StoryView {
  readonly story: number;
  readonly player: string;
  readonly move: Move;
  readonly stage: Stage;
  readonly stageLabel: string;
  readonly class: SourcingClass;
  readonly classLabel: string;
  readonly badge: BadgeView;
  /** "Semenyo · Bournemouth → Man Utd (also Liverpool, Man City)". */
  readonly title: string;
  /** Display names of the clubs that he may leave and join. */
  readonly sellers: readonly string[];
  readonly buyers: readonly string[];
  /** The Receipt's lines, title first. */
  readonly receipt: readonly string[];
  readonly text: string;
  readonly markdown: string;
  readonly track: readonly StageStep[];
  readonly path: readonly PathStep[];
  readonly sides: readonly SideView[];
  readonly flags: readonly CautionView[];
  readonly facts: readonly CautionView[];
  readonly money: readonly MoneyView[];
  readonly contractEnd: Evidence | null;
  readonly denials: readonly Evidence[];
  /** Claims in text order; the first place of the badge is `claims[0]`. */
  readonly claims: readonly ClaimView[];
  /** Index into `Analysis.claims` of the lead claim. */
  readonly lead: number;
  /** Only a mark, no badge. */
  readonly mark: boolean;
  /** Its lead claim, which badge and Receipt are about, is hidden by the reader's muting: NAME, else null. */
  readonly hiddenBy: string | null;
  /** The reader follows its lead source. */
  readonly followed: boolean;
}

/** The page in numbers. */
export interface SummaryView {
  readonly stories: number;
  readonly sentences: number;
  readonly citing: number;
  readonly origins: number;
  readonly hidden: number;
  /** Lines for the popup: "2 of 18 sentences cite anyone", headline vs cited body, what is missing. */
  readonly lines: readonly string[];
}

/** Everything that is shown of a page. */
export interface PageView {
  readonly outlet: {
    readonly id: string | null;
    readonly name: string | null;
    readonly kind: string | null;
    readonly published: string | null;
  };
  readonly summary: SummaryView;
  readonly stories: readonly StoryView[];
  /** What the page says about sources outside a claim. */
  readonly notes: readonly { readonly message: string; readonly evidence: Evidence }[];
}

/** What the reader chose; never changes which sentences are marked. */
export interface Preferences {
  readonly muted: ReadonlySet<string>;
  readonly followed: ReadonlySet<string>;
}

/** Looks a string of `_locales` up and fills `$1`…`$9`. Keys: those of `public/_locales/en/messages.json`. */
export type Translate = (key: string, args?: readonly (string | number)[]) => string;
