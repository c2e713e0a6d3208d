import type { Basis } from '../knowledge/basis';
import { Notices } from '../ui/notices';
import { useStrings } from '../ui/strings';
import { useSettings } from '../ui/use-settings';
import { Appearance } from './appearance';
import { Browse } from './browse/browse';
import { OwnSection } from './own';
import { SettingsFile } from './settings-file';
import { Sites } from './sites';
import { Sources } from './sources';

const SECTIONS = ['sources', 'own', 'sites', 'appearance', 'file', 'browse'] as const;

/** The options page: sources, own additions, sites, appearance, settings as a file, the whole catalogue. */
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
        <nav class="row" aria-label={t('options_nav')}>
          {SECTIONS.map((section) => (
            <a key={section} href={`#${section}`}>
              {t(`options_${section}`)}
            </a>
          ))}
        </nav>
      </header>
      <div class="notices">
        <Notices {...state} />
      </div>
      {settings !== null && (
        <main>
          <Sources basis={basis} settings={settings} change={change} />
          <OwnSection basis={basis} settings={settings} change={change} />
          <Sites settings={settings} change={change} />
          <Appearance settings={settings} change={change} />
          <SettingsFile settings={settings} change={change} />
          <Browse basis={basis} own={settings.own} />
        </main>
      )}
    </>
  );
}
