import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { inflateSync } from 'node:zlib';
import { type Bidi, connectBidi } from './bidi';
import {
  type Fixture,
  PATIENCE,
  type Perceived,
  type Point,
  type Surface,
  type Tab,
  type TestBrowser,
  until,
} from './browser';
import { firefoxChrome } from './firefox-chrome';
import { proxyPrefs, startFirefox } from './firefox-process';
import { startProxy } from './proxy';

/** The add-on id of vite.config.ts. */
export const ADDON_ID = 'pinch-of-salt@example.org';
/** Fixed through a preference, so that moz-extension:// addresses are known. */
const UUID = '5a17c0de-2222-4333-8444-555555555555';

const EVENTS = ['network.beforeRequestSent', 'log.entryAdded', 'browsingContext.downloadEnd'];

const KEYS: Record<string, string> = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004', ' ': ' ' };

interface Blocked {
  readonly isBlocked: boolean;
  readonly intercepts?: readonly string[];
  readonly request: { readonly request: string; readonly url: string };
}

interface LogEntry {
  readonly level: string;
  readonly text: string | null;
  readonly source: { readonly context?: string };
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly type: string; readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** Value of an expression in a document; undefined comes back as undefined. */
export async function evaluateIn<T>(bidi: Bidi, context: string, expression: string): Promise<T> {
  const params = {
    target: { context },
    awaitPromise: true,
    userActivation: true,
    expression: `(async () => JSON.stringify(await (${expression})))()`,
  };
  const answer = (await bidi.send('script.evaluate', params)) as Evaluated;
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'exception');
  return (answer.result?.type === 'string' ? JSON.parse(answer.result.value ?? 'null') : undefined) as T;
}

/** What a PDF holds, without the time at which it was made. */
function pdfContent(file: Buffer): string {
  const streams = file.toString('latin1').matchAll(/stream\r?\n(.*?)\r?\nendstream/gs);
  const texts = [...streams].map(([, data = '']) => {
    try {
      return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
    } catch {
      return data;
    }
  });
  return texts.join('\n').replace(/\/CreationDate \([^)]*\)/g, '');
}

