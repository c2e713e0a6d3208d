/** `npm run screenshots`: the README's pictures, of the built extension on the bundled demo article. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { centre, type Surface, type Tab, until } from '../../test/e2e/support/browser';
import { type Chromium, launchChromium } from '../../test/e2e/support/chromium';
import { button, card } from '../../test/e2e/support/reader';

const OUT = 'test/screenshots';
const HTML = readFileSync('test/pages/demo.html', 'utf8');
const ADDRESS = new URL(/^<!-- (\S+) -->/.exec(HTML)?.[1] ?? '');

function save(name: string, picture: Buffer): void {
  writeFileSync(join(OUT, `${name}.png`), picture);
  console.log(join(OUT, `${name}.png`));
}

/** The first badge: the widest of our buttons, since marks are square. */
function badge(tab: Tab) {
  return until('a badge', async () => (await tab.perceive('button')).find((one) => one.width > 3 * one.height));
}

async function article(browser: Chromium, name: string): Promise<Tab> {
  const tab = await browser.open(ADDRESS.href);
  await badge(tab);
  save(`article-${name}`, await tab.screenshot());
  await tab.click(centre(await badge(tab)));
  await until('the card', () => card(tab));
  save(`card-${name}`, await tab.screenshot());
  await tab.press('Escape');
  return tab;
}

async function ownPages(browser: Chromium, tab: Tab, theme: string): Promise<void> {
  const popup: Surface = await tab.popup();
  await button(popup, '→');
  save(`popup-${theme}`, await popup.screenshot());
  await popup.close();
  for (const page of ['options', 'welcome']) {
    const own = await browser.extensionPage(`src/${page}/index.html`);
    await until(page, async () => (await own.perceive('heading')).length > 1);
    save(`${page}-${theme}`, await own.screenshot());
    await own.close();
  }
}

async function inTheme(dark: boolean): Promise<void> {
  const theme = dark ? 'dark' : 'light';
  for (const [width, height] of [
    [1280, 900],
    [375, 760],
  ] as const) {
    const browser = await launchChromium({ dark, width, height });
    try {
      await browser.serve(ADDRESS.hostname, { html: HTML });
      const tab = await article(browser, width > 500 ? theme : `${theme}-narrow`);
      if (width > 500) await ownPages(browser, tab, theme);
    } finally {
      await browser.close();
    }
  }
}

mkdirSync(OUT, { recursive: true });
await inTheme(false);
await inTheme(true);
