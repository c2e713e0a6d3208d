/**
 * The toolbar button of one tab. Everything is set for a tab, never for all; the browser itself forgets it when the
 * tab navigates or closes, and keeps it when the worker dies: there is nothing to store.
 */
import { browser } from '../browser';
import type { CheckProblem } from '../protocol';

const SIZES = [16, 32, 48] as const;
/** Ink and paper: the number counts, it does not judge. */
const BADGE = { background: '#33415c', text: '#ffffff' };

function icons(prefix: string): Record<string, string> {
  return Object.fromEntries(SIZES.map((size) => [String(size), `/icons/${prefix}${size}.png`]));
}

function titleOf(stories: number | null): string {
  const { getMessage } = browser.i18n;
  if (stories === null) return getMessage('toolbar_idle');
  if (stories === 0) return getMessage('toolbar_none');
  return stories === 1 ? getMessage('toolbar_one') : getMessage('toolbar_many', [String(stories)]);
}

/** A tab may close between its message and this: nothing to show then. */
async function quietly(calls: readonly Promise<unknown>[]): Promise<void> {
  await Promise.allSettled(calls);
}

async function paint(tabId: number, text: string, title: string, icon: string): Promise<void> {
  const { action } = browser;
  await quietly([
    action.setBadgeBackgroundColor({ tabId, color: BADGE.background }),
    action.setBadgeTextColor({ tabId, color: BADGE.text }),
    action.setBadgeText({ tabId, text }),
    action.setTitle({ tabId, title }),
    action.setIcon({ tabId, path: icons(icon) }),
  ]);
}

/** Shows how many stories were found in a tab; null: nothing runs there. */
export function showStories(tabId: number, stories: number | null): Promise<void> {
  const text = stories === null || stories === 0 ? '' : String(stories);
  return paint(tabId, text, titleOf(stories), stories === null ? 'idle-' : '');
}

/** Says at the button that a check asked for from the menu was not possible. */
export function showProblem(tabId: number, problem: CheckProblem): Promise<void> {
  return paint(tabId, '!', browser.i18n.getMessage(`check_${problem}`), 'idle-');
}
