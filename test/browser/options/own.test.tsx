import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { exportPack } from '../../../src/knowledge/own-pack';
import { Options } from '../../../src/options/options';
import '../../../src/options/options.css';
import { DEFAULTS } from '../../../src/platform/settings';
import { exportSettings } from '../../../src/platform/settings-file';
import { fake } from '../../fakes/webextension-polyfill';
import { tinyBasis } from '../../support/basis';
import { freshExtension, mount, stored } from '../support/mount';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const text = (words: string | RegExp) => page.getByText(words);
const file = (name: string, content: string) => new File([content], name, { type: 'application/json' });
const choose = (label: string, chosen: File) => userEvent.upload(page.getByLabelText(label).last(), chosen);
const terrace = {
  outlets: [{ id: 'own-terrace', name: 'Terrace', kind: 'fan-site' as const, domains: ['terrace.example'] }],
  leanings: [{ source: 'own-terrace', club: 'solmar', relation: 'fan-site' as const, date: '2026-11-02' }],
  ratings: [{ rating: 'diario-solmar-guide', statement: '8 of 10', date: '2026-11-02' }],
  hiddenRatings: [],
};

beforeEach(async () => {
  vi.restoreAllMocks();
  await freshExtension();
});

/** The JSON that a click hands the reader as a file. */
async function saved(name: string): Promise<unknown> {
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return '#';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await button(name).click();
  await expect.poll(() => blobs.length).toBe(1);
  return JSON.parse((await blobs[0]?.text()) ?? '');
}

describe('own outlets', () => {
  const fill = async (label: string, words: string) => page.getByLabelText(label, { exact: true }).fill(words);

  test('one is added with its club, stands in the list as the reader’s, and is removed', async () => {
    mount(<Options basis={tinyBasis()} />);
    await button('Add an outlet').click();
    await fill('Name', 'Terrace Talk');
    await fill('Web address (may stay empty)', 'https://www.Terrace.example/');
    await fill('Club that it covers (may stay empty)', 'Northport');
    await button('Add outlet').click();
    await expect.element(text('Terrace Talk was added.')).toBeVisible();
    expect(stored()).toMatchObject({
      own: {
        outlets: [{ id: 'own-terrace-talk', name: 'Terrace Talk', kind: 'fan-site', domains: ['terrace.example'] }],
        leanings: [{ source: 'own-terrace-talk', club: 'northport', relation: 'fan-site' }],
      },
    });
    await userEvent.selectOptions(page.getByLabelText('Show'), 'Yours');
    await button(/Terrace Talk fan site/).click();
    await expect.element(text('Fan site of Northport')).toBeVisible();
    await button('Remove Terrace Talk and its ties').click();
    await expect.element(text('Nothing added so far.')).toBeVisible();
  });

  test.each([
    ['The Ledger', '', '', '“The Ledger” is already in the list.'],
    ['!!!', '', '', /needs a name/],
    ['Спорт', '', '', /no Latin letters/],
    ['Terrace', 'not an address', '', '“not an address” is not a web address.'],
    ['Terrace', '', 'Nowhere', 'No club called “Nowhere” is known.'],
  ])('%s, %s, %s is refused with the reason', async (name, domain, club, reason) => {
    mount(<Options basis={tinyBasis()} />);
    await button('Add an outlet').click();
    await fill('Name', name);
    await fill('Web address (may stay empty)', domain);
    await fill('Club that it covers (may stay empty)', club);
    await button('Add outlet').click();
    await expect.element(text(reason)).toBeVisible();
    expect(stored()).toEqual({});
  });
});

describe('packs', () => {
  test('come in, are counted, and go out again', async () => {
    mount(<Options basis={tinyBasis()} />);
    await expect.element(button('Import additions')).toBeVisible();
    await choose('Import additions', file('terrace.json', JSON.stringify(exportPack(terrace))));
    await expect.element(text('terrace.json was added: outlets 1, ties 1, ratings 1, hidden ratings 0.')).toBeVisible();
    expect(stored()).toMatchObject({ own: terrace });
    expect(await saved('Export additions')).toEqual(exportPack(terrace));
  });

  test('a malformed one is refused with the row and the reason', async () => {
    mount(<Options basis={tinyBasis()} />);
    await expect.element(button('Import additions')).toBeVisible();
    const bad = exportPack({ ...terrace, leanings: [{ ...terrace.leanings[0], club: 'nowhere' }] as never });
    await choose('Import additions', file('bad.json', JSON.stringify(bad)));
    await expect
      .element(text('bad.json was not imported, nothing was changed: “leanings”, row 1 — club: no club "nowhere".'))
      .toBeVisible();
    expect(stored()).toEqual({});
  });
});

