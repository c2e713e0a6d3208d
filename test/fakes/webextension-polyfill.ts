/**
 * The extension API for tests: storage, messages, tabs, permissions and the toolbar in memory. One page plays worker,
 * page and content script; `fake` sets the scene and shows what was done.
 */
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

type Listener<A extends unknown[]> = (...args: A) => unknown;

class Event<A extends unknown[]> {
  readonly listeners = new Set<Listener<A>>();
  addListener(listener: Listener<A>): void {
    this.listeners.add(listener);
  }
  removeListener(listener: Listener<A>): void {
    this.listeners.delete(listener);
  }
  fire(...args: A): void {
    for (const listener of [...this.listeners]) listener(...args);
  }
}

const ID = 'fake-extension';
const ROOT = 'fake-extension://fake/';
const PAGE_SENDER = { id: ID, url: `${ROOT}src/popup/index.html` };

interface FakeTab {
  readonly id: number;
  readonly url?: string;
  readonly active?: boolean;
}
type Change = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Message = { readonly type: string; readonly ask: unknown };
/** What a tab's content script answers; throws or is missing: nobody there. */
type TabScript = (message: Message) => unknown;

const state = {
  stored: new Map<string, unknown>(),
  getFails: false,
  setFails: false,
  gone: false,
  tabs: [] as FakeTab[],
  scripts: new Map<number, TabScript>(),
  /** What `executeScript` starts in a tab, or the error that it meets. */
  injectable: new Map<number, TabScript | Error>(),
  granted: [] as string[],
  grantOnRequest: true,
  registered: [] as { id: string; matches?: string[]; js?: string[] }[],
  calls: [] as { readonly name: string; readonly what: unknown }[],
};

const events = {
  message: new Event<[unknown, unknown, (reply: unknown) => void]>(),
  changed: new Event<[Change, string]>(),
  added: new Event<[{ origins?: string[] }]>(),
  removed: new Event<[{ origins?: string[] }]>(),
  installed: new Event<[{ reason: string }]>(),
  startup: new Event<[]>(),
  menu: new Event<[{ menuItemId: string }, FakeTab | undefined]>(),
};

const called = (name: string) => async (what?: unknown) => {
  state.calls.push({ name, what });
};

/** Runs the listeners as the browser does: the first that returns true will answer. */
function deliver(message: unknown, sender: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const taken = [...events.message.listeners].some(
      (listen) => listen(structuredClone(message), sender, resolve) === true,
    );
    if (!taken) reject(new Error('Could not establish connection. Receiving end does not exist.'));
  });
}

/** Chromium gives the fields of stored objects back in alphabetical order. */
function asStored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asStored);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, asStored(one)]),
  );
}

const local = {
  async get(keys: string[]) {
    if (state.getFails) throw new Error('An unexpected error occurred');
    const found = keys
      .filter((key) => state.stored.has(key))
      .map((key) => [key, asStored(structuredClone(state.stored.get(key)))]);
    return Object.fromEntries(found);
  },
  async set(items: Record<string, unknown>) {
    if (state.setFails) throw new Error('Resource::kQuotaBytes quota exceeded');
    const change: Change = {};
    for (const [key, value] of Object.entries(items)) {
      const newValue = structuredClone(value);
      change[key] = { oldValue: state.stored.get(key), newValue };
      state.stored.set(key, newValue);
    }
    events.changed.fire(change, 'local');
  },
  setAccessLevel: called('storage.setAccessLevel'),
};

const runtime = {
  get id() {
    return state.gone ? undefined : ID;
  },
  getURL: (path: string) => `${ROOT}${path}`,
  getManifest: () => ({ content_scripts: [{ matches: ['https://www.outlet.test/sport/*'], js: ['src/content.js'] }] }),
  sendMessage: (message: unknown) => deliver(message, PAGE_SENDER),
  openOptionsPage: called('runtime.openOptionsPage'),
  onMessage: events.message,
  onInstalled: events.installed,
  onStartup: events.startup,
};

