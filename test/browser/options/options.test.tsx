import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Options } from '../../../src/options/options';
import '../../../src/options/options.css';
import { fake } from '../../fakes/webextension-polyfill';
import { tinyBasis } from '../../support/basis';
import { expectAccessible, freshExtension, mount, stored } from '../support/mount';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const badges = (name: string) => page.getByRole('switch', { name: `Show badges for claims citing ${name}` });
const search = () => page.getByRole('searchbox');

beforeEach(freshExtension);

describe('sources', () => {
  test('stand in groups that render when they are opened', async () => {
    mount(<Options basis={tinyBasis()} />);
    await expect.element(button('Sports dailies 1')).toBeVisible();
    expect(badges('Diario Solmar').query()).toBeNull();
    await button('Sports dailies 1').click();
    await expect.element(badges('Diario Solmar')).toHaveAttribute('aria-checked', 'true');
  });

  test('can be grouped by country and by club', async () => {
    mount(<Options basis={tinyBasis()} />);
    await userEvent.selectOptions(page.getByLabelText('Group by'), 'Country');
    await expect.element(button('Spain 2')).toBeVisible();
    await expect.element(button('No country 1')).toBeVisible();
    await userEvent.selectOptions(page.getByLabelText('Group by'), 'Club');
    await button('Northport 1').click();
    await expect.element(badges('Inês Duarte')).toBeVisible();
    await expect.element(button('No club documented 3')).toBeVisible();
  });

  test.each([
    ['diario sol', 'Diario Solmar'],
    ['EL DIARIO', 'Diario Solmar'],
    ['diariosolmar.example', 'Diario Solmar'],
    ['ines', 'Inês Duarte'],
    ['@terrace', 'Terrace Wire'],
  ])('“%s” finds %s alone', async (query, name) => {
    mount(<Options basis={tinyBasis()} />);
    await search().fill(query);
    await expect.element(badges(name)).toBeVisible();
    await expect.element(page.getByText('1 found')).toBeVisible();
  });

  test('a search that finds nothing says so', async () => {
    mount(<Options basis={tinyBasis()} />);
    await search().fill('xyzzy');
    await expect.element(page.getByText('No source found.')).toBeVisible();
  });

  test('badges off is stored, told to every open tab, and shown', async () => {
    const told: unknown[] = [];
    fake.state.tabs = [{ id: 7, url: 'https://www.outlet.test/sport/a' }];
    fake.state.scripts.set(7, (message) => told.push(message));
    mount(<Options basis={tinyBasis()} />);
    await search().fill('daily tide');
    await badges('Daily Tide').click();
    await expect.element(badges('Daily Tide')).toHaveAttribute('aria-checked', 'false');
    expect(stored()).toMatchObject({ muted: ['daily-tide'] });
    await expect.poll(() => told).toMatchObject([{ type: 'settings:changed', ask: { muted: ['daily-tide'] } }]);
    await search().fill('');
    await expect.element(button('Tabloids 1 · 1 off')).toBeVisible();
    await userEvent.selectOptions(page.getByLabelText('Show'), 'Badges off');
    await expect.element(badges('Daily Tide')).toBeVisible();
  });

  test('a change that cannot be stored is shown and leaves the switch as it was', async () => {
    mount(<Options basis={tinyBasis()} />);
    await search().fill('daily tide');
    await expect.element(badges('Daily Tide')).toBeVisible();
    fake.state.setFails = true;
    await badges('Daily Tide').click();
    await expect.element(page.getByText(/could not be stored/)).toBeVisible();
    await expect.element(badges('Daily Tide')).toHaveAttribute('aria-checked', 'true');
  });

  test('a change made elsewhere is shown at once', async () => {
    mount(<Options basis={tinyBasis()} />);
    await search().fill('daily tide');
    await expect.element(badges('Daily Tide')).toHaveAttribute('aria-checked', 'true');
    await fake.sendFromTab(
      1,
      { type: 'settings:change', ask: { list: 'muted', entry: 'daily-tide', on: true } },
      {
        url: 'fake-extension://fake/src/popup/index.html',
      },
    );
    await expect.element(badges('Daily Tide')).toHaveAttribute('aria-checked', 'false');
  });

  test('thousands of rows: only a portion is rendered, the next on demand', async () => {
    const root = mount(<Options basis={tinyBasis(5000)} />);
    await button('Fan sites 5000').click();
    await expect.element(badges('Fan site 0')).toBeVisible();
    expect(root.querySelectorAll('.source')).toHaveLength(100);
    await button('Show 100 more').click();
    await expect.poll(() => root.querySelectorAll('.source').length).toBe(200);
  });
});

