import { launchFirefox } from './support/firefox';
import { settingsFile } from './support/settings-file';

settingsFile('Firefox', () => launchFirefox());
