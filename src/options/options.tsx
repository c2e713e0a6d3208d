import type { Basis } from '../knowledge/basis';
import { Notices } from '../ui/notices';
import { useStrings } from '../ui/strings';
import { useSettings } from '../ui/use-settings';
import { Appearance } from './appearance';
import { Sites } from './sites';
import { Sources } from './sources';

/** The options page: sources, sites, appearance. */
export function Options({ basis }: { readonly basis: Basis }) {
  const t = useStrings();
  const state = useSettings();
  const { settings, change } = state;
  return (
    <>
      <header class="row">
        <img src="/icons/48.png" alt="" width="32" height="32" />
        <h1>
          {t('app_name')} <span class="quiet">{t('options_title')}</span>
        </h1>
      </header>
      <Notices {...state} />
      {settings !== null && (
        <main>
          <Sources basis={basis} settings={settings} change={change} />
          <Sites settings={settings} change={change} />
          <Appearance settings={settings} change={change} />
        </main>
      )}
    </>
  );
}
