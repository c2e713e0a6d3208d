/** What the current tab's content script has found, and what the reader can ask of it. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask, askTab } from '../platform/messages';
import type { CheckProblem, Exported, PageState } from '../platform/protocol';
import { type CurrentTab, currentTab } from '../platform/tabs';

/** ms between two questions while the page is still being read. */
const AGAIN = 200;
/** ms between two questions where nobody answers: a page that is still loading gets its script at the end. */
const STILL_NOBODY = 500;
/** ms between two questions once it has been read: a page may still grow, change, or fight the overlay. */
const STILL_OPEN = 1000;

const ABSENT = { state: 'absent' } as const;

/** How long the popup waits before it asks again. */
function patience(found: PageState | null): number {
  if (found === null) return STILL_NOBODY;
  return found.state === 'reading' ? AGAIN : STILL_OPEN;
}

/** The state shown stays the same object while nothing has changed: nothing is drawn anew. */
function kept(before: Page['state'], now: Page['state']): Page['state'] {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

/** The tab's page as the popup sees it. */
export interface Page {
  /** null: not known yet, or the browser shows no tab. */
  readonly tab: CurrentTab | null;
  /** `asking`: no answer yet; `absent`: our script does not run there. */
  readonly state: PageState | { readonly state: 'asking' | 'absent' };
  readonly problem: CheckProblem | null;
  /** Asks again, after something has changed. */
  refresh(): void;
  check(): void;
  /** False where the sentence is no longer on the page. */
  jump(claim: number): Promise<boolean>;
  copy(format: Exported): Promise<string | null>;
}

/** The tab that the popup was opened on; null: not known yet; `none`: the browser shows none. */
function useTab(): CurrentTab | 'none' | null {
  const [tab, setTab] = useState<CurrentTab | 'none' | null>(null);
  useEffect(() => {
    currentTab().then(
      (found) => setTab(found ?? 'none'),
      () => setTab('none'),
    );
  }, []);
  return tab;
}

/** What tab `id` answers, asked as long as the popup is open. */
function useAnswers(id: number | null): { readonly state: Page['state']; readonly refresh: () => Promise<void> } {
  const [state, setState] = useState<Page['state']>({ state: 'asking' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const ended = useRef(false);
  const refresh = useCallback(async () => {
    const found = id === null ? null : await askTab(id, 'page:state', null);
    if (ended.current) return;
    setState((before) => kept(before, found ?? ABSENT));
    clearTimeout(timer.current);
    if (id !== null) timer.current = setTimeout(refresh, patience(found));
  }, [id]);
  useEffect(() => {
    return () => {
      ended.current = true;
      clearTimeout(timer.current);
    };
  }, []);
  useEffect(() => {
    if (id !== null) void refresh();
  }, [id, refresh]);
  return { state, refresh };
}

/** The page of the current tab, and what can be asked of it. */
export function usePage(): Page {
  const found = useTab();
  const tab = found === 'none' ? null : found;
  const id = tab?.id ?? null;
  const { state, refresh } = useAnswers(id);
  const [problem, setProblem] = useState<CheckProblem | null>(null);

  async function check(): Promise<void> {
    if (id === null) return;
    setProblem(null);
    const result = await ask('tab:check', { tab: id }).catch(() => ({ ok: false, reason: 'failed' }) as const);
    if (!result.ok) setProblem(result.reason);
    await refresh();
  }

  return {
    tab,
    state: found === 'none' ? ABSENT : state,
    problem,
    refresh: () => void refresh(),
    check: () => void check(),
    jump: async (claim) => id !== null && (await askTab(id, 'page:jump', { claim })) === true,
    copy: async (format) => (id === null ? null : askTab(id, 'page:export', { format })),
  };
}