describe('what is known of a source', () => {
  const open = async (name: string) => {
    mount(<Options basis={tinyBasis()} />);
    await search().fill(name);
    await button(new RegExp(`^${name}`)).click();
  };

  test('an outlet: facts, ties with their basis, ratings with theirs', async () => {
    await open('Diario Solmar');
    for (const words of [
      'Spain',
      'Spanish',
      'diariosolmar.example',
      '@diariosolmar',
      'El Diario',
      'Tide Group',
      'since 1991',
      'held since 2019',
      'Covers Real Solmar closely',
      'Solmar sports daily; covers Real Solmar closely.',
      /a named press article or expert \(grade C\) · checked 2 Oct 2026/,
      /44 of 115 logged rumours/,
      /Table or list of 1 May 2023/,
      'For Northport only · Table or list of 4 Jul 2026',
    ]) {
      await expect.element(page.getByText(words, { exact: true }).first()).toBeVisible();
    }
    await expect.element(page.getByText('Older than 18 months.')).toBeVisible();
    const link = page.getByRole('link', { name: 'press.example.org/solmar' });
    await expect.element(link).toHaveAttribute('href', 'https://press.example.org/solmar');
    expect(page.getByText('Older than 18 months.').elements()).toHaveLength(1);
  });

  test('an outlet without basis: not rated is said plainly, and that the row is unchecked', async () => {
    await open('The Ledger');
    await expect.element(page.getByText(/^Not rated/)).toBeVisible();
    await expect.element(page.getByText('No tie to a club is documented.')).toBeVisible();
    await expect.element(page.getByText(/^no reference kept/)).toBeVisible();
  });

  test('a journalist, an account and a collective source', async () => {
    await open('Inês Duarte');
    await expect.element(page.getByText('The Ledger')).toBeVisible();
    await expect.element(page.getByText('South coast clubs, Northport')).toBeVisible();
    await search().fill('Terrace');
    await button(/^Terrace Wire/).click();
    await expect.element(page.getByText('that it passes on others')).toBeVisible();
    await search().fill('Costa');
    await button(/^Costa press/).click();
    await expect.element(page.getByText('Real Solmar')).toBeVisible();
  });

  test('a tie seen differently is marked as the reader’s and can be taken back', async () => {
    await open('Diario Solmar');
    const choice = page.getByLabelText('What holds for you: Diario Solmar and Real Solmar');
    await userEvent.selectOptions(choice, 'has no tie to it');
    await expect.element(page.getByText('No tie to Real Solmar')).toBeVisible();
    await expect.element(page.getByText(/^yours, /)).toBeVisible();
    await expect.element(page.getByText('The catalogue says: Covers Real Solmar closely')).toBeVisible();
    expect(stored()).toMatchObject({
      own: { leanings: [{ source: 'diario-solmar', club: 'solmar', relation: 'none' }] },
    });
    await userEvent.selectOptions(choice, 'as in the catalogue');
    await expect.element(page.getByText('Covers Real Solmar closely', { exact: true })).toBeVisible();
    expect(stored()).toMatchObject({ own: { leanings: [] } });
  });

  test('a tie is added by the club’s name; an unknown club is refused', async () => {
    await open('The Ledger');
    await button('Add a tie to a club').click();
    const club = page.getByRole('combobox', { name: 'Club' });
    await club.fill('Nowhere');
    await button('Add tie').click();
    await expect.element(page.getByText('No club called “Nowhere” is known.')).toBeVisible();
    await club.fill('solmar');
    await button('Add tie').click();
    await expect.element(page.getByText('Covers Real Solmar closely')).toBeVisible();
    await button('Remove the tie of The Ledger to Real Solmar').click();
    await expect.element(page.getByText('No tie to a club is documented.')).toBeVisible();
  });

  test('a rating can be hidden and shown again', async () => {
    await open('Diario Solmar');
    await button('Hide this rating: Listed by the Northport guide.').click();
    await expect.element(page.getByText('Hidden by you: Listed by the Northport guide.')).toBeVisible();
    expect(stored()).toMatchObject({ own: { hiddenRatings: ['diario-solmar-guide'] } });
    await button('Show this rating again: Listed by the Northport guide.').click();
    await expect.element(button('Hide this rating: Listed by the Northport guide.')).toBeVisible();
  });

  describe('an own rating', () => {
    const guide = 'Listed by the Northport guide.';
    const field = () => page.getByRole('textbox', { name: 'Your rating, in a few words' });
    const give = async (words: string) => {
      await field().fill(words);
      await button('Keep this rating').click();
    };

    test('stands in place of the catalogue’s, marked, and is changed and taken away', async () => {
      await open('Diario Solmar');
      await button(`Put your own in its place: ${guide}`).click();
      await give('  often early, seldom wrong ');
      await expect.element(page.getByText(/^often early, seldom wrong yours, /)).toBeVisible();
      await expect.element(page.getByText(`The catalogue says: ${guide}`)).toBeVisible();
      await expect.element(page.getByText(/^44 of 115 logged rumours/)).toBeVisible();
      const row = { rating: 'diario-solmar-guide', statement: 'often early, seldom wrong' };
      expect(stored()).toMatchObject({ own: { ratings: [row] } });
      await give('8 of 10');
      await expect.element(page.getByText(/^8 of 10 yours, /)).toBeVisible();
      await button(`Hide this rating: ${guide}`).click();
      await expect.element(page.getByText(`Hidden by you: ${guide}`)).toBeVisible();
      await expect.element(page.getByText(/^8 of 10 yours, /)).toBeVisible();
      await button(`Show this rating again: ${guide}`).click();
      await button('Remove yours: 8 of 10').click();
      await expect.element(page.getByText(guide, { exact: true })).toBeVisible();
      expect(stored()).toMatchObject({ own: { ratings: [], hiddenRatings: [] } });
    });

    test.each(['', '  !', 'x'.repeat(81)])('of the words “%s” is refused with the reason', async (words) => {
      await open('Diario Solmar');
      await button(`Put your own in its place: ${guide}`).click();
      await give(words);
      await expect.element(page.getByRole('alert').filter({ hasText: /at most 80 characters/ })).toBeVisible();
      await expect.element(field()).toHaveAccessibleDescription(/at most 80 characters/);
      await expect.element(field()).toHaveAttribute('aria-invalid', 'true');
      expect(stored()).toEqual({});
    });
  });
});