const tabs = {
  async query(filter: { active?: boolean; url?: string[] }) {
    if (filter.url)
      return state.tabs.filter((tab) => filter.url?.some((pattern) => tab.url?.includes(hostOf(pattern))));
    return filter.active ? state.tabs.filter((tab) => tab.active) : state.tabs;
  },
  async sendMessage(tab: number, message: Message) {
    const script = state.scripts.get(tab);
    if (!script) throw new Error('Could not establish connection. Receiving end does not exist.');
    if (message.type === 'ping') return { value: true };
    const value = script(structuredClone(message));
    return value === undefined ? {} : { value: structuredClone(value) };
  },
  create: called('tabs.create'),
};

const hostOf = (pattern: string) => pattern.replace(/^\*:\/\/\*\./, '').replace(/\/\*$/, '');

const permissions = {
  async request({ origins = [] }: { origins?: string[] }) {
    state.calls.push({ name: 'permissions.request', what: origins });
    if (!state.grantOnRequest) return false;
    state.granted.push(...origins);
    events.added.fire({ origins });
    return true;
  },
  async remove({ origins = [] }: { origins?: string[] }) {
    state.granted = state.granted.filter((origin) => !origins.includes(origin));
    events.removed.fire({ origins });
    return true;
  },
  getAll: async () => ({ origins: [...state.granted] }),
  onAdded: events.added,
  onRemoved: events.removed,
};

const scripting = {
  getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
    state.registered.filter((script) => ids.includes(script.id)),
  async registerContentScripts(scripts: typeof state.registered) {
    for (const script of scripts) {
      if (state.registered.some((one) => one.id === script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
      state.registered.push(script);
    }
  },
  async unregisterContentScripts({ ids }: { ids: string[] }) {
    state.registered = state.registered.filter((script) => !ids.includes(script.id));
  },
  async executeScript({ target }: { target: { tabId: number } }) {
    state.calls.push({ name: 'scripting.executeScript', what: target.tabId });
    const script = state.injectable.get(target.tabId) ?? new Error('Cannot access a chrome:// URL');
    if (script instanceof Error) throw script;
    state.scripts.set(target.tabId, script);
    return [];
  },
};

const i18n = {
  getMessage(key: string, args: string | string[] = []) {
    const values = typeof args === 'string' ? [args] : args;
    const template = new Map(Object.entries(messages)).get(key)?.message ?? '';
    return template.replace(/\$([$1-9])/g, (_match, sign: string) =>
      sign === '$' ? '$' : (values[Number(sign) - 1] ?? ''),
    );
  },
  getUILanguage: () => 'en-GB',
};

const fakeBrowser = {
  runtime,
  tabs,
  permissions,
  scripting,
  i18n,
  storage: { local, onChanged: events.changed },
  action: {
    setBadgeBackgroundColor: called('action.setBadgeBackgroundColor'),
    setBadgeTextColor: called('action.setBadgeTextColor'),
    setBadgeText: called('action.setBadgeText'),
    setTitle: called('action.setTitle'),
    setIcon: called('action.setIcon'),
    openPopup: called('action.openPopup'),
  },
  contextMenus: {
    removeAll: called('contextMenus.removeAll'),
    create: called('contextMenus.create'),
    onClicked: events.menu,
  },
};

export const fake = {
  state,
  events,
  /** Sends as a content script of a tab would, or as anyone else with `sender` given. */
  sendFromTab: (tab: number, message: unknown, sender: Record<string, unknown> = {}) =>
    deliver(message, { id: ID, url: 'https://www.outlet.test/sport/a', tab: { id: tab }, frameId: 0, ...sender }),
  /** What was asked of one API, oldest first. */
  callsOf: (name: string) => state.calls.filter((call) => call.name === name).map((call) => call.what),
  /** Empties everything but the listeners that modules added when they were loaded. */
  reset(): void {
    state.stored.clear();
    state.scripts.clear();
    state.injectable.clear();
    Object.assign(state, { getFails: false, setFails: false, gone: false, grantOnRequest: true });
    Object.assign(state, { tabs: [], granted: [], registered: [], calls: [] });
  },
};

// The polyfill itself has a default export.
// biome-ignore lint/style/noDefaultExport: stands in for a package
export default fakeBrowser;
