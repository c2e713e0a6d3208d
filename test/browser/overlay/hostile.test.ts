/** Pages that hide, fight or forge the overlay. Each attack has a control: without it the badge is there. */
import { describe, expect, it, vi } from 'vitest';
import { Overlay } from '../../../src/overlay/overlay';
import {
  badge,
  badges,
  build,
  card,
  click,
  drawn,
  HOST,
  hosts,
  items,
  open,
  PLAIN,
  root,
  start,
  testSignal,
} from './support';

/** What a reader would meet at the badge's place. */
function reachable(): boolean {
  const box = badge().getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  return document.elementFromPoint(x, y) === hosts()[0] && badge().contains(root().elementFromPoint(x, y));
}

function host(): HTMLElement {
  const [found] = hosts();
  if (!(found instanceof HTMLElement)) throw new Error('no host');
  return found;
}

const HIDING =
  'display: none !important; opacity: 0 !important; visibility: hidden !important; transform: translateX(-9999px) !important; pointer-events: none !important; position: static !important';

describe('styles of the page', () => {
  it('cannot hide it by rules', async () => {
    await open({
      ...PLAIN,
      css: `${HOST}, html > * { ${HIDING} } body { display: block !important; visibility: visible !important; opacity: 1 !important; transform: none !important; pointer-events: auto !important }`,
    });
    expect(reachable()).toBe(true);
  });

  it('cannot hide it by inline styles and animations', async () => {
    await open();
    host().animate({ opacity: 0, transform: 'scale(0)' }, { fill: 'forwards', duration: 1 }).finish();
    host().setAttribute('style', HIDING);
    expect(reachable()).toBe(true);
    expect(getComputedStyle(host()).opacity).toBe('1');
    await expect.poll(() => host().hasAttribute('style')).toBe(false);
  });

  it('are not met by ours: no class, name or rule of ours reaches the page', async () => {
    await open();
    expect(host().attributes.length).toBe(0);
    expect(host().shadowRoot).toBeNull();
    const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
    expect(rules.length).toBe(1);
    expect(rules.join()).not.toMatch(/pinch|salt/i);
  });

  it('its text is not to be selected', async () => {
    await open();
    document.execCommand('selectAll');
    expect(String(getSelection())).toContain('Eastvale');
    expect(String(getSelection())).not.toContain('local to the buyer');
    getSelection()?.removeAllRanges();
  });
});

describe('attributes that make it dead', () => {
  it.each(['inert', 'hidden', 'popover', 'class', 'dir'])('%s is taken off again', async (name) => {
    await open();
    expect(reachable()).toBe(true);
    host().setAttribute(name, '');
    await expect.poll(() => host().hasAttribute(name)).toBe(false);
    await expect.poll(reachable).toBe(true);
    await click(badge());
    await expect.poll(card).not.toBeNull();
  });
});

describe('a fight', () => {
  it('ends after a few rounds: the page gives up nothing, we withdraw and say so', async () => {
    const { withdrawn, overlay } = await open();
    let rounds = 0;
    const fight = new MutationObserver(() => {
      for (const one of hosts()) {
        rounds++;
        one.remove();
      }
    });
    fight.observe(document, { childList: true, subtree: true });
    testSignal().addEventListener('abort', () => fight.disconnect());
    host().remove();
    await expect.poll(() => withdrawn.mock.calls.length).toBe(1);
    expect(rounds).toBeLessThanOrEqual(10);
    expect(hosts()).toEqual([]);
    expect(CSS.highlights.size).toBe(0);
    expect(document.adoptedStyleSheets).toEqual([]);
    expect(overlay.withdrawn).toBe(true);
    overlay.refresh();
    await drawn();
    expect(hosts()).toEqual([]);
  });

  it('one removal is repaired, once', async () => {
    const { withdrawn } = await open();
    host().remove();
    await expect.poll(() => hosts().length).toBe(1);
    await drawn();
    expect(reachable()).toBe(true);
    expect(withdrawn).not.toHaveBeenCalled();
  });

  it('is not taken up by a run whose extension is gone', async () => {
    let alive = true;
    build(PLAIN);
    await start(PLAIN, () => alive);
    alive = false;
    host().remove();
    await drawn();
    await new Promise((resolve) => setTimeout(resolve, 0));
    await expect.poll(() => hosts().length).toBe(0);
  });
});

