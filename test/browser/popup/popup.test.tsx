import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PageState } from '../../../src/platform/protocol';
import { Popup } from '../../../src/popup/popup';
import '../../../src/popup/popup.css';
import { fake } from '../../fakes/webextension-polyfill';
import { expectAccessible, freshExtension, mount, stored } from '../support/mount';
import { SITE, scene, TAB, viewOf } from './scene';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const text = (words: string | RegExp) => page.getByText(words);

beforeEach(async () => {
  await freshExtension();
  await page.viewport(400, 700);
  vi.restoreAllMocks();
  vi.spyOn(window, 'close').mockImplementation(() => undefined);
});

describe('a page that is still loading', () => {
  test('is asked again until its script is there', async () => {
    scene();
    const script = fake.state.scripts.get(TAB);
    fake.state.scripts.delete(TAB);
    mount(<Popup />);
    await expect.element(text('Not running on this page')).toBeVisible();
    if (script) fake.state.scripts.set(TAB, script);
    await expect.element(button(/Brandt/).first()).toBeVisible();
  });
});

describe('a page with stories', () => {
  test('its outlet, summary and stories, each opening to its claims', async () => {
    scene();
    const root = mount(<Popup />);
    await expect.element(text('The Ledger').first()).toBeVisible();
    await expect.element(text(/\d+ of \d+ sentences cite anyone/)).toBeVisible();
    const heads = page.getByRole('heading', { level: 3 });
    await expect.poll(() => heads.elements().length).toBe(2);
    expect(heads.elements()[0]?.textContent).toContain('Brandt');
    expect(page.getByRole('listitem').filter({ hasText: 'agreed a fee' }).elements()).toHaveLength(0);
    await button(/Brandt/)
      .first()
      .click();
    const claims = page.getByRole('list', { name: 'Claims in the order of the page' });
    await expect.element(claims).toBeVisible();
    await expect.element(claims).toHaveTextContent('Eastvale United have agreed a fee for Brandt, Radio Sud reports.');
    await expect.element(claims).toHaveTextContent('Named report');
    expect(root.querySelectorAll('.claim')).toHaveLength(
      viewOf({ muted: [], followed: [] }).stories[0]?.claims.length ?? 0,
    );
  });

  test('a click on a claim shows it on the page and gives the view back', async () => {
    const { jumps } = scene();
    mount(<Popup />);
    await button(/Lund/).first().click();
    await button(/Westmere City want Lund/).click();
    await expect.poll(() => jumps).toEqual([2]);
    await expect.poll(() => vi.mocked(window.close).mock.calls.length).toBe(1);
  });

  test('a sentence that is no longer there is told, and the popup stays', async () => {
    const { lost } = scene();
    lost.add(2);
    mount(<Popup />);
    await button(/Lund/).first().click();
    await button(/Westmere City want Lund/).click();
    await expect.element(text('This sentence is no longer on the page.')).toBeVisible();
    expect(window.close).not.toHaveBeenCalled();
  });

  test('muting a source hides its claims here and is stored', async () => {
    scene();
    mount(<Popup />);
    await button(/Lund/).first().click();
    await button('Mute Diario Solmar: hide badges of claims citing it').click();
    await expect.element(text('hidden by you: Diario Solmar').first()).toBeVisible();
    expect(stored()).toMatchObject({ muted: ['diario-solmar'] });
    await expect.element(text(/Claims hidden by you: \d/)).toBeVisible();
  });

  test('every source that a claim names alone can be muted, also one beside the lead', async () => {
    scene();
    mount(<Popup />);
    await button(/Brandt/)
      .first()
      .click();
    await button(/^Mute I. Duarte/).click();
    await expect.poll(stored).toMatchObject({ muted: ['ines-duarte'] });
  });

  test('a followed source’s stories come first, with a star', async () => {
    scene();
    mount(<Popup />);
    const heads = page.getByRole('heading', { level: 3 });
    await expect.poll(() => heads.elements()[0]?.textContent).toContain('Brandt');
    await button(/Lund/).first().click();
    await button(/^Follow Diario Solmar/).click();
    await expect.poll(() => heads.elements()[0]?.textContent).toContain('Lund');
    await expect.element(page.getByRole('img', { name: 'Source you follow' })).toBeVisible();
  });

  test.each([
    ['Text', 'text'],
    ['Markdown', 'markdown'],
    ['JSON', 'json'],
    ['JSON-LD', 'jsonld'],
  ])('copies the receipts as %s', async (label, format) => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    scene();
    mount(<Popup />);
    await page.getByRole('button', { name: label, exact: true }).click();
    await expect.element(text(`Copied as ${label}`)).toBeVisible();
    expect(write).toHaveBeenLastCalledWith(`as ${format}`);
  });

  test('what cannot be copied is told', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    scene();
    mount(<Popup />);
    await button('Markdown').click();
    await expect.element(text('Could not be copied')).toBeVisible();
  });

  test('a page that fights our marks is named, and the list is complete', async () => {
    scene({ state: 'found', view: viewOf({ muted: [], followed: [] }), overlay: 'withdrawn' });
    mount(<Popup />);
    await expect.element(text(/This page kept taking our marks away/)).toBeVisible();
    await expect.element(button(/Brandt/).first()).toBeVisible();
  });
});

