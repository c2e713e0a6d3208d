/** Attacks on badges that are already there: their being there is each test's control. */
import { describe, expect, it } from 'vitest';
import { centre, type Tab, type TestBrowser, until } from './browser';
import { boxOfWords, button, buttons, card, distance, press } from './reader';
import { alive, BADGE, hosts, marked, plainTab, popupSays, SECOND, settled, shownNames, unharmed } from './scene';

const OURS = `[...document.documentElement.children].find((one) => !['HEAD', 'BODY'].includes(one.tagName))`;

async function opens(tab: Tab): Promise<void> {
  await press(tab, BADGE);
  await until('the card', () => card(tab));
}

const REMOVES_ALWAYS = `(() => {
  const remove = () => { window.rounds = (window.rounds ?? 0) + 1; const one = ${OURS}; if (one) one.remove(); };
  new MutationObserver(remove).observe(document.documentElement, { childList: true });
  remove();
})()`;

/** What a page can do to an element with events of its own making. */
const SYNTHETIC = (x: number, y: number) => `(() => {
  const host = ${OURS};
  const at = { bubbles: true, composed: true, cancelable: true, clientX: ${x}, clientY: ${y}, button: 0, detail: 1 };
  for (const target of [host, document.elementFromPoint(${x}, ${y})]) {
    for (const type of ['pointerdown', 'pointerup']) target.dispatchEvent(new PointerEvent(type, at));
    for (const type of ['mousedown', 'mouseup', 'click']) target.dispatchEvent(new MouseEvent(type, at));
    for (const key of ['Enter', ' ']) target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    target.focus();
    target.click();
  }
})()`;

function attributes(browser: () => TestBrowser): void {
  it.each([
    ['style', HIDDEN_STYLE],
    ['inert', ''],
    ['hidden', ''],
    ['popover', 'manual'],
  ])('the attribute %s put on our element: the badge can still be pressed', async (name, value) => {
    const tab = await plainTab(browser());
    await tab.evaluate(`${OURS}.setAttribute('${name}', '${value}')`);
    await until('its removal', () => tab.evaluate<boolean>(`!${OURS}.hasAttribute('${name}')`));
    await settled(tab);
    await opens(tab);
    await unharmed(tab);
    await tab.close();
  });

  it('an animation of our element: the badge can still be pressed', async () => {
    const tab = await plainTab(browser());
    await tab.evaluate(
      `void ${OURS}.animate({ opacity: 0, transform: 'scale(0)', visibility: 'hidden' }, { fill: 'forwards', duration: 1 }).finish()`,
    );
    await opens(tab);
    await unharmed(tab);
    await tab.close();
  });
}

const HIDDEN_STYLE = 'display: none !important; opacity: 0 !important; pointer-events: none !important';

function input(browser: () => TestBrowser): void {
  it('clicks swallowed on their way: the badge still opens its card', async () => {
    const tab = await plainTab(browser());
    await tab.evaluate(`['click', 'pointerdown', 'mousedown'].forEach((type) =>
      window.addEventListener(type, (event) => event.stopImmediatePropagation(), true))`);
    await opens(tab);
    await unharmed(tab);
    await tab.close();
  });

  it('clicks and keys of the page’s own making do nothing', async () => {
    const tab = await plainTab(browser());
    const { x, y } = centre(await button(tab, BADGE));
    await tab.evaluate(SYNTHETIC(x, y));
    await alive(tab);
    expect(await card(tab)).toBeNull();
    await opens(tab);
    await unharmed(tab);
    await tab.close();
  });

  it('a modal dialog: nothing of ours lies dead below it, and all is back when it closes', async () => {
    const tab = await plainTab(browser());
    await tab.evaluate(`(() => {
      const dialog = document.createElement('dialog');
      dialog.textContent = 'Accept our cookies';
      document.body.append(dialog);
      dialog.showModal();
    })()`);
    await until('no badge', async () => (await buttons(tab, BADGE)).length === 0);
    await tab.evaluate(`document.querySelector('dialog').close()`);
    await opens(tab);
    await unharmed(tab);
    await tab.close();
  });
}

function removal(browser: () => TestBrowser): void {
  it('one removal is repaired', async () => {
    const tab = await plainTab(browser());
    await tab.evaluate(`${OURS}.remove()`);
    await settled(tab);
    expect(await hosts(tab)).toBe(1);
    await opens(tab);
    await unharmed(tab);
    await tab.close();
  });

  it('a fight is given up: the tab lives, and the popup says so and lists everything', async () => {
    const tab = await plainTab(browser());
    await tab.evaluate(REMOVES_ALWAYS);
    const said = await popupSays(tab, 'kept taking our marks away');
    for (const name of ['Bellandi', 'Perrin']) expect(said).toContain(name);
    expect(await hosts(tab)).toBe(0);
    expect(await marked(tab)).toEqual([]);
    expect(await tab.evaluate('window.rounds')).toBeLessThan(20);
    await until('the number', async () => (await tab.toolbar()) === '2');
    await unharmed(tab);
    await tab.close();
  });

  it('a document written anew: what is shown belongs to what is there', async () => {
    const tab = await plainTab(browser());
    await tab.evaluate(`(() => {
      document.open();
      document.write('<!doctype html><html lang="en"><body><p>Nothing to see.</p></body></html>');
      document.close();
    })()`);
    await until('the old badges to go', async () => (await shownNames(tab)).length === 0);
    await unharmed(tab);
    await tab.close();
  });

  it('the root element replaced by another with the same story: one set of badges', async () => {
    const tab = await plainTab(browser());
    const before = await shownNames(tab);
    await tab.evaluate(`(() => {
      const copy = document.documentElement.cloneNode(true);
      copy.lastElementChild.remove();
      document.replaceChild(copy, document.documentElement);
    })()`);
    await until('the badges again', async () => {
      expect(await shownNames(tab)).toEqual(before);
      return (await hosts(tab)) === 1;
    });
    await opens(tab);
    await unharmed(tab);
    await tab.close();
  });
}

