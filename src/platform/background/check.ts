/** "Check this page" on any tab: injects the content script where it does not run, then has it read. */
import { browser } from '../browser';
import { askTab } from '../messages';
import { CONTENT_SCRIPT } from '../permissions';
import type { CheckProblem, PageState } from '../protocol';

/** What became of a check that the reader asked for. */
export type Checked =
  | { readonly ok: true; readonly state: PageState }
  | { readonly ok: false; readonly reason: CheckProblem };

/** Browsers report in words only; what matches nothing here went wrong in another way. */
function problemOf(message: string): CheckProblem {
  if (/must request permission/i.test(message)) return 'permission';
  // Firefox says "Missing host permission" of its own pages and stores, also right after a click on our button.
  if (/cannot (?:access|be scripted)|missing host permission/i.test(message)) return 'restricted';
  return 'failed';
}

/** Runs the content script in a tab, once, and asks it to read. */
export async function checkTab(tab: number): Promise<Checked> {
  const running = await askTab(tab, 'page:check', null);
  if (running !== null) return { ok: true, state: running };
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [CONTENT_SCRIPT] });
  } catch (error) {
    return { ok: false, reason: problemOf(error instanceof Error ? error.message : String(error)) };
  }
  const state = await askTab(tab, 'page:check', null);
  return state === null ? { ok: false, reason: 'failed' } : { ok: true, state };
}
