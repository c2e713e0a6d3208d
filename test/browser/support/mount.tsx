/** Puts a page of the extension into the document, with the real worker and a fake extension API behind it. */
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { expect } from 'vitest';
import '../../../src/background';
import '../../../src/ui/page.css';
import { readSettings } from '../../../src/platform/settings-client';
import { Strings } from '../../../src/ui/strings';
import { fake } from '../../fakes/webextension-polyfill';
import { english } from '../../support/locales';

let root: HTMLElement | null = null;

/** An extension as after installation: nothing stored, no tab, no backup. */
export async function freshExtension(): Promise<void> {
  if (root !== null) render(null, root);
  root?.remove();
  root = null;
  delete document.documentElement.dataset.theme;
  fake.reset();
  // Answered after all that the worker has begun: what it heals as it starts would else be written over the next scene.
  await readSettings();
  fake.reset();
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('settings');
    request.onsuccess = resolve;
    request.onerror = reject;
  });
}

export function mount(page: ComponentChild): HTMLElement {
  root = document.createElement('div');
  root.id = 'root';
  document.body.append(root);
  document.title = 'Pinch of Salt';
  document.documentElement.lang = 'en';
  render(<Strings.Provider value={english}>{page}</Strings.Provider>, root);
  return root;
}

/** axe-core finds nothing, colours included. */
export async function expectAccessible(): Promise<void> {
  if (root === null) throw new Error('nothing is mounted');
  const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  );
  expect(found.join('\n')).toBe('');
}

/** What the worker has stored. */
export function stored(): Record<string, unknown> {
  const settings = fake.state.stored.get('settings');
  return typeof settings === 'object' && settings !== null ? { ...settings } : {};
}
