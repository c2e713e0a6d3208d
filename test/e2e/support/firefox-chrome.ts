/**
 * Firefox's own window, reached through the `chrome` scope of WebDriver BiDi: the toolbar button, the popup and the
 * accessibility tree (BiDi has no way to any of them). Uses Firefox internals, which a later ESR may rename.
 */
import type { Bidi } from './bidi';
import { type Perceived, type Point, type Surface, until } from './browser';
import { evaluateIn } from './firefox';

/** ARIA roles by the names that Firefox's accessibility engine gives them. */
const ROLES: Record<string, readonly string[]> = {
  button: ['pushbutton', 'button', 'toggle button', 'buttonmenu'],
  checkbox: ['checkbutton', 'switch'],
  switch: ['switch'],
  dialog: ['dialog', 'non-native document'],
  heading: ['heading'],
  link: ['link'],
  img: ['graphic'],
};

const TAB = 'gBrowser.selectedBrowser';
const POPUP = `document.querySelector('browser[webextension-view-type="popup"]')`;

/** Walks the accessibility tree below a <browser> element; boxes come back in that document's viewport pixels. */
function perceiveScript(browser: string, roles: readonly string[]): string {
  return `(() => {
    const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
    const view = ${browser};
    const frame = view.getBoundingClientRect();
    const left = window.mozInnerScreenX + frame.x;
    const top = window.mozInnerScreenY + frame.y;
    const found = [];
    const visit = (one) => {
      if (${JSON.stringify(roles)}.includes(service.getStringRole(one.role))) {
        const x = {}, y = {}, width = {}, height = {};
        one.getBoundsInCSSPixels(x, y, width, height);
        found.push({ name: one.name ?? '', x: x.value - left, y: y.value - top, width: width.value, height: height.value });
      }
      for (let child = one.firstChild; child; child = child.nextSibling) visit(child);
    };
    const top_ = service.getAccessibleFor(view);
    if (top_) visit(top_);
    return found;
  })()`;
}

/** Runs \`code\` (the body of an async function with \`content\`) in the popup's process. */
function inPopupScript(code: string): string {
  const frame = `(async () => { let answer; try { answer = { value: await (async () => { ${code} })() }; } catch (error) { answer = { error: String(error) }; } sendAsyncMessage('test:answer', answer); })()`;
  return `new Promise((done, fail) => {
    // The element is replaced while the popup opens: it may have lost its manager by the time of the answer.
    const manager = ${POPUP}?.messageManager;
    if (!manager) { fail(new Error('no popup')); return; }
    const timer = setTimeout(() => finish({ error: 'the popup did not answer' }), 3000);
    const finish = (answer) => {
      clearTimeout(timer);
      if (answer.error) fail(new Error(answer.error)); else done(answer.value);
      manager.removeMessageListener('test:answer', heard);
    };
    const heard = (message) => finish(message.data);
    manager.addMessageListener('test:answer', heard);
    manager.loadFrameScript('data:application/javascript,' + encodeURIComponent(${JSON.stringify(frame)}), false);
  })`;
}

export async function firefoxChrome(bidi: Bidi, addon: string) {
  const tree = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: readonly { context: string }[];
  };
  const scope = tree.contexts[0]?.context ?? '';
  const run = <T>(expression: string) => evaluateIn<T>(bidi, scope, expression);
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(addon)}).extension`;
  const action = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager.global.browserActionFor(${extension})`;

  // New add-ons hide in the extensions panel: the button is pinned, as a reader does who wants to see its number.
  const widget = `${addon.replace(/[^a-z0-9-]/gi, '_')}-browser-action`;
  await run(`CustomizableUI.addWidgetToArea(${JSON.stringify(widget)}, CustomizableUI.AREA_NAVBAR)`);
  const button = `document.getElementById(${JSON.stringify(widget)}).querySelector('toolbarbutton')`;

  const perceive = async (view: string, role: string): Promise<readonly Perceived[]> => {
    const found = await run<Omit<Perceived, 'role'>[]>(perceiveScript(view, ROLES[role] ?? [role]));
    return found.map((one) => ({ role, ...one }));
  };

  const inPopup = <T>(code: string) => run<T>(inPopupScript(code));
  const clickPopup = ({ x, y }: Point) =>
    inPopup<void>(`for (const type of ['mousemove', 'mousedown', 'mouseup'])
      content.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 });`);
  const pressPopup = (key: string) =>
    inPopup<void>(`const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      input.beginInputTransactionForTests(content);
      const event = new content.KeyboardEvent('', { key: ${JSON.stringify(key)} });
      input.keydown(event); input.keyup(event);`);

  /** A click on the button while the popup is open closes it: one of an earlier page goes first. */
  async function closePopup(): Promise<void> {
    await run(`${POPUP}?.closest('panel')?.hidePopup()`);
    await until('the popup to close', async () => !(await run<boolean>(`Boolean(${POPUP})`)));
  }

  async function popup(): Promise<Surface> {
    await closePopup();
    await run(`${action}.triggerAction(window)`);
    await until('the popup', () =>
      inPopup<boolean>(
        `return content.location.protocol === 'moz-extension:' && content.document.readyState === 'complete';`,
      ),
    );
    return {
      // The page's own policy forbids eval: a sandbox with the page as its global does not ask it.
      evaluate: <T>(expression: string) =>
        inPopup<T>(`const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
          const code = ${JSON.stringify(`(async () => JSON.stringify((await (${expression})) ?? null))()`)};
          return JSON.parse(await Cu.evalInSandbox(code, sandbox));`),
      perceive: (role) => perceive(POPUP, role),
      click: clickPopup,
      press: pressPopup,
      screenshot: () => Promise.reject(new Error('WebDriver BiDi takes no pictures of the popup')),
      close: closePopup,
    };
  }

  return {
    perceive: (role: string) => perceive(TAB, role),
    popup,
    /** Ends the event page as Firefox does when it is idle. */
    stopBackground: async () => {
      await run(`${extension}.terminateBackground()`);
      await until('the background to stop', () => run<boolean>(`${extension}.backgroundState === 'stopped'`));
    },
    toolbar: () => run<string>(`${button}.getAttribute('badge') ?? ''`),
  };
}
