import type { Perceived, Point, Surface } from './browser';

/** Sends a DevTools command to one target. */
export type Send = (method: string, params?: object) => Promise<unknown>;

interface AxNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly backendDOMNodeId?: number;
}

interface Evaluated {
  readonly result: { readonly value: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

const KEYS: Record<string, { readonly code: string; readonly windowsVirtualKeyCode: number; readonly text?: string }> =
  {
    Enter: { code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
    Escape: { code: 'Escape', windowsVirtualKeyCode: 27 },
    Tab: { code: 'Tab', windowsVirtualKeyCode: 9 },
    ' ': { code: 'Space', windowsVirtualKeyCode: 32, text: ' ' },
  };

export async function evaluate<T>(send: Send, expression: string, contextId?: number): Promise<T> {
  const params = { expression, contextId, awaitPromise: true, returnByValue: true, userGesture: true };
  const { result, exceptionDetails } = (await send('Runtime.evaluate', params)) as Evaluated;
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/** Box of a node in viewport pixels, or null when it has none (not rendered). */
async function boxOf(send: Send, backendNodeId: number) {
  const found = await send('DOM.getContentQuads', { backendNodeId }).catch(() => null);
  const quad = (found as { quads: number[][] } | null)?.quads[0];
  if (!quad) return null;
  const xs = quad.filter((_, i) => i % 2 === 0);
  const ys = quad.filter((_, i) => i % 2 === 1);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

async function perceive(send: Send, role: string): Promise<readonly Perceived[]> {
  const { nodes } = (await send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  const found: Perceived[] = [];
  for (const node of nodes) {
    if (node.ignored || node.role?.value !== role || !node.backendDOMNodeId) continue;
    const box = await boxOf(send, node.backendDOMNodeId);
    if (box) found.push({ role, name: node.name?.value ?? '', ...box });
  }
  return found;
}

async function click(send: Send, { x, y }: Point): Promise<void> {
  const mouse = { x, y, button: 'left', clickCount: 1 };
  await send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse });
  await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse });
}

async function press(send: Send, key: string): Promise<void> {
  const known = KEYS[key];
  if (!known) throw new Error(`no key ${key}`);
  await send('Input.dispatchKeyEvent', { type: known.text ? 'keyDown' : 'rawKeyDown', key, ...known });
  await send('Input.dispatchKeyEvent', { type: 'keyUp', key, ...known });
}

/** A document behind a DevTools session. */
export function surface(send: Send, close: () => Promise<void>): Surface {
  return {
    evaluate: (expression) => evaluate(send, expression),
    perceive: (role) => perceive(send, role),
    click: (at) => click(send, at),
    press: (key) => press(send, key),
    screenshot: async () => Buffer.from(((await send('Page.captureScreenshot')) as { data: string }).data, 'base64'),
    close,
  };
}