function rewriting(browser: () => TestBrowser): void {
  const WORDS = 'Elsewhere, Leeds have opened talks with Lens';
  const PARAGRAPH = `[...document.querySelectorAll('article p')].find((one) => one.textContent.startsWith('Elsewhere'))`;

  it('a paragraph that hydration writes anew keeps its badge', async () => {
    const tab = await plainTab(browser());
    await tab.evaluate(`(() => { const old = ${PARAGRAPH}; old.replaceWith(old.cloneNode(true)); })()`);
    await until('its badge beside the words', async () => {
      const [badge] = await buttons(tab, SECOND);
      const words = await boxOfWords(tab, WORDS);
      return badge !== undefined && words !== null && distance(badge, words) <= 60;
    });
    await unharmed(tab);
    await tab.close();
  });

  it('a paragraph about something else loses it', async () => {
    const tab = await plainTab(browser());
    await tab.evaluate(`void (${PARAGRAPH}.textContent = 'The under-18s play at Thorp Arch on Saturday morning.')`);
    await until('its badge to go', async () => (await buttons(tab, SECOND)).length === 0);
    // The story is read anew meanwhile.
    await button(tab, BADGE);
    await unharmed(tab);
    await tab.close();
  });
}

function navigation(browser: () => TestBrowser): void {
  /**
   * Time is counted in turns of the page's own clock, 20 ms each where the machine is idle: a busy one, which is late
   * with them, is late with everything.
   */
  const SWAP = `new Promise((done) => {
    const story = document.querySelector('article');
    history.pushState(null, '', '/news/next');
    story.innerHTML = '<h1>Leeds name new kit supplier</h1>' + '<p>The club said that the shirts will be sold from Monday in all shops and on its own pages, and that they will be white.</p>'.repeat(4);
    let turns = 0;
    const clock = setInterval(() => {
      turns++;
      if (turns < 500 && [...CSS.highlights.values()].some((one) => one.size > 0)) return;
      clearInterval(clock);
      done(turns);
    }, 20);
  })`;

  it('a story swapped in the same document: the old claims are gone within 500 ms, and so is the number', async () => {
    const tab = await plainTab(browser());
    await until('the number', async () => (await tab.toolbar()) === '2');
    expect((await marked(tab)).length).toBeGreaterThan(0);
    expect(await tab.evaluate<number>(SWAP)).toBeLessThanOrEqual(25);
    expect(await shownNames(tab)).toEqual([]);
    await until('no number', async () => ['', '0'].includes(await tab.toolbar()));
    await unharmed(tab);
    await tab.close();
  });
}

/** A page that never rests: what it adds and changes is not the story. */
function unrest(browser: () => TestBrowser): void {
  it('a hundred more articles by endless scroll: the story keeps its badges, and there are few', async () => {
    const tab = await plainTab(browser());
    const before = await marked(tab);
    await tab.evaluate(`new Promise((done) => {
      let batch = 0;
      const clock = setInterval(() => {
        const more = document.createElement('article');
        more.innerHTML = '<h2>Lens name their squad</h2>' + '<p>Lens want Torino midfielder Paolo Rastelli, according to Marca.</p>'.repeat(10);
        document.body.append(more);
        scrollTo(0, document.documentElement.scrollHeight);
        batch++;
        if (batch < 100) return;
        clearInterval(clock);
        scrollTo(0, 0);
        done();
      }, 10);
    })`);
    await settled(tab);
    expect((await shownNames(tab)).length).toBeLessThanOrEqual(200);
    expect(await marked(tab)).toEqual(expect.arrayContaining([...before]));
    expect(await hosts(tab)).toBe(1);
    await unharmed(tab);
    await tab.close();
  });

  it('a storm of changes beside the story: the badges stay, and can be pressed', async () => {
    const tab = await plainTab(browser());
    await tab.evaluate(`(() => {
      const ticker = document.createElement('div');
      document.body.append(ticker);
      setInterval(() => {
        for (let at = 0; at < 500; at++) ticker.textContent = 'Goal number ' + at;
        document.documentElement.classList.toggle('tick');
      }, 10);
    })()`);
    await alive(tab);
    await settled(tab);
    await opens(tab);
    expect(await hosts(tab)).toBe(1);
    await unharmed(tab);
    await tab.close();
  });

  it('a hash in the address and history entries without a change: nothing is read anew or lost', async () => {
    const tab = await plainTab(browser());
    const before = await shownNames(tab);
    await tab.evaluate(
      `(() => { for (let at = 0; at < 50; at++) history.replaceState(null, '', '#p' + at); location.hash = 'end'; })()`,
    );
    await alive(tab);
    expect(await shownNames(tab)).toEqual(before);
    await unharmed(tab);
    await tab.close();
  });
}

export function hostileLive(browser: () => TestBrowser): void {
  describe('an attack on badges that are there', () => {
    attributes(browser);
    input(browser);
    removal(browser);
    rewriting(browser);
    navigation(browser);
    unrest(browser);
  });
}
