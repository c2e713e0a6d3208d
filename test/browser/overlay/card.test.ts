/** The card: opened and closed with mouse and keys, focus comes and goes back, every part of the Receipt is in it. */
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { badge, badges, card, click, drawn, hosts, items, marks, open, PLAIN, root, testSignal } from './support';

const active = () => root().activeElement;

function text(): string {
  return card()?.textContent ?? '';
}

function buttonNamed(name: string): HTMLButtonElement {
  const found = [...(card()?.querySelectorAll('button') ?? [])].find((one) => one.textContent?.trim() === name);
  if (found === undefined) throw new Error(`no button ${name}`);
  return found;
}

async function opened(): Promise<HTMLElement> {
  await click(badge());
  await expect.poll(card).not.toBeNull();
  await expect.poll(() => card()?.dataset.placed).toBe('');
  return card() ?? document.body;
}

describe('mouse', () => {
  it('opens on a click, closes on the next', async () => {
    await open();
    await opened();
    expect(badge().getAttribute('aria-expanded')).toBe('true');
    await click(badge());
    await expect.poll(card).toBeNull();
    expect(badge().getAttribute('aria-expanded')).toBe('false');
  });

  it('opens from a mark at its own sentence', async () => {
    await open();
    const mark = marks()[0];
    if (mark === undefined) throw new Error('no mark');
    await click(mark);
    await expect.poll(text).toContain('This sentence');
  });

  it('closes on a press elsewhere and leaves the focus where the reader put it', async () => {
    await open();
    await opened();
    const input = document.createElement('input');
    document.querySelector('article')?.append(input);
    await click(input);
    await expect.poll(card).toBeNull();
    expect(document.activeElement).toBe(input);
  });

  it('has a button to close it', async () => {
    await open();
    await opened();
    const close = card()?.querySelector('.close');
    if (close) await click(close);
    await expect.poll(card).toBeNull();
    expect(active()).toBe(badge());
  });

  it.each([1280, 375])('is inside what is visible at %i px and scrolls inside', async (width) => {
    await page.viewport(width, 600);
    await open();
    const box = (await opened()).getBoundingClientRect();
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
    expect(box.bottom).toBeLessThanOrEqual(600);
    expect(box.height).toBeGreaterThan(200);
    const { scrollHeight = 0, clientHeight = 0 } = card() ?? {};
    expect(scrollHeight).toBeGreaterThan(clientHeight);
  });
});

describe('keys', () => {
  it.each(['{Enter}', ' '])('%s opens, Escape closes, the focus comes back', async (key) => {
    await open();
    badge().focus();
    await userEvent.keyboard(key);
    await expect.poll(card).not.toBeNull();
    expect(active()).toBe(card());
    await userEvent.keyboard('{Escape}');
    await expect.poll(card).toBeNull();
    expect(active()).toBe(badge());
  });

  it('reaches every badge and mark, and what is in the card', async () => {
    await open();
    const reachable = items().filter((item) => item.tabIndex === 0);
    expect(reachable.length).toBe(items().length);
    badge().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(card).not.toBeNull();
    await userEvent.keyboard('{Tab}');
    expect(active()?.getAttribute('aria-label')).toBe('Close');
  });

  it('leaves a page in peace that takes the focus away', async () => {
    await open();
    const trap = document.createElement('input');
    document.body.append(trap);
    let rounds = 0;
    const steal = (event: FocusEvent) => {
      if (event.target === trap) return;
      rounds++;
      trap.focus();
    };
    document.addEventListener('focusin', steal, { signal: testSignal() });
    await opened();
    await drawn();
    expect(rounds).toBeLessThan(5);
    await userEvent.keyboard('{Escape}');
    await expect.poll(card).toBeNull();
  });
});

