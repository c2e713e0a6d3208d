import type { Basis } from '../knowledge/basis';
import type { Settings } from '../platform/settings';
import type { SettingsState } from '../ui/use-settings';

/** What a section of the options page works on. */
export interface SectionProps {
  readonly settings: Settings;
  readonly change: SettingsState['change'];
}

/** A section that shows the catalogue. */
export interface CatalogueProps extends SectionProps {
  readonly basis: Basis;
}