async function click(bidi: Bidi, context: string, { x, y }: Point): Promise<void> {
  const actions = [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  await bidi.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
}

async function press(bidi: Bidi, context: string, key: string): Promise<void> {
  const value = KEYS[key];
  if (!value) throw new Error(`no key ${key}`);
  const actions = [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
  await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
}

/** Where a page's file dialog would open, its field is kept instead: BiDi tells of no dialog of an extension's page. */
const CATCH_DIALOG = `addEventListener('click', (event) => {
  if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'file') return;
  event.preventDefault();
  window.fileField = event.target;
}, { capture: true })`;

/** Files in and out of a page. */
function files(bidi: Bidi, context: string): Pick<Tab, 'chooseFile' | 'saved'> {
  const field = async () => {
    const params = { target: { context }, awaitPromise: false, expression: 'window.fileField' };
    const { result } = (await bidi.send('script.evaluate', params)) as { result: { sharedId?: string } };
    return result.sharedId;
  };
  return {
    chooseFile: async (act, path) => {
      await evaluateIn(bidi, context, `void (delete window.fileField, ${CATCH_DIALOG})`);
      await act();
      const sharedId = await until('the file dialog', field);
      await bidi.send('input.setFiles', { context, element: { sharedId }, files: [path] });
    },
    saved: async (act) => {
      const ended = new Promise<string>((resolvePath) => {
        bidi.on('browsingContext.downloadEnd', (event) => {
          const { context: of, filepath } = event as { context: string; filepath: string | null };
          if (of === context) resolvePath(filepath ?? '');
        });
      });
      await act();
      const path = await ended;
      return { name: basename(path), text: readFileSync(path, 'utf8') };
    },
  };
}

/** Answers requests to the served hosts inside the browser. */
function fixtures(bidi: Bidi) {
  const served = new Map<string, Fixture>();
  const answered: string[] = [];
  bidi.on('network.beforeRequestSent', (event) => {
    const { isBlocked, request } = event as Blocked;
    const fixture = served.get(new URL(request.url).hostname);
    if (!isBlocked || !fixture) return;
    answered.push(request.url);
    const headers = Object.entries({ 'content-type': 'text/html; charset=utf-8', ...fixture.headers });
    // A navigation that is replaced by another has no request to answer any more.
    bidi
      .send('network.provideResponse', {
        request: request.request,
        statusCode: 200,
        reasonPhrase: 'OK',
        headers: headers.map(([name, value]) => ({ name, value: { type: 'string', value } })),
        body: { type: 'string', value: fixture.html },
      })
      .catch(() => undefined);
  });
  const serve = async (host: string, fixture: Fixture) => {
    if (!served.has(host)) {
      const urlPatterns = [{ type: 'pattern', protocol: 'https', hostname: host }];
      await bidi.send('network.addIntercept', { phases: ['beforeRequestSent'], urlPatterns });
    }
    served.set(host, fixture);
  };
  return { serve, answered, served };
}

/** Starts Firefox with the built extension, in a fresh profile or a kept one, spoken to over plain WebDriver BiDi. */
export async function launchFirefox(kept?: string): Promise<TestBrowser> {
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'pinch-firefox-'));
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads, { recursive: true });
  const proxy = await startProxy();
  const child = await startFirefox(profile, {
    ...proxyPrefs(proxy.port),
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: UUID }),
  });
  const bidi = await connectBidi(`${child.url}/session`);
  await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  const errors = new Map<string, string[]>();
  bidi.on('log.entryAdded', (event) => {
    const { level, text, source } = event as LogEntry;
    if (level === 'error' && source.context) errors.get(source.context)?.push(text ?? '');
  });
  const { serve, answered, served } = fixtures(bidi);
  await bidi.send('session.subscribe', { events: EVENTS });
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: resolve('dist/firefox') } });
  const chrome = await firefoxChrome(bidi, ADDON_ID);

  async function newTab(): Promise<Tab> {
    const { context } = (await bidi.send('browsingContext.create', { type: 'tab' })) as { context: string };
    const own: string[] = [];
    errors.set(context, own);
    const front = async () => void (await bidi.send('browsingContext.activate', { context }));
    const tab: Tab = {
      evaluate: (expression) => evaluateIn(bidi, context, expression),
      perceive: async (role): Promise<readonly Perceived[]> => {
        await front();
        return chrome.perceive(role);
      },
      click: (at) => click(bidi, context, at),
      press: (key) => press(bidi, context, key),
      screenshot: async () => {
        const shot = (await bidi.send('browsingContext.captureScreenshot', { context })) as { data: string };
        return Buffer.from(shot.data, 'base64');
      },
      close: async () => void (await bidi.send('browsingContext.close', { context })),
      goto: async (url) => {
        // "complete" never comes for moz-extension: pages (they change process): those are polled.
        const wait = url.startsWith('http') ? 'complete' : 'none';
        await bidi.send('browsingContext.navigate', { context, url, wait });
        if (wait === 'none') {
          const loaded = `document.readyState === 'complete' && location.href.startsWith('moz-extension:')`;
          await until(url, () => evaluateIn(bidi, context, loaded));
        }
      },
      front,
      toolbar: async () => {
        await front();
        return chrome.toolbar();
      },
      popup: async (): Promise<Surface> => {
        await front();
        return chrome.popup();
      },
      errors: () => own,
      printed: async () => {
        const { data } = (await bidi.send('browsingContext.print', { context, background: true })) as { data: string };
        return pdfContent(Buffer.from(data, 'base64'));
      },
      ...files(bidi, context),
    };
    return tab;
  }

  const open = async (url: string) => {
    const tab = await newTab();
    await tab.goto(url);
    return tab;
  };
  return {
    name: 'Firefox',
    serve,
    open,
    // Said once and for all by a preference (firefox-process.ts).
    allow: async () => undefined,
    killWorker: () => chrome.stopBackground(),
    extensionPage: (path) => open(`moz-extension://${UUID}/${path}`),
    answered: () => answered,
    reached: () => proxy.hosts().filter((host) => !served.has(host)),
    async close() {
      const timer = setTimeout(child.kill, PATIENCE);
      await bidi.send('browser.close').catch(() => undefined);
      await child.ended;
      clearTimeout(timer);
      bidi.end();
      proxy.close();
      if (kept === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
