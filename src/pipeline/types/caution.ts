import type { Span } from './span';

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