describe('the page', () => {
  test.each(['light', 'dark'] as const)('is clean for axe-core in %s', async (theme) => {
    const root = mount(<Options basis={tinyBasis()} />);
    await page.getByRole('radio', { name: theme === 'light' ? 'Light' : 'Dark' }).click();
    await expect.poll(() => document.documentElement.dataset.theme).toBe(theme);
    await button('Sports dailies 1').click();
    await button(/^Diario Solmar/).click();
    await button('Add a tie to a club').click();
    await button(/^Put your own in its place: Listed/).click();
    await button('Keep this rating').click();
    await button('Add an outlet').click();
    await button(/^Built-in sites/).click();
    await button('Reset all settings').click();
    await expect.element(page.getByRole('button', { name: 'Keep', exact: true })).toHaveFocus();
    await expectAccessible();
    expect(root.querySelectorAll('.source .body').length).toBeGreaterThan(0);
  });

  test.each([320, 1200])('fits %i pixels without scrolling sideways', async (width) => {
    await page.viewport(width, 800);
    mount(<Options basis={tinyBasis()} />);
    await button('Sports dailies 1').click();
    await button(/^Diario Solmar/).click();
    await button(/^Put your own in its place: Listed/).click();
    await button('Keep this rating').click();
    await button('Add an outlet').click();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  test('works by keyboard alone', async () => {
    mount(<Options basis={tinyBasis()} />);
    await search().fill('daily tide');
    await expect.element(button(/Daily Tide tabloid/)).toBeVisible();
    button(/Daily Tide tabloid/)
      .element()
      .focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(button(/Follow Daily Tide/)).toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect.element(badges('Daily Tide')).toHaveAttribute('aria-checked', 'false');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(button(/Follow Daily Tide/)).toHaveAttribute('aria-pressed', 'true');
    expect(stored()).toMatchObject({ muted: ['daily-tide'], followed: ['daily-tide'] });
  });
});
