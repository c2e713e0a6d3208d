import { isWithin, runsOn, type Settings } from '../platform/settings';
import { useStrings } from './strings';
import { Switch } from './switch';
import type { SettingsState } from './use-settings';

interface Props {
  readonly site: string;
  /** Shown instead of "Run on SITE", which stays its accessible name. */
  readonly label?: string;
  readonly settings: Settings;
  readonly change: SettingsState['change'];
}

/** "Run on SITE". Switching on takes away every entry that covers the site, also one of a parent domain. */
export function SiteSwitch({ site, label, settings, change }: Props) {
  const t = useStrings();
  const name = t('ui_site_run', [site]);
  async function flip(to: boolean): Promise<void> {
    if (!to) return void (await change({ list: 'sitesOff', entry: site, on: true }));
    for (const entry of settings.sitesOff.filter((one) => isWithin(site, one))) {
      await change({ list: 'sitesOff', entry, on: false });
    }
  }
  return (
    <Switch
      on={runsOn({ ...settings, enabled: true }, site) === 'on'}
      name={name}
      flip={flip}
      disabled={!settings.enabled}
    >
      {label ?? name}
    </Switch>
  );
}
