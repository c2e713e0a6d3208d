/** Every message between the extension's parts: one map, the reply's type follows from the request's. Types only. */
import type { PageView } from '../receipt/view';
import type { Settings, SettingsChange, SettingsNotice, SettingsProblem } from './settings';

/** What a content script found, for popup and toolbar. */
export type PageState =
  | { readonly state: 'reading' }
  | { readonly state: 'off'; readonly why: 'everywhere' | 'site' }
  | { readonly state: 'no-article' }
  | { readonly state: 'language'; readonly lang: string }
  | { readonly state: 'no-claims'; readonly sentences: number; readonly outlet: PageView['outlet'] }
  /** `overlay: withdrawn`: the page fought our UI and we gave up; the popup still lists everything. */
  | { readonly state: 'found'; readonly view: PageView; readonly overlay: 'shown' | 'withdrawn' };

/** A statement with its reference, as a card shows it. */
export interface BasisRow {
  readonly id: string;
  readonly statement: string;
  /** `yours`: the reader's own entry, not from the catalogue. */
  readonly grade: 'A' | 'B' | 'C' | 'D' | 'yours';
  readonly reference: string;
  /** YYYY-MM-DD. */
  readonly checked: string;
}

/** What the Receipts of a page can be copied as. */
export type Exported = 'text' | 'markdown' | 'json' | 'jsonld';

/** Requests that the background answers. `content`: also from content scripts; `page`: only from our own pages. */
export interface ToBackground {
  /** content → stories found (toolbar number of the sender's tab); null: nothing runs here. */
  readonly 'tab:stories': {
    readonly from: 'content';
    readonly ask: { readonly stories: number | null };
    readonly reply: true;
  };
  readonly 'settings:read': { readonly from: 'content'; readonly ask: null; readonly reply: Settings };
  readonly 'basis:read': {
    readonly from: 'content';
    readonly ask: { readonly ids: readonly string[] };
    readonly reply: readonly BasisRow[];
  };
  readonly 'settings:change': {
    readonly from: 'page';
    readonly ask: SettingsChange;
    readonly reply: { readonly ok: true } | { readonly ok: false; readonly reason: SettingsProblem };
  };
  /** What to tell the reader about the stored settings; `dismiss`: it was read. */
  readonly 'settings:notice': {
    readonly from: 'page';
    readonly ask: { readonly dismiss: boolean };
    readonly reply: SettingsNotice | null;
  };
  /** popup → inject the content script into this tab (after a toolbar click: activeTab). */
  readonly 'tab:check': {
    readonly from: 'page';
    readonly ask: { readonly tab: number };
    readonly reply: { readonly ok: true } | { readonly ok: false; readonly reason: CheckProblem };
  };
}

/**
 * Why a tab cannot be checked: the browser keeps extensions out of it (settings pages, add-on stores, PDF viewers);
 * no permission for it (it needs a click on our button or menu entry first); it went away or did not answer.
 */
export type CheckProblem = 'restricted' | 'permission' | 'failed';

/** Requests that a tab's content script answers (asked by popup or background through `tabs.sendMessage`). */
export interface ToContent {
  readonly 'page:state': { readonly ask: null; readonly reply: PageState };
  /** Scrolls to the claim's sentence and opens its story's card. */
  readonly 'page:jump': { readonly ask: { readonly claim: number }; readonly reply: boolean };
  readonly 'page:export': { readonly ask: { readonly format: Exported }; readonly reply: string };
  /** Reads the page again even where it is switched off or was no article. */
  readonly 'page:check': { readonly ask: null; readonly reply: PageState };
  /** The settings have changed. A page back from the browser's page cache has missed it: it asks `settings:read`. */
  readonly 'settings:changed': { readonly ask: Settings; readonly reply: true };
}
