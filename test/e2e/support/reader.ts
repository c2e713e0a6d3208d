/** What a reader perceives of the extension, and does with it: by the accessibility tree, coordinates, real input. */
import { centre, type Perceived, type Surface, type Tab, until } from './browser';

/** The buttons of a page whose accessible name holds these words. */
export async function buttons(surface: Surface, words: string): Promise<readonly Perceived[]> {
  return (await surface.perceive('button')).filter((button) => button.name.includes(words));
}

/** The first such button, as soon as it is there. */
export function button(surface: Surface, words: string): Promise<Perceived> {
  return until(`a button "${words}"`, async () => (await buttons(surface, words))[0]);
}

/** The same thing seen twice at one place: a popup that still grows would take a click at a place already left. */
export function still(what: string, look: () => Promise<Perceived | undefined>): Promise<Perceived> {
  let before: Perceived | undefined;
  return until(`${what} to stand still`, async () => {
    const now = await look();
    const same = now !== undefined && before !== undefined && now.x === before.x && now.y === before.y;
    before = now;
    return same ? now : null;
  });
}

export async function press(surface: Surface, words: string): Promise<void> {
  await surface.click(centre(await still(`a button "${words}"`, async () => (await buttons(surface, words))[0])));
}

/** How long one press is given to show before it is made again, ms. */
const BRIEF = 5_000;

/** Opens the row that holds `row` in its name until `inside`, one of its own buttons, is there: a list may still move. */
export function openRow(surface: Surface, row: string, inside: string): Promise<boolean> {
  return until(`"${inside}" inside "${row}"`, async () => {
    const there = async () => (await buttons(surface, inside)).length > 0;
    if (await there()) return true;
    await press(surface, row);
    return until(`"${inside}"`, there, BRIEF);
  });
}

/** The open card, or null. */
export async function card(tab: Tab): Promise<Perceived | null> {
  return (await tab.perceive('dialog'))[0] ?? null;
}

/** Text that the page's words take up, in viewport pixels; null where they are not on the page. */
export function boxOfWords(
  tab: Tab,
  words: string,
): Promise<{ x: number; y: number; width: number; height: number } | null> {
  return tab.evaluate(`(() => {
    const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf(${JSON.stringify(words)});
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + ${words.length});
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
    return null;
  })()`);
}

/** Distance between two boxes, 0 where they touch or overlap. */
export function distance(
  a: { x: number; y: number; width: number; height: number },
  b: { x: number; y: number; width: number; height: number },
): number {
  const dx = Math.max(0, a.x - (b.x + b.width), b.x - (a.x + a.width));
  const dy = Math.max(0, a.y - (b.y + b.height), b.y - (a.y + a.height));
  return Math.hypot(dx, dy);
}
