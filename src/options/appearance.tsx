import type { Settings } from '../platform/settings';
import { useStrings } from '../ui/strings';
import type { SectionProps } from './props';

const THEMES: readonly Settings['theme'][] = ['auto', 'light', 'dark'];

/** Light, dark, or as the system. */
export function Appearance({ settings, change }: SectionProps) {
  const t = useStrings();
  return (
    <section aria-labelledby="appearance">
      <h2 id="appearance">{t('options_appearance')}</h2>
      <fieldset class="row">
        <legend>{t('options_theme')}</legend>
        {THEMES.map((theme) => (
          <label key={theme} class="choice">
            <input
              type="radio"
              name="theme"
              checked={settings.theme === theme}
              onChange={() => void change({ set: 'theme', to: theme })}
            />
            {t(`options_theme_${theme}`)}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
