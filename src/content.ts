/** The content script: begins a run, fetches settings and strings, hands the page to a session. */
import { beginRun, type Lifetime, shown } from './content/lifetime';
import { Session } from './content/session';
import { PageWatch } from './content/watch-page';
import { removeLeftovers } from './overlay/host';
import { safeDom } from './page/dom-safe';
import { loadPageTranslate } from './platform/i18n';
import { ask, type ContentHandlers, handleInContent } from './platform/messages';
import { DEFAULTS, type Settings } from './platform/settings';
import type { Translate } from './receipt/view';

/** A background that does not answer has no say: the defaults hold until it tells of a change. */
function readSettings(): Promise<Settings> {
  return ask('settings:read', null).catch(() => DEFAULTS);
}

async function begin(life: Lifetime, t: Translate): Promise<Session> {
  const settings = readSettings();
  await shown(document, life.signal);
  return new Session(document, life, await settings, t);
}

/** Listens at once: whoever has injected this script asks it right away. */
function answer(session: Promise<Session>, signal: AbortSignal): void {
  const ready =
    <A, R>(reply: (session: Session, what: A) => R | Promise<R>) =>
    async (what: A): Promise<R> =>
      reply(await session, what);
  const handlers: ContentHandlers = {
    'page:state': ready((now) => now.state()),
    'page:jump': ready((now, { claim }) => now.jump(claim)),
    'page:export': ready((now, { format }) => now.exported(format)),
    'page:check': ready((now) => now.check()),
    'settings:changed': ready((now, settings) => now.obey(settings)),
  };
  handleInContent(handlers, signal);
}

async function follow(session: Session, life: Lifetime): Promise<void> {
  const events = {
    stirred: () => session.refresh(),
    changed: () => session.readAgain(),
    alive: life.check,
  };
  new PageWatch(document, events, life.signal);
  const back = (event: PageTransitionEvent) => {
    // It has missed what was set meanwhile.
    if (event.persisted && life.check()) void readSettings().then((now) => session.back(now));
  };
  window.addEventListener('pageshow', back, { signal: life.signal });
  await session.read();
}

const life = beginRun(document);
removeLeftovers(safeDom(document));
const session = begin(life, loadPageTranslate());
answer(session, life.signal);
void session.then((now) => follow(now, life));
