import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Options } from '../../../src/options/options';
import '../../../src/options/options.css';
import { DEFAULTS } from '../../../src/platform/settings';
import { fake } from '../../fakes/webextension-polyfill';
import { tinyBasis } from '../../support/basis';
import { expectAccessible, freshExtension, mount } from '../support/mount';

const section = () => page.getByRole('region', { name: 'Catalogue' });
const search = () => page.getByRole('searchbox', { name: 'Search all rows' });
const row = (name: string | RegExp) => section().getByRole('button', { name });
const kind = (label: string) => userEvent.selectOptions(page.getByLabelText('Kind of row'), label);
const rows = () => section().element().querySelectorAll('.source');

beforeEach(freshExtension);

async function open(more = 0): Promise<void> {
  mount(<Options basis={tinyBasis(more)} />);
  await row('All rows').click();
}

describe('the catalogue', () => {
  test('a rating for which the reader put his own shows that, marked, and what it stands for', async () => {
    const rating = { rating: 'diario-solmar-guide', statement: '8 of 10', date: '2026-11-02' };
    fake.state.stored.set('settings', { ...DEFAULTS, own: { ...DEFAULTS.own, ratings: [rating] } });
    await open();
    await kind('Ratings by others');
    await search().fill('guide');
    // Only then is the list what was searched for.
    await expect.poll(rows).toHaveLength(1);
    await row('Diario Solmar rating by others').click();
    await expect.element(section().getByText('8 of 10 yours, 2 Nov 2026')).toBeVisible();
    await expect.element(section().getByText('The catalogue says: Listed by the Northport guide.')).toBeVisible();
  });

  test('makes its list when it is opened', async () => {
    mount(<Options basis={tinyBasis()} />);
    await expect.element(row('All rows')).toHaveAttribute('aria-expanded', 'false');
    expect(rows()).toHaveLength(0);
  });

  test('shows every row of every table, a page at a time', async () => {
    await open(60);
    await expect.element(section().getByText('1–25 of 80 rows')).toBeVisible();
    expect(rows()).toHaveLength(25);
    await expect.element(row('Previous page')).toBeDisabled();
    await row('Next page').click();
    await row('Next page').click();
    await row('Next page').click();
    await expect.element(section().getByText('76–80 of 80 rows')).toBeVisible();
    await expect.element(row('Next page')).toBeDisabled();
    expect(rows()).toHaveLength(5);
    await search().fill('Fan site 59');
    await expect.element(section().getByText('1–1 of 1 rows')).toBeVisible();
  });

  test.each<[string, string, readonly string[]]>([
    [
      'Real Solmar club · Spain',
      'Real Solmar',
      ['Spain', 'Sol', 'no reference kept; the row comes from general knowledge'],
    ],
    ['Marta Quill head coach or manager', 'Quill', ['head coach or manager', 'example.org/about']],
    ['Nico Vane player’s name', 'nico vane', ['2025-26', 'no reference kept; the row comes from general knowledge']],
    ['Sol player’s name', 'Sol', ['2026 Cup', 'example.org/about']],
    ['Coast League competition', 'coast', ['Spain', 'women']],
    ['Coast League 2026 transfer window', 'coast 2026', ['1 Jul 2026 to 31 Aug 2026', 'windows.example.org/2026']],
    ['Spain country', 'spaniard', ['Spanish, Spaniard']],
    [
      'Diario Solmar · Real Solmar tie of a source to a club',
      'solmar',
      ['Solmar sports daily; covers Real Solmar closely.'],
    ],
    ['Diario Solmar rating by others', 'guide', ['Listed by the Northport guide.', 'guide.example.org']],
    [
      'Diario Solmar sports daily · Spain',
      '@diariosolmar',
      ['diariosolmar.example', 'Tide Group', 'example.org/about'],
    ],
    ['Tide Group owner group', 'tide group', ['example.org/about']],
    ['Costa press collective source · Spain', 'costa', ['Costa', 'Real Solmar']],
  ])('%s: its facts and its reference', async (name, query, facts) => {
    await open();
    await search().fill(query);
    await row(name).click();
    for (const fact of facts) {
      await expect
        .element(
          section()
            .getByText(fact, { exact: fact !== 'guide.example.org' })
            .last(),
        )
        .toBeVisible();
    }
  });

  test('is narrowed to one kind', async () => {
    await open();
    await kind('Players’ names');
    await expect.element(section().getByText('1–2 of 2 rows')).toBeVisible();
    await search().fill('northport');
    await expect.element(section().getByText('No row found.')).toBeVisible();
    await kind('Clubs');
    await expect.element(row('Northport club · England')).toBeVisible();
  });

  test('puts what is called so before what only has the words', async () => {
    await open();
    await search().fill('sol');
    await expect.element(row('Sol player’s name')).toBeVisible();
    const names = [...rows()].map((one) => one.querySelector('strong')?.textContent);
    expect(names.slice(0, 2).map((name) => name?.toLowerCase())).toEqual(['sol', 'sol']);
    expect(names).toContain('Real Solmar');
  });

  test('says whom the words of the search stand for on a page, and why', async () => {
    await open();
    await search().fill('Northport');
    await expect.element(page.getByText('On a page, “Northport” may stand for')).toBeVisible();
    await expect
      .element(page.getByText('club · matched alone: no ordinary word, nobody else is called so'))
      .toBeVisible();
    await search().fill('SOL');
    await expect.element(page.getByText('club · matched only in context: also an ordinary word')).toBeVisible();
    await search().fill('northpor');
    await expect.poll(() => page.getByText(/^On a page, /).query()).toBeNull();
  });

  test.each(['light', 'dark'] as const)('is clean for axe-core in %s', async (theme) => {
    await open(60);
    await page.getByRole('radio', { name: theme === 'light' ? 'Light' : 'Dark' }).click();
    await expect.poll(() => document.documentElement.dataset.theme).toBe(theme);
    await search().fill('solmar');
    await row('Diario Solmar rating by others').first().click();
    await row('Real Solmar club · Spain').click();
    await expectAccessible();
  });

  test('fits 320 pixels without scrolling sideways', async () => {
    await page.viewport(320, 800);
    await open(60);
    await search().fill('solmar');
    await row('Real Solmar club · Spain').click();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});
