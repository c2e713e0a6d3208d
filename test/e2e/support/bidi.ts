import { WebSocket } from 'ws';

/** A WebDriver BiDi connection: typed loosely, since every reply is one of a hundred shapes. */
export interface Bidi {
  send(method: string, params?: object): Promise<unknown>;
  on(event: string, listener: (params: unknown) => void): void;
  end(): void;
}

/** A command that a slow machine has not answered by then never will be: better its name than a test's time-out. */
const ANSWER_MS = 30_000;

interface Message {
  readonly type: 'success' | 'error' | 'event';
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

interface Waiting {
  readonly method: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

export async function connectBidi(url: string): Promise<Bidi> {
  const socket = new WebSocket(url, { perMessageDeflate: false });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => resolve());
    socket.once('error', reject);
  });
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, ((params: unknown) => void)[]>();
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.type === 'event') {
      for (const listener of listeners.get(message.method ?? '') ?? []) listener(message.params);
      return;
    }
    const one = waiting.get(message.id ?? -1);
    waiting.delete(message.id ?? -1);
    if (message.type === 'error') one?.reject(new Error(`${one.method}: ${message.error}: ${message.message}`));
    else one?.resolve(message.result);
  });
  socket.on('close', () => {
    for (const { method, reject } of waiting.values()) reject(new Error(`${method}: Firefox has gone`));
  });
  let last = 0;
  return {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        last += 1;
        const id = last;
        const late = () => {
          waiting.delete(id);
          reject(new Error(`${method}: no answer in ${ANSWER_MS} ms: ${JSON.stringify(params).slice(0, 300)}`));
        };
        const timer = setTimeout(late, ANSWER_MS);
        const settled =
          <T>(settle: (value: T) => void) =>
          (value: T) => {
            clearTimeout(timer);
            settle(value);
          };
        waiting.set(id, { method, resolve: settled(resolve), reject: settled(reject) });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    on: (event, listener) => void listeners.set(event, [...(listeners.get(event) ?? []), listener]),
    end: () => socket.terminate(),
  };
}
