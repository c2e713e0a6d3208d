/** The built manifests: permissions pinned per browser, nothing web-accessible, strict policy. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import pinned from './required-hosts.json' with { type: 'json' };

interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[]; readonly js: readonly string[] }[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly [key: string]: unknown;
}

const manifestOf = (browser: string): Manifest => JSON.parse(readFileSync(`dist/${browser}/manifest.json`, 'utf8'));

describe.each(['chrome', 'firefox'])('the manifest of %s', (browser) => {
  const manifest = manifestOf(browser);

  it('asks for these permissions and no others', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['storage', 'activeTab', 'scripting', 'contextMenus']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'externally_connectable',
      'web_accessible_resources',
    ]) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it('runs one script by itself, on the pinned sites only', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0]?.js).toHaveLength(1);
    // New required hosts would switch the extension off until the reader accepts them: only a release that says so
    // may change the list.
    expect(manifest.content_scripts[0]?.matches).toEqual(pinned);
  });

  it('forbids its pages everything but their own files', () => {
    expect(manifest.content_security_policy.extension_pages).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
    );
  });
});

it("has each browser's own fields", () => {
  expect(manifestOf('chrome')).toMatchObject({ minimum_chrome_version: '120' });
  expect(manifestOf('chrome')).not.toHaveProperty('browser_specific_settings');
  expect(manifestOf('firefox')).toMatchObject({
    browser_specific_settings: {
      gecko: { strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
    },
  });
});
