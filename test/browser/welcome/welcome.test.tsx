import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Welcome } from '../../../src/welcome/welcome';
import '../../../src/welcome/welcome.css';
import { fake } from '../../fakes/webextension-polyfill';
import { expectAccessible, freshExtension, mount, stored } from '../support/mount';

beforeEach(freshExtension);

test('says what it does, what it never does, and where it runs', async () => {
  mount(<Welcome />);
  for (const heading of ['What it does', 'What it never does', 'Where it runs']) {
    await expect.element(page.getByRole('heading', { name: heading })).toBeVisible();
  }
  await page.getByText('By itself on 1 football news sites').click();
  await expect.element(page.getByText('outlet.test/sport')).toBeVisible();
});

test('a further site is added with the browser’s permission', async () => {
  mount(<Welcome />);
  await page.getByLabelText('Address of a site').fill('local.example');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect.element(page.getByText('Pinch of Salt now runs on local.example.')).toBeVisible();
  await expect.poll(stored).toMatchObject({ sitesAdded: ['local.example'] });
});

test('the options are one click away', async () => {
  mount(<Welcome />);
  await page.getByRole('button', { name: 'Sources and settings' }).click();
  expect(fake.callsOf('runtime.openOptionsPage')).toHaveLength(1);
});

test.each(['light', 'dark'])('is clean for axe-core in %s, and fits 320 pixels', async (theme) => {
  fake.state.stored.set('settings', { version: 2, theme });
  await page.viewport(320, 700);
  mount(<Welcome />);
  await page.getByText(/By itself on/).click();
  await expect.poll(() => document.documentElement.dataset.theme).toBe(theme);
  await expectAccessible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
