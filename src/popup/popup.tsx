import type { Settings } from '../platform/settings';
import { openOptions } from '../platform/tabs';
import { Notices } from '../ui/notices';
import { SiteSwitch } from '../ui/site-switch';
import { useStrings } from '../ui/strings';
import { Switch } from '../ui/switch';
import { type SettingsState, useSettings } from '../ui/use-settings';
import { Absent, NoArticle, NoClaims, NoLanguage, Off } from './empty';
import { Found } from './found';
import { type Page, usePage } from './use-page';

/** The toolbar popup: what this page says and on whose word, and the switches. */
export function Popup() {
  const t = useStrings();
  const page = usePage();
  const settings = useSettings();
  const { settings: now } = settings;
  /** A change reaches the page before its answer to the next question. */
  const change: SettingsState['change'] = async (what) => {
    const done = await settings.change(what);
    page.refresh();
    return done;
  };
  const site = page.tab?.site ?? null;
  return (
    <>
      <Head settings={now} change={change} />
      <Notices {...settings} />
      <main>
        {page.problem !== null && (
          <p class="note" role="alert">
            {t(`check_${page.problem}`)}
          </p>
        )}
        <Body page={page} settings={{ ...settings, change }} />
      </main>
      <footer>
        {now !== null && site !== null && <SiteSwitch site={site} settings={now} change={change} />}
        <button type="button" class="plain" onClick={() => openOptions()}>
          {t('popup_options')}
        </button>
      </footer>
    </>
  );
}

interface HeadProps {
  /** null: not read yet. */
  readonly settings: Settings | null;
  readonly change: SettingsState['change'];
}

/** Whose popup it is, and the switch for every page. */
function Head({ settings, change }: HeadProps) {
  const t = useStrings();
  return (
    <header class="row">
      <img src="/icons/32.png" alt="" width="24" height="24" />
      <h1>{t('app_name')}</h1>
      {settings !== null && (
        <Switch on={settings.enabled} name={t('popup_enabled_name')} flip={(to) => change({ set: 'enabled', to })}>
          {t(settings.enabled ? 'popup_on' : 'popup_off')}
        </Switch>
      )}
    </header>
  );
}

function Body({ page, settings }: { readonly page: Page; readonly settings: SettingsState }) {
  const t = useStrings();
  const { state } = page;
  const site = page.tab?.site ?? null;
  switch (state.state) {
    case 'asking':
    case 'reading':
      return (
        <p class="quiet" role="status">
          {t('popup_reading')}
        </p>
      );
    case 'absent':
      return <Absent site={site} settings={settings.settings} check={page.check} />;
    case 'off':
      return <Off why={state.why} site={site} check={page.check} />;
    case 'no-article':
      return <NoArticle check={page.check} />;
    case 'language':
      return <NoLanguage lang={state.lang} />;
    case 'no-claims':
      return <NoClaims sentences={state.sentences} outlet={state.outlet} />;
    case 'found':
      return <Found view={state.view} withdrawn={state.overlay === 'withdrawn'} page={page} settings={settings} />;
  }
}
