import { launchChromium } from './support/chromium';
import { settingsFile } from './support/settings-file';

settingsFile('Chromium', () => launchChromium());
