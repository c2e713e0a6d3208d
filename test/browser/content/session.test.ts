/** What a change of the settings does to a page that is open. */
import { beforeEach, expect, test } from 'vitest';
import '../../../src/background';
import { beginRun } from '../../../src/content/lifetime';
import { Session } from '../../../src/content/session';
import { NOTHING_OWN } from '../../../src/knowledge/own';
import { DEFAULTS } from '../../../src/platform/settings';
import { fake } from '../../fakes/webextension-polyfill';
import { english } from '../../support/locales';

const host = location.hostname;

beforeEach(() => fake.reset());

test('the permission for an added site was taken back: the run ends, the toolbar forgets the page', () => {
  const life = beginRun(document);
  const session = new Session(document, life, { ...DEFAULTS, sitesAdded: [host] }, english);
  session.obey({ ...DEFAULTS, sitesAdded: [host, 'other.example'] });
  expect(life.signal.aborted).toBe(false);
  session.obey({ ...DEFAULTS, sitesAdded: ['other.example'] });
  expect(life.signal.aborted).toBe(true);
});

test('an own outlet added in the options is known to the open page', async () => {
  const address = location.href;
  history.replaceState(null, '', '/football/2026/01/chelsea-want-winger-ola-brandt');
  document.body.innerHTML = `<article><h1>Chelsea want winger Ola Brandt</h1>
    <p>Chelsea want to sign winger Ola Brandt from Brighton, Harbour Bugle reports.</p>
    <p>Brandt scored nine goals in the Premier League last season and played in every match of the autumn.</p>
    <p>The club has not said anything about the player, who is under contract until the summer of next year.</p>
    </article>`;
  const life = beginRun(document);
  const session = new Session(document, life, DEFAULTS, english);
  await session.read();
  const ids = () => {
    const state = session.state();
    return state.state === 'found' ? state.view.stories.flatMap((one) => one.claims.flatMap((c) => c.sourceIds)) : [];
  };
  await expect.poll(() => session.state().state).toBe('found');
  expect(ids()).not.toContain('own-harbour-bugle');
  const outlet = { id: 'own-harbour-bugle', name: 'Harbour Bugle', kind: 'local-newspaper' as const, domains: [] };
  session.obey({ ...DEFAULTS, own: { ...NOTHING_OWN, outlets: [outlet] } });
  await expect.poll(ids).toContain('own-harbour-bugle');
  life.end();
  document.body.replaceChildren();
  history.replaceState(null, '', address);
});
