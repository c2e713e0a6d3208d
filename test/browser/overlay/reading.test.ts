/** What different readers meet: screen readers, dark pages, print, little motion, muted sources. */
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { badge, badges, card, click, drawn, hosts, items, marks, open, PLAIN, root, type Scene } from './support';

const DARK = 'body { background: #111 !important; color: #eee !important }';

/** axe looks into open roots only: it is shown ours as if it were one. */
async function violations(): Promise<readonly string[]> {
  const [host] = hosts();
  if (host === undefined) throw new Error('no host');
  Object.defineProperty(host, 'shadowRoot', { configurable: true, get: root });
  const { violations: found, passes } = await axe.run(host, { rules: { region: { enabled: false } } });
  expect(passes.length).toBeGreaterThan(3);
  return found.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`);
}

async function media(features: Readonly<Record<string, string>>, type = ''): Promise<void> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await cdp().send('Emulation.setEmulatedMedia', { media: type, features: list });
}

beforeEach(() => media({}));

describe.each([
  ['light', ''],
  ['dark', DARK],
])('on a %s page', (ground, css) => {
  it('follows the page, and axe finds nothing on badges, marks and card', async () => {
    await open({ ...PLAIN, css });
    expect(root().querySelector<HTMLElement>('.layer:not(.measure)')?.dataset.ground).toBe(ground);
    expect(marks().length).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
    await click(badge());
    await expect.poll(() => card()?.dataset.placed).toBe('');
    const why = card()?.querySelector('details');
    if (why) why.open = true;
    expect(await violations()).toEqual([]);
  });

  it('the reader’s own choice wins', async () => {
    const theme = ground === 'dark' ? 'light' : 'dark';
    await open({ ...PLAIN, css, theme });
    expect(root().querySelector<HTMLElement>('.layer:not(.measure)')?.dataset.ground).toBe(theme);
  });
});

describe('a muted source', () => {
  const HIDDEN: Scene = { ...PLAIN, stories: PLAIN.stories.map((story) => ({ ...story, hiddenBy: 'The Sun' })) };

  it('leaves an empty mark with its name, and nothing to open', async () => {
    await open(HIDDEN);
    expect(badges().length).toBe(2);
    expect(badge().textContent).toContain('hidden by you: The Sun');
    expect(items().some((item) => item instanceof HTMLButtonElement)).toBe(false);
    expect(marks().every((mark) => mark.getAttribute('aria-label') === 'hidden by you: The Sun')).toBe(true);
    expect(marks().length).toBeGreaterThan(0);
    expect(root().textContent).not.toContain('Harbour Post');
    await click(badge());
    await drawn();
    expect(card()).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('is scrolled to without a card', async () => {
    const { overlay } = await open(HIDDEN);
    expect(overlay.jump(0)).toBe(true);
    await drawn();
    expect(card()).toBeNull();
  });
});

describe('a story in one uncited sentence', () => {
  it('has a mark and no badge, and the mark opens its card', async () => {
    await open({ ...PLAIN, stories: [{ player: 'Brandt', at: ['Real Solmar want'], mark: true }] });
    expect(badges().length).toBe(0);
    const [mark] = marks();
    if (mark === undefined) throw new Error('no mark');
    await click(mark);
    await expect.poll(() => card()?.textContent).toContain('Brandt');
  });
});

describe('names', () => {
  it('say all three segments, also where only glyphs are shown', async () => {
    await page.viewport(375, 700);
    await open();
    for (const one of badges()) {
      expect(one.getAttribute('aria-label') ?? one.textContent).toMatch(/Side: .*Caution: /);
      expect(one.querySelectorAll('svg:not([aria-hidden])').length).toBe(0);
    }
  });

  it('of a badge hold its source on a phone and on a desk', async () => {
    await open();
    expect(badge().textContent).toBe(
      'Perrin. Perrin · Talks · Harbour Post. Side: local to the buyer. Caution: Denied',
    );
  });
});

describe('media', () => {
  it('nothing of ours is printed', async () => {
    await open();
    await media({}, 'print');
    const [host] = hosts();
    expect(host === undefined ? '' : getComputedStyle(host).display).toBe('none');
    await media({}, '');
    expect(host === undefined ? '' : getComputedStyle(host).display).toBe('block');
  });

  it('forced colours keep text, border and ground apart', async () => {
    await media({ 'forced-colors': 'active' });
    await open();
    const { color, backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(badge());
    expect(color).not.toBe(backgroundColor);
    expect(borderTopColor).not.toBe(backgroundColor);
    expect(borderTopWidth).not.toBe('0px');
  });

  it('nothing moves by itself', async () => {
    await open();
    await click(badge());
    await expect.poll(card).not.toBeNull();
    expect(root().getAnimations().length).toBe(0);
  });
});