describe('the registry of highlights and the style sheets', () => {
  it('are set again when the page has emptied them', async () => {
    const { overlay } = await open();
    expect(CSS.highlights.size).toBe(1);
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
    overlay.refresh();
    await expect.poll(() => CSS.highlights.size).toBe(1);
    expect(document.adoptedStyleSheets.length).toBe(1);
  });

  it('a range that the page has moved is not believed', async () => {
    const { overlay } = await open();
    const [highlight] = CSS.highlights.values();
    const other = document.querySelectorAll('p')[1]?.firstChild;
    for (const range of highlight ?? []) if (range instanceof Range && other) range.selectNode(other);
    overlay.refresh();
    await drawn();
    const marked = [...CSS.highlights.values()].flatMap((one) => [...one]).map(String);
    expect(marked.length).toBe(4);
    expect(marked.some((text) => text.startsWith('He has two years'))).toBe(false);
  });

  it('say the same whatever the reader hides', async () => {
    const { overlay } = await open();
    const plain = [...CSS.highlights.values()].flatMap((one) => [...one]).map(String);
    const hidden = { ...PLAIN, stories: PLAIN.stories.map((story) => ({ ...story, hiddenBy: 'The Sun' })) };
    overlay.end();
    await start(hidden);
    await drawn();
    for (const one of CSS.highlights.values()) expect([...one].map(String)).toEqual(plain);
  });
});

describe('text that changes under a badge', () => {
  it('takes the badge away, or the badge goes where the words went', async () => {
    const { overlay } = await open();
    const before = badges().length;
    const last = document.querySelector('p:last-of-type');
    const words = last?.textContent ?? '';
    if (last)
      last.textContent = 'A line about the weather and the pitch that has nothing to do with anybody who might go.';
    overlay.refresh();
    await expect.poll(() => badges().length).toBe(before - 1);
    const moved = document.createElement('p');
    moved.textContent = words;
    document.querySelector('article')?.append(moved);
    overlay.refresh();
    await expect.poll(() => badges().length).toBe(before);
    const own = items()
      .find((item) => item.dataset.id === 's1')
      ?.getBoundingClientRect();
    const box = moved.getBoundingClientRect();
    expect(Math.abs((own?.top ?? 0) - box.top)).toBeLessThan(60);
  });
});

describe('dialogs and full screen', () => {
  it('nothing of ours is shown while everything else is dead', async () => {
    await open();
    await click(badge());
    await expect.poll(card).not.toBeNull();
    const dialog = document.createElement('dialog');
    dialog.textContent = 'Accept our cookies';
    document.body.append(dialog);
    dialog.showModal();
    await expect.poll(() => items().length).toBe(0);
    expect(card()).toBeNull();
    dialog.close();
    await expect.poll(() => badges().length).toBe(2);
    expect(reachable()).toBe(true);
  });
});

describe('names that shadow properties', () => {
  it('do not matter', async () => {
    const names = [
      'parentNode',
      'closest',
      'getBoundingClientRect',
      'textContent',
      'isConnected',
      'contains',
      'append',
    ];
    build(PLAIN);
    const form = document.createElement('form');
    for (const name of names) {
      const input = document.createElement('input');
      input.name = name;
      input.type = 'hidden';
      form.append(input);
    }
    const main = document.querySelector('main');
    const article = document.querySelector('article');
    if (main && article) {
      Element.prototype.append.call(form, article);
      main.append(form);
    }
    for (const id of ['browser', 'chrome', 'navigation', '__run']) {
      const link = document.createElement('a');
      link.id = id;
      main?.append(link);
    }
    await start(PLAIN);
    expect(badges().length).toBe(2);
    expect(reachable()).toBe(true);
  });
});

describe('a page without encryption', () => {
  it('lacks what browsers keep for encrypted ones, and has badges all the same', async () => {
    const uuid = Object.getOwnPropertyDescriptor(Crypto.prototype, 'randomUUID');
    Reflect.deleteProperty(Crypto.prototype, 'randomUUID');
    try {
      await open();
      expect(badges().length).toBe(2);
      expect(CSS.highlights.size).toBe(1);
    } finally {
      if (uuid) Object.defineProperty(Crypto.prototype, 'randomUUID', uuid);
    }
  });
});

describe('a page of which nothing is told', () => {
  it('keeps its list of style sheets untouched', () => {
    const { adoptedStyleSheets } = document;
    const services = {
      t: (key: string) => key,
      basis: async () => [],
      exported: () => '',
      withdrawn: () => undefined,
      alive: () => true,
    };
    const set = vi.spyOn(document, 'adoptedStyleSheets', 'set');
    const overlay = new Overlay(document, 'auto', services);
    overlay.clear();
    overlay.end();
    expect(set).not.toHaveBeenCalled();
    expect(document.adoptedStyleSheets).toBe(adoptedStyleSheets);
    set.mockRestore();
  });
});

describe('the end', () => {
  it('leaves nothing behind', async () => {
    build(PLAIN);
    const before = document.documentElement.outerHTML;
    const { overlay } = await start(PLAIN);
    expect(hosts().length).toBe(1);
    overlay.end();
    overlay.refresh();
    await drawn();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(CSS.highlights.size).toBe(0);
    expect(document.adoptedStyleSheets).toEqual([]);
  });
});
