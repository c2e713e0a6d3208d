/** Draws public/icons/*.png from the SVG files beside them: `node src/dev/icons.mjs` (needs Chromium). */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const folder = resolve(fileURLToPath(import.meta.url), '../../../public/icons');
/** Small sizes have a drawing of their own: the ball's seams would be a grey blur. `idle`: not running on this page. */
const drawings = [
  { svg: 'icon-small.svg', prefix: '', sizes: [16] },
  { svg: 'icon.svg', prefix: '', sizes: [32, 48, 128] },
  { svg: 'idle-small.svg', prefix: 'idle-', sizes: [16] },
  { svg: 'idle.svg', prefix: 'idle-', sizes: [32, 48] },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const { svg, prefix, sizes } of drawings) {
  const image = `data:image/svg+xml;base64,${readFileSync(join(folder, svg)).toString('base64')}`;
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}img{display:block;width:${size}px}</style><img src="${image}">`);
    await page.screenshot({ path: join(folder, `${prefix}${size}.png`), omitBackground: true });
  }
}
await browser.close();
