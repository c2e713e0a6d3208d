/** Shows a page with the extension in a Chromium of this machine, with a fresh profile that is removed afterwards. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { badgeShown } from './badge-shown.mjs';
import { launch } from './cdp.mjs';
import { machine } from './system.mjs';

/** @typedef {import('./cdp.mjs').Send} Send */
/** @typedef {{ path: string, extension: string, url: string, host: string, headed: boolean, picture: string }} Show */

const PATIENCE_MS = 60_000;

/**
 * Opens `show.url` with the extension. Headed: until the user closes the browser. Headless: prints the Receipts and
 * writes a screenshot to `show.picture`.
 * @param {Show} show
 */
export async function showInChromium(show) {
  const profile = mkdtempSync(join(tmpdir(), 'pinch-of-salt-'));
  const browser = launch(show.path, profile, [
    `--host-resolver-rules=MAP ${show.host} 127.0.0.1`,
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    ...(machine.root ? ['--no-sandbox'] : []),
    ...(show.headed ? [] : ['--headless=new', '--window-size=1280,900']),
    'about:blank',
  ]);
  try {
    const { id } = await browser.send('Extensions.loadUnpacked', { path: show.extension });
    const page = await openPage(browser.send, show.url);
    if (show.headed) {
      console.log('Opened. Close the browser to end.');
      await browser.ended;
    } else {
      await report(browser.send, id, page, show);
      await browser.send('Browser.close').catch(() => {});
      await browser.ended;
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/**
 * Navigates the browser's first tab; its session and target id.
 * @param {Send} send
 * @param {string} url
 */
async function openPage(send, url) {
  const { targetInfos } = await send('Target.getTargets');
  const tab = targetInfos.find((/** @type {{ type: string }} */ target) => target.type === 'page');
  const { sessionId } = await send('Target.attachToTarget', { targetId: tab.targetId, flatten: true });
  await send('Page.enable', {}, sessionId);
  const { errorText } = await send('Page.navigate', { url }, sessionId);
  if (errorText) throw new Error(`${url}: ${errorText}`);
  return sessionId;
}

/**
 * @param {Send} send
 * @param {string} id of the extension
 * @param {string} page session of the tab
 * @param {Show} show
 */
async function report(send, id, page, show) {
  const found = await receipts(send, id);
  console.log(found.text);
  // The welcome page may lie before it, and a page behind another draws nothing.
  await send('Page.bringToFront', {}, page);
  if (found.shown) await badgeShown(send, page);
  const { data } = await send('Page.captureScreenshot', {}, page);
  writeFileSync(show.picture, Buffer.from(data, 'base64'));
  console.log(`\nScreenshot: ${show.picture}`);
}

/**
 * What the extension found in the tab, as the popup would ask for it; `shown`: there is something to draw over the page.
 * @param {Send} send
 * @param {string} id
 */
async function receipts(send, id) {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const state = await pageState(send, id).catch(() => null);
    if (state?.state === 'found') {
      const texts = state.view.stories.map((/** @type {{ text: string }} */ story) => story.text);
      return { text: texts.join('\n\n'), shown: true };
    }
    if (state && state.state !== 'reading') return { text: `No transfer claims shown: ${state.state}.`, shown: false };
    if (Date.now() > end) return { text: `The extension did not answer within ${PATIENCE_MS / 1000} s.`, shown: false };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/**
 * Asks each tab from the extension's own worker, as its popup does.
 * @param {Send} send
 * @param {string} id
 */
async function pageState(send, id) {
  const { targetInfos } = await send('Target.getTargets');
  const worker = targetInfos.find(
    (/** @type {{ type: string, url: string }} */ target) =>
      target.type === 'service_worker' && target.url.startsWith(`chrome-extension://${id}/`),
  );
  if (!worker) return null;
  const { sessionId } = await send('Target.attachToTarget', { targetId: worker.targetId, flatten: true });
  const expression = `chrome.tabs.query({}).then((tabs) => Promise.any(
    tabs.map((tab) => chrome.tabs.sendMessage(tab.id, { type: 'page:state', ask: null }))))`;
  const { result, exceptionDetails } = await send(
    'Runtime.evaluate',
    { expression, awaitPromise: true, returnByValue: true },
    sessionId,
  );
  await send('Target.detachFromTarget', { sessionId });
  return exceptionDetails ? null : (result.value?.value ?? null);
}
