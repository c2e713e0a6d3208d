import type { Settings } from '../platform/settings';
import type { SettingsState } from '../ui/use-settings';

/** What a section of the options page works on. */
export interface SectionProps {
  readonly settings: Settings;
  readonly change: SettingsState['change'];
}
