/** A tab with our content script in it, which answers from an article told by hand. */
import type { PageState } from '../../../src/platform/protocol';
import { parseSettings } from '../../../src/platform/settings-parse';
import { pageView } from '../../../src/receipt/page-view';
import type { PageView } from '../../../src/receipt/view';
import { fake } from '../../fakes/webextension-polyfill';
import { analysisOf } from '../../support/analysis';
import { from, mini, says } from '../../support/cases';
import { tinyKnowledge } from '../../support/knowledge';
import { english } from '../../support/locales';

export const TAB = 7;
export const SITE = 'ledger.example';

const TEXT =
  'Brandt bid agreed?\n\nEastvale United have agreed a fee for Brandt, Radio Sud reports. Northport deny that Brandt ' +
  'will leave, Inês Duarte says.\n\nWestmere City want Lund, Diario Solmar reports. Sources say that Lund is waiting.';

const analysis = analysisOf(
  mini(
    TEXT,
    [
      says('agreed a fee', 'agreed', [from.sud], { from: ['Northport'], to: ['Eastvale United'] }),
      says('deny that', 'off', [from.duarte], { from: ['Northport'] }),
      says('want Lund', 'interest', [from.solmar], { players: ['Theo Lund'], to: ['Westmere City'] }),
      says('Lund is waiting', 'interest', [from.sources('Sources')], { players: ['Theo Lund'] }),
    ],
    { outlet: 'the-ledger', outletName: 'The Ledger', published: '2026-01-10' },
  ),
);

/** The page's view under the settings that were last told, as the content script makes it. */
export function viewOf(settings: {
  readonly muted: readonly string[];
  readonly followed: readonly string[];
}): PageView {
  const preferences = { muted: new Set(settings.muted), followed: new Set(settings.followed) };
  return pageView(analysis, tinyKnowledge, english, preferences);
}

export interface Scene {
  /** Claims that were jumped to. */
  readonly jumps: number[];
  /** Sentences that are gone from the page. */
  readonly lost: Set<number>;
}

/** A tab whose script answers like the real one; `state` replaces what it has found, also while the popup is open. */
export function scene(state?: PageState | (() => PageState)): Scene {
  const jumps: number[] = [];
  const lost = new Set<number>();
  let view = viewOf({ muted: [], followed: [] });
  fake.state.tabs = [{ id: TAB, url: `https://www.${SITE}/football/a`, active: true }];
  fake.state.scripts.set(TAB, ({ type, ask }) => {
    if (type === 'settings:changed') {
      view = viewOf(parseSettings(ask));
      return true;
    }
    if (type === 'page:jump') {
      const { claim } = Object(ask);
      jumps.push(claim);
      return !lost.has(claim);
    }
    if (type === 'page:export') return `as ${Object(ask).format}`;
    const given = typeof state === 'function' ? state() : state;
    return given ?? { state: 'found', view, overlay: 'shown' };
  });
  return { jumps, lost };
}
