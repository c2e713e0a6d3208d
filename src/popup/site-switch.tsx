import { isWithin, type Settings } from '../platform/settings';
import { useStrings } from '../ui/strings';
import { Switch } from '../ui/switch';
import type { SettingsState } from '../ui/use-settings';

interface Props {
  readonly site: string;
  readonly settings: Settings;
  readonly on: boolean;
  readonly change: SettingsState['change'];
}

/** "Run on SITE". Switching on takes away every entry that covers the site, also one of a parent domain. */
export function SiteSwitch({ site, settings, on, change }: Props) {
  const t = useStrings();
  async function flip(to: boolean): Promise<void> {
    if (!to) return void (await change({ list: 'sitesOff', entry: site, on: true }));
    for (const entry of settings.sitesOff.filter((one) => isWithin(site, one))) {
      await change({ list: 'sitesOff', entry, on: false });
    }
  }
  return (
    <Switch on={on} flip={flip} disabled={!settings.enabled}>
      {t('popup_site', [site])}
    </Switch>
  );
}
