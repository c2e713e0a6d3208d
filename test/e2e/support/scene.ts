/** A page on a site that the extension knows, as the hostile suites use it: opened, attacked, looked at. */
import { expect } from 'vitest';
import { type PageSpec, page, RUMOUR } from './articles';
import { type Perceived, type Tab, type TestBrowser, until } from './browser';
import { button, press, still } from './reader';

export const LISTED = 'www.teamtalk.com';
export const OTHER = 'www.some-paper.example';
export const PATH = '/news/bellandi';

/** The words by which the main story's badge is known, and the second story's. */
export const BADGE = 'Tuttosport';
export const SECOND = 'Perrin';

/** The rumour page with something of the attacker's on it. */
export const rumour = (more: Partial<PageSpec> = {}): string => page({ ...RUMOUR, ...more });

export interface Visit {
  readonly host?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Leads a tab (a new one where none is given) to a page of this markup. */
export async function visit(browser: TestBrowser, html: string, options: Visit = {}, tab?: Tab): Promise<Tab> {
  const { host = LISTED, path = PATH, headers = {} } = options;
  await browser.serve(host, { html, headers });
  const url = `https://${host}${path}`;
  if (tab === undefined) return browser.open(url);
  await tab.goto(url);
  return tab;
}

/** A tab with the plain rumour page, its badges shown. */
export async function plainTab(browser: TestBrowser): Promise<Tab> {
  const tab = await visit(browser, rumour());
  await settled(tab);
  return tab;
}

/** Both stories have their badges. */
export async function settled(tab: Tab): Promise<void> {
  await button(tab, BADGE);
  await button(tab, SECOND);
}

/** Accessible names of everything of ours that can be pressed; the fixtures have no button of their own. */
export async function shownNames(tab: Tab): Promise<readonly string[]> {
  return (await tab.perceive('button')).map(({ name }) => name).sort();
}

/** Elements of ours that the page can count; the names of documents are none to ask by here. */
export function hosts(tab: Tab): Promise<number> {
  return tab.evaluate(
    `[...document.querySelector(':root').children].filter((one) => one.localName.includes('-')).length`,
  );
}

/** The main thread takes turns: a timer fires when it should. A busy machine gets more than one try. */
export async function alive(tab: Tab): Promise<void> {
  await until('a timer to fire in time', () =>
    tab.evaluate<boolean>(`new Promise((done) => {
      const start = performance.now();
      setTimeout(() => done(performance.now() - start < 200), 0);
    })`),
  );
}

/** Nothing of ours went wrong, and the page goes on. */
export async function unharmed(tab: Tab, errors: readonly string[] = []): Promise<void> {
  await alive(tab);
  expect(tab.errors()).toEqual(errors);
}

/** Texts of the sentences that the page can see marked in the registry of highlights. */
export function marked(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(`[...CSS.highlights.values()].flatMap((one) => [...one].map(String))`);
}

/** What the popup says once these words are in it. */
export async function popupSays(tab: Tab, words: string): Promise<string> {
  const popup = await tab.popup();
  let said = '';
  await until(`the popup to say "${words}"`, async () => {
    said = await popup.evaluate<string>('document.body.innerText');
    if (!said.includes(words)) throw new Error(`it says: ${said}`);
    return true;
  });
  await popup.close();
  return said;
}

/** The answer of the extension's worker to a message from one of its own pages. */
export function message<T>(own: Tab, type: string, ask: unknown): Promise<T> {
  return own.evaluate<T>(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ type, ask })}).then((reply) => reply.value)`,
  );
}

/** Fills a field of the options page, as soon as it is there. */
export function fill(own: Tab, field: string, words: string): Promise<boolean> {
  return until(`the field ${field}`, () =>
    own.evaluate<boolean>(`(() => {
      const field = document.querySelector(${JSON.stringify(field)});
      if (!field) return false;
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${JSON.stringify(words)});
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    })()`),
  );
}

/** The switch of a source on the options page, found as a reader finds it: by the search field. */
export async function sourceSwitch(own: Tab, name: string): Promise<Perceived> {
  await fill(own, 'input[type=search]', name);
  return still(`the switch of ${name}`, async () =>
    (await own.perceive('switch')).find((one) => one.name.includes(name)),
  );
}

/** Opens the row of the catalogue that a search finds first, and returns what it says. */
export async function catalogueRow(own: Tab, query: string, name: string): Promise<string> {
  const inside = `document.querySelector('[aria-labelledby=browse]')`;
  await until('the catalogue', () => own.evaluate<boolean>(`${inside} !== null`));
  // A click needs its button in view: the page grows when the list is there.
  await own.evaluate(`${inside}.scrollIntoView()`);
  await press(own, 'All rows');
  await fill(own, '[aria-labelledby=browse] input[type=search]', query);
  await button(own, name);
  await own.evaluate(`${inside}.scrollIntoView()`);
  await press(own, name);
  return until('what the row says', () =>
    own.evaluate<string | undefined>(`${inside}.querySelector('.source .facts')?.innerText`),
  );
}

/** Mutes a source, or brings it back, as an options page does. */
export async function mute(own: Tab, entry: string, on: boolean): Promise<void> {
  expect(await message(own, 'settings:change', { list: 'muted', entry, on })).toEqual({ ok: true });
}