describe('content', () => {
  it('tells the Receipt, the path, the sides, cautions, money and reasons', async () => {
    const { view } = await open();
    await opened();
    const [story] = view.stories;
    expect(card()?.getAttribute('role')).toBe('dialog');
    expect(card()?.querySelector('h2')?.textContent).toBe(story?.title);
    for (const part of [
      story?.receipt[1],
      story?.receipt[2],
      'Harbour Post',
      'Eastvale United',
      'Northport',
      'Headline ahead of text',
      'Not linked',
      '£30m',
      'offer',
      'Why this badge?',
    ]) {
      expect(text()).toContain(part);
    }
    expect(card()?.querySelector('a')?.href).toBe('https://harbour.example/a');
    expect(card()?.querySelector('a')?.rel).toContain('noopener');
  });

  it('asks for the basis of a side when the reader wants it', async () => {
    const basis = vi.fn(async () => [
      { id: 'b', statement: 'Northport newspaper.', grade: 'B', reference: 'its masthead', checked: '2026-01-10' },
    ]);
    await open({ ...PLAIN, basis });
    await opened();
    expect(basis).not.toHaveBeenCalled();
    await click(buttonNamed('Why we say so'));
    await expect.poll(text).toContain('its masthead');
    expect(basis).toHaveBeenCalledWith(['harbour-post-1']);
    expect(text()).toContain('2026-01-10');
  });

  it('says so when the basis cannot be had', async () => {
    await open({ ...PLAIN, basis: async () => Promise.reject(new Error('gone')) });
    await opened();
    await click(buttonNamed('Why we say so'));
    await expect.poll(text).toContain('Could not be looked up');
  });

  it('copies each format', async () => {
    await open();
    await opened();
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    for (const [name, format] of [
      ['Text', 'text'],
      ['Markdown', 'markdown'],
      ['Page as JSON', 'json'],
      ['Page as JSON-LD', 'jsonld'],
    ] as const) {
      await click(buttonNamed(name));
      await expect.poll(() => write.mock.lastCall).toEqual([`${format} of story 0`]);
    }
    await expect.poll(text).toContain('Copied: Page as JSON-LD');
    write.mockRejectedValue(new Error('no'));
    await click(buttonNamed('Text'));
    await expect.poll(text).toContain('Could not be copied');
    write.mockRestore();
  });

  it('stays open over a new reading of the same story, and closes when its words are gone', async () => {
    const { overlay, view, services } = await open();
    void services;
    await opened();
    overlay.refresh();
    await drawn();
    expect(card()).not.toBeNull();
    expect(view.stories.length).toBe(2);
    document.querySelector('h1')?.remove();
    overlay.refresh();
    await expect.poll(card).toBeNull();
  });

  it('opens from the popup and scrolls there', async () => {
    const { overlay } = await open({ ...PLAIN, css: 'h1 { margin-bottom: 3000px }' });
    expect(overlay.jump(3)).toBe(true);
    await expect.poll(text).toContain('Brandt');
    expect(window.scrollY).toBeGreaterThan(1000);
    await expect.poll(() => badges().length).toBeGreaterThan(0);
    expect(overlay.jump(99)).toBe(false);
  });
});

describe('clicks that nobody made', () => {
  it('do nothing', async () => {
    await open();
    const [host] = hosts();
    if (!(host instanceof HTMLElement)) throw new Error('no host');
    const { left, top } = badge().getBoundingClientRect();
    host.click();
    const under = document.elementFromPoint(left + 5, top + 5);
    expect(under).toBe(host);
    if (under instanceof HTMLElement) under.click();
    badge().click();
    badge().dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true }));
    badge().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    await drawn();
    await drawn();
    expect(card()).toBeNull();
  });

  it('a real one opens the card although the page swallows clicks', async () => {
    const swallow = (event: Event) => event.stopImmediatePropagation();
    for (const type of ['click', 'pointerdown', 'mousedown']) {
      window.addEventListener(type, swallow, { capture: true, signal: testSignal() });
    }
    await open();
    await click(badge());
    await expect.poll(card).not.toBeNull();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(card()).not.toBeNull();
  });
});