describe('settings as a file', () => {
  test('come in, go out, and are reset after a question', async () => {
    mount(<Options basis={tinyBasis()} />);
    await expect.element(button('Import settings')).toBeVisible();
    const settings = { ...DEFAULTS, muted: ['daily-tide'], own: terrace };
    await choose('Import settings', file('mine.json', JSON.stringify(exportSettings(settings))));
    await expect.element(text('The settings of mine.json are in force.')).toBeVisible();
    expect(stored()).toMatchObject(settings);
    expect(await saved('Export settings')).toEqual(exportSettings(settings));
    await button('Reset all settings').click();
    await button('Keep').click();
    expect(stored()).toMatchObject({ muted: ['daily-tide'] });
    await button('Reset all settings').click();
    await page.getByRole('button', { name: 'Reset', exact: true }).click();
    await expect.element(text('Everything is set as after installation.')).toBeVisible();
    expect(stored()).toMatchObject({ ...DEFAULTS });
  });

  test.each([
    ['{', 'it is not a JSON file.'],
    ['{"enabled":false}', 'it is not a settings file of Pinch of Salt.'],
    [JSON.stringify({ ...exportSettings(DEFAULTS), version: 9 }), 'it was made by a newer version of Pinch of Salt.'],
    [JSON.stringify({ ...exportSettings(DEFAULTS), theme: 'blue' }), 'its entry “theme” is not valid.'],
    ['x'.repeat(2_000_000), 'it is far too long.'],
  ])('a bad one changes nothing and says why (%#)', async (content, reason) => {
    fake.state.stored.set('settings', { ...DEFAULTS, muted: ['daily-tide'] });
    mount(<Options basis={tinyBasis()} />);
    await expect.element(button('Import settings')).toBeVisible();
    await choose('Import settings', file('bad.json', content));
    await expect.element(text(`bad.json was not imported, nothing was changed: ${reason}`)).toBeVisible();
    expect(stored()).toMatchObject({ muted: ['daily-tide'] });
  });
});

describe('sites', () => {
  const field = () => page.getByLabelText('Address of a site');
  const runs = (site: string) => page.getByRole('switch', { name: `Run on ${site}`, exact: true });

  test('built-in ones can be switched off one by one', async () => {
    mount(<Options basis={tinyBasis()} />);
    await button('Built-in sites (1)').click();
    await expect.element(text('outlet.test/sport')).toBeVisible();
    await runs('outlet.test').click();
    await expect.poll(stored).toMatchObject({ sitesOff: ['outlet.test'] });
  });

  test('adding one asks for its permission and registers the script; removing gives the permission back', async () => {
    mount(<Options basis={tinyBasis()} />);
    await field().fill('https://www.local.example/football');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.element(runs('local.example')).toBeVisible();
    expect(fake.callsOf('permissions.request')).toEqual([['*://*.local.example/*']]);
    await expect.poll(() => fake.state.registered).toMatchObject([{ matches: ['*://*.local.example/*'] }]);
    await button('Remove local.example and give its access back').click();
    await expect.poll(() => fake.state.granted).toEqual([]);
    await expect.poll(() => fake.state.registered).toEqual([]);
    await expect.poll(stored).toMatchObject({ sitesAdded: [] });
  });

  test('what is no site, and a permission that is not given, are told', async () => {
    mount(<Options basis={tinyBasis()} />);
    await field().fill('two words');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.element(text('“two words” is not the address of a site.')).toBeVisible();
    expect(fake.callsOf('permissions.request')).toEqual([]);
    fake.state.grantOnRequest = false;
    await field().fill('local.example');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.element(text(/did not give access to local.example/)).toBeVisible();
    expect(stored()).toEqual({});
  });

  test('one whose permission is missing says so and can be given access again', async () => {
    fake.state.stored.set('settings', { ...DEFAULTS, sitesAdded: ['local.example'] });
    mount(<Options basis={tinyBasis()} />);
    await expect.element(text('The browser no longer gives access.')).toBeVisible();
    await button('Give access').click();
    await expect.poll(() => text('The browser no longer gives access.').query()).toBeNull();
  });

  test('others that are switched off are listed and can be switched on', async () => {
    fake.state.stored.set('settings', { ...DEFAULTS, sitesOff: ['elsewhere.example'] });
    mount(<Options basis={tinyBasis()} />);
    await runs('elsewhere.example').click();
    await expect.poll(stored).toMatchObject({ sitesOff: [] });
  });
});
