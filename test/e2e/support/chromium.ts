import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { PATIENCE, type Surface, type Tab, type TestBrowser, until } from './browser';
import { evaluate, type Send, surface } from './cdp-surface';
import { startProxy } from './proxy';

/** What only Chromium's suites use. */
export interface Chromium extends TestBrowser {
  readonly context: BrowserContext;
  readonly id: string;
  /** The extension's worker, woken if it sleeps. */
  worker(): Promise<Worker>;
  /** Value of an expression in our content script's world: `chrome.dom.openOrClosedShadowRoot` works there. */
  isolated<T>(tab: Tab, expression: string): Promise<T>;
  page(tab: Tab): Page;
  /** The browser's number of a tab, which comes to the front. */
  tabId(tab: Tab): Promise<number>;
}

export interface LaunchOptions {
  readonly extension?: string;
  readonly args?: readonly string[];
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** A profile folder that outlives the browser; default: one of its own. */
  readonly profile?: string;
}

const sender =
  (session: CDPSession): Send =>
  (method, params) =>
    (session.send as (method: string, params?: object) => Promise<unknown>).call(session, method, params);

async function launchContext(profile: string, options: LaunchOptions, proxy: number): Promise<BrowserContext> {
  const extension = resolve(options.extension ?? 'dist/chrome');
  return chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    timeout: PATIENCE,
    viewport: { width: options.width ?? 1000, height: options.height ?? 800 },
    colorScheme: options.dark ? 'dark' : 'light',
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--enable-unsafe-extension-debugging',
      `--proxy-server=127.0.0.1:${proxy}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(options.args ?? []),
    ],
  });
}

/** Starts Chromium with the built extension in a fresh profile. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Chromium> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'pinch-chromium-'));
  const proxy = await startProxy();
  const context = await launchContext(profile, options, proxy.port);
  const first = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: PATIENCE }));
  const id = new URL(first.url()).host;
  const browser = context.browser();
  if (!browser) throw new Error('no browser');
  const root = await browser.newBrowserCDPSession();
  const served = new Set<string>();
  const answered: string[] = [];
  const pages = new WeakMap<Tab, { page: Page; worlds: Map<number, string>; send: Send }>();
  const known = (tab: Tab) => {
    const one = pages.get(tab);
    if (!one) throw new Error('not a tab of this browser');
    return one;
  };

  const worker = async () =>
    until('the extension worker', async () => {
      const found = context.serviceWorkers().find((one) => one.url().includes(id));
      return found && (await found.evaluate(() => true)) ? found : null;
    });

  async function tabOf(page: Page): Promise<Tab> {
    const session = await context.newCDPSession(page);
    const send = sender(session);
    const worlds = new Map<number, string>();
    const errors: string[] = [];
    session.on('Runtime.executionContextCreated', ({ context: world }) => worlds.set(world.id, world.origin));
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => worlds.delete(executionContextId));
    session.on('Runtime.executionContextsCleared', () => worlds.clear());
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: one }) =>
      errors.push(one.exception?.description ?? one.text),
    );
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type === 'error') errors.push(args.map((one) => one.description ?? String(one.value)).join(' '));
    });
    await session.send('Runtime.enable');
    const tab: Tab = {
      ...surface(send, () => page.close()),
      goto: async (url) => void (await page.goto(url, { waitUntil: 'load', timeout: PATIENCE })),
      front: () => page.bringToFront(),
      toolbar: async () => {
        await page.bringToFront();
        return (await worker()).evaluate(async () => {
          const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          return chrome.action.getBadgeText(active?.id === undefined ? {} : { tabId: active.id });
        });
      },
      popup: () => openPopup(page),
      errors: () => errors,
      // Its PDF is another where words are highlighted without a style: they are drawn in pieces.
      printed: async () => {
        await page.emulateMedia({ media: 'print' });
        const picture = await page.screenshot({ fullPage: true });
        await page.emulateMedia({ media: null });
        return picture.toString('base64');
      },
      chooseFile: async (act, path) => {
        const dialog = page.waitForEvent('filechooser', { timeout: PATIENCE });
        await act();
        await (await dialog).setFiles(path);
      },
      saved: async (act) => {
        const download = page.waitForEvent('download', { timeout: PATIENCE });
        await act();
        const file = await download;
        return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
      },
    };
    pages.set(tab, { page, worlds, send });
    return tab;
  }

  async function openPopup(page: Page): Promise<Surface> {
    await page.bringToFront();
    const tabs = await root.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const urls = [page.url(), `view-source:${page.url()}`];
    const target = tabs.targetInfos.find((one) => urls.includes(one.url));
    if (!target) throw new Error(`no tab target for ${page.url()}`);
    const before = new Set((await root.send('Target.getTargets')).targetInfos.map((one) => one.targetId));
    await sender(root)('Extensions.triggerAction', { id, targetId: target.targetId });
    const popup = await until('the popup', async () => {
      const { targetInfos } = await root.send('Target.getTargets');
      const own = (url: string) => url.startsWith(`chrome-extension://${id}/`);
      return targetInfos.find((one) => one.type === 'page' && own(one.url) && !before.has(one.targetId));
    });
    return popupSurface(root, popup.targetId, options.dark === true);
  }

  return {
    name: 'Chromium',
    context,
    id,
    worker,
    async killWorker() {
      const { targetInfos } = await root.send('Target.getTargets');
      const target = targetInfos.find((one) => one.type === 'service_worker' && one.url.includes(id));
      if (target) await root.send('Target.closeTarget', { targetId: target.targetId });
    },
    async isolated(tab, expression) {
      const { send, worlds } = known(tab);
      const world = await until('the content script', () =>
        [...worlds].find(([, origin]) => origin === `chrome-extension://${id}`),
      );
      return evaluate(send, expression, world[0]);
    },
    page: (tab) => known(tab).page,
    async tabId(tab) {
      await tab.front();
      return (await worker()).evaluate(async () => {
        const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return active?.id ?? -1;
      });
    },
    // As a reader does who lists the site on the browser's own page about the extension: a later request is not asked.
    async allow(pattern) {
      const settings = await tabOf(await context.newPage());
      await settings.goto('chrome://extensions/');
      const params = JSON.stringify([id, pattern]).slice(1, -1);
      const added = await settings.evaluate<string | null>(
        `new Promise((done) => chrome.developerPrivate.addHostPermission(${params}, () =>
          done(chrome.runtime.lastError?.message ?? null)))`,
      );
      if (added !== null) throw new Error(added);
      await settings.close();
    },
    async serve(host, { html, headers = {} }) {
      served.add(host);
      await context.route(`https://${host}/**`, (route) => {
        answered.push(route.request().url());
        return route.fulfill({
          status: 200,
          headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
          body: html,
        });
      });
    },
    async open(url) {
      const tab = await tabOf(await context.newPage());
      await tab.goto(url);
      return tab;
    },
    async extensionPage(path) {
      const tab = await tabOf(await context.newPage());
      await tab.goto(`chrome-extension://${id}/${path}`);
      return tab;
    },
    // Chromium opens a connection ahead of each navigation, to the proxy too.
    reached: () => proxy.hosts().filter((host) => !served.has(host)),
    answered: () => answered,
    async close() {
      await context.close();
      proxy.close();
      if (options.profile === undefined)
        rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Playwright does not report the popup as a page: it is driven through a session inside the browser's own. */
async function popupSurface(root: CDPSession, targetId: string, dark: boolean): Promise<Surface> {
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (message: { result?: unknown; error?: { message: string } }) => void>();
  root.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
    if (from !== sessionId) return;
    const parsed = JSON.parse(message);
    waiting.get(parsed.id)?.(parsed);
    waiting.delete(parsed.id);
  });
  let last = 0;
  const send: Send = (method, params = {}) =>
    new Promise((resolvePromise, reject) => {
      last += 1;
      waiting.set(last, ({ result, error }) => (error ? reject(new Error(error.message)) : resolvePromise(result)));
      const message = JSON.stringify({ id: last, method, params });
      root.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  // Playwright sets the colour scheme of its pages only.
  if (dark) await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: 'dark' }] });
  return surface(send, async () => void (await root.send('Target.closeTarget', { targetId }).catch(() => null)));
}