describe('an open popup', () => {
  test('tells of a fight with the page that ends after it was opened', async () => {
    const view = viewOf({ muted: [], followed: [] });
    let overlay: 'shown' | 'withdrawn' = 'shown';
    scene(() => ({ state: 'found', view, overlay }));
    mount(<Popup />);
    await expect.element(button(/Brandt/).first()).toBeVisible();
    overlay = 'withdrawn';
    await expect.element(text(/This page kept taking our marks away/), { timeout: 10_000 }).toBeVisible();
  });
});

describe('a page without stories says which of the reasons it is', () => {
  const outlet = { id: null, name: 'The Ledger', kind: null, published: null };
  test.each<[PageState, string | RegExp]>([
    [{ state: 'no-article' }, 'No article here'],
    [{ state: 'no-claims', sentences: 18, outlet }, 'No transfer claims in 18 sentences read'],
    [{ state: 'no-claims', sentences: 1, outlet }, 'No transfer claims in 1 sentence read'],
    [{ state: 'language', lang: 'es' }, 'This page is in Spanish'],
    [{ state: 'off', why: 'everywhere' }, 'Switched off everywhere'],
    [{ state: 'off', why: 'site' }, `Switched off on ${SITE}`],
    [{ state: 'reading' }, 'Reading this page…'],
  ])('%o', async (state, words) => {
    scene(state);
    mount(<Popup />);
    await expect.element(text(words)).toBeVisible();
  });

  test('a page that is still read is asked again until it is done', async () => {
    scene({ state: 'reading' });
    mount(<Popup />);
    await expect.element(text('Reading this page…')).toBeVisible();
    scene();
    await expect.element(button(/Brandt/).first()).toBeVisible();
  });

  test('not running: "check this page" injects the script and shows what it finds', async () => {
    scene();
    const script = fake.state.scripts.get(TAB);
    fake.state.scripts.clear();
    if (script) fake.state.injectable.set(TAB, script);
    mount(<Popup />);
    await expect.element(text('Not running on this page')).toBeVisible();
    await button('Check this page').click();
    await expect.element(button(/Brandt/).first()).toBeVisible();
  });

  test('a page that browsers keep extensions out of is told', async () => {
    fake.state.tabs = [{ id: TAB, active: true }];
    fake.state.injectable.set(TAB, new Error('Cannot access a chrome:// URL'));
    mount(<Popup />);
    await button('Check this page').click();
    await expect.element(page.getByRole('alert').filter({ hasText: /browsers keep extensions out/ })).toBeVisible();
  });

  test('"always run" asks for the site alone; the worker does the rest, popup or no popup', async () => {
    fake.state.tabs = [{ id: TAB, url: `https://www.${SITE}/a`, active: true }];
    mount(<Popup />);
    await button(`Always run on ${SITE}`).click();
    await expect.poll(stored).toMatchObject({ sitesAdded: [SITE] });
    expect(fake.callsOf('permissions.request')).toEqual([[`*://*.${SITE}/*`]]);
    await expect.poll(() => fake.state.registered).toMatchObject([{ matches: [`*://*.${SITE}/*`] }]);
  });
});

