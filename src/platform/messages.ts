/** Sends and answers the messages of protocol.ts. The reply's type follows from the request's. */
import * as v from 'valibot';
import { browser, type Runtime } from './browser';
import { type AllowedSender, TO_BACKGROUND, TO_CONTENT } from './message-checks';
import type { ToBackground, ToContent } from './protocol';

/** Who asks the background: a tab's content script, or one of our own pages. */
export type Sender =
  | { readonly kind: 'page' }
  | {
      readonly kind: 'content';
      readonly tab: number;
      /** The browser's id of the document, where it has one. */
      readonly document: string | null;
      /** False while the page is only prepared in the background (prerendered). */
      readonly shown: boolean;
    };

type Answer<T> = T | Promise<T>;
type BackgroundHandlers = {
  readonly [K in keyof ToBackground]: (ask: ToBackground[K]['ask'], from: Sender) => Answer<ToBackground[K]['reply']>;
};
/** An answer for each question to a content script. */
export type ContentHandlers = {
  readonly [K in keyof ToContent]: (ask: ToContent[K]['ask']) => Answer<ToContent[K]['reply']>;
};

/** Asks whether a document is still there; answered by `handleInContent` itself. */
const PING = 'ping';

function opened<T>(reply: unknown): T {
  if (typeof reply === 'object' && reply !== null && 'value' in reply) return reply.value as T;
  throw new Error('no answer');
}

/** Asks the background. Rejects when it fails or when the extension was updated under this script. */
export async function ask<K extends keyof ToBackground>(
  type: K,
  what: ToBackground[K]['ask'],
): Promise<ToBackground[K]['reply']> {
  return opened(await browser.runtime.sendMessage({ type, ask: what }));
}

/** Asks the content script of a tab (main frame); null where none runs or it is gone. */
export async function askTab<K extends keyof ToContent>(
  tab: number,
  type: K,
  what: ToContent[K]['ask'],
): Promise<ToContent[K]['reply'] | null> {
  try {
    return opened(await browser.tabs.sendMessage(tab, { type, ask: what }, { frameId: 0 }));
  } catch {
    return null;
  }
}

/** Whether the document that sent a message is still the one shown in its tab. */
export async function isThere(tab: number, document: string | null): Promise<boolean> {
  try {
    const options = document === null ? { frameId: 0 } : { documentId: document };
    opened(await browser.tabs.sendMessage(tab, { type: PING, ask: null }, options));
    return true;
  } catch {
    return false;
  }
}

/** Tells senders apart by what the browser itself says of them, never by what the message says. */
export function senderOf(sender: Runtime.MessageSender, id: string, ownPages: string): Sender | null {
  if (sender.id !== id) return null;
  if (sender.url?.startsWith(ownPages)) return { kind: 'page' };
  const tab = sender.tab?.id;
  if (tab === undefined || sender.frameId !== 0) return null;
  const documentId = 'documentId' in sender && typeof sender.documentId === 'string' ? sender.documentId : null;
  const shown = !('documentLifecycle' in sender && sender.documentLifecycle === 'prerender');
  return { kind: 'content', tab, document: documentId, shown };
}

const mayAsk = (from: AllowedSender, sender: Sender) => from === 'content' || sender.kind === 'page';

interface Request {
  readonly type: string;
  readonly ask: unknown;
}

function isRequest(raw: unknown): raw is Request {
  return typeof raw === 'object' && raw !== null && 'type' in raw && 'ask' in raw && typeof raw.type === 'string';
}

const within = <T extends object>(table: T, type: string): type is Extract<keyof T, string> =>
  Object.hasOwn(table, type);

function toBackground<K extends keyof ToBackground>(
  type: K,
  raw: unknown,
  sender: Sender,
  handlers: BackgroundHandlers,
): Answer<ToBackground[K]['reply']> | undefined {
  const check = TO_BACKGROUND[type];
  const parsed = v.safeParse(check.ask, raw);
  return parsed.success && mayAsk(check.from, sender) ? handlers[type](parsed.output, sender) : undefined;
}

function toContent<K extends keyof ToContent>(
  type: K,
  raw: unknown,
  handlers: ContentHandlers,
): Answer<ToContent[K]['reply']> | undefined {
  const parsed = v.safeParse(TO_CONTENT[type], raw);
  return parsed.success ? handlers[type](parsed.output) : undefined;
}

/**
 * `sendResponse` rather than a returned promise: the one form that every browser and the polyfill understand.
 * A failed handler answers without a value, so that the asker's promise rejects.
 */
async function respond(work: () => unknown, send: (reply: unknown) => void): Promise<void> {
  try {
    send({ value: await work() });
  } catch {
    send({});
  }
}

/** Answers the background's messages; called once, at the top level of the worker. */
export function handleInBackground(handlers: BackgroundHandlers): void {
  const ownPages = browser.runtime.getURL('');
  const listen = (raw: unknown, from: Runtime.MessageSender, send: (reply: unknown) => void) => {
    const sender = senderOf(from, browser.runtime.id, ownPages);
    if (sender === null || !isRequest(raw) || !within(TO_BACKGROUND, raw.type)) return undefined;
    const { type, ask: what } = raw;
    void respond(() => toBackground(type, what, sender, handlers), send);
    return true;
  };
  browser.runtime.onMessage.addListener(listen as Runtime.OnMessageListener);
}

/** Answers popup and background in a content script, until `signal` aborts. */
export function handleInContent(handlers: ContentHandlers, signal: AbortSignal): void {
  const listen = (raw: unknown, from: Runtime.MessageSender, send: (reply: unknown) => void) => {
    if (from.id !== browser.runtime.id || !isRequest(raw)) return undefined;
    const { type, ask: what } = raw;
    if (type === PING) void respond(() => true, send);
    else if (within(TO_CONTENT, type)) void respond(() => toContent(type, what, handlers), send);
    else return undefined;
    return true;
  };
  browser.runtime.onMessage.addListener(listen as Runtime.OnMessageListener);
  const stop = () => {
    try {
      browser.runtime.onMessage.removeListener(listen as Runtime.OnMessageListener);
    } catch {
      // The extension was updated: its listeners died with it.
    }
  };
  signal.addEventListener('abort', stop, { once: true });
}