describe('switches', () => {
  test('off everywhere and off on this site', async () => {
    scene();
    mount(<Popup />);
    await page.getByRole('switch', { name: `Run on ${SITE}` }).click();
    await expect.poll(stored).toMatchObject({ sitesOff: [SITE] });
    await page.getByRole('switch', { name: `Run on ${SITE}` }).click();
    await expect.poll(stored).toMatchObject({ sitesOff: [] });
    await page.getByRole('switch', { name: 'Read pages everywhere' }).click();
    await expect.poll(stored).toMatchObject({ enabled: false });
    await expect.element(page.getByRole('switch', { name: `Run on ${SITE}` })).toBeDisabled();
  });

  test('a site that a wider entry switches off is switched on again', async () => {
    fake.state.stored.set('settings', { version: 2, sitesOff: ['example', SITE] });
    scene();
    mount(<Popup />);
    const own = page.getByRole('switch', { name: `Run on ${SITE}` });
    await expect.element(own).toHaveAttribute('aria-checked', 'false');
    await own.click();
    await expect.element(own).toHaveAttribute('aria-checked', 'true');
  });

  test('a change that cannot be stored is shown', async () => {
    scene();
    mount(<Popup />);
    await expect.element(page.getByRole('switch', { name: 'Read pages everywhere' })).toBeVisible();
    fake.state.setFails = true;
    await page.getByRole('switch', { name: 'Read pages everywhere' }).click();
    await expect.element(page.getByRole('alert').filter({ hasText: /could not be stored/ })).toBeVisible();
    await expect
      .element(page.getByRole('switch', { name: 'Read pages everywhere' }))
      .toHaveAttribute('aria-checked', 'true');
  });

  test('lost settings are told once', async () => {
    fake.state.stored.set('settingsNotice', 'reset');
    scene();
    mount(<Popup />);
    await expect.element(text(/stored settings were lost/)).toBeVisible();
    await button('OK').click();
    await expect.poll(() => text(/stored settings were lost/).query()).toBeNull();
    expect(fake.state.stored.get('settingsNotice')).toBeNull();
  });

  test('the options are one click away', async () => {
    scene();
    mount(<Popup />);
    await button('Sources and settings').click();
    expect(fake.callsOf('runtime.openOptionsPage')).toHaveLength(1);
  });
});

describe('the popup', () => {
  test.each(['light', 'dark'])('is clean for axe-core in %s', async (theme) => {
    fake.state.stored.set('settings', { version: 2, theme });
    scene();
    mount(<Popup />);
    await button(/Brandt/)
      .first()
      .click();
    await button(/Lund/).first().click();
    await button('Mute Diario Solmar: hide badges of claims citing it').click();
    await expect.element(text('hidden by you: Diario Solmar').first()).toBeVisible();
    await expect.poll(() => document.documentElement.dataset.theme).toBe(theme);
    await expectAccessible();
  });

  test('fits 320 pixels', async () => {
    await page.viewport(320, 600);
    scene();
    mount(<Popup />);
    await button(/Brandt/)
      .first()
      .click();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  test('works by keyboard alone', async () => {
    const { jumps } = scene();
    mount(<Popup />);
    await expect.element(button(/Brandt/).first()).toBeVisible();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('list', { name: 'Claims in the order of the page' })).toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => jumps.length).toBe(1);
  });
});
